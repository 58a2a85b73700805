package report

import (
	"fmt"
	"time"

	"github.com/sosmeta/sosmeta-go/internal/say"
	"github.com/sosmeta/sosmeta-go/internal/value"
)

// time returns a time as people write it, in that of Finland.
func (w *words) time(at time.Time) string {
	at = at.In(value.Helsinki())
	day := fmt.Sprintf("%d.%d.%d", at.Day(), at.Month(), at.Year())
	switch w.Language {
	case say.Swedish:
		return day + " kl. " + at.Format("15.04")
	case say.English:
		return at.Format("2 January 2006, 15:04")
	}
	return day + " klo " + at.Format("15.04")
}
