package main

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// The words of the calendar and the Go names of what they mean.
var (
	duties = map[string]string{
		"joining": "DutyJoining", "storing": "DutyStoring", "may store": "MayStore", "may join": "MayJoin",
		"regional start": "RegionalStart",
	}
	providers = map[string]string{
		"public": "ProviderPublic", "private on behalf of public": "ProviderOnBehalf", "private self-paid": "ProviderSelfPaid",
	}
	documents = map[string]string{
		"video and sound recordings": "Recordings", "documents of the school curator service": "SchoolCurators",
		"client documents made before joining": "OldDocuments", "": `""`,
	}
)

func (w *factWriter) calendar(facts []calendarFact) {
	if err := checkCalendar(facts); err != nil {
		w.fail("calendar.json: %v", err)
	}
	w.out.Printf("var calendarTable = [...]CalendarRow{\n")
	for _, f := range facts {
		kinds, tasks := make([]string, len(f.Providers)), make([]string, len(f.Tasks))
		for i, p := range f.Providers {
			kinds[i] = w.word(providers, p)
		}
		for i, t := range f.Tasks {
			tasks[i] = w.constant(taskSystem, t)
		}
		list := "nil"
		if len(tasks) > 0 {
			list = "[]ServiceTask{" + strings.Join(tasks, ", ") + "}"
		}
		w.out.Printf("{ID: %q, Duty: %s, Law: %q, AmendedBy: %q, From: %q, Until: %q, Region: %q,\nTasks: %s, Documents: %s, Providers: %s,\n",
			f.ID, w.word(duties, f.Duty), f.Law, f.AmendedBy, f.From, f.Until, f.Region, list, w.word(documents, f.Documents), strings.Join(kinds, " | "))
		w.out.Printf("Date: %q, FromJoining: %t, Latest: %q, WithSystem: %q, Most: %t, EarlierWayUntil: %q, Source: %q},\n",
			f.Date, f.FromJoining, f.Latest, f.WithSystem, f.Most, f.EarlierWayUntil, f.Source)
		w.strings(f.ID, f.Law, f.AmendedBy, f.From, f.Until, f.Region, f.Documents, f.Date, f.Latest, f.WithSystem, f.EarlierWayUntil, f.Source)
		w.strings(f.Tasks...)
	}
	w.out.Printf("}\n\n")
}

// checkCalendar refuses rows that are not whole, and two rows of one duty that
// are in force on the same day.
func checkCalendar(facts []calendarFact) error {
	for i := range facts {
		f := &facts[i]
		if err := f.check(); err != nil {
			return fmt.Errorf("%s: %w", f.ID, err)
		}
		for j := range facts[:i] {
			if facts[j].ID == f.ID || f.contradicts(&facts[j]) {
				return fmt.Errorf("%s contradicts %s", f.ID, facts[j].ID)
			}
		}
	}
	return nil
}

func (f *calendarFact) check() error {
	for _, day := range []string{f.From, f.Until, f.Date, f.Latest, f.EarlierWayUntil} {
		if _, err := time.Parse(time.DateOnly, day); day != "" && err != nil {
			return fmt.Errorf("%q is no day", day)
		}
	}
	duty := f.Duty == "joining" || f.Duty == "storing"
	switch {
	case f.ID == "" || f.Source == "" || len(f.Providers) == 0:
		return fmt.Errorf("no id, source or providers")
	case f.Duty != "regional start" && (f.Law == "" || f.From == ""):
		return fmt.Errorf("no law, or no day from which it is in force")
	case f.Until != "" && f.Until < f.From:
		return fmt.Errorf("the law ends before it begins")
	case (f.Date != "") == f.FromJoining && duty, f.FromJoining != (f.Latest != ""):
		return fmt.Errorf("a duty starts on a date, or when the provider has joined and at the latest on a date")
	case f.Duty == "storing" && (len(f.Tasks) > 0) == (f.Documents != ""):
		return fmt.Errorf("storing is of service tasks or of documents")
	}
	return nil
}

// contradicts reports whether two rows answer the same question.
func (f *calendarFact) contradicts(other *calendarFact) bool {
	both := func(a, b []string) bool {
		return slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
	}
	from, until := max(f.From, other.From), f.Until
	if until == "" || other.Until != "" && other.Until < until {
		until = other.Until
	}
	same := f.Duty == other.Duty && f.Region == other.Region && f.Documents == other.Documents && both(f.Providers, other.Providers)
	return same && (until == "" || from <= until) && (len(f.Tasks) == 0 && len(other.Tasks) == 0 || both(f.Tasks, other.Tasks))
}
