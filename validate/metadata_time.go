package validate

import (
	"regexp"
	"sync"
	"time"
)

// timePattern matches the form of a time in the JSON of metadata, RFC 3339 with capital
// letters and without leap seconds. The time package takes more for it.
const timePattern = `^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$`

var timeForm = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(timePattern) })

const errTime = constError("validate: a time is written as in RFC 3339")

// parseTime reads a time of the JSON of metadata.
func parseTime(text []byte) (t time.Time, err error) {
	if !timeForm().Match(text) {
		return t, errTime
	}
	err = t.UnmarshalText(text)
	return t, err
}
