package report_test

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/report"
)

// page writes a page about one report.
func page(t *testing.T, r validate.Report, opts ...report.Option) string {
	t.Helper()
	var b strings.Builder
	w := report.HTML(&b, opts...)
	require.NoError(t, w.Document("a.json", r))
	require.NoError(t, w.Close())
	return b.String()
}

func TestPageIsWrittenForPeople(t *testing.T) {
	winter := time.Date(2026, 11, 27, 15, 52, 23, 0, time.UTC)
	summer := time.Date(2026, 7, 3, 21, 5, 0, 0, time.UTC) // the next day in Finland
	r := validate.New().JSON([]byte(`{"asiakkuusasiakirja":{"asiakas":{"x":1}}}`))
	for tag, want := range map[language.Tag][]string{
		language.Finnish: {">27.11.2026 klo 17.52</time> (Suomen aikaa)", ">4.7.2026 klo 00.05</time>", ">rivi 1, sarake 34</a>", "Asiakirjoja<b>1</b>", "Virheitä<b class=\"error\">"},
		language.Swedish: {">27.11.2026 kl. 17.52</time> (finsk tid)", ">4.7.2026 kl. 00.05</time>", ">rad 1, kolumn 34</a>", "Handlingar<b>1</b>", "Fel<b class=\"error\">"},
		language.English: {">27 November 2026, 17:52</time> (Finnish time)", ">4 July 2026, 00:05</time>", ">line 1, column 34</a>", "Documents<b>1</b>", "Errors<b class=\"error\">"},
	} {
		both := page(t, r, report.Language(tag), report.At(winter)) + page(t, r, report.Language(tag), report.At(summer))
		for _, text := range append(want, `datetime="2026-11-27T15:52:23Z"`) {
			require.Contains(t, both, text)
		}
		for info := range validate.Rules() {
			if info.ID == validate.StructureRequired {
				require.Contains(t, both, ">"+info.Text(tag)+`<span class="note">structure.required</span>`)
			}
		}
	}
}

func TestStructuresAreLinkedToTheirPages(t *testing.T) {
	r := validate.New().JSON([]byte(`{"asiakkuusasiakirja":{}}`))
	const oid = "1.2.246.537.6.1505.1.2023.6.1"
	address := func(st sosmeta.Structure) string { return "https://example.org/" + st.OID() + `?a=1&b="` }
	got := page(t, r, report.StructurePage(address))
	require.Equal(t, 2, strings.Count(got, `<a href="https://example.org/`+oid+`?a=1&amp;b=%22">Asiakkuusasiakirja</a>`))
	got = page(t, r, report.StructurePage(func(sosmeta.Structure) string { return "javascript:alert(1)" }))
	require.NotContains(t, got, "javascript")
	require.NoError(t, checkHTML([]byte(page(t, r, report.StructurePage(func(sosmeta.Structure) string { return "" })))))
}

func TestAcceptedCodesAreAList(t *testing.T) {
	data, err := os.ReadFile("../../testdata/documents/INVALID_ilmoitus_sosiaalihuollon_tarpeesta_koodi_ei_luettelossa.json")
	require.NoError(t, err)
	r := validate.New().JSON(data)
	got := page(t, r, report.Language(language.Finnish))
	codes := 0
	for i := range r.Issues() {
		for code := range i.Allowed() {
			codes++
			require.Contains(t, got, "<li><code>"+code.Code()+"</code> "+code.Name(language.Finnish)+"</li>")
		}
	}
	require.Positive(t, codes)
	require.Contains(t, got, "<summary>Sallitut koodit (")
}
