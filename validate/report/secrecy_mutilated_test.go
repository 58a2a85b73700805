package report_test

import (
	"bytes"
	"iter"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/internal/pinned"
	"github.com/sosmeta/sosmeta-go/validate"
)

// mutilated iterates over mutants of a text, made at every step-th byte: it ends
// there, a byte is another one, a span is missing, a span occurs twice.
func mutilated(text []byte, step int, r *rand.Rand) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for i := 0; i < len(text); i += step {
			end := min(len(text), i+1+r.IntN(20))
			flipped, marked := bytes.Clone(text), bytes.Clone(text)
			flipped[i] ^= 1 << r.IntN(8)
			marked[i] = `"{}[]:,\<>&=/`[r.IntN(13)]
			for _, mutant := range [][]byte{
				text[:i], text[i:], flipped, marked,
				slices.Concat(text[:i], text[end:]), slices.Concat(text[:end], text[i:]),
			} {
				if !yield(mutant) {
					return
				}
			}
		}
	}
}

func TestNoValueOfAMutilatedDocumentReachesAnyOutput(t *testing.T) {
	v, s := validate.New(validate.WithAmbiguous()), newLongSearch(t)
	for _, oid := range []string{"1.2.246.537.6.1505.1.2023.6.1", "1.2.246.537.6.1506.15007.2024.11.28", "1.2.246.537.6.1506.1005.2023.9.8"} {
		st, err := pinned.Snapshot(t).Structure(oid)
		require.NoError(t, err)
		r := sourceOf(st)
		doc, _ := corpus.Valid(st, corpus.Minimal, r)
		like := doc.Clone()
		plant(&doc, r)
		plantAlike(&like)
		for _, data := range [][]byte{doc.Bytes(corpus.Spelling{}), like.Bytes(corpus.Spelling{ASCII: true})} {
			for mutant := range mutilated(data, 1+len(data)/400, r) {
				s.report(v.JSON(mutant, callOptions...))
			}
		}
	}
}

func TestNoValueOfAMutilatedMessageReachesAnyOutput(t *testing.T) {
	v, s := validate.New(validate.ViewTexts(), validate.TestClients()), newLongSearch(t)
	r := rand.New(rand.NewPCG(7, 3))
	for _, name := range messageNames {
		m := planted(t, name)
		for mutant := range mutilated(m.header, 1+len(m.header)/100, r) {
			s.report(v.Archive(m.frame, mutant, callOptions...))
		}
		for mutant := range mutilated(m.frame, 1+len(m.frame)/30, r) {
			s.report(v.Archive(mutant, m.document(), callOptions...))
		}
		for mutant := range mutilated(m.view, 1+len(m.view)/30, r) {
			s.report(v.Archive(m.frame, m.with(mutant, m.json), callOptions...))
		}
		for mutant := range mutilated(m.json, 1+len(m.json)/30, r) {
			s.report(v.Archive(m.frame, m.with(m.view, mutant), callOptions...))
		}
	}
}
