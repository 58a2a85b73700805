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
	"github.com/sosmeta/sosmeta-go/sosmeta/importer"
	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/source"
)

func TestSecurityListsEveryLimitWithItsDefault(t *testing.T) {
	text, err := os.ReadFile(root + "/.github/SECURITY.md")
	require.NoError(t, err)
	limits := map[string]int64{
		"`classify.MaxBytes`": classify.DefaultMaxBytes,
		"`classify.MaxRows`":  classify.DefaultMaxRows,
	}
	for of, defaults := range map[string]any{
		"validate.Limits": validate.DefaultLimits, "validate.MessageLimits": validate.DefaultMessageLimits,
		"source.Limits": source.DefaultLimits, "importer.Limits": importer.DefaultLimits,
	} {
		v := reflect.ValueOf(defaults)
		for i := range v.NumField() {
			limits[fmt.Sprintf("`%s.%s`", of, v.Type().Field(i).Name)] = v.Field(i).Int()
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
