package validate

import "time"

// identity reads an identity number: its date, and whether the number is one.
// The form is ddmmyy, a century sign, an individual number and a check
// character, which is the remainder of the nine digits by 31.
func identity(text string) (born Day, ok bool) {
	if len(text) != 11 {
		return Day{}, false
	}
	number := 0
	for i, c := range []byte(text) {
		if i == 6 || i == 10 {
			continue
		}
		if c < '0' || c > '9' {
			return Day{}, false
		}
		number = number*10 + int(c-'0')
	}
	century := 0
	switch text[6] {
	case '+':
		century = 1800
	case '-', 'Y', 'X', 'W', 'V', 'U':
		century = 1900
	case 'A', 'B', 'C', 'D', 'E', 'F':
		century = 2000
	default:
		return Day{}, false
	}
	day, month, year := number/10_000_000, number/100_000%100, century+number/1000%100
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	if t.Day() != day || int(t.Month()) != month || number%1000 < 2 {
		return Day{}, false
	}
	return DayOf(t), text[10] == "0123456789ABCDEFHJKLMNPRSTUVWXY"[number%31]
}

// temporary says that an identity number is one of a test person: its
// individual number is from 900 to 999.
func temporary(text string) bool { return text[7] == '9' }
