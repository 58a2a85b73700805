package sample

import (
	"fmt"
	"strings"
	"time"

	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/internal/value"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// organisation is the arc of an organisation that does not exist.
const organisation = "1.2.246.10.99999911"

// fill makes the value of a field that is not a group; false leaves it to the
// structure alone.
func (w *writer) fill(f sosmeta.Field) (corpus.Value, bool) {
	str := func(text string) (corpus.Value, bool) { return corpus.Value{Kind: '"', Text: text}, true }
	raw := func(text string) (corpus.Value, bool) { return corpus.Value{Text: text}, true }
	switch f.Representation() {
	case sosmeta.Text, sosmeta.NameText, sosmeta.Signature:
		for range f.Codes() {
			return corpus.Value{}, false
		}
		return str(w.text(f))
	case sosmeta.Date, sosmeta.Instant:
		return str(w.date(f))
	case sosmeta.ID:
		return w.identifier(f), true
	case sosmeta.Coded:
		return w.code(f)
	case sosmeta.Switch:
		often := 3
		if strings.HasPrefix(f.Key(), "turvakielto") || strings.HasPrefix(f.Key(), "salai") {
			often = 20
		}
		return raw(fmt.Sprint(w.r.IntN(often) == 0))
	case sosmeta.Numeric:
		return raw(w.number(f))
	case sosmeta.Amount:
		return quantity(f, fmt.Sprintf("%d.%02d", 20+w.r.IntN(2500), w.r.IntN(100)), "EUR"), true
	case sosmeta.Quantity:
		return quantity(f, fmt.Sprint(20+w.r.IntN(180)), "m2"), true
	case sosmeta.Percent:
		return quantity(f, fmt.Sprint(5*w.r.IntN(21)), "%"), true
	}
	return corpus.Value{}, false
}

func quantity(f sosmeta.Field, number, unit string) corpus.Value {
	return corpus.Object(f, corpus.Value{Key: "value", Field: f, Text: number}, corpus.Text(f, "code", unit))
}

func (w *writer) number(f sosmeta.Field) string {
	switch key := f.Key(); {
	case strings.HasSuffix(key, "vuosi"):
		return fmt.Sprint(1995 + w.r.IntN(30))
	case key == "puhelinnumero":
		return fmt.Sprintf("35840%07d", w.r.IntN(1e7))
	case strings.HasSuffix(key, "ika"):
		return fmt.Sprint(13 + w.r.IntN(5))
	}
	return fmt.Sprint(w.r.IntN(11))
}

// date makes a day of birth, an end after today, or a day before it.
func (w *writer) date(f sosmeta.Field) string {
	key := f.Key()
	switch {
	case strings.Contains(key, "syntym"):
		up, _ := f.Parent()
		return w.birthday(up).Format(time.DateOnly)
	case strings.Contains(key, "paattym"), strings.Contains(key, "paatty"), strings.Contains(key, "lopet"),
		strings.Contains(key, "poistumis"), strings.Contains(key, "maaraaika"):
		return w.dateText(f, w.dayAfter())
	}
	return w.dateText(f, writtenOn().AddDate(0, 0, -1-w.r.IntN(500)))
}

// dayAfter makes a day after today.
func (w *writer) dayAfter() time.Time { return writtenOn().AddDate(0, 0, 1+w.r.IntN(700)) }

// dateText writes a day as a field asks for it: an instant within office hours
// in Finland.
func (w *writer) dateText(f sosmeta.Field, day time.Time) string {
	if f.Representation() == sosmeta.Date {
		return day.Format(time.DateOnly)
	}
	y, m, d := day.Date()
	return time.Date(y, m, d, 8+w.r.IntN(8), 5*w.r.IntN(12), 0, 0, value.Helsinki()).Format(time.RFC3339)
}

func (w *writer) identifier(f sosmeta.Field) corpus.Value {
	system, id := "", fmt.Sprintf("%s.95.%d.%d", organisation, 2020+w.r.IntN(6), 1000+w.r.IntN(9000))
	switch f.Key() {
	case "henkilotunnus":
		system = "urn:oid:1.2.246.21"
		up, _ := f.Parent()
		id = corpus.IdentityNumber(w.birthday(up), w.individual())
	case "tilapainen_yksilointitunnus":
		system = "urn:oid:" + organisation + ".22.2025"
		id = fmt.Sprint(100000 + w.r.IntN(900000))
	default:
		if madeUp := value.Identifiers[value.KindOf(f.Key())].MadeUp; madeUp != nil {
			id = madeUp(w.r.IntN(1000))
		}
	}
	if system == "" {
		return corpus.Object(f, corpus.Text(f, "value", id))
	}
	return corpus.Object(f, corpus.Text(f, "system", system), corpus.Text(f, "value", id))
}
