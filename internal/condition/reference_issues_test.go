package condition_test

import "strings"

// structureIssues holds the faults of the structure that a document has issues for
// already. They are another test's matter; here they only silence (§7: one
// fault, one issue).
type structureIssues struct {
	places []string        // pointers of the issues
	meant  map[string]bool // places that a misspelt name was meant for
}

// about reports whether the field at a pointer was reported: itself, a part of
// it, or a misspelt name in its stead.
func (t structureIssues) about(pointer string) bool {
	for _, p := range t.places {
		if within(p, pointer) {
			return true
		}
	}
	return t.meant[pointer]
}

// covers reports whether a place is at or below a reported one.
func (t structureIssues) covers(pointer string) bool {
	for _, p := range t.places {
		if within(pointer, p) {
			return true
		}
	}
	for p := range t.meant {
		if within(pointer, p) {
			return true
		}
	}
	return false
}

// within reports whether a pointer is another one or below it.
func within(pointer, top string) bool {
	return pointer == top || strings.HasPrefix(pointer, top+"/")
}
