package validate

import (
	evaluator "github.com/sosmeta/sosmeta-go/internal/condition"
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// A NotEvaluated is a rule that was not judged for a document, and why.
type NotEvaluated struct {
	Rule   RuleInfo
	Reason string // in English
}

var skipReasons = [...]string{
	evaluator.NoReason:        "",
	evaluator.NoReferenceDate: "it asks for an age, and no reference date was given",
	evaluator.NoBirthday:      "it asks for an age, and the document has no date of birth",
	evaluator.TwoBirthdays:    "it asks for an age, and the date of birth and the identity number give different answers",
	evaluator.NoFact:          "it asks for a fact that was not given",
	evaluator.NoMetadata:      "it compares with metadata that were not given",
	evaluator.BadValue:        "a value that it looks at is not what the structure asks for",
	evaluator.StillMissing:    "it depends on a value that is still missing in the draft",
	evaluator.UnknownLabel:    "it asks for a label, and neither the code nor the display of the value is in a list that is known",
	evaluator.LongNumber:      "a number that it adds is too long to be added",
	evaluator.NotAsked:        "it is ambiguous, and ambiguous rules were not asked for",
}

// notEvaluated describes the rules that the evaluator did not judge.
func notEvaluated(s *sosmeta.Snapshot, skips []evaluator.Skip) []NotEvaluated {
	var list []NotEvaluated
	for _, skip := range skips {
		info := (&conditional{s, &(*handle.Snapshot)(s).Tables().Rules[skip.Rule]}).info()
		reason := info.NotRun.String()
		if skip.Reason != evaluator.NotRun {
			reason = skipReasons[skip.Reason]
		}
		list = append(list, NotEvaluated{Rule: info, Reason: reason})
	}
	return list
}
