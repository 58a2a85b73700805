package validate_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/sosmeta/sosmeta-go/validate"
)

func TestEveryRuleIsRunOrHasAReasonNotTo(t *testing.T) {
	counts := map[string]int{}
	total, run := 0, 0
	for r := range validate.Rules() {
		if !strings.HasPrefix(string(r.ID), "condition.") {
			continue
		}
		total++
		if r.NotRun == validate.Run {
			run++
		}
		counts[fmt.Sprintf("%-18s %s", r.ID, r.NotRun)]++
	}
	lines := []string{}
	for line, n := range counts {
		lines = append(lines, fmt.Sprintf("%5d %s", n, line))
	}
	slices.SortFunc(lines, func(a, b string) int { return strings.Compare(a[6:], b[6:]) })
	text := strings.Join(lines, "\n") + fmt.Sprintf("\n%5d in all, %d of them run\n", total, run)
	t.Log("\n" + text)
	golden(t, "testdata/rules.txt", text)
}
