// Package pinned provides the publication that tests of behaviour were written
// for, so that they do not fail when a newer one replaces or withdraws a structure
// that they name. Tests of the embedded publication itself use [sosmeta.Embedded].
package pinned

import (
	"testing"

	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// Date is the day of the pinned publication.
const Date = "2025-05-20"

// Snapshot returns the pinned publication, which is the embedded one as long as it
// is the newest.
func Snapshot(t testing.TB) *sosmeta.Snapshot {
	t.Helper()
	s := sosmeta.Embedded()
	if s.Date() != Date {
		t.Fatalf("the publication of %s is no longer embedded", Date)
	}
	return s
}
