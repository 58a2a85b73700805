package validate_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

func digest(text string) facts.Digest {
	sum := sha256.Sum256([]byte(text))
	return facts.Digest{SHA256: hex.EncodeToString(sum[:]), Bytes: len(text)}
}

// TestFixedPhraseIsHeldAgainstItsTextOrItsDigest has one phrase of which the
// snapshot knows the text, as one of a download does, before and behind others.
func TestFixedPhraseIsHeldAgainstItsTextOrItsDigest(t *testing.T) {
	const oid, finnish, swedish = "1.2.246.537.6.1506.1.2024.1.1", "Vakuutan tämän %s.", "Jag försäkrar detta %s."
	root := facts.Node{Key: "juuri"}
	for _, key := range []string{"a", "b", "c"} {
		fi, sv := digest(fmt.Sprintf(finnish, key)), digest(fmt.Sprintf(swedish, key))
		if key == "b" {
			fi.Text = fmt.Sprintf(finnish, key)
		}
		root.Fields = append(root.Fields, facts.Node{Key: key, As: facts.Fraasi, Phrase: &facts.Phrase{Fi: fi, Sv: &sv}})
	}
	set, err := table.Build(&facts.Snapshot{Structures: []facts.Structure{{OID: oid, Root: root}}})
	require.NoError(t, err)
	snapshot := handle.Of(set)
	v := validate.New(validate.Snapshot((*sosmeta.Snapshot)(&snapshot)))
	for _, key := range []string{"a", "b", "c"} {
		for text, want := range map[string][]validate.Rule{
			fmt.Sprintf(finnish, key):       nil,
			fmt.Sprintf(swedish, key):       {validate.ValuePhraseLanguage},
			fmt.Sprintf(finnish, key) + " ": {validate.StructurePhrase},
			fmt.Sprintf(finnish, "x"):       {validate.StructurePhrase},
			"":                              {validate.StructurePhrase},
		} {
			data, err := json.Marshal(map[string]any{"juuri": map[string]string{key: text}})
			require.NoError(t, err)
			require.Equal(t, want, rules(v.JSON(data)), "%s: %q", key, text)
		}
	}
}
