package validate_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

// TestOutdatedVersionIsReportedUnlessItWasInForceOnTheDay checks every outdated
// version on the first day of every version of its document type. An empty
// document is enough: it is the version that is judged.
func TestOutdatedVersionIsReportedUnlessItWasInForceOnTheDay(t *testing.T) {
	v := validate.New()
	embedded := sosmeta.Embedded()
	quiet, warned := 0, 0
	for st := range embedded.Structures() {
		if st.Status() != sosmeta.Outdated {
			continue
		}
		text := []byte(`{"` + st.RootKey() + `":{}}`)
		require.Equal(t, 1, v.JSON(text, validate.Structure(st.OID())).CountRule(validate.StructureVersion), "%s, no day", st)
		for other := range embedded.Versions(st.Branch(), st.Type()) {
			then, ok := embedded.AsOf(st.Branch(), st.Type(), other.Version())
			want := 1
			if ok && then == st {
				want = 0
				quiet++
			} else {
				warned++
			}
			report := v.JSON(text, validate.Structure(st.OID()), validate.AsOf(other.Version()))
			require.Equal(t, want, report.CountRule(validate.StructureVersion), "%s on the day of %s", st, other)
		}
	}
	require.Positive(t, quiet)
	require.Positive(t, warned)
}

// TestOutdatedVersionOfAMessageIsReportedOnce checks a message of an outdated
// structure on the day on which it was authored, or on one that the caller sets.
func TestOutdatedVersionOfAMessageIsReportedOnce(t *testing.T) {
	m := message(t, relationship)
	edit(t, &m.document, "1505.1.2023.6.1<", "1505.1.2022.1.10<")
	v := validate.New()

	report := m.check(v)
	require.Equal(t, []string{"archive.structure.outdated " + lsh + "/contentSpecificationId"}, rulesAndPointers(report))
	require.Equal(t, validate.Warning, first(report).Severity)

	inForce := validate.AsOf(time.Date(2022, 6, 1, 0, 0, 0, 0, time.UTC))
	require.Empty(t, rulesAndPointers(m.check(v, inForce)))
}
