package facts

import (
	"errors"
	"io/fs"
)

// RulesFile holds the conditional rules of a snapshot, one row a line.
const RulesFile = "rules.json"

// A Rule is a conditional rule read out of implementation notes. Paths are from
// the root key down, with [] behind a step that repeats.
type Rule struct {
	ID        string    `json:"id"`  // <doc>/<number>
	Doc       string    `json:"doc"` // OID of the structure version
	Kind      string    `json:"kind"`
	Class     string    `json:"class"`
	Level     string    `json:"level"`     // error, warning or info
	Certainty string    `json:"certainty"` // certain, likely or ambiguous
	Scope     string    `json:"scope"`     // evaluated once per existing object of this path
	Targets   []string  `json:"targets"`
	Test      string    `json:"test"` // present, true or filled
	Min       *int      `json:"min"`
	Max       *int      `json:"max"`
	Allow     []string  `json:"allow"`
	Deny      []string  `json:"deny"`
	LeafOnly  bool      `json:"leafOnly"`
	System    string    `json:"system"`
	Integer   bool      `json:"integer"`
	Op        string    `json:"op"`    // eq or ne
	Other     string    `json:"other"` // what the targets are compared with
	Sum       []string  `json:"sum"`
	PointsOf  string    `json:"pointsOf"`
	Redundant string    `json:"redundant"` // why the structure says the same
	Vacuous   bool      `json:"vacuous"`   // holds by nesting
	When      Condition `json:"when"`
	Source    []string  `json:"source"` // JSON Pointers into the published file
}

// A Condition is one of its members; without any it is no condition.
type Condition struct {
	Path         string      `json:"path"`
	Is           *bool       `json:"is"`
	Code         []string    `json:"code"`
	Display      []string    `json:"display"`   // labels in Finnish
	DisplaySv    []string    `json:"displaySv"` // the same in Swedish, as far as they are published
	Value        []string    `json:"value"`
	Present      *bool       `json:"present"`
	CountAtLeast int         `json:"countAtLeast"`
	Age          *Age        `json:"age"`
	Fact         string      `json:"fact"`
	All          []Condition `json:"all"`
	Any          []Condition `json:"any"`
	Not          *Condition  `json:"not"`
}

// An Age is a condition on the age of the person whom one of the paths
// identifies.
type Age struct {
	Of      []string `json:"of"`
	AtLeast *int     `json:">="`
	Under   *int     `json:"<"`
}

// readRules reads the conditional rules; a folder without them has none.
func readRules(fsys fs.FS) ([]Rule, error) {
	var rules []Rule
	err := readJSON(fsys, RulesFile, &rules)
	if errors.Is(err, fs.ErrNotExist) {
		err = nil
	}
	return rules, err
}
