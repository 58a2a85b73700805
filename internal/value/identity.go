package value

import "strings"

// An IdentityFault is what is wrong with an identity number.
type IdentityFault uint8

// The faults of an identity number and of what is beside it.
const (
	IdentityFine        IdentityFault = iota
	IdentityForm                      // not ddmmyy, century sign, three digits and a check character
	IdentityDate                      // no such day
	IdentityCheck                     // the check character does not fit
	IdentityOtherSystem               // not the code system of identity numbers
	IdentityBareSystem                // the OID of that system without urn:oid:
	IdentityOtherDate                 // the date of birth beside it is another
)

const checkCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY"

// Identity checks a Finnish identity number (henkilötunnus), ddmmyyCnnnK, and
// reads the day of birth out of it. The century sign C is + for the 1800s,
// - Y X W V U for the 1900s and A B C D E F for the 2000s; the check character K
// is the remainder of ddmmyynnn by 31. Individual numbers nnn from 900 on are
// not issued to anybody and are accepted like any other.
func Identity(b []byte) (Day, IdentityFault) {
	if len(b) != 11 || !digits(b[:6]) || !digits(b[7:10]) {
		return Day{}, IdentityForm
	}
	century := centuryOf(b[6])
	if century == 0 || strings.IndexByte(checkCharacters, b[10]) < 0 {
		return Day{}, IdentityForm
	}
	d := Day{Year: century + number(b[4:6]), Month: number(b[2:4]), Day: number(b[:2])}
	if d.Day == 0 || d.Day > daysIn(d.Year, d.Month) {
		return Day{}, IdentityDate
	}
	if checkCharacters[(number(b[:6])*1000+number(b[7:10]))%31] != b[10] {
		return Day{}, IdentityCheck
	}
	return d, IdentityFine
}

func centuryOf(sign byte) int {
	switch sign {
	case '+':
		return 1800
	case '-', 'Y', 'X', 'W', 'V', 'U':
		return 1900
	case 'A', 'B', 'C', 'D', 'E', 'F':
		return 2000
	}
	return 0
}

// identityOID is the code system of identity numbers.
const identityOID = "1.2.246.21"

func identityNumber(part []byte) uint8 {
	_, fault := Identity(part)
	return uint8(fault)
}

// identitySystem checks the system of an identity number, which the schema leaves
// free.
func identitySystem(part []byte) uint8 {
	switch string(part) {
	case URN + identityOID:
		return uint8(IdentityFine)
	case identityOID:
		return uint8(IdentityBareSystem)
	}
	return uint8(IdentityOtherSystem)
}
