package value

// The lengths of an IBAN without spaces.
const (
	leastIBAN = 15
	mostIBAN  = 34
)

// IBAN checks an international bank account number: a country of two letters, two
// check digits, and letters and digits, together or in groups of four. With the
// first four characters put last and A to Z read as 10 to 35, its remainder by 97
// is 1.
func IBAN(b []byte) bool {
	var compact [mostIBAN]byte
	n := 0
	for i, c := range b {
		if c == ' ' && i%5 == 4 && i < len(b)-1 {
			continue
		}
		if n == len(compact) {
			return false
		}
		compact[n] = c
		n++
	}
	if n < leastIBAN || !capitals(compact[:2]) || !digits(compact[2:4]) {
		return false
	}
	remainder := 0
	for i := range n {
		switch c := compact[(i+4)%n]; {
		case isDigit(c):
			remainder = (remainder*10 + int(c-'0')) % 97
		case isCapital(c):
			remainder = (remainder*100 + int(c-'A') + 10) % 97
		default:
			return false
		}
	}
	return remainder == 1
}

// BIC checks the form of a bank's identifier code: four characters of the bank,
// two letters of its country, two characters of its place, and three of a branch
// or none.
func BIC(b []byte) bool {
	if len(b) != 8 && len(b) != 11 || !capitals(b[4:6]) {
		return false
	}
	for _, c := range b {
		if !isDigit(c) && !isCapital(c) {
			return false
		}
	}
	return true
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isCapital(c byte) bool { return c >= 'A' && c <= 'Z' }

func capitals(b []byte) bool { return isCapital(b[0]) && isCapital(b[1]) }

// iban decides value.iban.
func iban(part []byte) (kase string, ok bool) { return "", IBAN(part) }

// bic decides value.bic.
func bic(part []byte) (kase string, ok bool) { return "", BIC(part) }

// madeUpIBAN and madeUpBIC return those of a bank that does not exist.
func madeUpIBAN(int) string { return "FI3499999900000785" }
func madeUpBIC(int) string  { return "KOEAFIHH" }
