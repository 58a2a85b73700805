// Package pinned gives tests of behaviour the publication that they were written
// for: a newer one that replaces or withdraws a structure they name is no reason
// for them to fail. Tests of the embedded publication itself use
// [sosmeta.Embedded].
package pinned

import (
	"testing"

	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// Date is the day of the pinned publication.
const Date = "2025-05-20"

// Snapshot returns the pinned publication. As long as it is the newest one, that is
// the embedded one.
func Snapshot(t testing.TB) *sosmeta.Snapshot {
	t.Helper()
	s := sosmeta.Embedded()
	if s.Date() != Date {
		t.Fatalf("the publication of %s is no longer embedded", Date)
	}
	return s
}
