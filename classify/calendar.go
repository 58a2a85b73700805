package classify

import (
	"iter"
	"slices"
)

// A Provider is a kind of service provider. Kinds can be combined.
type Provider uint8

// The kinds of providers.
const (
	ProviderPublic   Provider = 1 << iota // public
	ProviderOnBehalf                      // private, on behalf of a public one
	ProviderSelfPaid                      // private, for clients who pay themselves
)

// A Duty is what a row of the calendar is about.
type Duty string

// The duties, and what is allowed without a duty.
const (
	DutyJoining   Duty = "joining"        // to join the national archive by Date
	DutyStoring   Duty = "storing"        // to store from Date, or from the provider's own joining
	MayStore      Duty = "may store"      // documents that need not be stored
	MayJoin       Duty = "may join"       // providers that need not join
	RegionalStart Duty = "regional start" // a region stores from Date on; that is no law
)

// Documents are the documents that a row of the calendar is about, if it is not
// about those of a service task.
type Documents string

// The documents with rows of their own.
const (
	Recordings     Documents = "video and sound recordings"
	SchoolCurators Documents = "documents of the school curator service"
	OldDocuments   Documents = "client documents made before joining"
)

// A CalendarRow is one rule of the storage calendar. Dates are yyyy-mm-dd.
type CalendarRow struct {
	ID        string // never changes
	Duty      Duty
	Law       string // number/year, empty for a regional start
	AmendedBy string // number/year of the law that gave the row its wording, if that is another
	From      string // first day on which the row is in force; empty for a regional start
	Until     string // last such day; empty if no end is known
	Region    string // empty: all of them
	Tasks     []ServiceTask
	Documents Documents
	Providers Provider

	Date            string // the day the duty starts, or the day to join by
	FromJoining     bool   // the duty starts when the provider has joined, at the latest on Latest
	Latest          string // see FromJoining
	WithSystem      string // source by which a provider without an information system for client data is left out; empty if none is
	Most            bool   // the source says of most documents only that they are stored from Date on
	EarlierWayUntil string // what was recorded until this day goes by the earlier way
	Source          string
}

// Calendar yields every row of the storage calendar, also those of laws that are
// not in force any more.
func Calendar() iter.Seq[CalendarRow] {
	return func(yield func(CalendarRow) bool) {
		for _, row := range calendarTable {
			row.Tasks = slices.Clone(row.Tasks)
			if !yield(row) {
				return
			}
		}
	}
}

// InForce reports whether the row is in force on a day, yyyy-mm-dd. That of a
// regional start always is.
func (r CalendarRow) InForce(day string) bool {
	return r.From <= day && (r.Until == "" || day <= r.Until)
}
