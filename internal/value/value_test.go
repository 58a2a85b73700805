package value

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestDaysAreThoseOfTheCalendar(t *testing.T) {
	for year := 1; year <= 9999; year += 7 {
		for month := 0; month <= 12; month++ {
			for day := 0; day <= 31; day++ {
				b := []byte(time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC).Format("2006") + "-" + two(month) + "-" + two(day))
				if month == 0 {
					continue // the form forbids it
				}
				real := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
				_, fault := Date(b)
				require.Equal(t, real.Day() == day && day > 0, fault == DateFine, "%s", b)
			}
		}
	}
}

func two(n int) string { return string([]byte{byte('0' + n/10), byte('0' + n%10)}) }

func TestOffsetsAreThoseOfHelsinki(t *testing.T) {
	type answer struct {
		kase string
		ok   bool
	}
	right, wrong, utc := answer{"", true}, answer{"", false}, answer{"utc", false}
	for text, want := range map[string]answer{
		"2026-01-15T12:00:00+02:00": right, "2026-07-15T12:00:00+03:00": right, "2026-01-15T12:00:00+03:00": wrong,
		"2026-07-15T12:00:00+02:00": wrong, "2026-03-29T02:59:59+02:00": right, "2026-03-29T04:00:00+03:00": right,
		"2026-03-29T03:30:00+02:00": wrong, "2026-10-25T03:30:00+03:00": right, "2026-10-25T03:30:00+02:00": right,
		"2026-10-25T04:30:00+03:00": wrong, "2026-01-15": right, "2026": right, "2026-01-15T12:00:00.123+02:00": right,
		"1950-07-15T12:00:00+02:00": right, "2026-01-15T12:00:00-02:00": wrong, "2026-01-15T12:00:00+01:00": wrong,
		"2026-07-15T12:00:00Z": utc, "2026-01-15T12:00:00.5Z": utc, "2026-01-15T12:00:00+00:00": utc, "2026-01-15T12:00:00-00:00": utc,
	} {
		kase, ok := Offset([]byte(text))
		require.Equal(t, want, answer{kase, ok}, text)
	}
}

func TestEmbeddedZoneIsTheOneOfGo(t *testing.T) {
	loc, err := time.LoadLocation("Europe/Helsinki")
	if err != nil {
		t.Skip("no time zone data here:", err)
	}
	for at := time.Date(1950, 1, 1, 0, 0, 0, 0, time.UTC); at.Year() < 2050; at = at.Add(31 * time.Hour) {
		_, want := at.In(loc).Zone()
		_, got := at.In(Helsinki()).Zone()
		require.Equal(t, want, got, at)
	}
}

// written writes an identity number.
func written(day time.Time, sign byte, individual int) string {
	return checked(day.Format("020106"), sign, individual)
}

// checked writes an identity number, whatever day its digits are.
func checked(digits string, sign byte, individual int) string {
	nnn := string([]byte{byte('0' + individual/100), byte('0' + individual/10%10), byte('0' + individual%10)})
	n := 0
	for _, c := range digits + nnn {
		n = n*10 + int(c-'0')
	}
	return digits + string(sign) + nnn + string(checkCharacters[n%31])
}

func TestEveryDayAndSignMakesAnIdentityNumber(t *testing.T) {
	signs := map[int]string{1800: "+", 1900: "-YXWVU", 2000: "ABCDEF"}
	n := 0
	for day := time.Date(1800, 1, 1, 0, 0, 0, 0, time.UTC); day.Year() < 2100; day = day.AddDate(0, 0, 1) {
		for _, sign := range []byte(signs[day.Year()/100*100]) {
			individual := 900 + n%100
			born, fault := Identity([]byte(written(day, sign, individual)))
			require.Equal(t, IdentityFine, fault)
			require.Equal(t, DayOf(day), born)
			n++
		}
	}
	t.Log(n, "identity numbers")
}

func TestIdentityNumberOfADayThatNeverWasIsNone(t *testing.T) {
	for _, ddmmyy := range []string{"000180", "320180", "310480", "290281", "010080", "011380", "000000", "999999"} {
		_, fault := Identity([]byte(checked(ddmmyy, '-', 900)))
		require.Equal(t, IdentityDate, fault, ddmmyy)
	}
	_, fault := Identity([]byte(checked("290280", '-', 900)))
	require.Equal(t, IdentityFine, fault)
}

func TestEveryChangeOfACharacterIsCaughtOrIsAnotherNumber(t *testing.T) {
	const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+- \x00"
	caught, others := 0, 0
	for day := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC); day.Year() < 2030; day = day.AddDate(0, 0, 97) {
		sign := map[int]byte{18: '+', 19: '-', 20: 'A'}[day.Year()/100]
		number := written(day, sign, 900+day.YearDay()%100)
		for at := range len(number) {
			for _, c := range []byte(alphabet) {
				if c == number[at] {
					continue
				}
				changed := number[:at] + string(c) + number[at+1:]
				born, fault := Identity([]byte(changed))
				if fault != IdentityFine {
					caught++
					continue
				}
				// What is not caught is a number that somebody could have: one
				// written for its own day and sign.
				other := time.Date(born.Year, time.Month(born.Month), born.Day, 0, 0, 0, 0, time.UTC)
				require.Equal(t, changed, written(other, changed[6], int(changed[7]-'0')*100+int(changed[8]-'0')*10+int(changed[9]-'0')))
				require.Equal(t, 6, at, "only the century sign is not under the check character: %d", at)
				others++
			}
		}
	}
	t.Logf("%d changes caught, %d are valid other numbers", caught, others)
}

// TestIndividualNumbersRunFrom002 spoils the check character of 002, which
// may be somebody's.
func TestIndividualNumbersRunFrom002(t *testing.T) {
	for year, sign := range map[int]byte{1899: '+', 1952: 'Y', 2011: 'F'} {
		day := time.Date(year, 1, 20, 0, 0, 0, 0, time.UTC)
		for individual, want := range map[int]IdentityFault{0: IdentityForm, 1: IdentityForm, 900: IdentityFine, 999: IdentityFine} {
			_, fault := Identity([]byte(written(day, sign, individual)))
			require.Equal(t, want, fault, "%03d", individual)
		}
		least := []byte(written(day, sign, 2))
		least[10] = checkCharacters[(strings.IndexByte(checkCharacters, least[10])+1)%31]
		_, fault := Identity(least)
		require.Equal(t, IdentityCheck, fault)
	}
}

func TestBusinessIDs(t *testing.T) {
	for id, want := range map[string]bool{
		"0737546-2": true, "1572860-0": true, "0737546-3": false, "0737546-": false, "07375462": false,
		"073754-62": false, "": false, "0000001-1": false, "0737546-a": false,
	} {
		require.Equal(t, want, BusinessID([]byte(id)), id)
	}
}

func TestWeightedDigitsOfABusinessIDAreDivisibleByEleven(t *testing.T) {
	for n := range 2000 {
		digits := fmt.Sprintf("%07d", n*4999)
		for check := range 10 {
			sum := check
			for i, weight := range []int{7, 9, 10, 5, 8, 4, 2} {
				sum += weight * int(digits[i]-'0')
			}
			id := fmt.Sprintf("%s-%d", digits, check)
			require.Equal(t, sum%11 == 0, BusinessID([]byte(id)), id)
		}
	}
}

func TestOIDs(t *testing.T) {
	for oid, want := range map[string]bool{
		"1.2.246.21": true, "urn:oid:1.2.246.21": true, "2.0": true, "1": false, "": false, "1.": false, ".1": false,
		"1..2": false, "1.02": false, "3.1": false, "12.1": false, "1.2.a": false, "urn:oid:": false,
		"0.39": true, "0.40": false, "1.39.1": true, "1.40.1": false, "1.999.3": false, "1.100": false, "2.40": true, "2.999.3": true,
		"0.0": true, "1.2.999": true, "1.2." + strings.Repeat("9", 124): true, "1.2." + strings.Repeat("9", 125): false,
		"urn:oid:1.2." + strings.Repeat("9", 124): true, "urn:oid:urn:oid:1.2": false, "a.1": false, "/.1": false,
	} {
		require.Equal(t, want, OID([]byte(oid)), oid)
	}
	for root, want := range map[string]bool{
		"1.2.246.10.12345678.22.2025": true, "urn:oid:1.2.246.10.12345678.22.2025": true, "1.2.246.10.12345678.23.2025": false,
		"1.2.246.10.012345678.22.2025": false, "urn:oid:1.2.246.10.0123.22.2025": false, "1.2.246.10.1.22.0025": false,
		"1.2.246.10.0.22.2025": true, "1.2.246.10.1.22.2025.1": false, "1.2.246.10..22.2025": false, "1.2.246.10.1.22.25": false, "1.2.246.21": false,
	} {
		require.Equal(t, want, TemporaryIDRoot([]byte(root)), root)
	}
}

func TestWholeNumbers(t *testing.T) {
	for n, want := range map[string]bool{
		"0": true, "-0": true, "12": true, "-1": false, "1.0": true, "1.5": false, "1e2": true, "15e-1": false, "150e-1": true,
		"1.50e1": true, "1.55e1": false, "0.0e-9": true, "1e99999999999": true, "1e-99999999999": false, "100e-2": true, "100e-3": false,
	} {
		require.Equal(t, want, Whole([]byte(n)), n)
	}
}

func FuzzValues(f *testing.F) {
	f.Add([]byte("200111A904P"))
	f.Add([]byte("0737546-2"))
	f.Add([]byte("urn:oid:1.2.246.10.1.22.2025"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if day, fault := Identity(b); fault == IdentityFine {
			at := time.Date(day.Year, time.Month(day.Month), day.Day, 0, 0, 0, 0, time.UTC)
			if DayOf(at) != day {
				t.Fatal("a day that is none")
			}
		}
		BusinessID(b)
		OID(b)
		TemporaryIDRoot(b)
		Text(b)
		Blank(b)
		Padded(b)
		IBAN(b)
		BIC(b)
		if Blank(b) && len(b) > 0 && !Padded(b) {
			t.Fatal("a blank text with ends that are seen")
		}
	})
}
