package validate

import "github.com/sosmeta/sosmeta-go/sosmeta"

// An Option changes how a validator is made. What is said of one document is a
// [CallOption].
type Option func(*Validator)

// Snapshot has documents checked against another snapshot than the embedded
// one.
func Snapshot(s *sosmeta.Snapshot) Option { return func(v *Validator) { v.snapshot = s } }

// WithLimits replaces [DefaultLimits]. A limit that is not positive is the
// default one.
func WithLimits(l Limits) Option {
	return func(v *Validator) {
		for _, limit := range []struct{ to, from *int }{
			{&v.limits.Bytes, &l.Bytes}, {&v.limits.Depth, &l.Depth}, {&v.limits.Members, &l.Members},
			{&v.limits.Items, &l.Items}, {&v.limits.Number, &l.Number}, {&v.limits.Issues, &l.Issues},
		} {
			if *limit.from > 0 {
				*limit.to = *limit.from
			}
		}
	}
}

// Limits bound what a document may cost. Crossing one is an issue that names
// it, or, for issues, the count that [Report.More] tells.
type Limits struct {
	Bytes   int // of a document; at most 2 GiB less one
	Depth   int // objects and arrays inside each other, at most 1,000; the deepest structure has 11
	Members int // of one object, beside those that its structure has
	Items   int // of one array
	Number  int // bytes of one number
	Issues  int // issues told of one document
}

// maxDepth keeps a document within the stack, whatever the caller asks for.
const maxDepth = 1000

// DefaultLimits are the limits where none are given.
var DefaultLimits = Limits{Bytes: 128 << 20, Depth: 64, Members: 10_000, Items: 100_000, Number: 1000, Issues: 1000}

// Level gives the issues of a rule another severity. The rule is an id, such as
// structure.version, or the source of one conditional rule, such as
// 1.2.246.537.6.1505.1.2023.6.1/3. The reason is kept with each issue, see
// [Issue.Reason]; an empty one panics, because an unexplained exception is a
// mistake of the program.
func Level(rule Rule, severity Severity, reason string) Option {
	return exception(rule, levelling{severity: severity, reason: reason})
}

// Suppress takes the issues of a rule out of the report's issues; they stand in
// [Report.Suppressed]. The rule and the reason are as for [Level].
func Suppress(rule Rule, reason string) Option {
	return exception(rule, levelling{suppress: true, reason: reason})
}

func exception(rule Rule, l levelling) Option {
	if l.reason == "" {
		panic("validate: an exception from rule " + string(rule) + " needs a reason")
	}
	return func(v *Validator) {
		if v.levels == nil {
			v.levels = map[Rule]levelling{}
		}
		v.levels[rule] = l
	}
}

// A levelling is what an option says of the issues of a rule.
type levelling struct {
	severity Severity
	suppress bool
	reason   string
}

// Draft is for documents that are still being written: what is missing is
// information and no error; what is there and wrong is as ever.
func Draft() Option { return func(v *Validator) { v.draft = true } }

// Strict makes every warning an error.
func Strict() Option { return func(v *Validator) { v.strict = true } }

// WithAmbiguous runs the conditional rules too of which the source may mean
// something else. Their issues are information.
func WithAmbiguous() Option { return func(v *Validator) { v.ambiguous = true } }

// settle gives an issue its severity by the options, and says whether it is
// suppressed.
func (v *Validator) settle(i *Issue) (suppressed bool) {
	l, changed := v.levels[i.Rule]
	if one, ok := v.levels[Rule(i.Source)]; ok {
		l, changed = one, true
	}
	switch {
	case changed:
		i.reason = l.reason
		if l.suppress {
			return true
		}
		i.Severity = l.severity
	case v.draft && aboutMissing(i.Rule):
		i.Severity = Information
	}
	if v.strict && i.Severity == Warning {
		i.Severity = Error
	}
	return false
}

// aboutMissing says whether the issues of a rule are about something that is
// not there yet.
func aboutMissing(r Rule) bool {
	switch r {
	case StructureRequired, StructureEmpty, ConditionRequire, ValueBlank,
		ArchiveHeaderMissing, ArchiveStructureMissing, ContextAsia, ContextServiceTask, ContextProcessPhase, ContextServiceUnit:
		return true
	}
	return false
}
