package corpus_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// emptied returns the keys of members that are an empty group, or a list of one,
// although they may be left out. A heading has no fields: it is not meant.
func emptied(v *corpus.Value) (keys []string) {
	for i := range v.Members {
		m := &v.Members[i]
		text := string(m.Bytes(corpus.Spelling{}))
		for range m.Field.Fields() {
			if (text == "{}" || text == "[{}]") && !m.Field.Required() {
				keys = append(keys, m.Key)
			}
			break
		}
		keys = append(keys, emptied(m)...)
	}
	for i := range v.Items {
		keys = append(keys, emptied(&v.Items[i])...)
	}
	return keys
}

func TestATidyDocumentHasNoEmptyGroups(t *testing.T) {
	empty := 0
	for st := range sosmeta.Embedded().Structures() {
		for _, tidy := range []bool{false, true} {
			m := corpus.Maker{Size: corpus.Typical, Rand: rand.New(rand.NewPCG(uint64(handle.Structure(st).Index()), 7)), Tidy: tidy}
			doc := m.Document(st)
			if keys := emptied(&doc); tidy {
				require.Empty(t, keys, st)
			} else {
				empty += len(keys)
			}
		}
	}
	require.NotZero(t, empty)
}
