package validate_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/validate"
)

// membersWith yields the JSON of metadata with one member, at every depth, that has a
// value.
func membersWith(of reflect.Type, value string) func(yield func(path, text string) bool) {
	return func(yield func(path, text string) bool) {
		for _, f := range reflect.VisibleFields(of) {
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			if f.Anonymous {
				continue
			}
			member := func(text string) string { return `{"` + name + `":` + text + `}` }
			if !yield("/"+name, member(value)) {
				return
			}
			if f.Type.Kind() == reflect.Slice && !yield("/"+name+"/0", member("["+value+"]")) {
				return
			}
			if f.Type.Kind() != reflect.Struct || f.Type == reflect.TypeFor[time.Time]() || f.Type == reflect.TypeFor[validate.Day]() {
				continue
			}
			for path, text := range membersWith(f.Type, value) {
				if !yield("/"+name+path, member(text)) {
					return
				}
			}
		}
	}
}

// TestAnyValueOfAnyMemberIsReadOrHasAFault gives every member of metadata a value of
// every type.
func TestAnyValueOfAnyMemberIsReadOrHasAFault(t *testing.T) {
	v, members := validate.New(), 0
	for _, value := range []string{`null`, `true`, `"10"`, `""`, `10`, `-1`, `10.0`, `1e2`, `[]`, `["10"]`, `[[]]`, `[{}]`, `[null]`, `{}`, `{"a":1}`, `{"code":[]}`} {
		for path, text := range membersWith(reflect.TypeFor[validate.Metadata](), value) {
			members++
			_, err := v.ParseMetadata([]byte(text))
			if err == nil {
				continue
			}
			var fault *validate.MetadataError
			require.ErrorAs(t, err, &fault, text)
			if fault.Issue.Rule == validate.StructureRequired { // of another member of a code
				path = path[:strings.LastIndexByte(path, '/')+1]
			}
			require.True(t, strings.HasPrefix(fault.Issue.Pointer, path), "%s: %s", text, err)
			refused(t, []byte(text), err)
		}
	}
	require.Greater(t, members, 16*80)
}

// TestEveryMemberIsReadAsItIsWritten sets every field of metadata.
func TestEveryMemberIsReadAsItIsWritten(t *testing.T) {
	var md validate.Metadata
	fill(t, reflect.ValueOf(&md).Elem())
	text, err := json.Marshal(md)
	require.NoError(t, err)
	read, err := validate.New().ParseMetadata(text)
	require.NoError(t, err)
	require.Equal(t, md, read)
}

// fill sets every field of a struct.
func fill(t *testing.T, to reflect.Value) {
	switch to.Interface().(type) {
	case time.Time:
		to.Set(reflect.ValueOf(time.Date(2026, 3, 23, 10, 54, 24, 0, time.UTC)))
		return
	case validate.Day:
		to.Set(reflect.ValueOf(day(t, "2017-07-07")))
		return
	case validate.OID:
		to.SetString("1.2.246.10.99999922.10.0")
		return
	}
	switch to.Kind() {
	case reflect.String:
		to.SetString("10")
	case reflect.Bool:
		to.SetBool(true)
	case reflect.Int:
		to.SetInt(7)
	case reflect.Uint8:
		to.SetUint(7)
	case reflect.Slice:
		to.Set(reflect.MakeSlice(to.Type(), 2, 2))
		for i := range to.Len() {
			fill(t, to.Index(i))
		}
	case reflect.Struct:
		for i := range to.NumField() {
			fill(t, to.Field(i))
		}
	default:
		require.Fail(t, "a kind of field that is not known", to.Type())
	}
}

func TestSeveralServiceTasksAreAnArray(t *testing.T) {
	v := validate.New()
	md, err := v.ParseMetadata([]byte(`{"further_service_tasks":["10",20]}`))
	require.NoError(t, err)
	require.Equal(t, []classify.ServiceTask{"10", "20"}, md.FurtherServiceTasks)
	for text, want := range map[string]string{
		`{"further_service_tasks":{}}`:        "1:26 structure.type /further_service_tasks",
		`{"further_service_tasks":{"a":1}}`:   "1:26 structure.type /further_service_tasks",
		`{"further_service_tasks":"10"}`:      "1:26 structure.type /further_service_tasks",
		`{"further_service_tasks":[{}]}`:      "1:27 structure.type /further_service_tasks/0",
		`{"further_service_tasks":["10",[]]}`: "1:32 structure.type /further_service_tasks/1",
	} {
		_, err := v.ParseMetadata([]byte(text))
		var fault *validate.MetadataError
		require.ErrorAs(t, err, &fault, text)
		require.Contains(t, err.Error(), strings.Replace(want, " structure", " error structure", 1)+":", text)
	}
}
