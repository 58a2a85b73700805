package validate

import "github.com/sosmeta/sosmeta-go/internal/rule"

// A Rule is the stable id of what an issue is an offence against.
type Rule string

// A Certainty tells how surely a rule was read out of its source. The zero
// Certainty is none of them.
type Certainty uint8

// The certainties. An ambiguous rule is off unless asked for.
const (
	Certain   = Certainty(rule.Certain)
	Likely    = Certainty(rule.Likely)
	Ambiguous = Certainty(rule.Ambiguous)
)

// String returns certain, likely or ambiguous.
func (c Certainty) String() string {
	return [...]string{"none", Certain: "certain", Likely: "likely", Ambiguous: "ambiguous"}[min(c, Ambiguous)]
}

// A NotRun tells why a conditional rule is not run.
type NotRun uint8

// The reasons. Run is none.
const (
	Run                NotRun = iota
	SaidByStructure           // the structure says the same
	HoldsByNesting            // it cannot be broken in a document of the structure
	CalculationInWords        // a calculation that the note describes in words
	HierarchyUnknown          // it asks for codes without subordinate ones; the hierarchy is not published
)

// String returns the reason in English.
func (n NotRun) String() string {
	return [...]string{
		"run", "said by the structure", "holds by nesting", "calculation in words", "code hierarchy unknown",
	}[n]
}
