package classify

import (
	"iter"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"
)

// A RetentionRow is how long the annex of the act on client information (703/2023)
// has documents kept: those of a service task, or some whatever their task. A
// document may have to be kept longer by other law.
//
// The codes of the metadata for these periods (1.2.246.537.6.1258) are not public, so
// that no rule compares them.
type RetentionRow struct {
	ID         string        // never changes
	Task       ServiceTask   // empty: whatever the task
	Fi, Sv, En string        // what is kept; empty for everything of the task
	Years      int           // 0 if the period is not one of years
	From       RetentionFrom // empty if the law does not say it
	Source     string
}

// A RetentionFrom is when the years of a period start to count, or what ends a period
// without years.
type RetentionFrom string

// The starts, and the one end.
const (
	FromClosing     RetentionFrom = "closing"      // of the matter (asia)
	FromLastClosing RetentionFrom = "last closing" // of the last matter, when the need of disability services has ended
	FromDeath       RetentionFrom = "death"        // of the client
	FromBirth       RetentionFrom = "birth"        // of the child
	FromValidity    RetentionFrom = "validity"     // the end of a decision's validity
	FromMessage     RetentionFrom = "message"      // the date of a message
	FromMaking      RetentionFrom = "making"       // of the document
	FromLogEvent    RetentionFrom = "log event"
	FromNewVersion  RetentionFrom = "new version" // the making of the version that replaced it
	UntilUsed       RetentionFrom = "use"         // until it is used no more and the entries are made
)

// RetentionRows yields every row.
func RetentionRows() iter.Seq[RetentionRow] { return slices.Values(retentionTable[:]) }

// Retention yields how long documents of the service task are kept; family law has
// two rows.
func (v ServiceTask) Retention() iter.Seq[RetentionRow] { return embedded.Retention(v) }

// Retention is [ServiceTask.Retention] of a task whose code only the set may know.
func (s *Set) Retention(task ServiceTask) iter.Seq[RetentionRow] {
	task = constantOf(s, task)
	return func(yield func(RetentionRow) bool) {
		for _, r := range retentionTable {
			if task != "" && r.Task == task && !yield(r) {
				return
			}
		}
	}
}

// retentionTexts are the starts in three languages.
var retentionTexts = [...]struct {
	from       RetentionFrom
	fi, sv, en string
}{
	{FromClosing, "asian sulkemisesta", "efter att ärendet stängdes", "from the closing of the matter (asia)"},
	{
		FromLastClosing,
		"viimeisen asian sulkemisesta, kun vammaispalvelujen tarve on päättynyt",
		"efter att det sista ärendet stängdes, när behovet av funktionshinderservice har upphört",
		"from the closing of the last matter (asia), when the need of disability services has ended",
	},
	{FromDeath, "asiakkaan kuolemasta", "efter klientens död", "from the client's death"},
	{FromBirth, "lapsen syntymästä", "efter barnets födelse", "from the birth of the child"},
	{FromValidity, "päätöksen voimassaolon päättymisestä", "efter att beslutet har upphört att gälla", "from the end of the decision's validity"},
	{FromMessage, "viestin päiväyksestä", "efter meddelandets datum", "from the date of the message"},
	{FromMaking, "asiakirjan laatimisesta", "efter att handlingen upprättades", "from the making of the document"},
	{FromLogEvent, "lokitapahtumasta", "efter logghändelsen", "from the logged event"},
	{FromNewVersion, "uuden version laatimisesta", "efter att den nya versionen upprättades", "from the making of the new version"},
	{
		UntilUsed,
		"kunnes käyttötarve on päättynyt ja tarvittavat kirjaukset on tehty",
		"tills behovet har upphört och de anteckningar som behövs har gjorts",
		"until it is used no more and the entries that are needed are made",
	},
}

// Period is the period in Finnish, Swedish or English, in words of this library.
func (r RetentionRow) Period(tag language.Tag) string {
	var words []string
	if r.Years > 0 {
		words = append(words, strconv.Itoa(r.Years), inLanguage(tag, "vuotta", "år", "years"))
	}
	for _, t := range retentionTexts {
		if t.from == r.From {
			words = append(words, inLanguage(tag, t.fi, t.sv, t.en))
		}
	}
	return strings.Join(words, " ")
}

// Name is what is kept, in Finnish, Swedish or English; empty for everything of the
// task.
func (r RetentionRow) Name(tag language.Tag) string { return inLanguage(tag, r.Fi, r.Sv, r.En) }

// inLanguage chooses a text: English if the language is neither Finnish nor Swedish.
func inLanguage(tag language.Tag, fi, sv, en string) string {
	switch {
	case isFinnish(tag):
		return fi
	case isSwedish(tag):
		return sv
	}
	return en
}
