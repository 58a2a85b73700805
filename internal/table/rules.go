package table

// A Rule is a conditional rule of one structure version. What it asks for is
// a Body, which versions and structures share; its places are relative to the
// scope.
type Rule struct {
	Structure uint16 // index in Set.Structures
	Number    uint16 // its id is <OID>/<Number>
	Scope     uint16 // node: evaluated once for each object there
	Body      uint16
	Notes     uint16 // index of the first in Set.Notes
	NoteCount uint8
	Level     Level
	Certainty Certainty
	State     State
}

// A Level is how severe an offence is by the source of the rule.
type Level uint8

// The levels.
const (
	LevelError Level = iota
	LevelWarning
	LevelInformation
)

// A Certainty is how surely a rule was read out of its source.
type Certainty uint8

// The certainties.
const (
	Certain Certainty = iota
	Likely
	Ambiguous
)

// A State is whether a rule is run, and why not.
type State uint8

// The states. Only an Executable rule is run.
const (
	Executable  State = iota
	Redundant         // the structure asks for the same
	Vacuous           // it holds by nesting
	Prose             // a calculation that the note has in words only
	NoHierarchy       // asks for codes without subordinate ones; the hierarchy is not known
	Merged            // another rule of the structure asks for the same
)

// A RuleKind is what a rule asks for.
type RuleKind uint8

// The kinds, in the order of their names in rules.json, and those of
// the validator's own that look at more than one value.
const (
	Require RuleKind = iota
	Absent
	AtMost
	Codes
	Range
	Compare
	Calc
	Items
	Period // target 0 is not after target 1
	Birth  // the date in the identity number, target 0, is target 1
	Closed // if there is a date, target 1, the label of target 0 is one of the values
	Ended  // if target 0 is yes, its last day, target 1, is not before the reference date
)

// A Test is when a target counts.
type Test uint8

// The tests.
const (
	Present Test = iota
	IsTrue
	Filled // present and, if it is a check box, true
)

// An Other is what a Compare rule compares with.
type Other uint8

// The metadata that rules compare with.
const (
	Asiatunnus Other = iota
	DocumentVersion
)

// A Body is what a rule asks for.
type Body struct {
	Targets     uint16 // index of the first in Set.Refs
	Values      uint16 // Codes: index of the first in Set.Values
	Sum         uint16 // Calc: index of the first in Set.Refs
	When        uint16 // condition, index in Set.Conds; 0 for none
	Min, Max    int16
	TargetCount uint8
	ValueCount  uint8
	SumCount    uint8
	Inner       int16 // node of the object that holds the targets, relative to the scope; 0 if that is the scope
	Kind        RuleKind
	Test        Test
	Other       Other
	Flags       BodyFlags
}

// BodyFlags are the yes-or-no parts of a Body.
type BodyFlags uint8

// The flags of a Body.
const (
	HasMin BodyFlags = 1 << iota
	HasMax
	Integer  // Range: a whole number
	Deny     // Codes: the values are the ones that must not be
	NotEqual // Compare: the values must differ
)

// A Ref is a place, relative to the scope of its rule. The anchor is the
// deepest place that it has in common with the scope: from there down, every
// element counts.
type Ref struct {
	Node   int16
	Anchor int16
}

// An Op is what a condition does.
type Op uint8

// The operations.
const (
	All Op = iota + 1 // of the next Count conditions from First
	Any
	Not // of condition First
	IsOn
	IsOff
	HasCode    // one of Count values from First
	HasDisplay // one of Count labels in Finnish from First, or in Swedish behind them, "" for one without
	HasValue   // likewise
	IsPresent
	IsAbsent
	CountAtLeast // First is the number
	AgeAtLeast   // First is the years; Ref and, if Count is 2, the next one identify the person
	AgeUnder     // likewise
	TellsFact    // First is the text of the fact
)

// AsksAge reports whether the operation compares the age of a person.
func (o Op) AsksAge() bool { return o == AgeAtLeast || o == AgeUnder }

// A Cond is a condition.
type Cond struct {
	Ref   uint16
	First uint16
	Op    Op
	Count uint8
}

// A Note is the place that a rule was read out of: the implementation note of a node, or its
// flag conditionalRequired.
type Note struct {
	Node uint16
	Flag bool
}

// RulesOf returns the rules of a structure.
func (s *Set) RulesOf(structure int) []Rule {
	st := &s.Structures[structure]
	return s.Rules[st.FirstRule : st.FirstRule+st.RuleCount]
}

// WatchOf returns the bit set of the nodes that the rules of a structure look
// at.
func (s *Set) WatchOf(structure int) []uint64 {
	st := &s.Structures[structure]
	return s.Watch[st.FirstWatch : int(st.FirstWatch)+(int(st.NodeCount)+63)/64]
}

// TargetsOf returns the targets of a body.
func (s *Set) TargetsOf(b *Body) []Ref { return s.Refs[b.Targets : b.Targets+uint16(b.TargetCount)] }
