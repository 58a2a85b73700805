package sample

import (
	"math/rand/v2"
	"strings"
	"time"

	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// writtenOn is the day that the documents are written on: ages are counted on
// it, and what has happened is before it.
func writtenOn() time.Time { return time.Date(2025, time.November, 14, 0, 0, 0, 0, time.UTC) }

// A writer makes the values of one document. Package corpus chooses the groups and
// sees that they agree with the rules.
type writer struct {
	r *rand.Rand
}

func (g *Generator) maker(r *rand.Rand) corpus.Maker {
	w := &writer{r}
	return corpus.Maker{
		Size: g.size, Rand: r, Fill: w.fill, Label: labelOf, Tidy: true,
		Skip: func(f sosmeta.Field) bool { _, needed := phraseNeeded(f); return needed },
	}
}

// individual returns an individual number that no real person has.
func (w *writer) individual() int { return 900 + w.r.IntN(100) }

// birthday makes a day of birth for a person in a group: a child's if the
// group is about one.
func (w *writer) birthday(group sosmeta.Field) time.Time {
	path := group.Path()
	step := path[strings.LastIndexByte(path, '.')+1:]
	first, years := 1938, 66
	if strings.HasPrefix(step, "lapsi") || strings.HasPrefix(step, "sisarus") ||
		step == "asiakas" && (strings.HasPrefix(path, "lapse") || strings.HasPrefix(path, "lastens")) {
		first, years = 2009, 15
	}
	return time.Date(first+w.r.IntN(years), 1, 1+w.r.IntN(365), 0, 0, 0, 0, time.UTC)
}
