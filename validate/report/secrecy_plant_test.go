package report_test

import (
	"hash/fnv"
	"io"
	"math/rand/v2"
	"regexp"

	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// plant puts secrets in the place of every text and number of a document, and
// beside its members, and returns how many.
func plant(doc *corpus.Value, r *rand.Rand) (planted int) {
	doc.Walk("", func(pointer string, v *corpus.Value) {
		switch {
		case v.Kind == '"':
			v.Text, v.Raw = secretText, false
		case number(v):
			v.Text = secretNumber
		case v.Kind == '{' && pointer != "" && r.IntN(4) == 0:
			v.Members = append(v.Members, corpus.Value{Kind: '"', Key: secretText, Text: secretText})
		default:
			return
		}
		planted++
	})
	return planted
}

// plantAlike puts a secret of the same form in the place of every text and number,
// so that it is examined further before it is reported.
func plantAlike(doc *corpus.Value) (planted int) {
	doc.Walk("", func(_ string, v *corpus.Value) {
		switch {
		case v.Kind == '"':
			v.Text, v.Raw = alike(v.Text), false
		case number(v):
			v.Text = "739155.17"
		default:
			return
		}
		planted++
	})
	return planted
}

func number(v *corpus.Value) bool { return v.Kind == 0 && v.Text != "true" && v.Text != "false" }

// forms are what values look like, and the secret that looks so too.
var forms = []struct {
	form   *regexp.Regexp
	secret string
}{
	{regexp.MustCompile(`^\d{4}(-\d\d){0,2}$`), secretDay},
	{regexp.MustCompile(`^\d{4}-\d\d-\d\dT`), secretDay + "T17:39:15+02:00"},
	{regexp.MustCompile(`^\d{14}`), "19370917173915+0200"},
	{regexp.MustCompile(`^\d{8}$`), "19370917"},
	{regexp.MustCompile(`^\d{6}[-+A-Y]\d{3}.$`), secretIdentity},
	{regexp.MustCompile(`^\d{7}-\d$`), "0739155-0"},
	{regexp.MustCompile(`^urn:oid:`), "urn:oid:" + secretOID},
	{regexp.MustCompile(`^OID[\d.]+$`), "OID" + secretOID},
	{regexp.MustCompile(`^[\d.]+\.[\d.]+$`), secretOID},
	{regexp.MustCompile(`^\d+$`), "739155"},
	{regexp.MustCompile(`^\S{1,12}$`), "S73915"},
}

func alike(text string) string {
	for _, f := range forms {
		if f.form.MatchString(text) {
			return f.secret
		}
	}
	return "Piilo 739155 on piilossa"
}

// sourceOf returns the random source of a structure, the same in every run.
func sourceOf(st sosmeta.Structure) *rand.Rand {
	h := fnv.New64()
	io.WriteString(h, st.OID())
	return rand.New(rand.NewPCG(h.Sum64(), 3))
}
