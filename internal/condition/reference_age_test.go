package condition_test

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sosmeta/sosmeta-go/internal/facts"
)

// surroundings are what a document does not contain.
type surroundings struct {
	day      time.Time         // that ages are counted on; zero if not given
	answers  map[string]bool   // by the text of the fact
	metadata map[string]string // by Rule.Other
}

// age evaluates a condition on the age of a person, §6: by the date of birth,
// else by the identity number. Of several persons one is enough. §8: unknown
// without a date of birth or a reference date. If the two say the opposite of a
// person, one of them is wrong, and so the date of birth is not known.
func (j *reference) age(a *facts.Age, at binding) (state, string) {
	if j.around.day.IsZero() {
		return isUnknown, "no reference date"
	}
	byDate, byNumber := map[string]state{}, map[string]state{}
	var persons []string
	for _, path := range a.Of {
		values, _ := j.values(path, at)
		for _, v := range values {
			person := v.pointer[:strings.LastIndexByte(v.pointer, '/')]
			if !slices.Contains(persons, person) {
				persons = append(persons, person)
				byDate[person], byNumber[person] = isUnknown, isUnknown
			}
			if text, ok := v.value.(string); ok {
				byDate[person] = j.aged(a, text)
			} else if day, ok := birthday(part(v.value, "value")); ok {
				byNumber[person] = j.aged(a, day)
			}
		}
	}
	found := isFalse
	if len(persons) == 0 {
		found = isUnknown
	}
	for _, person := range persons {
		s := byDate[person]
		switch number := byNumber[person]; {
		case s == isUnknown:
			s = number
		case number != isUnknown && number != s:
			s = isUnknown
		}
		found = max(found, s)
	}
	if found == isUnknown {
		return isUnknown, "no date of birth"
	}
	return found, ""
}

// aged compares the age of a person born on a day, in a month or in a year: what
// holds for the first and the last day of it is known.
func (j *reference) aged(a *facts.Age, born string) state {
	first, last, ok := days(born)
	if !ok {
		return isUnknown
	}
	one, other := j.within(a, first), j.within(a, last)
	if one != other {
		return isUnknown
	}
	return truth(one)
}

func (j *reference) within(a *facts.Age, born time.Time) bool {
	years := yearsBetween(born, j.around.day)
	return a.AtLeast != nil && years >= *a.AtLeast || a.Under != nil && years < *a.Under
}

// days returns the first and the last day that a date means.
func days(date string) (first, last time.Time, ok bool) {
	for layout, end := range map[string][3]int{time.DateOnly: {}, "2006-01": {0, 1, -1}, "2006": {1, 0, -1}} {
		if day, err := time.Parse(layout, date); err == nil {
			return day, day.AddDate(end[0], end[1], end[2]), true
		}
	}
	return first, last, false
}

// yearsBetween counts whole years. §9: who is born on 29 February turns on
// 1 March in a year without that day.
func yearsBetween(from, to time.Time) int {
	years := to.Year() - from.Year()
	if to.Month() < from.Month() || to.Month() == from.Month() && to.Day() < from.Day() {
		years--
	}
	return years
}

// birthday reads the day of birth out of an identity number, if it is a right
// one: form, century sign, date and check character.
func birthday(id string) (day string, ok bool) {
	if len(id) != 11 {
		return "", false
	}
	century := ""
	switch sign := id[6]; {
	case sign == '+':
		century = "18"
	case strings.IndexByte("-YXWVU", sign) >= 0:
		century = "19"
	case strings.IndexByte("ABCDEF", sign) >= 0:
		century = "20"
	}
	day = century + id[4:6] + "-" + id[2:4] + "-" + id[:2]
	_, err := time.Parse(time.DateOnly, day)
	digits, bad := strconv.ParseUint(id[:6]+id[7:10], 10, 32)
	return day, err == nil && bad == nil && id[10] == "0123456789ABCDEFHJKLMNPRSTUVWXY"[digits%31]
}
