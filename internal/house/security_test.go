package house

import (
	"fmt"
	"os"
	"reflect"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
	"golang.org/x/text/message"

	"github.com/sosmeta/sosmeta-go/classify"
	xml "github.com/sosmeta/sosmeta-go/internal/message"
	"github.com/sosmeta/sosmeta-go/sosmeta/importer"
	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/source"
)

func TestSecurityListsEveryLimitWithItsDefault(t *testing.T) {
	text, err := os.ReadFile(root + "/.github/SECURITY.md")
	require.NoError(t, err)
	limits := map[string]int64{
		"`classify.MaxBytes`":                         classify.DefaultMaxBytes,
		"`classify.MaxRows`":                          classify.DefaultMaxRows,
		"elements and attributes of a message":        xml.MaxNodes,
		"elements and attributes of a view":           xml.MaxViewNodes,
		"attributes of one element":                   xml.MaxAttributes,
		"namespaces bound at a time":                  xml.MaxNamespaces,
		"bytes of a message outside its Base64 parts": xml.MaxHeader,
	}
	for of, defaults := range map[string]any{
		"validate": validate.DefaultLimits, "source": source.DefaultLimits, "importer": importer.DefaultLimits,
	} {
		v := reflect.ValueOf(defaults)
		for i := range v.NumField() {
			limits[fmt.Sprintf("`%s.Limits.%s`", of, v.Type().Field(i).Name)] = v.Field(i).Int()
		}
	}
	for name, limit := range limits {
		shown := message.NewPrinter(language.English).Sprint(limit)
		if limit%(1<<20) == 0 {
			shown = fmt.Sprint(limit>>20, " MiB")
		}
		require.Regexp(t, `(?m)^\| `+regexp.QuoteMeta(name)+` \| `+shown+` \| .+ \|$`, string(text))
	}
}
