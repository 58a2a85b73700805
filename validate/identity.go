package validate

import (
	"time"

	"github.com/sosmeta/sosmeta-go/internal/value"
)

// identity returns the day of birth in an identity number; false if the text is
// not a valid one.
func identity(text string) (born Day, ok bool) {
	d, fault := value.Identity([]byte(text))
	return Day{d.Year, time.Month(d.Month), d.Day}, fault == value.IdentityFine
}

// testPerson reports whether a valid identity number belongs to no real person:
// its individual number is from 900 to 999.
func testPerson(number string) bool { return number[len("ddmmyyC")] == '9' }
