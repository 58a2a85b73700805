package corpus_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

func TestFaultlessDocumentsHaveNoIssues(t *testing.T) {
	v := validate.New()
	made := 0
	for st := range sosmeta.Embedded().Structures() {
		for _, size := range []corpus.Size{corpus.Minimal, corpus.Typical, corpus.Full} {
			r := rand.New(rand.NewPCG(uint64(handle.Structure(st).Index()), 7))
			if _, ok := corpus.Valid(st, size, r); !ok {
				continue // a fixed phrase whose text is not known
			}
			doc, ok := corpus.Faultless(v, st, size, r)
			report := v.JSON(doc.Bytes(corpus.Spelling{}), validate.Structure(st.OID()), validate.AsOf(st.Version()))
			if !ok {
				for i := range report.Issues() {
					t.Errorf("%s: %v", st.OID(), i)
				}
				continue
			}
			require.Zero(t, report.Len())
			made++
		}
	}
	t.Log(made)
}
