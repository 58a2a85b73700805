package report_test

import (
	"bytes"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/sample"
)

// callOptions are call options that hold secrets, as documents do.
var callOptions = []validate.CallOption{
	validate.Explain(), validate.Asiatunnus(secretOID), validate.DocumentVersion(secretOID), validate.Fact(secretText, true),
	validate.ReferenceDate(time.Date(1937, 9, 17, 0, 0, 0, 0, time.UTC)),
	validate.UseRight(validate.RegisterUseRight{Organiser: secretOID, AsiaID: secretOID, Start: validate.DayOf(time.Date(1937, 9, 17, 0, 0, 0, 0, time.UTC))}),
}

func TestNoValueOfADocumentReachesAnyOutput(t *testing.T) {
	v, s := validate.New(validate.WithAmbiguous()), newLongSearch(t)
	planted := 0
	for st := range sosmeta.Embedded().Structures() {
		r := sourceOf(st)
		doc, _ := corpus.Valid(st, corpus.Full, r)
		like := doc.Clone()
		planted += plant(&doc, r) + plantAlike(&like)
		spelling := corpus.Spelling{ASCII: s.documents%2 == 0}
		for _, data := range [][]byte{doc.Bytes(spelling), like.Bytes(spelling)} {
			variants := [][]byte{data, data[:r.IntN(len(data))]}
			for range 3 {
				broken := bytes.Clone(data)
				broken[r.IntN(len(broken))] = `"{}[]:,\x`[r.IntN(9)]
				variants = append(variants, broken)
			}
			for _, variant := range variants {
				s.report(v.JSON(variant, append(callOptions, validate.Structure(st.OID()))...))
			}
		}
	}
	t.Logf("%d values planted", planted)
	s.report(v.JSON([]byte(`{}`), validate.Structure(secretOID)))
	s.report(v.JSON([]byte(`{}`), validate.Structure(secretText)))
}

// prose are the strings of a document that are several words: free text, unless
// they are a label or a fixed phrase.
var prose = regexp.MustCompile(`":"([^"\\]+ [^"\\]*)"`)

func TestNoValueOfAValidDocumentReachesAnyOutput(t *testing.T) {
	v, s := validate.New(), newSearch(t)
	planted := 0
	g := sample.New(sosmeta.Embedded(), sample.Share(0.8))
	for st := range g.Structures() {
		data, err := g.Document(st, 1)
		require.NoError(t, err)
		from := 0
		for {
			at := prose.FindSubmatchIndex(data[from:])
			if at == nil {
				break
			}
			changed := string(data[:from+at[2]]) + secretText + string(data[from+at[3]:])
			if v.JSON([]byte(changed)).Valid() {
				data = []byte(changed)
				planted++
			}
			from += at[2]
		}
		r := v.JSON(data, validate.Explain())
		require.True(t, r.Valid())
		s.report(r)
	}
	require.Greater(t, planted, 1000)
	t.Logf("%d values planted", planted)
}

func TestMemberNamesAreShownOnlyIfTheyLookLikeNames(t *testing.T) {
	v, s := validate.New(), newSearch(t)
	for _, c := range []struct {
		name  string
		shown bool
	}{
		{"muu_tieto", true},
		{"Lisätieto2", true},
		{"koodi123", true},
		{strings.Repeat("ä", 140), true},
		{strings.Repeat("piilokivi", 16)[:141], false},
		{"piilokivi1937", false},
		{"piilokivi_1937_", false},
		{"piilokivi٣٤٥٦", false},
		{secretIdentity, false},
		{secretText, false},
		{"piilokivi-x", false},
		{"piilokivi.fi", false},
		{"piilokivi@example.invalid", false},
		{"piilokivi\u200b", false},
		{"piilokivi\t", false},
		{"piilokivi/x~y", false},
	} {
		for _, doc := range []string{
			`{"@":{}}`,
			`{"asiakkuusasiakirja":{"@":"x"}}`,
			`{"asiakkuusasiakirja":{},"@":1}`,
			`{"@":1,"asiakkuusasiakirja":{}}`,
			`{"asiakkuusasiakirja":{"asiakas":{"@":[]}}}`,
			`{"asiakkuusasiakirja":{"muu":{"@":1,"@":2}}}`,
			`{"asiakkuusasiakirja":{"@":{"x":1,"x":2}}}`,
			`{"asiakkuusasiakirja":{"@":tru}}`,
			`{"asiakkuusasiakirja":{"@":"\ud800"}}`,
			`{"asiakkuusasiakirja":{"@\ud800":1}}`,
		} {
			for _, spelling := range []corpus.Spelling{{}, {ASCII: true}} {
				key := corpus.Value{Kind: '"', Text: c.name}
				quoted := string(key.Bytes(spelling))
				data := strings.ReplaceAll(doc, `@`, quoted[1:len(quoted)-1])
				r := v.JSON([]byte(data))
				s.report(r)
				shown, hidden := false, false
				for i := range r.Issues() {
					shown = shown || strings.Contains(i.Pointer, "/"+c.name)
					hidden = hidden || strings.Contains(i.Pointer, "/*")
				}
				require.Equal(t, c.shown && !strings.Contains(doc, `@\ud800`), shown, data)
				require.NotEqual(t, shown, hidden, data)
			}
		}
	}
}
