package condition_test

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/sosmeta/sosmeta-go/internal/facts"
)

// labels holds what is known of code systems, by their OID.
type labels map[string][]facts.Code

// knownLabels reads the code rows of the snapshot.
func knownLabels(t testing.TB) labels {
	t.Helper()
	data, err := os.ReadFile(folder + "/codes.json")
	require.NoError(t, err)
	var rows []struct{ System, Code, Fi, Sv string }
	require.NoError(t, json.Unmarshal(data, &rows))
	out := labels{}
	for _, r := range rows {
		out[r.System] = append(out[r.System], facts.Code{Code: r.Code, Fi: r.Fi, Sv: r.Sv})
	}
	return out
}

// compare evaluates a label condition, §6: true by code if the label's code is
// known, or by the folded Finnish or Swedish label; false only if the code or
// the label is known to be another one; otherwise unknown. A code that is known
// decides, whatever label is beside it: "a code that is known and is not
// the label's makes the condition false".
func (l labels) compare(n *facts.Node, wanted []string, code, display string) state {
	if code == "" && display == "" {
		return isFalse // no value
	}
	rows := append(slices.Clone(n.Codes), l[n.System]...)
	var folded []string
	for _, w := range wanted {
		folded = append(folded, foldLabel(w))
	}
	isWanted := func(r facts.Code) bool {
		return slices.Contains(folded, foldLabel(r.Fi)) || r.Sv != "" && slices.Contains(folded, foldLabel(r.Sv))
	}
	byCode, byLabel := isUnknown, isUnknown
	if slices.Contains(folded, foldLabel(display)) {
		byLabel = isTrue
	}
	for _, r := range rows {
		if r.Code != "" && r.Code == code {
			byCode = max(truth(isWanted(r)), onlyYes(byCode))
		}
		if label := foldLabel(display); label != "" && (label == foldLabel(r.Fi) || label == foldLabel(r.Sv)) {
			byLabel = max(truth(isWanted(r)), onlyYes(byLabel))
		}
	}
	if byCode != isUnknown {
		return byCode
	}
	return byLabel
}

// onlyYes drops an unknown before a row decides.
func onlyYes(s state) state {
	if s == isTrue {
		return isTrue
	}
	return isFalse
}

// foldLabel folds a name, §1: lower case, quotes away, single blanks, final
// punctuation away.
func foldLabel(s string) string {
	s = strings.ToLower(norm.NFC.String(s))
	s = strings.NewReplacer(`"`, "", "“", "", "”", "", "„", "", "‟", "", "«", "", "»", "").Replace(s)
	return strings.TrimRight(strings.Join(strings.Fields(s), " "), ".,:;")
}
