package validate

import (
	"fmt"

	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// A Rule is the stable id of the rule that an issue is an offence against.
type Rule string

// A Certainty is how certain it is that a rule means what its source says. The
// zero Certainty is invalid.
type Certainty uint8

// The certainties. An ambiguous rule is off unless asked for.
const (
	Certain   = Certainty(rule.Certain)
	Likely    = Certainty(rule.Likely)
	Ambiguous = Certainty(rule.Ambiguous)
)

// String returns certain, likely or ambiguous.
func (c Certainty) String() string {
	names := [...]string{"none", Certain: "certain", Likely: "likely", Ambiguous: "ambiguous"}
	if int(c) < len(names) {
		return names[c]
	}
	return fmt.Sprintf("Certainty(%d)", uint8(c))
}

// A NotRun is the reason that a conditional rule is not run.
type NotRun uint8

// The reasons. Run means that the rule is run.
const (
	Run                NotRun = iota
	SaidByStructure           // the structure itself requires the same
	HoldsByNesting            // it cannot be broken in a document of the structure
	CalculationInWords        // a calculation that the note describes in words
	HierarchyUnknown          // it asks for codes without subordinate ones; the hierarchy is not published
	AskedByAnother            // another rule of the structure asks for the same
)

// String returns the reason in English.
func (n NotRun) String() string {
	names := [...]string{
		"run", "said by the structure", "holds by nesting", "calculation in words", "code hierarchy unknown",
		"asked by another rule",
	}
	if int(n) < len(names) {
		return names[n]
	}
	return fmt.Sprintf("NotRun(%d)", uint8(n))
}
