package validate

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/condition"
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/value"
)

// A CallOption says more of one document. What holds for all documents of a
// validator is an [Option]. It is a value and not a function, so that giving one
// allocates nothing and printing one shows nothing.
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
	callLanguage
)

// Structure names the structure version that the document is held to, whatever
// its root key. A report on an OID that the snapshot does not hold has one
// issue, structure.unknown-document.
func Structure(oid string) CallOption { return CallOption{what: callStructure, text: oid} }

// AsOf has the document held to the version that was in force on a day, the one
// that t shows in its own location. A version that was in force then is not
// reported as outdated.
func AsOf(t time.Time) CallOption { return CallOption{what: callAsOf, day: t} }

// ReferenceDate gives the day that ages are counted on, the one that t shows in
// its own location: most often the day of the document. Without it no rule that
// asks for an age is judged.
func ReferenceDate(t time.Time) CallOption { return CallOption{what: callReferenceDate, day: t} }

// Fact answers what some rules ask of the world outside the document, such as
// client-has-children. [Facts] lists the names. Without an answer a rule that
// depends on it is not judged.
func Fact(name string, yes bool) CallOption {
	return CallOption{what: callFact, text: name, yes: yes}
}

// Asiatunnus gives the asiatunnus of the document's metadata, an OID, that some
// fields of a document must repeat. Without it they are not compared.
func Asiatunnus(oid string) CallOption { return CallOption{what: callAsiatunnus, text: oid} }

// DocumentVersion gives the OID of this version of the document, which some
// identifiers in it must not repeat. Without it they are not compared.
func DocumentVersion(oid string) CallOption { return CallOption{what: callVersion, text: oid} }

// Explain has the report list the rules that were not judged and why, see
// [Report.NotEvaluated].
func Explain() CallOption { return CallOption{what: callExplain} }

// UseRight holds the metadata against the register use right that the producer
// has.
func UseRight(r RegisterUseRight) CallOption { return CallOption{what: callUseRight, right: &r} }

// documentLanguage gives the code of the language that the document is in.
func documentLanguage(code string) CallOption { return CallOption{what: callLanguage, text: code} }

// A call is what the options of one call result in.
type call struct {
	structure int  // index in the snapshot, -1 for none given
	unknown   bool // a structure was given that the snapshot does not hold
	day       int  // yyyymmdd, 0 for none given
	terms     condition.Terms
	explain   bool
	right     *RegisterUseRight // nil for none given
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
		st, ok := v.snapshot.Lookup(o.text)
		c.unknown = !ok
		if ok {
			c.structure = handle.Structure(st).Index()
		}
	case callAsOf:
		c.day = value.DayOf(o.day).Number()
	case callReferenceDate:
		c.terms.Day = value.DayOf(o.day)
	case callFact:
		c.terms.Facts = append(c.terms.Facts, condition.Fact{Name: o.text, Yes: o.yes})
	case callAsiatunnus:
		c.terms.Others[table.Asiatunnus] = o.text
	case callVersion:
		c.terms.Others[table.DocumentVersion] = o.text
	case callExplain:
		c.explain = true
	case callUseRight:
		c.right = o.right
	case callLanguage:
		c.language = languageOf(o.text)
	}
}
