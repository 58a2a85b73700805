package value

import "strings"

// An IdentityFault is what is wrong with an identity number, or with its system:
// a case of [rule.ValueIdentityNumber].
type IdentityFault string

// The faults of an identity number.
const (
	IdentityFine        IdentityFault = ""
	IdentityForm        IdentityFault = "form"   // not ddmmyy, century sign, three digits from 002 on and a check character
	IdentityDate        IdentityFault = "date"   // no such day
	IdentityCheck       IdentityFault = "check"  // the check character does not fit
	IdentityOtherSystem IdentityFault = "system" // not the code system of identity numbers
	IdentityBareSystem  IdentityFault = "bare"   // the OID of that system without urn:oid:
)

// leastIndividual is the lowest individual number: 000 and 001 are never given.
const leastIndividual = 2

const checkCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY"

// Identity checks a Finnish identity number (henkilötunnus), ddmmyyCnnnK, and
// reads the day of birth out of it. The century sign C is + for the 1800s,
// - Y X W V U for the 1900s and A B C D E F for the 2000s; the check character K
// is the remainder of ddmmyynnn by 31. The individual numbers nnn run from 002;
// those from 900 on are not issued to anybody and are accepted like any other.
func Identity(b []byte) (Day, IdentityFault) {
	if len(b) != 11 || !digits(b[:6]) || !digits(b[7:10]) {
		return Day{}, IdentityForm
	}
	century := centuryOf(b[6])
	individual := number(b[7:10])
	if century == 0 || individual < leastIndividual || strings.IndexByte(checkCharacters, b[10]) < 0 {
		return Day{}, IdentityForm
	}
	d := Day{Year: century + number(b[4:6]), Month: number(b[2:4]), Day: number(b[:2])}
	if d.Day == 0 || d.Day > daysIn(d.Year, d.Month) {
		return Day{}, IdentityDate
	}
	if checkCharacters[(number(b[:6])*1000+individual)%31] != b[10] {
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

func identityNumber(part []byte) (kase string, ok bool) {
	_, fault := Identity(part)
	return string(fault), fault == IdentityFine
}

// identitySystem checks the system of an identity number, which the schema leaves
// free.
func identitySystem(part []byte) (kase string, ok bool) {
	switch string(part) {
	case URN + identityOID:
		return "", true
	case identityOID:
		return string(IdentityBareSystem), false
	}
	return string(IdentityOtherSystem), false
}
