package validate_test

import "testing"

// restriction has one period that is given by instants.
const restriction = `{"rajoituksen_kayton_arvio":{"asiakas":{"sukunimi":"Koe","etunimet":"Kaisa","henkilotunnus":{"system":"urn:oid:1.2.246.21",` +
	`"value":"010140-901U"}},"laatija":{"sukunimi":"Koe","etunimet":"Kaisa"},"lapseen_kohdistettu_rajoitus":[{"ajanjakso":` +
	`{"alkamishetki":"2024-05-31T12:00:00+03:00","paattymishetki":"2024-06-01T12:00:00+03:00"}}]}}`

func TestInstantInUTCIsInformation(t *testing.T) {
	const at = "lapseen_kohdistettu_rajoitus/0/ajanjakso/alkamishetki"
	utc := []string{"value.time information " + at}
	checkReplacements(t, restriction, []replacement{
		{"Z", "2024-05-31T12:00:00+03:00", "2024-05-31T09:00:00Z", utc},
		{"Z with a fraction", "2024-05-31T12:00:00+03:00", "2024-05-31T09:00:00.25Z", utc},
		{"an offset of zero", "2024-05-31T12:00:00+03:00", "2024-05-31T09:00:00+00:00", utc},
		{"winter time in summer", "2024-05-31T12:00:00+03:00", "2024-05-31T12:00:00+02:00", []string{"value.time warning " + at}},
		{"the time of another country", "2024-05-31T12:00:00+03:00", "2024-05-31T12:00:00+01:00", []string{"value.time warning " + at}},
		{"Finnish time with a fraction", "2024-05-31T12:00:00+03:00", "2024-05-31T12:00:00.999+03:00", nil},
		{"a date", "2024-05-31T12:00:00+03:00", "2024-05-31", nil},
	})
}
