package house

import (
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/walk"
)

// TestReferenceSharesNothingWithTheEngine looks at the naive judge of conditional
// rules. What it may import says what a rule and a document are, and decides
// nothing.
func TestReferenceSharesNothingWithTheEngine(t *testing.T) {
	allowed := []string{"internal/corpus", "internal/facts", "internal/memberkey", "validate"}
	names, err := filepath.Glob(root + "/internal/condition/reference*_test.go")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	for _, name := range names {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		require.NoError(t, err)
		require.Equal(t, "condition_test", file.Name.Name, name)
		for path := range imports(file) {
			if own, ok := strings.CutPrefix(path, module+"/"); ok {
				require.Contains(t, allowed, own, name)
			}
		}
	}
}

// TestFindingsHaveNoFieldForAValue lists the fields that can hold a text. A new one
// is added here after it is clear that no value of a document gets into it.
func TestFindingsHaveNoFieldForAValue(t *testing.T) {
	for _, finding := range []struct {
		of    reflect.Type
		texts []string
	}{
		// Case, Similar and Row come from the definitions, and Nearest is indexes of
		// them; Pointer and Name hide what does not look like a name.
		{reflect.TypeFor[walk.Finding](), []string{"Case", "Pointer", "Name", "Similar", "Nearest", "Row"}},
		{reflect.TypeFor[rule.Finding](), []string{"Case", "Pointer", "Args"}},
	} {
		var texts []string
		for i := range finding.of.NumField() {
			field := finding.of.Field(i)
			switch field.Type.Kind() {
			case reflect.Bool, reflect.Int, reflect.Uint8:
				continue
			}
			if field.Type != reflect.TypeFor[*rule.Rule]() {
				texts = append(texts, field.Name)
			}
		}
		require.Equal(t, finding.texts, texts, finding.of)
	}
}
