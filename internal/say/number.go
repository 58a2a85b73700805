package say

import (
	"strconv"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// A Grouped argument of a text is a number that is shown with its thousands apart.
type Grouped int

func (l Language) grouped(n Grouped) string {
	between := "\u00a0"
	if l == English {
		between = ","
	}
	digits := strconv.Itoa(int(n))
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + between + digits[i:]
	}
	return digits
}

// Count returns a small number as it is written before what is counted: one as a word.
func (l Language) Count(n int) string {
	if n == 1 {
		return l.In(one)
	}
	return strconv.Itoa(n)
}

// A Date argument of a text, written YYYY-MM-DD, is shown as people write it.
type Date string

// date returns a date as people write it; what is no date stays as it is.
func (l Language) date(d Date) string {
	part := strings.Split(string(d), "-")
	if len(part) != 3 {
		return string(d)
	}
	month, err := strconv.Atoi(part[1])
	day := strings.TrimPrefix(part[2], "0")
	switch {
	case err != nil || month < 1 || month > len(months):
		return string(d)
	case l == English:
		return day + " " + months[month-1] + " " + part[0]
	}
	return day + "." + strconv.Itoa(month) + "." + part[0]
}

var months = [...]string{
	"January", "February", "March", "April", "May", "June",
	"July", "August", "September", "October", "November", "December",
}

var one = rule.Text{Fi: "yksi", Sv: "en", En: "one"}
