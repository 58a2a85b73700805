package corpus

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

// A repair that does nothing is not seen in what Faultless returns: it makes other
// documents, until one has no such fault.
func TestARepairTakesTheFaultAway(t *testing.T) {
	v := validate.New()
	tried := map[validate.Rule]int{}
	for st := range sosmeta.Embedded().Structures() {
		made := func() (*Maker, *Value) {
			m := &Maker{Size: Full, Rand: rand.New(rand.NewPCG(uint64(handle.Structure(st).Index()), 7))}
			doc := m.Document(st)
			return m, &doc
		}
		issues := func(doc *Value) (all []validate.Issue) {
			report := v.JSON(doc.Bytes(Spelling{}), validate.Structure(st.OID()), validate.AsOf(st.Version()))
			for i := range report.Issues() {
				all = append(all, i)
			}
			return all
		}
		m, doc := made()
		if m.Unphrased {
			continue
		}
		type fault struct {
			rule   validate.Rule
			source string
		}
		before := issues(doc)
		counts := func(all []validate.Issue) map[fault]int {
			n := map[fault]int{}
			for _, i := range all {
				n[fault{i.Rule, i.Source}]++
			}
			return n
		}
		seen := map[fault]bool{}
		for _, i := range before {
			kind := fault{i.Rule, i.Source}
			if seen[kind] {
				continue
			}
			seen[kind] = true
			m, doc := made()
			f := fixer{Maker: *m, st: st, doc: doc}
			f.fix(i)
			require.Less(t, counts(issues(doc))[kind], counts(before)[kind], "%s: %v", st.OID(), i)
			tried[i.Rule]++
		}
	}
	for _, r := range []validate.Rule{
		validate.ConditionRequire, validate.ConditionAbsent, validate.ConditionAtMost, validate.ConditionCodes, validate.ConditionRange,
		validate.ConditionCalc, validate.ConditionItems, validate.ValuePeriod, validate.ValueClosed, validate.ValueIdentityNumber, validate.ValueDate,
	} {
		require.NotZero(t, tried[r], r)
	}
}
