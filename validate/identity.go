package validate

import (
	"time"

	"github.com/sosmeta/sosmeta-go/internal/value"
)

// identity reads the day of birth out of an identity number; false where the
// text is none.
func identity(text string) (born Day, ok bool) {
	d, fault := value.Identity([]byte(text))
	return Day{d.Year, time.Month(d.Month), d.Day}, fault == value.IdentityFine
}

// testPerson says that an identity number is one that nobody has: its
// individual number is from 900 to 999.
func testPerson(number string) bool { return number[len("ddmmyyC")] == '9' }
