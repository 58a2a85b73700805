package classify_test

import (
	"cmp"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
)

// TestEveryDocumentTypeHasAUsualPhaseOrNone compares the phases of all types with a
// file, and counts those of which none is known.
func TestEveryDocumentTypeHasAUsualPhaseOrNone(t *testing.T) {
	var text strings.Builder
	count := map[classify.ProcessPhase]int{}
	for doc := range classify.All[classify.DocumentType]() {
		advice := classify.UsualPhase(doc)
		count[advice.Phase]++
		require.Equal(t, advice.Phase == "", advice.Source == "", doc)
		phase := cmp.Or(advice.Phase.Name(language.Finnish), "unknown")
		fmt.Fprintf(&text, "%-6s %-27s %s\n", doc, phase, doc.Name(language.Finnish))
	}
	fmt.Fprintln(&text)
	for phase := range classify.All[classify.ProcessPhase]() {
		require.Positive(t, count[phase], phase)
		fmt.Fprintf(&text, "%4d %s\n", count[phase], phase.Name(language.Finnish))
	}
	fmt.Fprintf(&text, "%4d unknown\n", count[""])
	golden(t, "phases.txt", text.String())
	require.Equal(t, classify.PhaseAdvice{}, classify.UsualPhase("7777"), "a type that the list does not have")
	require.Equal(t, classify.PhaseAdvice{}, classify.UsualPhase(""))
}

func ExampleUsualPhase() {
	for _, doc := range []classify.DocumentType{"19001", "15007", "3007"} {
		advice := classify.UsualPhase(doc)
		fmt.Printf("%s: %q\n", doc.Name(language.Finnish), advice.Phase.Name(language.Finnish))
	}
	// Output:
	// Merkintä asian vireilletulosta: "Asian vireilletulokäsittely"
	// Lapsiperheiden palvelujen asiakassuunnitelma: "Asiakkuuden suunnittelu"
	// Lastensuojeluhakemus: ""
}
