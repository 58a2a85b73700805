package export

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestACodeIsOneWordOfGraphicCharacters(t *testing.T) {
	for _, code := range []string{"1", "1.1", "SP17", "M004011", "K", "a-b", "ä", strings.Repeat("x", 64)} {
		assert.True(t, IsCode(code), code)
	}
	for _, code := range []string{"", " ", "a b", "a|b", "~a", "a~", "a\tb", "a\u00a0b", "\xff", "a\x00", strings.Repeat("x", 65)} {
		assert.False(t, IsCode(code), "%q", code)
	}
}

func TestAnOIDIsDottedNumbers(t *testing.T) {
	for _, oid := range []string{"1.2", "1.2.246.537.6.1265"} {
		assert.True(t, IsOID(oid), oid)
	}
	for _, oid := range []string{"", "1", "1.", ".1", "1..2", "1.a", "1.2 ", strings.Repeat("1.", 100) + "1"} {
		assert.False(t, IsOID(oid), oid)
	}
}

// A fixedList knows one code and one name without a code.
type fixedList struct{ evidence byte }

func (fixedList) System(oid string) string { return oid }

func (l fixedList) Code(_, code string) (Known, bool) {
	return Known{Code: "1", Fi: "Yksi", Sv: "Ett", Evidence: l.evidence, Ref: 1}, code == "1"
}

func (l fixedList) Names(_, name string) []Known {
	switch name {
	case "Yksi":
		known, _ := l.Code("", "1")
		return []Known{known}
	case "Kaksi":
		return []Known{{Fi: "Kaksi", Evidence: 'N', Ref: 2}}
	}
	return nil
}

func TestMergeFollowsTheEvidence(t *testing.T) {
	for _, test := range []struct {
		name     string
		evidence byte
		row      Row
		action   Action
		reason   Reason
	}{
		{"new code", 'A', Row{Code: "3", Fi: "Kolme"}, Extend, ""},
		{"code of a name", 'A', Row{Code: "2", Fi: "Kaksi"}, Complete, ""},
		{"the same name in another case", 'A', Row{Code: "1", Fi: "YKSI"}, Confirm, ""},
		{"only the Swedish name", 'C', Row{Code: "1", Sv: "ett"}, Confirm, ""},
		{"another name against A", 'A', Row{Code: "1", Fi: "Uusi"}, -1, CodeConflict},
		{"another name against C", 'C', Row{Code: "1", Fi: "Uusi"}, -1, CodeConflict},
		{"the name of another row against D", 'D', Row{Code: "1", Fi: "Kaksi"}, Complete, Replaced},
		{"another Swedish name against D", 'D', Row{Code: "1", Fi: "Yksi", Sv: "Två"}, Replace, Replaced},
		{"another Swedish name against A", 'A', Row{Code: "1", Fi: "Yksi", Sv: "Två"}, -1, CodeConflict},
		{"another name against B", 'B', Row{Code: "1", Fi: "Uusi"}, Replace, Replaced},
		{"another name against F", 'F', Row{Code: "1", Fi: "Uusi"}, Replace, Replaced},
		{"another code against A", 'A', Row{Code: "9", Fi: "Yksi"}, -1, NameConflict},
		{"another code against E", 'E', Row{Code: "9", Fi: "Yksi"}, Extend, TwoCodes},
	} {
		t.Run(test.name, func(t *testing.T) {
			changes, problems := Merge(fixedList{test.evidence}, []Row{test.row})
			if test.action >= 0 {
				assert.NotEmpty(t, changes)
				assert.Equal(t, test.action, changes[len(changes)-1].Action)
			} else {
				assert.Empty(t, changes)
			}
			if test.reason != "" {
				assert.Len(t, problems, 1)
				assert.Equal(t, test.reason, problems[0].Reason)
				assert.Equal(t, test.action < 0, test.reason.Refused())
			} else {
				assert.Empty(t, problems)
			}
		})
	}
}

func TestACodeThatMovesToAnotherNameIsTakenFirst(t *testing.T) {
	one, two, old := Row{Line: 2, Code: "1", Fi: "Kaksi"}, Row{Line: 3, Code: "2", Fi: "Yksi"}, Row{Line: 4, Code: "1", Fi: "Yksi"}
	for _, rows := range [][]Row{{one, two, old}, {two, one, old}} {
		changes, _ := Merge(fixedList{'D'}, rows)
		assert.Len(t, changes, 3)
		assert.Equal(t, Change{Row: Row{Line: 2, Code: "1"}, Action: Uncode, Ref: 1}, changes[0])
		for _, change := range changes[1:] {
			assert.Equal(t, Complete, change.Action)
			assert.Equal(t, change.Code == "1", change.Ref == 2, "each row has its own name")
		}
	}
	changes, _ := Merge(fixedList{'D'}, []Row{old, one})
	assert.Len(t, changes, 1, "the first row of a code counts")
}
