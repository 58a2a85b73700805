package report

import (
	"bytes"
	"fmt"
	"reflect"
	"regexp"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

func TestPageCountsWhatItHasNoRoomToList(t *testing.T) {
	var b bytes.Buffer
	w := HTML(&b).(*html)
	w.room = 3000
	bad := validate.New().JSON([]byte(`{"asiakkuusasiakirja":{}}`))
	for i := range 50 {
		require.NoError(t, w.Document(fmt.Sprintf("%d.json", i), bad))
	}
	require.NoError(t, w.Close())
	listed := bytes.Count(b.Bytes(), []byte(`<section class="document">`))
	require.Positive(t, listed)
	require.Less(t, listed, 50)
	require.Contains(t, b.String(), fmt.Sprintf("Another %d documents with issues are only counted", 50-listed))
	require.Contains(t, b.String(), `<li><b>50</b>Documents</li>`)
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

func TestEveryWordStandsInEveryLanguage(t *testing.T) {
	verbs := regexp.MustCompile(`%.`)
	first := reflect.ValueOf(catalogue()[0]).Elem()
	for _, w := range catalogue() {
		v := reflect.ValueOf(w).Elem()
		for i := range v.NumField() {
			name := v.Type().Field(i).Name
			switch v.Field(i).Kind() {
			case reflect.String:
				require.NotEmpty(t, v.Field(i).String(), "%s in %s", name, w.tag)
				require.Equal(t, verbs.FindAllString(first.Field(i).String(), -1), verbs.FindAllString(v.Field(i).String(), -1), "%s in %s", name, w.tag)
			case reflect.Array:
				for k := range v.Field(i).Len() {
					require.NotEmpty(t, v.Field(i).Index(k).String(), "%s in %s", name, w.tag)
				}
			}
		}
	}
}
