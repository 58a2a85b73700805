package condition_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/validate"
)

// looksAt lists the places that a rule looks at, and those above them: the names of
// members from the root on.
func looksAt(r *facts.Rule) (ways [][]string) {
	paths := slices.Concat([]string{r.Scope}, r.Targets, r.Sum, conditionPaths(&r.When))
	eachLeaf(&r.When, func(c *facts.Condition) {
		if c.Age != nil {
			paths = append(paths, c.Age.Of...)
		}
	})
	seen := map[string]bool{}
	for _, path := range paths {
		way := strings.Split(strings.ReplaceAll(path, "[]", ""), ".")
		for n := 2; n <= len(way); n++ {
			if key := strings.Join(way[:n], "."); !seen[key] {
				seen[key] = true
				ways = append(ways, way[:n])
			}
		}
	}
	return ways
}

// holdersOf lists the objects at the end of a way, in every item of the arrays on it.
func holdersOf(v any, way []string) (out []map[string]any) {
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			out = append(out, holdersOf(item, way)...)
		}
	case map[string]any:
		if len(way) == 0 {
			return append(out, v)
		}
		return holdersOf(v[way[0]], way[1:])
	}
	return out
}

// faults lists the issues of a draft that are not about what is still missing.
func faults(r validate.Report) string {
	var lines []string
	for i := range r.Issues() {
		if i.Severity != validate.Information {
			lines = append(lines, fmt.Sprintf("%s %s %s", i.Severity, i.Rule, i.Pointer))
		}
	}
	return strings.Join(lines, "\n")
}

// TestADraftTakesNullAndNothingForAMemberThatIsLeftOut puts null and "" in the place
// of each member that a rule looks at, and of each part of it, for every rule.
func TestADraftTakesNullAndNothingForAMemberThatIsLeftOut(t *testing.T) {
	every := 1
	if testing.Short() {
		every = 10
	}
	v, n, compared := judging(snapshot(t), validate.Draft()), 0, 0
	for _, s := range subjects(t) {
		for i := range s.rules {
			if n++; n%every != 0 {
				continue
			}
			rule := &s.rules[i]
			for _, one := range specimens(t, s.outline, rule) {
				document := decode(t, one.data)
				judge := func() string { return faults(v.JSON(encode(t, document), one.around.options(s.outline.oid)...)) }
				for _, way := range looksAt(rule) {
					last := len(way) - 1
					compared += compareEmpty(t, rule.ID, holdersOf(document, way[:last]), way[last:], judge)
					compared += compareEmpty(t, rule.ID, holdersOf(document, way), []string{"system", "code", "display", "value"}, judge)
				}
			}
		}
	}
	t.Logf("%d rules, %d members", n/every, compared)
	require.Greater(t, compared, n/every)
}

// compareEmpty takes the members of some names out of objects, one by one, and
// compares the document with those in which they are null or "".
func compareEmpty(t *testing.T, rule string, holders []map[string]any, names []string, judge func() string) (compared int) {
	t.Helper()
	for _, holder := range holders {
		for _, name := range names {
			before, has := holder[name]
			if _, isText := before.(string); len(names) > 1 && (!has || !isText && name != "value") {
				continue // a part that is not there, or a member of a group
			}
			delete(holder, name)
			want := judge()
			for _, empty := range []any{nil, ""} {
				holder[name] = empty
				require.Equal(t, want, judge(), "rule %s: %s is %#v", rule, name, empty)
			}
			delete(holder, name)
			if has {
				holder[name] = before
			}
			compared++
		}
	}
	return compared
}
