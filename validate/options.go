package validate

import (
	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// An Option changes how a validator is made. What is said of one document is a
// [CallOption].
type Option func(*settings)

// settings are what the options of a validator result in.
type settings struct {
	snapshot        *sosmeta.Snapshot
	classifications *classify.Set // nil is the embedded classifications alone
	limits          Limits
	messages        MessageLimits
	levels          map[Rule]levelling // by rule or source; nil without exceptions
	draft           bool
	strict          bool
	ambiguous       bool
	showValues      bool
	testClients     bool
	viewTexts       bool
	unknownCodes    bool
}

// Snapshot has documents checked against another snapshot than the embedded
// one.
func Snapshot(s *sosmeta.Snapshot) Option { return func(v *settings) { v.snapshot = s } }

// Classifications has codes and their displays, of documents and of metadata,
// looked up in a set that a code-server export completed, see [classify.Load]. A
// code that a loaded list does not have is a warning. Without it many codes cannot
// be checked.
func Classifications(set *classify.Set) Option {
	return func(v *settings) { v.classifications = set }
}

// WithLimits replaces [DefaultLimits]. A limit that is not positive is the
// default one.
func WithLimits(l Limits) Option { return func(v *settings) { v.limits = l.or(v.limits) } }

// WithMessageLimits replaces [DefaultMessageLimits]. A limit that is not positive
// is the default one.
func WithMessageLimits(l MessageLimits) Option {
	return func(v *settings) { v.messages = l.or(v.messages) }
}

// Level gives the issues of a rule another severity. The rule is an id, such as
// structure.version, or the source of one conditional rule, such as
// 1.2.246.537.6.1505.1.2023.6.1/3. The reason is kept with each issue, see
// [Issue.Reason]; an empty one panics, because an unexplained exception is a
// mistake of the program.
func Level(rule Rule, severity Severity, reason string) Option {
	return exception(rule, levelling{severity: severity, reason: reason})
}

// Suppress takes the issues of a rule out of the report's issues; they are
// listed by [Report.Suppressed]. The rule and the reason are as for [Level].
func Suppress(rule Rule, reason string) Option {
	return exception(rule, levelling{suppress: true, reason: reason})
}

func exception(rule Rule, l levelling) Option {
	if l.reason == "" {
		panic("validate: an exception from rule " + string(rule) + " needs a reason")
	}
	return func(v *settings) {
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
func Draft() Option { return func(v *settings) { v.draft = true } }

// Strict makes every warning an error.
func Strict() Option { return func(v *settings) { v.strict = true } }

// WithAmbiguous also runs the conditional rules whose source may mean something
// else. Their issues are information.
func WithAmbiguous() Option { return func(v *settings) { v.ambiguous = true } }

// ShowValues has issues hold the value that they are about, see [Issue.Value].
// It is for made-up documents: without it nothing that this library makes of a
// document holds a value of it.
func ShowValues() Option { return func(v *settings) { v.showValues = true } }

// TestClients warns of messages whose client is not a test person: whose
// identity number has another individual number than 900 to 999. It is for test
// environments, where no real person belongs.
func TestClients() Option { return func(v *settings) { v.testClients = true } }

// ViewTexts has every required text of the JSON looked for in the view that
// people see of the document.
func ViewTexts() Option { return func(v *settings) { v.viewTexts = true } }

// UnknownCodes reports, as information, the codes of a document that cannot be
// checked because only a part of their classification is known. It shows which
// classifications are worth loading, see [Classifications].
func UnknownCodes() Option { return func(v *settings) { v.unknownCodes = true } }

// settle gives an issue its severity by the options, and reports whether it is
// suppressed.
func (v *settings) settle(i *Issue) (suppressed bool) {
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
	case v.draft && i.detail.rule.Missing:
		i.Severity = Information
	}
	if v.strict && i.Severity == Warning {
		i.Severity = Error
	}
	return false
}
