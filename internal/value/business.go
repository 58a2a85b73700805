package value

import "fmt"

// BusinessID checks a Finnish business id (Y-tunnus), nnnnnnn-c. The check
// digit is 11 less the remainder by 11 of the digits weighted 7 9 10 5 8 4 2, 0
// for no remainder; numbers with a remainder of 1 are not issued.
func BusinessID(b []byte) bool {
	if len(b) != 9 || !digits(b[:7]) || b[7] != '-' || !digits(b[8:]) {
		return false
	}
	sum := 0
	for i, weight := range [...]int{7, 9, 10, 5, 8, 4, 2} {
		sum += weight * int(b[i]-'0')
	}
	check := sum % 11
	if check > 1 {
		check = 11 - check
	} else if check == 1 {
		return false
	}
	return check == int(b[8]-'0')
}

// businessID decides value.business-id.
func businessID(part []byte) (kase string, ok bool) { return "", BusinessID(part) }

// madeUpBusinessID returns one of the last thousand business ids, which nobody has.
func madeUpBusinessID(n int) string {
	for from := 9999000 + n%1000; ; from++ {
		for check := range 10 {
			if id := fmt.Sprintf("%07d-%d", from, check); BusinessID([]byte(id)) {
				return id
			}
		}
	}
}
