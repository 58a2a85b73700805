package sample

import (
	"strings"
	"time"

	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// today is the day that the documents are written on: ages are counted on it,
// and what has happened is before it.
var today = time.Date(2025, time.November, 14, 0, 0, 0, 0, time.UTC)

// people makes the persons of the document agree with themselves.
func (w *writer) people() { w.peopleIn(&w.root) }

func (w *writer) peopleIn(v *corpus.Value) {
	v.Walk("", func(_ string, v *corpus.Value) {
		if v.Kind == '{' {
			w.person(v)
		}
	})
}

// person gives the person of a group one day of birth in every form.
func (w *writer) person(group *corpus.Value) {
	id, born := memberOf(group, "henkilotunnus"), memberOf(group, "syntymaaika")
	if id == nil || born == nil || id.Kind != '{' || born.Kind != '"' {
		return
	}
	day := w.birthday(group.Field)
	if day.Format("020106") == memberOf(id, "value").Text[:6] && born.Text == day.Format(time.DateOnly) {
		return
	}
	memberOf(id, "value").Text = corpus.IdentityNumber(day, w.individual())
	born.Text = day.Format(time.DateOnly)
}

// individual returns an individual number that is given to nobody.
func (w *writer) individual() int { return 900 + w.r.IntN(100) }

// birthday makes a day of birth: of a child where a field is about one.
func (w *writer) birthday(f sosmeta.Field) time.Time {
	path := f.Path()
	step := path[strings.LastIndexByte(path, '.')+1:]
	first, years := 1938, 66
	if strings.HasPrefix(step, "lapsi") || strings.HasPrefix(step, "sisarus") ||
		step == "asiakas" && (strings.HasPrefix(path, "lapse") || strings.HasPrefix(path, "lastens")) {
		first, years = 2009, 15
	}
	return time.Date(first+w.r.IntN(years), 1, 1+w.r.IntN(365), 0, 0, 0, 0, time.UTC)
}
