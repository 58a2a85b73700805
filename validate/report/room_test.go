package report

import (
	"bytes"
	"fmt"
	"reflect"
	"regexp"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/validate"
)

func TestPageCountsWhatItHasNoRoomToList(t *testing.T) {
	var b bytes.Buffer
	w := HTML(&b).(*html)
	require.Equal(t, 16<<20, w.room, "the documentation of the package names it")
	w.room = 6000
	bad := validate.New().JSON([]byte(`{"asiakkuusasiakirja":{}}`))
	for i := range 50 {
		require.NoError(t, w.Document(fmt.Sprintf("%d.json", i), bad))
	}
	require.NoError(t, w.Close())
	listed := bytes.Count(b.Bytes(), []byte(`<section class="document"`))
	require.Positive(t, listed)
	require.Less(t, listed, 50)
	require.Contains(t, b.String(), fmt.Sprintf("only counted and not listed here: %d.", 50-listed))
	require.Contains(t, b.String(), `<li>Documents<b>50</b></li>`)
	require.Contains(t, b.String(), `<span class="error">error 50</span>`)
}

// TestMemoryDoesNotGrowWithTheNumberOfDocuments gives each writer many more
// documents than it may remember.
func TestMemoryDoesNotGrowWithTheNumberOfDocuments(t *testing.T) {
	v := validate.New()
	reports := []validate.Report{v.JSON([]byte(`{"asiakkuusasiakirja":{}}`)), v.JSON([]byte(`x`))}
	for _, format := range Formats() {
		w, err := New(format, discard{})
		require.NoError(t, err)
		if page, ok := w.(*html); ok {
			page.room = 1 << 16
		}
		give := func(n int) {
			for i := range n {
				require.NoError(t, w.Document("asiakirja.json", reports[i%2]))
			}
		}
		give(200)
		before := inUse()
		give(5000)
		require.Less(t, inUse()-before, 300<<10, "%s holds on to documents", format)
		require.NoError(t, w.Close())
	}
}

// discard is io.Discard without its shortcuts.
type discard struct{}

func (discard) Write(p []byte) (int, error) { return len(p), nil }

func inUse() int {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int(m.HeapAlloc)
}

func TestEveryWordIsInEveryLanguage(t *testing.T) {
	placeholders := regexp.MustCompile(`%\[\d\]s`)
	check := func(text rule.Text) {
		for _, other := range []string{text.Fi, text.Sv, text.En} {
			require.NotEmpty(t, other, text.En)
			require.ElementsMatch(t, placeholders.FindAllString(text.En, -1), placeholders.FindAllString(other, -1), text.En)
		}
	}
	w := wordsIn(language.English)
	for _, text := range w.texts() {
		check(text)
	}
	for _, s := range severities {
		check(severityTexts[s])
		check(countedTexts[s])
	}
	for _, text := range []rule.Text{textMore, textSummary, textSummaryFailed, textStopped, textNotListed} {
		check(text)
	}
	v := reflect.ValueOf(w).Elem()
	for i := range v.NumField() {
		if v.Field(i).Kind() == reflect.String {
			require.NotEmpty(t, v.Field(i).String(), v.Type().Field(i).Name)
		}
	}
}
