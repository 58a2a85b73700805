package validate

import (
	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// An Option sets something for all documents of a validator; a [CallOption] sets
// it for one document.
type Option func(*settings)

// Snapshot makes the validator check against another snapshot than the embedded
// one.
func Snapshot(s *sosmeta.Snapshot) Option {
	return func(v *settings) {
		if s == nil || s.Len() == 0 {
			v.refuse("Snapshot: the snapshot holds no structures")
			return
		}
		v.snapshot = s
	}
}

// Classifications makes the validator look up codes and their displays, of
// documents and of metadata, in a set that was completed from an export of the code
// server, see [classify.Load]. A code that a loaded list does not have is a warning,
// and one that the set completed is the constant of its name, in what is read and
// for every rule. Without it many codes cannot be checked.
func Classifications(set *classify.Set) Option {
	return func(v *settings) { v.classifications = set }
}

// WithLimits replaces [DefaultLimits]. A limit that is zero is the default one; a
// negative one is refused.
func WithLimits(l Limits) Option {
	return func(v *settings) {
		v.refuseNegative("WithLimits", l)
		v.limits = l.or(v.limits)
	}
}

// WithMessageLimits replaces [DefaultMessageLimits]. A limit that is zero is the
// default one; a negative one is refused.
func WithMessageLimits(l MessageLimits) Option {
	return func(v *settings) {
		v.refuseNegative("WithMessageLimits", l)
		v.messages = l.or(v.messages)
	}
}

// Level gives the issues of a rule another severity. The rule is an id, such as
// structure.version, or the source of one conditional rule of the snapshot, such
// as 1.2.246.537.6.1505.1.2023.6.1/3. The reason is kept with each issue, see
// [Issue.Reason]. An unknown rule, an unknown severity and an empty reason are
// refused, see [New].
func Level(rule Rule, severity Severity, reason string) Option {
	return func(v *settings) {
		if !severity.valid() {
			v.refuse("Level(%q): unknown severity %d", rule, uint8(severity))
			return
		}
		v.except("Level", rule, levelling{severity: severity, reason: reason})
	}
}

// Suppress takes the issues of a rule out of the report's issues; they are
// listed by [Report.Suppressed]. The rule and the reason are as for [Level]. A
// document that was not fully checked is not valid, whatever is suppressed.
func Suppress(rule Rule, reason string) Option {
	return func(v *settings) { v.except("Suppress", rule, levelling{severity: suppressed, reason: reason}) }
}

// Draft is for documents that are still being written: issues about what is
// missing are information and not errors, and so are those about a value that is
// null or "", which for the conditional rules is missing too. No value is wrong
// because another one, which a rule on it depends on, is missing. Other issues keep
// their severity.
func Draft() Option { return func(v *settings) { v.draft = true } }

// Strict makes every warning an error.
func Strict() Option { return func(v *settings) { v.strict = true } }

// WithAmbiguous makes the validator also run the conditional rules whose source
// can be read in another way. Their issues are information.
func WithAmbiguous() Option { return func(v *settings) { v.ambiguous = true } }

// ShowValues makes issues hold the value that they are about, see [Issue.Value].
// It is for made-up documents: without it nothing that this library returns or
// prints holds a value of a document.
func ShowValues() Option { return func(v *settings) { v.showValues = true } }

// TestClients makes the validator warn about messages whose client is not a test
// person: the individual number of the identity number is not from 900 to 999.
// It is for test environments, which must not hold data of real persons.
func TestClients() Option { return func(v *settings) { v.testClients = true } }

// ShortDelay sets how many days a delay of showing a document in OmaKanta may last
// without grounds; without the option, [DefaultShortDelay].
func ShortDelay(days int) Option {
	return func(v *settings) {
		if days < 0 {
			v.refuse("ShortDelay(%d): days are not negative", days)
			return
		}
		v.shortDelay = days
	}
}

// DefaultShortDelay is 14 days. Guides speak of some days, in which a professional
// goes through an entry with the client.
const DefaultShortDelay = 14

// RecordingDelay sets how many days may lie between what is recorded and the
// authoring of the document, and between authoring and creation, before it is
// reported as information; without the option, [DefaultRecordingDelay].
func RecordingDelay(days int) Option {
	return func(v *settings) {
		if days < 0 {
			v.refuse("RecordingDelay(%d): days are not negative", days)
			return
		}
		v.recordingDelay = days
	}
}

// DefaultRecordingDelay is 30 days. The law says without delay and names no number.
const DefaultRecordingDelay = 30

// ViewTexts makes the validator look for every required text of the JSON in the
// view of the document.
func ViewTexts() Option { return func(v *settings) { v.viewTexts = true } }

// UnknownCodes makes the validator report, as information, the codes of a document
// that cannot be checked because only a part of their classification is known. It
// shows which classifications are worth loading, see [Classifications].
func UnknownCodes() Option { return func(v *settings) { v.unknownCodes = true } }
