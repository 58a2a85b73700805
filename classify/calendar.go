package classify

import (
	"iter"
	"slices"
	"time"
)

// A Provider is a kind of service provider. Kinds can be combined in a
// [CalendarRow].
type Provider uint8

// The kinds of providers.
const (
	ProviderPublic   Provider = 1 << iota // public
	ProviderOnBehalf                      // private, on behalf of a public one
	ProviderSelfPaid                      // private, for clients who pay themselves
)

// A Duty is what a row of the calendar is about.
type Duty string

// The duties.
const (
	DutyJoining   Duty = "joining"        // to join the national archive by Date
	DutyStoring   Duty = "storing"        // to store from Date on
	RegionalStart Duty = "regional start" // a region stores from Date on
)

// A CalendarRow is one date of the storage calendar. Dates are yyyy-mm-dd.
type CalendarRow struct {
	Duty            Duty
	Law             string      // number/year, empty for a regional start
	Task            ServiceTask // not given: every task
	Providers       Provider    // a combination; 0 if the source names none of the kinds
	Region          string      // of a regional start
	Who             string      // whom the source names, if that is not a kind of provider
	Date            string      // the day the duty starts, or the day to join by
	From            string      // the day the row itself came into force, if known
	EarlierWayUntil string      // what was recorded until this day goes by the earlier way
	Superseded      bool        // kept for its period, not in force any more
	Source          string
}

// Calendar yields every row of the storage calendar, superseded ones included.
func Calendar() iter.Seq[CalendarRow] { return slices.Values(calendarTable[:]) }

// A StorageDuty is the answer to whether storing is mandatory.
type StorageDuty struct {
	Mandatory Answer
	Since     string // yyyy-mm-dd, the day it starts; empty when unknown
	Law       string // number/year; empty when unknown
	Source    string // empty when unknown
}

// Storing returns whether a provider must store documents of a service task on a
// day. It is Unknown when no row of the calendar says. Regional starts do not
// change the answer; they are in [Calendar]. A task whose code only a [Set]
// knows must have been read through that set.
func Storing(task ServiceTask, provider Provider, on time.Time) StorageDuty {
	if task == "" || on.IsZero() {
		return StorageDuty{}
	}
	day := on.Format(time.DateOnly)
	for row := range Calendar() {
		if row.Duty != DutyStoring || row.Superseded || row.Providers&provider != provider || provider == 0 || row.Task != "" && row.Task != task {
			continue
		}
		duty := StorageDuty{Mandatory: No, Since: row.Date, Law: row.Law, Source: row.Source}
		if day >= row.Date {
			duty.Mandatory = Yes
		}
		return duty
	}
	return StorageDuty{}
}
