package validate

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/condition"
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/value"
	"github.com/sosmeta/sosmeta-go/internal/walk"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// A CallOption sets something for one document; an [Option] sets it for all
// documents of a validator. It is a value and not a function, so that passing
// one allocates nothing and printing one shows nothing.
type CallOption struct {
	what  callKind
	text  string
	yes   bool
	day   time.Time
	right *RegisterUseRight
}

// Format writes the name of the type alone, whatever the verb.
func (CallOption) Format(f fmt.State, _ rune) { hidden(f, "CallOption") }

type callKind uint8

const (
	callStructure callKind = iota
	callAsOf
	callReferenceDate
	callFact
	callAsiatunnus
	callVersion
	callExplain
	callUseRight
	callJoinedOn
	callLanguage
)

// Structure names the structure version that the document is checked against,
// whatever its root key. If the snapshot does not hold the OID, the report has
// one issue, structure.unknown-document.
func Structure(oid string) CallOption { return CallOption{what: callStructure, text: oid} }

// AsOf makes the validator check the document against the version that was in
// force on a day, the one that t shows in its own location. A version that was
// in force then is not reported as outdated. The zero time names no day.
func AsOf(t time.Time) CallOption { return CallOption{what: callAsOf, day: t} }

// ReferenceDate sets the day on which ages are counted, the one that t shows in
// its own location: usually the day of the document. Births, the date of the
// document and starts of periods after it are reported. Without it, or with the
// zero time, rules that depend on an age are not judged, and no date is compared
// with it.
func ReferenceDate(t time.Time) CallOption { return CallOption{what: callReferenceDate, day: t} }

// Fact answers a question that some rules ask about the world outside the
// document, such as client-has-children. [Facts] lists the names. A rule that
// depends on a fact is not judged without it, and of several answers to one question
// the last one counts. With a name that no rule of the snapshot asks for, no document
// is valid: the check was not the one that was asked for. [FactOf] is for names that
// come from users.
func Fact(name string, yes bool) CallOption {
	return CallOption{what: callFact, text: name, yes: yes}
}

// FactOf is [Fact] with an error, which says that no rule of the snapshot asks for
// the fact.
func FactOf(s *sosmeta.Snapshot, name string, yes bool) (CallOption, error) {
	if !factsOf(s)[name] {
		return CallOption{}, fmt.Errorf("validate: Fact(%q): no rule asks for it, see Facts", name)
	}
	return Fact(name, yes), nil
}

// Asiatunnus sets the asiatunnus of the document's metadata, an OID, that some
// fields of a document must repeat. Without it they are not compared.
func Asiatunnus(oid string) CallOption { return CallOption{what: callAsiatunnus, text: oid} }

// DocumentVersion sets the OID of this version of the document, which some
// identifiers in it must not repeat. Without it they are not compared.
func DocumentVersion(oid string) CallOption { return CallOption{what: callVersion, text: oid} }

// Explain makes the report list the rules that were not judged, and why; see
// [Report.NotEvaluated].
func Explain() CallOption { return CallOption{what: callExplain} }

// UseRight makes the validator check the metadata against the register use right
// of the producer.
func UseRight(r RegisterUseRight) CallOption { return CallOption{what: callUseRight, right: &r} }

// JoinedOn tells on which day the organisation joined the national archive, the one
// that t shows in its own location. A document that [Metadata] mark as older than that
// should be. Without it, or with the zero time, the day is the one by which the law has
// every provider join.
func JoinedOn(t time.Time) CallOption { return CallOption{what: callJoinedOn, day: t} }

// documentLanguage gives the code of the language that the document is in.
func documentLanguage(code string) CallOption { return CallOption{what: callLanguage, text: code} }

// A call is what the options of one call result in.
type call struct {
	structure int  // index in the snapshot, -1 if none is named, walk.Unknown if it is not in the snapshot
	misnamed  bool // a fact that no rule asks for
	inMessage bool // the document is part of a message, whose header tells its structure version
	day       int  // yyyymmdd, 0 if unset
	terms     condition.Terms
	explain   bool
	right     *RegisterUseRight // nil if unset
	joined    Day               // zero if unset
	language  language.Tag
}

func (v *settings) call(opts []CallOption) call {
	c := call{structure: -1}
	for i := range opts {
		c.add(v, &opts[i])
	}
	return c
}

func (c *call) add(v *settings, o *CallOption) {
	switch o.what {
	case callStructure:
		c.structure = walk.Unknown
		if st, ok := v.snapshot.Lookup(o.text); ok {
			c.structure = handle.Structure(st).Index()
		}
	case callAsOf:
		c.day = DayOf(o.day).number()
	case callReferenceDate:
		if !o.day.IsZero() {
			c.terms.Day = value.DayOf(o.day)
		}
	case callFact:
		c.misnamed = c.misnamed || !v.facts()[o.text]
		c.terms.Facts = append(c.terms.Facts, condition.Fact{Name: o.text, Yes: o.yes})
	case callAsiatunnus:
		c.terms.Others[table.Asiatunnus] = o.text
	case callVersion:
		c.terms.Others[table.DocumentVersion] = o.text
	case callExplain:
		c.explain = true
	case callUseRight:
		c.right = o.right
	case callJoinedOn:
		c.joined = DayOf(o.day)
	case callLanguage:
		c.language = languageOf(o.text)
	}
}
