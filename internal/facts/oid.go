package facts

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"
)

// An ID is the OID of a structure version taken apart:
// 1.2.246.537.6.<Branch>.<Type>.<year>.<month>.<day>.
type ID struct {
	Branch int // 1505, client-relationship documents, or 1506, client documents
	Type   int // the code of the specific document type
	Date   int // version date, yyyymmdd
}

const arcs = "1.2.246.537.6."

// ParseID takes a structure OID apart. The reason it gives for a refusal never
// holds the text itself.
func ParseID(oid string) (id ID, reason string) {
	rest, ok := strings.CutPrefix(oid, arcs)
	if !ok {
		return ID{}, "it does not start with " + arcs
	}
	var n [5]int
	for i := range n {
		if i > 0 {
			if rest, ok = strings.CutPrefix(rest, "."); !ok {
				return ID{}, "it does not have the form 1.2.246.537.6.<1505|1506>.<type>.<year>.<month>.<day>"
			}
		}
		digits := 0
		for digits < len(rest) && rest[digits]-'0' <= 9 && digits < 6 {
			n[i] = n[i]*10 + int(rest[digits]-'0')
			digits++
		}
		if digits == 0 || rest[0] == '0' {
			return ID{}, "an arc is not a whole number without leading zeros"
		}
		rest = rest[digits:]
	}
	if rest != "" {
		return ID{}, "it goes on behind the version date"
	}
	if n[0] != 1505 && n[0] != 1506 {
		return ID{}, "its branch is neither 1505 nor 1506"
	}
	date := time.Date(n[2], time.Month(n[3]), n[4], 0, 0, 0, 0, time.UTC)
	if n[2] > 9999 || int(date.Month()) != n[3] || date.Day() != n[4] {
		return ID{}, "its last three arcs are not a date"
	}
	return ID{Branch: n[0], Type: n[1], Date: n[2]*10000 + n[3]*100 + n[4]}, ""
}

// Compare orders by branch, type and version date.
func (a ID) Compare(b ID) int {
	return cmp.Or(cmp.Compare(a.Branch, b.Branch), cmp.Compare(a.Type, b.Type), cmp.Compare(a.Date, b.Date))
}

// SortStructures puts structures in the order of their OIDs and refuses OIDs
// that are malformed or occur twice.
func SortStructures(structures []Structure) error {
	ids := make(map[string]ID, len(structures))
	for i := range structures {
		oid := structures[i].OID
		id, reason := ParseID(oid)
		if reason != "" {
			return fmt.Errorf("structure %q: %s", oid, reason)
		}
		if _, twice := ids[oid]; twice {
			return fmt.Errorf("structure %s occurs twice", oid)
		}
		ids[oid] = id
	}
	slices.SortFunc(structures, func(a, b Structure) int { return ids[a.OID].Compare(ids[b.OID]) })
	return nil
}

// String writes the OID.
func (a ID) String() string {
	return fmt.Sprintf("%s%d.%d.%d.%d.%d", arcs, a.Branch, a.Type, a.Date/10000, a.Date/100%100, a.Date%100)
}
