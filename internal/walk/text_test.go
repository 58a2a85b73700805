package walk

import (
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"
)

// The patterns of the published schemas.
var (
	datePattern    = regexp.MustCompile(`^-?[0-9]{4}(-(0[1-9]|1[0-2])(-(0[0-9]|[1-2][0-9]|3[0-1]))?)?$`)
	instantPattern = regexp.MustCompile(`^-?[0-9]{4}(-(0[1-9]|1[0-2])(-(0[0-9]|[1-2][0-9]|3[0-1])(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00)))?)?)?$`)
	systemPattern  = regexp.MustCompile(`^urn:oid:1\.2\.246\.537\.6\.1221(\.\d+)*$`)
)

// sameAsPatterns compares the hand-written readers with the published patterns.
func sameAsPatterns(t *testing.T, value []byte) {
	t.Helper()
	require.Equal(t, datePattern.Match(value), isDate(value), "date %q", value)
	require.Equal(t, instantPattern.Match(value), isInstant(value), "instant %q", value)
	require.Equal(t, systemPattern.Match(value), isSystem(value, "1.2.246.537.6.1221"), "system %q", value)
}

var formats = []string{
	"", "-", "2024", "-2024", "--2024", "202", "20240", "2024-", "2024-1", "2024-00", "2024-01", "2024-12", "2024-13",
	"2024-01-", "2024-01-0", "2024-01-00", "2024-01-31", "2024-01-32", "-2024-01-31", "2024-01-311", "2024-01-31 ",
	"2024-01-31\n", "2024-01-31T", "2024-01-31T00:00:00", "2024-01-31T00:00:00Z", "2024-01-31T23:59:59Z",
	"2024-01-31T24:00:00Z", "2024-01-31T00:60:00Z", "2024-01-31T00:00:60Z", "2024-01-31T00:00:00.Z",
	"2024-01-31T00:00:00.123456789Z", "2024-01-31T00:00:00.1+02:00", "2024-01-31T00:00:00-13:59",
	"2024-01-31T00:00:00+14:00", "2024-01-31T00:00:00+14:01", "2024-01-31T00:00:00+0200", "2024-01-31t00:00:00Z",
	"2024-01-31T00:00:00z", "-2024-01-31T00:00:00Z", "2024-01T00:00:00Z", "2024T00:00:00Z", "2024-01-31T00:00Z",
	"20 4-01-31", "2024/01/31", "2024-1a-31", "2024-01-3a", "2024-01-31T0a:00:00Z", "2024-01-31T00:00:00+1a:00",
	"urn:oid:1.2.246.537.6.1221", "urn:oid:1.2.246.537.6.1221.201601", "urn:oid:1.2.246.537.6.1221.1.2",
	"urn:oid:1.2.246.537.6.1221.", "urn:oid:1.2.246.537.6.1221..1", "urn:oid:1.2.246.537.6.12211",
	"urn:oid:1.2.246.537.6.1222", "1.2.246.537.6.1221", "urn:oid:1x2x246x537x6x1221", "urn:oid:1.2.246.537.6.1221.a",
}

func TestFormatsAreReadAsThePublishedPatternsDo(t *testing.T) {
	for _, value := range formats {
		sameAsPatterns(t, []byte(value))
	}
}

func TestFormatsOneByteOffAreReadAsThePublishedPatternsDo(t *testing.T) {
	for _, value := range formats {
		for i := range len(value) {
			sameAsPatterns(t, []byte(value[:i]))
			for _, c := range []byte("/01234569:+-.TZa") {
				changed := []byte(value)
				changed[i] = c
				sameAsPatterns(t, changed)
			}
		}
	}
}

func FuzzFormats(f *testing.F) {
	for _, value := range formats {
		f.Add([]byte(value))
	}
	f.Fuzz(func(t *testing.T, value []byte) { sameAsPatterns(t, value) })
}

func TestNamesThatMayBeValuesAreHidden(t *testing.T) {
	long := make([]byte, 140+1) // as SECURITY.md says
	for i := range long {
		long[i] = 'a'
	}
	for name, want := range map[string]string{
		"sukunimi": "sukunimi", "a_b_c": "a_b_c", "Etunimi2": "Etunimi2", "äiti": "äiti", "kohta_123": "kohta_123",
		"": Hidden, "180418A903L": Hidden, "a1234": Hidden, "Malli Maija": Hidden, "a-b": Hidden, "a/b": Hidden,
		"a~b": Hidden, "a.b": Hidden, "a@b": Hidden, "*": Hidden, string(long): Hidden, string(long[1:]): string(long[1:]),
		"12_3": "12_3", "12_34": Hidden, "a010_190_999A": Hidden, "puhelin_040_123_456": Hidden,
		"a\u3164": Hidden, "a\uffa0b": Hidden, "\u115f": Hidden, "a\u1160": Hidden, "\u06f1\u06f2\u06f3\u06f4": Hidden,
	} {
		require.Equal(t, want, Shown(name), "%q", name)
	}
}
