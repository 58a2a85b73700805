package classify

import (
	"slices"
	"time"
)

// A StorageDuty is the answer to whether storing is mandatory. Days are
// yyyy-mm-dd.
type StorageDuty struct {
	Mandatory Answer
	Since     string // Yes: the first day since when the answer is yes without a break
	Earliest  string // Unknown: since when the answer is yes for a provider that had joined
	Latest    string // No, Unknown: the day from which the answer is yes at the latest; empty if there is none

	WithSystem string // source by which a private provider has the duty only if it uses an information system for client data
	Law        string // number/year of the law in force on the day; empty if there is none
	AmendedBy  string // number/year of the law that gave it its wording, if that is another
	Source     string // of the answer, or of the law where it does not give one; empty if there is no law
}

// A StoringOption tells more of a provider than its kind. With one that is nil there is
// no answer.
type StoringOption func(*storing)

// JoinedOn tells on which day the provider joined the national archive, or will
// join it.
func JoinedOn(day time.Time) StoringOption {
	return func(s *storing) {
		if !day.IsZero() {
			s.joined = day.Format(time.DateOnly)
		}
	}
}

// Storing returns whether a provider must store documents of a service task on a
// day, by the law that is in force on that day: from a date that the law gives, or
// from the provider's own joining, see [JoinedOn]. Without the day of joining the
// answer may be Unknown until the latest day to join by. It is Unknown without a
// law on the day, for a task that the calendar does not name, and if the answer is
// not the same for each of several kinds of provider.
//
// The day is that of the time in its own zone. Recordings have their own answer,
// see [StoringOf]. Regional starts are no law; they are in [Calendar]. A task by a
// code that only a [Set] knows is asked of the set, [Set.Storing].
func Storing(task ServiceTask, provider Provider, on time.Time, options ...StoringOption) StorageDuty {
	if task == "" {
		return StorageDuty{}
	}
	return storing{task: task}.answer(provider, on, options)
}

// Storing is the function [Storing] of a task by the code that the set knows.
func (s *Set) Storing(task ServiceTask, provider Provider, on time.Time, options ...StoringOption) StorageDuty {
	return Storing(constantOf(s, task), provider, on, options...)
}

// StoringOf is [Storing] of documents that have rows of their own, whatever their
// service task. The answer is No for documents that may be stored and need not be,
// and Unknown on a day whose law does not name the documents.
func StoringOf(documents Documents, provider Provider, on time.Time, options ...StoringOption) StorageDuty {
	if documents == "" {
		return StorageDuty{}
	}
	return storing{documents: documents}.answer(provider, on, options)
}

// A storing is what is asked of a kind of provider.
type storing struct {
	task      ServiceTask
	documents Documents
	provider  Provider
	joined    string // empty if it is not known
}

// answer returns the answer that all kinds of provider share that are asked about.
func (s storing) answer(providers Provider, on time.Time, options []StoringOption) (duty StorageDuty) {
	for _, option := range options {
		if option == nil {
			return duty
		}
		option(&s)
	}
	if on.IsZero() {
		return duty
	}
	asked := false
	for kind := ProviderPublic; kind != 0; kind <<= 1 {
		if providers&kind == 0 {
			continue
		}
		s.provider = kind
		one := s.on(on.Format(time.DateOnly))
		if asked && !one.same(duty) {
			return StorageDuty{}
		}
		if !asked || one.WithSystem != "" {
			duty = one
		}
		asked = true
	}
	return duty
}

// same reports whether two kinds of provider have the same answer, but for who is
// left out.
func (d StorageDuty) same(other StorageDuty) bool {
	d.WithSystem, d.Source = other.WithSystem, other.Source
	return d == other
}

// firstDay is before every law.
const firstDay = "0001-01-01"

// on returns the answer of a day.
func (s storing) on(day string) StorageDuty {
	row := s.row(DutyStoring, day)
	if row == nil {
		return s.withoutDuty(day)
	}
	duty := StorageDuty{Law: row.Law, AmendedBy: row.AmendedBy, Source: row.Source}
	if joining := s.row(DutyJoining, day); joining != nil {
		duty.WithSystem = joining.WithSystem
	}
	start, latest := s.start(row)
	switch {
	case start != "" && day >= start:
		duty.Mandatory, duty.Since = Yes, s.since(row, start)
	case start != "":
		duty.Mandatory, duty.Latest = No, latest
	default:
		first := s
		first.joined = firstDay
		duty.Earliest, duty.Latest = first.since(row, firstDay), latest
		if day >= latest {
			duty.Mandatory, duty.Since, duty.Earliest, duty.Latest = Yes, latest, "", ""
		}
	}
	return duty
}

// withoutDuty returns the answer of a day on which no row has a duty to store.
func (s storing) withoutDuty(day string) StorageDuty {
	if row := s.row(MayStore, day); row != nil {
		return StorageDuty{Mandatory: No, Law: row.Law, AmendedBy: row.AmendedBy, Source: row.Source}
	}
	named := func(row CalendarRow) bool { return row.Documents == s.documents }
	row := s.row(DutyJoining, day)
	if row == nil || s.documents == "" || !slices.ContainsFunc(calendarTable[:], named) {
		return StorageDuty{}
	}
	return StorageDuty{Law: row.Law, AmendedBy: row.AmendedBy, Source: row.Source}
}

// row returns the row about a duty that is in force on a day; nil if there is none.
func (s storing) row(duty Duty, day string) *CalendarRow {
	for i := range calendarTable {
		row := &calendarTable[i]
		if row.Duty == duty && row.InForce(day) && row.Region == "" && row.Providers&s.provider != 0 && (duty == DutyJoining || s.asks(row)) {
			return row
		}
	}
	return nil
}

func (s storing) asks(row *CalendarRow) bool {
	return row.Documents == s.documents && (s.documents != "" || slices.Contains(row.Tasks, s.task))
}

// start returns the day on which the duty of a row starts, empty if that depends
// on the joining, which is not known; and the day on which it starts at the latest.
func (s storing) start(row *CalendarRow) (start, latest string) {
	switch {
	case !row.FromJoining:
		return row.Date, row.Date
	case s.joined == "":
		return "", row.Latest
	}
	start = min(s.joined, row.Latest)
	return start, start
}

// since returns the first day of the run of days on which the answer is yes, of
// which the duty of a row starts one.
func (s storing) since(row *CalendarRow, start string) string {
	if start > row.From {
		return start
	}
	first, err := time.Parse(time.DateOnly, row.From)
	if err != nil {
		return row.From
	}
	if before := s.on(first.AddDate(0, 0, -1).Format(time.DateOnly)); before.Mandatory == Yes {
		return before.Since
	}
	return row.From
}
