package validate_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/validate"
)

// TestABlankCodeIsAsGoodAsNone gives every text of the metadata a value that shows
// nothing: what is said is the same as without a value.
func TestABlankCodeIsAsGoodAsNone(t *testing.T) {
	v := validate.New()
	for path := range texts(reflect.TypeFor[validate.Metadata](), nil) {
		if strings.HasSuffix(path, "System") || strings.HasSuffix(path, "Display") || strings.HasSuffix(path, "Root") {
			continue // of a value that stays
		}
		said := func(text string) []validate.Rule {
			md := metadata(t, plan)
			at := reflect.ValueOf(&md).Elem()
			for _, name := range strings.Split(path, ".") {
				at = at.FieldByName(name)
			}
			at.SetString(text)
			return rules(v.Metadata(md))
		}
		for _, blank := range []string{" ", "\t", "\u00a0", "\u200b"} {
			if at, _ := reflect.TypeFor[validate.Metadata]().FieldByName(strings.Split(path, ".")[0]); isOID(at.Type, path) {
				require.NotEqual(t, said(""), said(blank), path) // no OID
				continue
			}
			got := slices.DeleteFunc(said(blank), func(r validate.Rule) bool { return r == validate.ValueBlank }) // of a text that may be left out
			require.Equal(t, said(""), got, "%s %q", path, blank)
		}
	}
}

// texts iterates over the paths of the texts in a struct.
func texts(t reflect.Type, way []string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for i := range t.NumField() {
			f := t.Field(i)
			way := append(way[:len(way):len(way)], f.Name)
			switch {
			case f.Type.Kind() == reflect.String && !yield(strings.Join(way, ".")):
				return
			case f.Type.Kind() == reflect.Struct && f.Type != reflect.TypeFor[time.Time]() && f.Type != reflect.TypeFor[validate.Day]():
				for path := range texts(f.Type, way) {
					if !yield(path) {
						return
					}
				}
			}
		}
	}
}

// isOID reports whether a path ends at an OID.
func isOID(t reflect.Type, path string) bool {
	_, rest, nested := strings.Cut(path, ".")
	if !nested {
		return t == reflect.TypeFor[validate.OID]()
	}
	name, _, _ := strings.Cut(rest, ".")
	f, ok := t.FieldByName(name)
	return ok && isOID(f.Type, rest)
}

func TestADocumentIDMayStillBeMissingInADraft(t *testing.T) {
	md := metadata(t, plan)
	md.DocumentID = ""
	report := validate.New(validate.Draft()).Metadata(md)
	require.True(t, report.Valid(), lines(report))
	require.Equal(t, validate.Information, severityOfRule(report, validate.ArchiveDocumentID))
	md.DocumentID = md.OriginalID
	md.OriginalID = "1.2.246.10.99999922.95.2026.7001.77"
	require.Equal(t, validate.Error, severityOfRule(validate.New(validate.Draft()).Metadata(md), validate.ArchiveSetID), "what is there is judged")
	require.True(t, validate.New(validate.Draft()).Metadata(validate.Metadata{}).Valid())
}

func TestOIDsWithoutAnElementAreChecked(t *testing.T) {
	for _, change := range []func(md *validate.Metadata){
		func(md *validate.Metadata) { md.ReplacesID = "1.x" },
		func(md *validate.Metadata) { md.Producer.ID = "x" },
	} {
		md := metadata(t, plan)
		md.SocialService = classify.SocialServiceSosiaaliohjaus
		change(&md)
		require.Equal(t, []validate.Rule{validate.ArchiveHeaderOID}, rules(validate.New().Metadata(md)))
	}
}

func TestTimesInUTCAreExact(t *testing.T) {
	for offset, want := range map[string]validate.Severity{"Z": validate.Information, "+00:00": validate.Information, "+02:00": 0, "+01:00": validate.Warning, "+03:00": validate.Warning} {
		md := metadata(t, plan)
		var err error
		md.Authored, err = time.Parse(time.RFC3339, "2026-02-03T10:00:00"+offset)
		require.NoError(t, err)
		require.Equal(t, want, severityOfRule(validate.New().Metadata(md), validate.ArchiveTimeZone), offset)
	}
}

// TestADelayIsCountedInDaysOfFinland delays over the end of summer time.
func TestADelayIsCountedInDaysOfFinland(t *testing.T) {
	md := metadata(t, plan)
	md.SpecialContent, md.HidingGrounds = noMark, classify.Koodi{}
	for until, want := range map[string]int{"2026-11-03T23:59:59+02:00": 0, "2026-11-03T21:59:59Z": 0, "2026-11-03T22:00:00Z": 1, "2026-11-04T00:00:00+02:00": 1} {
		md.Authored = time.Date(2026, 10, 20, 7, 0, 0, 0, time.UTC)
		var err error
		md.DelayUntil, err = time.Parse(time.RFC3339, until)
		require.NoError(t, err)
		require.Equal(t, want, validate.New().Metadata(md).CountRule(validate.ContextDelayGrounds), until)
	}
}
