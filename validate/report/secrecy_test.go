package report_test

import (
	"bytes"
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/report"
)

// Values that no output may hold: one for texts, one for numbers. Neither looks
// like a member name.
const (
	secretText   = "Salaisuus 7391"
	secretNumber = "739155017391"
)

// keepsSecrets looks for the secrets in everything that a report can be made
// into.
func keepsSecrets(t *testing.T, r validate.Report) (outputs int) {
	t.Helper()
	clean := func(what, text string) {
		outputs++
		if strings.Contains(text, "Salaisuus") || strings.Contains(text, secretNumber) {
			t.Fatalf("%s holds a value of the document:\n%.2000s", what, text)
		}
	}
	for _, format := range report.Formats() {
		var b bytes.Buffer
		w, err := report.New(format, &b, report.Language(language.Swedish))
		require.NoError(t, err)
		require.NoError(t, w.Document("asiakirja.json", r))
		require.NoError(t, w.Close())
		clean(string(format), b.String())
	}
	for i := range r.Issues() {
		clean("%v of an issue", fmt.Sprintf("%v", i))
		clean("%+v of an issue", fmt.Sprintf("%+v", struct{ I validate.Issue }{i}))
		clean("%#v of an issue", fmt.Sprintf("%#v", i.JSON(language.Finnish)))
		clean("a suggestion", i.Suggestion()+i.Name()+i.Source)
		if outputs > 60 {
			break // the formats above have them all
		}
	}
	clean("%+v of a report", fmt.Sprintf("%+v", r))
	return outputs
}

// plant puts secrets in the place of every text and number of a document, and
// beside its members.
func plant(doc *corpus.Value, r *rand.Rand) {
	doc.Walk("", func(pointer string, v *corpus.Value) {
		switch {
		case v.Kind == '"':
			v.Text = secretText
		case v.Kind == 0 && v.Text != "true" && v.Text != "false":
			v.Text = secretNumber
		case v.Kind == '{' && pointer != "" && r.IntN(4) == 0:
			v.Members = append(v.Members, corpus.Value{Kind: '"', Key: secretText, Text: secretText})
		}
	})
}

func TestNoValueOfADocumentReachesAnyOutput(t *testing.T) {
	v := validate.New(validate.WithAmbiguous())
	documents, outputs := 0, 0
	for st := range sosmeta.Embedded().Structures() {
		h := fnv.New64()
		h.Write([]byte(st.OID()))
		r := rand.New(rand.NewPCG(h.Sum64(), 3))
		doc, _ := corpus.Valid(st, corpus.Full, r)
		plant(&doc, r)
		data := doc.Bytes(corpus.Spelling{ASCII: documents%3 == 0})
		variants := [][]byte{data, data[:r.IntN(len(data))]}
		for range 3 {
			broken := bytes.Clone(data)
			broken[r.IntN(len(broken))] = `"{}[]:,\x`[r.IntN(9)]
			variants = append(variants, broken)
		}
		for _, variant := range variants {
			outputs += keepsSecrets(t, v.JSON(variant, validate.Structure(st.OID()), validate.Explain()))
			documents++
		}
	}
	t.Logf("%d documents, %d outputs searched", documents, outputs)
}

// attribute finds the values of attributes, and the texts of elements, that a
// message holds.
var attribute = regexp.MustCompile(`="([^"]+)"|>([^<>\s][^<>]*)<`)

func TestNoValueOfAMessageReachesAnyOutput(t *testing.T) {
	v := validate.New()
	messages, outputs := 0, 0
	for _, name := range []string{"asiakassuunnitelma", "asiakkuusasiakirja"} {
		frame, err := os.ReadFile("../../testdata/messages/" + name + ".frame.xml")
		require.NoError(t, err)
		document, err := os.ReadFile("../../testdata/messages/" + name + ".document.xml")
		require.NoError(t, err)
		for _, part := range []struct {
			data  []byte
			check func(changed []byte) validate.Report
		}{
			{document, func(changed []byte) validate.Report { return v.Archive(frame, changed) }},
			{frame, func(changed []byte) validate.Report { return v.Archive(changed, document) }},
		} {
			for _, at := range attribute.FindAllSubmatchIndex(part.data, -1) {
				from, to := at[2], at[3]
				if from < 0 {
					from, to = at[4], at[5]
				}
				changed := append(append(bytes.Clone(part.data[:from]), secretText...), part.data[to:]...)
				outputs += keepsSecrets(t, part.check(changed))
				messages++
			}
		}
	}
	t.Logf("%d messages, %d outputs searched", messages, outputs)
}
