package say_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/say"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// field returns a field of the embedded snapshot.
func field(t *testing.T, oid, path string) handle.Field {
	t.Helper()
	st, ok := sosmeta.Embedded().Lookup(oid)
	require.True(t, ok)
	f, ok := st.Field(path)
	require.True(t, ok, path)
	return handle.Field(f)
}

// TestAFieldIsCalledWhatTheFormAsks compares labels with what a person sees.
func TestAFieldIsCalledWhatTheFormAsks(t *testing.T) {
	const relationship, investigation = "1.2.246.537.6.1505.1.2023.6.1", "1.2.246.537.6.1506.12011.2025.3.21"
	const negotiation = "synnyttaneen_aidin_tai_mahdollisen_toisen_vanhemman_neuvotteluasiakirja_vanhemmuuden_selvittamiseksi"
	const consent = negotiation + ".isyyden_selvittaminen_oikeusgeneettisella_vanhemmuustutkimuksella.synnyttaneen_aidin_suostumus"
	for _, test := range []struct{ oid, path, fi, sv string }{
		{relationship, "asiakkuusasiakirja.asiakas.syntymaaika", "”Syntymäaika”", "”Födelsetid”"},
		{relationship, "asiakkuusasiakirja.asiakas.henkilotunnus", "”Henkilötunnus” (Asiakas)", "”Personbeteckning” (Klient)"},
		{relationship, "asiakkuusasiakirja.palvelunjarjestajan_palveluyksikko[]",
			"”Palvelunjärjestäjän palveluyksikkö” (Asiakkuusasiakirja)", "”Tjänsteanordnarens serviceenhet” (Klientrelationshandling)"},
		{relationship, "asiakkuusasiakirja.sosiaalihuollon_palvelutehtava[].palvelunjarjestajan_palveluyksikko[]",
			"”Palvelunjärjestäjän palveluyksikkö” (Sosiaalihuollon palvelutehtävä)", "”Tjänsteanordnarens serviceenhet” (Serviceuppgift inom socialvården)"},
		{investigation, consent + ".lasta_koskeva_tutkimusvuosi",
			"”Tutkimusvuosi oli” (Lasta koskeva tutkimusvuosi, Synnyttäneen äidin suostumus)", "”Undersökningsår var” (Undersökningsår för barnet, Samtycke som ges av den mor som har fött barnet)"},
	} {
		f := field(t, test.oid, test.path)
		require.Equal(t, test.fi, say.Finnish.Field(f))
		require.Equal(t, test.sv, say.Swedish.Field(f))
		require.Equal(t, strings.ReplaceAll(test.fi, "”", ""), say.Finnish.Label(f))
	}
	require.Empty(t, say.Finnish.Label(handle.Field{}))
}

// TestNoTwoFieldsOfAStructureHaveOneLabel goes through every structure.
func TestNoTwoFieldsOfAStructureHaveOneLabel(t *testing.T) {
	for st := range sosmeta.Embedded().Structures() {
		for _, l := range []say.Language{say.Finnish, say.Swedish} {
			seen := map[string]sosmeta.Field{}
			for f := range st.Fields() {
				label := l.Label(handle.Field(f))
				require.NotEmpty(t, label, f)
				other, twice := seen[label]
				require.False(t, twice, "%s: %s and %s are %q", st.OID(), f, other, label)
				seen[label] = f
			}
		}
	}
}

// TestAFinnishLabelInASwedishTextIsMarked holds that what has no published Swedish is
// marked, and nothing else. A text in English has Finnish labels alone.
func TestAFinnishLabelInASwedishTextIsMarked(t *testing.T) {
	marked := 0
	for st := range sosmeta.Embedded().Structures() {
		for f := range st.Fields() {
			_, named := f.NameIn(say.Swedish.Tag())
			_, titled := f.TitleIn(say.Swedish.Tag())
			label := say.Swedish.Label(handle.Field(f))
			isMarked := strings.HasSuffix(label, "på finska)")
			if f.Title(say.Finnish.Tag()) != "" && titled != say.Swedish.Tag() || f.Title(say.Finnish.Tag()) == "" && named != say.Swedish.Tag() {
				require.True(t, isMarked, "%s %s: %s", st.OID(), f, label)
				marked++
			}
			require.NotContains(t, say.English.Label(handle.Field(f)), "på finska")
		}
	}
	require.Positive(t, marked)
}
