package classify_test

import (
	"encoding"
	"flag"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"

	"github.com/sosmeta/sosmeta-go/classify"
)

func TestAsiaHasSeventeenValuesInOfficialOrder(t *testing.T) {
	var names []string
	for asia := range classify.All[classify.Asia]() {
		names = append(names, asia.Name(language.Finnish))
		assert.True(t, asia.Valid())
	}
	assert.Equal(t, []string{
		"Arjen hallinta", "Asunnottomuus tai sen uhka", "Esteettömyys ja osallisuus", "Hoiva ja huolenpito",
		"Huostaanotto ja siihen liittyvä sijaishuolto", "Kiireellinen sijoitus", "Kotoutuminen ja maahanmuuttajan hyvinvointi",
		"Lapsen kasvu ja kehitys", "Lastensuojelun jälkihuolto", "Perhe-elämä, vanhemmuus ja lapsen huolto",
		"Päihteiden käyttö ja riippuvuudet", "Toimeentulo ja raha-asioiden hoito", "Tuen ja palvelujen tarpeen koordinointi",
		"Työllistyminen, työssäkäynti tai opiskelu", "Väkivalta tai sen uhka", "Äkillinen kriisi", "Muu sosiaalihuollon asia",
	}, names)
}

func TestOnlyAsia99NeedsFurtherInformation(t *testing.T) {
	for asia := range classify.All[classify.Asia]() {
		assert.Equal(t, asia.Code() == "99", asia.NeedsFurtherInformation(), asia)
	}
	assert.False(t, classify.Asia("").NeedsFurtherInformation())
}

func TestAsia99IsFoundByBothOfItsNames(t *testing.T) {
	for _, name := range []string{"Muu", "Muu sosiaalihuollon asia", "99", "1.2.246.537.6.1265|99"} {
		asia, err := classify.ParseAsia(name)
		assert.NoError(t, err)
		assert.Equal(t, classify.AsiaMuuSosiaalihuollonAsia, asia, name)
	}
}

func TestConstantsWithoutCodeAreDistinctAndSaySo(t *testing.T) {
	seen := map[classify.Asia]bool{}
	for asia := range classify.All[classify.Asia]() {
		assert.False(t, seen[asia])
		seen[asia] = true
		if asia != classify.AsiaMuuSosiaalihuollonAsia {
			assert.Empty(t, asia.Code())
			assert.False(t, asia.Known())
		}
	}
	assert.True(t, classify.AsiaMuuSosiaalihuollonAsia.Known())
}

func TestDocumentTypesAreTheSpecificAndTheGeneralOnes(t *testing.T) {
	specific, general := 0, 0
	for v := range classify.All[classify.DocumentType]() {
		if g, ok := v.General(); assert.True(t, ok, v) && g == v {
			general++
		} else {
			specific++
		}
	}
	assert.Greater(t, specific, general)
	assert.Positive(t, general)
}

func TestTheZeroValueIsNotGiven(t *testing.T) {
	var task classify.ServiceTask
	assert.False(t, task.Valid())
	assert.False(t, task.Known())
	assert.Empty(t, task.Code())
	name, tag := task.NameIn(language.Finnish)
	assert.Empty(t, name)
	assert.Equal(t, language.Und, tag)
	assert.Equal(t, classify.Koodi{}, task.Koodi(language.Finnish))
	stored, err := task.Value()
	assert.NoError(t, err)
	assert.Nil(t, stored)
}

func TestNameFallsBackToFinnishAndSaysSo(t *testing.T) {
	for _, test := range []struct {
		task   classify.ServiceTask
		ask    string
		name   string
		really language.Tag
	}{
		{classify.ServiceTaskLastensuojelu, "fi", "Lastensuojelu", language.Finnish},
		{classify.ServiceTaskLastensuojelu, "sv", "Barnskydd", language.Swedish},
		{classify.ServiceTaskLastensuojelu, "sv-FI", "Barnskydd", language.Swedish},
		{classify.ServiceTaskLastensuojelu, "en", "Lastensuojelu", language.Finnish},
		{classify.ServiceTaskLapsiperheidenPalvelut, "sv", "Lapsiperheiden palvelut", language.Finnish},
		{classify.ServiceTask("77"), "fi", "", language.Und},
	} {
		name, really := test.task.NameIn(language.MustParse(test.ask))
		assert.Equal(t, test.name, name, "%s in %s", test.task, test.ask)
		assert.Equal(t, test.really, really, "%s in %s", test.task, test.ask)
		assert.Equal(t, test.name, test.task.Name(language.MustParse(test.ask)))
	}
}

// everyName calls f for every value with each of its names.
func everyName[T classify.Term](f func(v T, row classify.Row, name string)) {
	for v := range classify.All[T]() {
		row, _ := classify.Lookup(v.System())
		for r := range row.Rows() {
			if r.Code == v.String() || r.Code == "" && v.String()[0] == '~' && strings.EqualFold(nameOf(v), r.Fi) {
				for _, name := range []string{r.Fi, r.Sv, r.OfficialName} {
					if name != "" {
						f(v, r, name)
					}
				}
			}
		}
	}
}

func nameOf[T classify.Term](v T) string {
	name, _ := (*classify.Set)(nil).NameIn(v, language.Finnish)
	return name
}

func testNames[T classify.Term](t *testing.T) {
	names := 0
	everyName(func(v T, row classify.Row, name string) {
		names++
		for _, spelling := range []string{name, norm.NFC.String(name), norm.NFD.String(name), strings.ToUpper(name), strings.ToLower(name), norm.NFD.String(strings.ToUpper(name)), "  " + name + " "} {
			got, err := classify.ParseIn[T](nil, spelling)
			if assert.NoError(t, err, spelling) {
				assert.Equal(t, v, got, spelling)
			}
		}
		if row.Code != "" {
			for _, spelling := range []string{row.Code, string(row.System) + "|" + row.Code, row.System.URN() + "|" + row.Code, string(row.System) + ".201601|" + row.Code} {
				got, err := classify.ParseIn[T](nil, spelling)
				if assert.NoError(t, err, spelling) {
					assert.Equal(t, v, got, spelling)
				}
			}
		}
	})
	assert.NotZero(t, names)
}

func TestEveryNameAndCodeIsParsedInEveryNormalFormAndCase(t *testing.T) {
	t.Run("Asia", testNames[classify.Asia])
	t.Run("ServiceTask", testNames[classify.ServiceTask])
	t.Run("ProcessPhase", testNames[classify.ProcessPhase])
	t.Run("SocialService", testNames[classify.SocialService])
	t.Run("DocumentType", testNames[classify.DocumentType])
	t.Run("DocumentGroup", testNames[classify.DocumentGroup])
}

func TestAnIdentifierOfAKnownCodeBecomesTheCode(t *testing.T) {
	var task classify.ServiceTask
	require.NoError(t, task.UnmarshalText([]byte("~lastensuojelu")))
	assert.Equal(t, classify.ServiceTaskLastensuojelu, task)
	parsed, err := classify.ParseServiceTask("~lastensuojelu")
	assert.NoError(t, err)
	assert.Equal(t, classify.ServiceTaskLastensuojelu, parsed)
}

func TestFlagsTakeNamesAndCodes(t *testing.T) {
	var task classify.ServiceTask
	var asia classify.Asia
	flags := flag.NewFlagSet("", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.Var(&task, "task", "")
	flags.TextVar(&asia, "asia", classify.AsiaArjenHallinta, "")
	require.NoError(t, flags.Parse([]string{"-task", "barnskydd", "-asia", "99"}))
	assert.Equal(t, classify.ServiceTaskLastensuojelu, task)
	assert.Equal(t, classify.AsiaMuuSosiaalihuollonAsia, asia)
	assert.Error(t, flags.Parse([]string{"-task", "no such task"}))
}

func TestKoodiRoundTripForEveryValue(t *testing.T) {
	testKoodi[classify.Asia](t)
	testKoodi[classify.ServiceTask](t)
	testKoodi[classify.ProcessPhase](t)
	testKoodi[classify.SocialService](t)
	testKoodi[classify.DocumentType](t)
	testKoodi[classify.DocumentGroup](t)
}

func testKoodi[T classify.Term](t *testing.T) {
	for v := range classify.All[T]() {
		k := (*classify.Set)(nil).Koodi(v, language.Finnish)
		got, err := classify.FromKoodi[T](k)
		assert.NoError(t, err)
		assert.Equal(t, v, got)
	}
}

func TestKoodiOfADocument(t *testing.T) {
	for _, test := range []struct {
		name  string
		koodi classify.Koodi
		want  classify.SocialService
		err   error
	}{
		{"with a version", classify.Koodi{System: "urn:oid:1.2.246.537.6.1222.201601", Code: "45", Display: "Sosiaaliohjaus"}, classify.SocialServiceSosiaaliohjaus, nil},
		{"unknown code survives", classify.Koodi{System: "urn:oid:1.2.246.537.6.1222", Code: "777", Display: "?"}, "777", nil},
		{"nothing is not given", classify.Koodi{}, "", nil},
		{"another system", classify.Koodi{System: "urn:oid:1.2.246.537.6.1221", Code: "45"}, "", classify.ErrMalformed},
		{"no system", classify.Koodi{Code: "45"}, "", classify.ErrMalformed},
		{"display alone", classify.Koodi{System: "urn:oid:1.2.246.537.6.1222", Display: "perhehoito"}, classify.SocialServicePerhehoito, nil},
		{"display unknown", classify.Koodi{System: "urn:oid:1.2.246.537.6.1222", Display: "x|y"}, "", classify.ErrUnknown},
		{"no code", classify.Koodi{System: "urn:oid:1.2.246.537.6.1222", Code: "4 5"}, "", classify.ErrMalformed},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := classify.FromKoodi[classify.SocialService](test.koodi)
			assert.ErrorIs(t, err, test.err)
			assert.Equal(t, test.want, got)
		})
	}
}

func TestValuesImplementTheUsualInterfaces(t *testing.T) {
	var task classify.ServiceTask
	assert.Implements(t, (*flag.Value)(nil), &task)
	assert.Implements(t, (*encoding.TextMarshaler)(nil), task)
	assert.Implements(t, (*encoding.TextUnmarshaler)(nil), &task)
	assert.Implements(t, (*classify.Value)(nil), task)
}
