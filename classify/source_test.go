package classify_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
)

func TestASourceIsADocumentAndAPlace(t *testing.T) {
	for text, want := range map[string][]string{
		"kirjaamisopas, Asia":          {"kirjaamisopas|Asia"},
		"rfc8259":                      {"rfc8259|"},
		"keski-suomi-tiedote, Mitä; A": {"keski-suomi-tiedote|Mitä; A"},
		"keski-suomi-tiedote, Mitä; kanta-omakanta-sosiaalihuolto": {"keski-suomi-tiedote|Mitä", "kanta-omakanta-sosiaalihuolto|"},
		"l307-2024, § 102 mom. 5; l703-2023, § 69 mom. 1":          {"l307-2024|§ 102 mom. 5", "l703-2023|§ 69 mom. 1"},
		"Valmis/1.2.json#/a":                    {"sosmeta-2025-05-20|Valmis/1.2.json#/a"},
		"1.2.246.537.6.1506.15007.2024.11.28/3": {"sosmeta-2025-05-20|1.2.246.537.6.1506.15007.2024.11.28/3"},
		"1.2.246.537.6.1221":                    nil,
		"a file that nobody has":                nil,
		"":                                      nil,
	} {
		var got []string
		for _, s := range classify.ParseSources(text) {
			require.NotEmpty(t, s.Title)
			require.NotEmpty(t, s.Where)
			got = append(got, s.ID+"|"+s.Locator)
		}
		assert.Equal(t, want, got, text)
	}
}

func TestARowThatWasLoadedCitesTheExport(t *testing.T) {
	set, err := classify.Load(strings.NewReader("system,code,fi\n1.2.246.537.6.1277,905,Palvelun toteutus\n"), classify.ExportSource("export of today"))
	require.NoError(t, err)
	row, ok := set.Row(classify.ProcessPhasePalvelunToteutus)
	require.True(t, ok)
	require.Equal(t, "codeserver-export", row.Sources()[0].ID)
	require.Equal(t, "export of today", row.Sources()[0].Locator)
}

// TestEverySourceCanBeFollowed resolves the source of everything that has one.
func TestEverySourceCanBeFollowed(t *testing.T) {
	file := regexp.MustCompile(`[0-9a-f]{8,}|\.txt`)
	n := 0
	follow := func(what any, text string, sources []classify.Source) {
		n++
		require.NotEmpty(t, sources, "%v: %q", what, text)
		for _, s := range sources {
			require.NotRegexp(t, file, s.String(), what)
		}
	}
	for list := range classify.Classifications() {
		for row := range list.Rows() {
			follow(row.Code, row.Source, row.Sources())
		}
	}
	for row := range classify.Calendar() {
		follow(row.ID, row.Source, row.Sources())
		if row.WithSystem != "" {
			follow(row.ID, row.WithSystem, classify.ParseSources(row.WithSystem))
		}
	}
	for row := range classify.OmaKantaRows() {
		follow(row.En, row.Source, row.Sources())
	}
	for step := range classify.ProcessSteps() {
		follow(step.Name, step.Source, step.Sources())
	}
	for row := range classify.RestraintRows() {
		follow(row.Service, row.Source, row.Sources())
	}
	for term := range classify.LawTerms() {
		follow(term.Fi, term.Source, term.Sources())
	}
	for row := range classify.RetentionRows() {
		follow(row.ID, row.Source, row.Sources())
	}
	for row := range classify.ContentRows() {
		follow(row.ID, row.Source, row.Sources())
	}
	for task := range classify.All[classify.ServiceTask]() {
		for _, day := range []string{"2023-06-01", "2024-03-01", "2026-09-01"} {
			duty := classify.Storing(task, classify.ProviderSelfPaid, date(t, day))
			follow(task, duty.Source, duty.Sources())
			follow(task, duty.WithSystem, classify.ParseSources(duty.WithSystem))
		}
	}
	_, source := classify.PrivateProducerPhase()
	follow("phase", source, classify.ParseSources(source))
	for doc := range classify.All[classify.DocumentType]() {
		v := doc.OmaKanta(classify.Marks{SpecialContent: true}, time.Now())
		follow(doc, v.Source, v.Sources())
		if advice := classify.UsualPhase(doc); advice.Phase != "" {
			follow(doc, advice.Source, advice.Sources())
		}
	}
	require.Greater(t, n, 1000)
	for s := range classify.Sources() {
		require.Empty(t, s.Locator)
		require.Equal(t, s, classify.ParseSources(s.ID)[0])
	}
}

func ExampleSource() {
	row, _ := classify.ServiceTaskIakkaidenPalvelut.Row()
	for _, s := range row.Sources() {
		fmt.Println(s)
		fmt.Println(s.Publisher, s.Date, s.InForce)
	}
	// Output:
	// Laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä (703/2023), Annex
	// Finlex 2023-04-14 2024-01-01
}
