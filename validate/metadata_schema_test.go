package validate_test

import (
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// memberValues are values of members, some of a form that one of the members has.
var memberValues = []string{
	`null`, `true`, `false`, `""`, `" "`, `"x"`, `"10"`, `"~x"`, `10`, `0`, `1`, `7`, `8`, `-1`, `2147483647`, `2147483648`, `99999999999999999999`,
	`10.0`, `1.5`, `1e2`, `[]`, `[""]`, `["10"]`, `[10,"x"]`, `[[]]`, `[null]`, `{}`, `{"a":1}`,
	`"1.2.3"`, `"1.2.x"`, `"1.2."`, `"1.02"`, `"urn:oid:1.2.3"`, `"1.2.` + strings.Repeat("3", 124) + `"`, `"1.2.` + strings.Repeat("3", 125) + `"`,
	`"2017-07-07"`, `"2017-7-7"`, `"2017-02-30"`, `"2017"`, `"0001-01-01"`, `"2017-07-07T00:00:00Z"`,
	`"2026-01-01T10:00:00+02:00"`, `"2026-01-01T1:00:00+02:00"`, `"2026-01-01T10:00:00,5+02:00"`, `"2026-01-01T10:00:00.5+02:00"`,
	`"2026-01-01t10:00:00Z"`, `"2026-01-01T10:00:00z"`, `"2026-01-01 10:00:00Z"`, `"2026-01-01T24:00:00Z"`, `"2026-01-01T23:59:60Z"`,
	`"2026-01-01T10:00:00+24:00"`, `"2026-01-01T10:00:00+02:60"`, `"2026-01-01T10:00:00+0200"`, `"2026-01-01T10:00:00"`, `"2026-02-30T10:00:00Z"`,
	`"2026-01-01T10:00Z"`, `"2026-01-01T10:00:00-00:00"`, `"2026-01-01T10:00:00.Z"`, `"2026-01-01T10:00:00.0123456789Z"`,
	`{"code":"1"}`, `{"code":""}`, `{"system":"urn:oid:1.2","code":"1"}`, `{"code":"1","display":""}`, `{"system":"urn:oid:1.2","display":"x"}`,
	`{"system":"urn:oid:1.2","code":"","display":""}`, `{"system":"urn:oid:1.2","code":"1","display":"","x":1}`, `{"system":"","code":"1","display":""}`,
	`{"id":""}`, `{"root":"1.2.3"}`, `{"root":""}`, `{"given":["A"]}`,
}

// unusual matches an integer that is spelled in another way or is very large, which a
// schema does not see.
var unusual = regexp.MustCompile(`^([0-9]+\.0|[0-9]+e[0-9]+|[0-9]{20})$`)

// TestMetadataAreReadAsTheirSchemaSays gives every member every value. What the schema
// accepts is read. What it refuses is not read, but for an OID or a code system: their
// check reports it.
func TestMetadataAreReadAsTheirSchemaSays(t *testing.T) {
	v, schema := validate.New(), compile(t, validate.MetadataSchema())
	counts := map[string]int{}
	for _, value := range memberValues {
		for path, text := range membersWith(reflect.TypeFor[validate.Metadata](), value) {
			refused := verdict(t, schema, []byte(text))
			md, err := v.ParseMetadata([]byte(text))
			switch {
			case refused == nil && unusual.MatchString(value):
				counts["unusual"]++
			case refused == nil:
				require.NoError(t, err, "%s", text)
				counts["read"]++
			case err == nil:
				report := v.Metadata(md).Filter(func(i validate.Issue) bool {
					return strings.HasPrefix("metadata:"+path, i.Pointer)
				})
				require.NotZero(t, report.Len(), "%s: %s", text, refused)
				counts["reported"]++
			default:
				counts["refused"]++
			}
		}
	}
	require.Len(t, counts, 4, "%v", counts)
}

// TestOneMemberOfACodeIsNotEnough names what is missing.
func TestOneMemberOfACodeIsNotEnough(t *testing.T) {
	for text, want := range map[string]string{
		`{"state":{"code":"3"}}`:                           "1:10 error structure.required /state/system: The required part “system” of “state” is missing. Fill it in.",
		`{"state":{"system":"urn:oid:1.2","code":"3"}}`:    "1:10 error structure.required /state/display: The required part “display” of “state” is missing. Fill it in.",
		`{"state":{"system":"x","code":"","display":""}}`:  "1:31 error structure.empty /state/code: “code” must not be empty. Leave out what is not set.",
		`{"asia_id":""}`:                                   "1:12 error structure.empty /asia_id: “asia_id” must not be empty. Leave out what is not set.",
		`{"service_task":""}`:                              "1:17 error structure.empty /service_task: “service_task” must not be empty. Leave out what is not set.",
		`{"client":{"born":""}}`:                           "1:19 error structure.format /client/born: Wrong form in “born”. Write a date, as in 2024-05-31.",
		`{"service_task":10.0}`:                            "1:17 error structure.type /service_task: Wrong type in “service_task”: it must be a text (string) or an integer, and it is a number.",
		`{"further_service_tasks":["10",true]}`:            "1:32 error structure.type /further_service_tasks/1: Wrong type in “further_service_tasks”: it must be a text (string) or an integer, and it is true or false.",
		`{"authored":"2026-01-01T1:00:00+02:00"}`:          "1:13 error structure.format /authored: Wrong form in “authored”. Write a date and time with seconds and offset, as in 2024-05-31T12:00:00+03:00.",
		`{"signature":{"type":{"system":"x","code":"1"}}}`: "1:22 error structure.required /signature/type/display: The required part “display” of “type” is missing. Fill it in.",
	} {
		_, err := validate.New().ParseMetadata([]byte(text))
		require.EqualError(t, err, "validate: metadata: "+want)
	}
}
