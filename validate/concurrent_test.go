package validate_test

import (
	"math/rand/v2"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

func TestOneValidatorServesManyGoroutines(t *testing.T) {
	type check struct {
		data []byte
		want []string
	}
	v := validate.New()
	lines := func(data []byte) (out []string) {
		for i := range v.JSON(data).Issues() {
			out = append(out, i.String())
		}
		return out
	}
	var checks []check
	r := rand.New(rand.NewPCG(1, 2))
	for st := range sosmeta.Embedded().Structures() {
		if doc, ok := corpus.Valid(st, corpus.Minimal, r); ok && len(checks) < 100 {
			m := corpus.Mutants(&doc, 1, r)[0]
			data := m.Doc.Bytes(corpus.Spelling{})
			checks = append(checks, check{data, lines(data)})
		}
	}
	require.Len(t, checks, 100)
	var wait sync.WaitGroup
	for g := range 64 {
		wait.Go(func() {
			for i := range checks {
				c := checks[(i+g)%len(checks)]
				if got := lines(c.data); len(got) != len(c.want) || len(got) > 0 && got[0] != c.want[0] {
					t.Errorf("another report than alone: %v", got)
				}
			}
		})
	}
	wait.Wait()
}
