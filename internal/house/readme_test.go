package house

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/report"
)

// readme returns README.md with its lines joined.
func readme(t *testing.T) string {
	t.Helper()
	return strings.Join(strings.Fields(read(t, "README.md")), " ")
}

// withoutCode returns how many values of a classification have no public code.
func withoutCode[T classify.Term]() (n int) {
	for v := range classify.All[T]() {
		if strings.HasPrefix(v.String(), "~") {
			n++
		}
	}
	return n
}

func TestReadmeCountsWhatThereIs(t *testing.T) {
	c := counted(t)
	documents, err := filepath.Glob(root + "/testdata/documents/*.json")
	require.NoError(t, err)
	invalid, err := filepath.Glob(root + "/testdata/documents/INVALID_*.json")
	require.NoError(t, err)
	words := [...]string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"}
	text := readme(t)
	for _, want := range []string{
		fmt.Sprintf("all %d published structure versions", c.Snapshot.Structures),
		fmt.Sprintf("From the bulk download of Sosmeta of %s: %d structures in force and %d outdated ones",
			c.Publication, c.Snapshot.Current, c.Snapshot.Outdated),
		fmt.Sprintf("each of the %d structures in force", c.Snapshot.Current),
		fmt.Sprintf("%d fields have no published Swedish name", c.Snapshot.NoSwedish),
		fmt.Sprintf("Of %d matters (asia), %s service tasks and %s process phases the codes are not public",
			withoutCode[classify.Asia](), words[withoutCode[classify.ServiceTask]()], words[withoutCode[classify.ProcessPhase]()]),
		fmt.Sprintf("here, %d of which %d are invalid on purpose", len(documents), len(invalid)),
	} {
		require.Contains(t, text, want)
	}
}

func TestReadmeNamesEveryPackageAndProgram(t *testing.T) {
	text := read(t, "README.md")
	for _, dir := range public(t) {
		if dir != "sosmeta/snapshots" { // what package importer needs; programs have no use for it
			require.Contains(t, text, "\n| `"+dir+"` | ")
		}
	}
	for _, name := range tracked(t) {
		if example, _ := path.Split(name); strings.HasPrefix(name, "examples/") && path.Base(name) == "main.go" {
			require.Contains(t, text, strings.TrimSuffix(example, "/"))
		}
	}
}

// TestReadmeShowsALineOfJSONAsItIs writes the line of a document without
// turvakielto.
func TestReadmeShowsALineOfJSONAsItIs(t *testing.T) {
	const document = `{"asiakkuusasiakirja":{"asiakas":{"sukunimi":"Koe","etunimet":"Kaisa","henkilotunnus":{"value":"200111A904P"},` +
		`"syntymaaika":"2011-01-20"},"palvelunjarjestajan_palveluyksikko":[{"asiakkuuden_alkamispvm":"2020-01-01",` +
		`"palveluyksikon_nimi":{"system":"urn:oid:1.2.246.537.6.202","code":"1.2.246.10.99999911.10.1","display":"Koe"}}],` +
		`"sosiaalihuollon_asiakkuus":{"asiakkuuden_alkamispvm":"2020-01-01","vanha_asiakkuus":true}}}`
	var line bytes.Buffer
	require.NoError(t, report.JSON(&line).Document("bad.json", validate.New().JSON([]byte(document))))
	require.True(t, strings.Contains(read(t, "README.md"), "```json\n"+line.String()+"```"), line.String())
}

// TestReadmeNamesThePlatformsThatAreChecked compares it with the targets of
// .ci/run.
func TestReadmeNamesThePlatformsThatAreChecked(t *testing.T) {
	ci := read(t, ".ci/run")
	vetted := regexp.MustCompile(`for target in (.*); do`).FindStringSubmatch(ci)
	require.Len(t, vetted, 2)
	require.Equal(t, "linux/386 windows/amd64 darwin/arm64", vetted[1], "the README and this test name the targets")
	for _, run := range []string{"GOARCH=386 go test", "GOOS=js GOARCH=wasm go test"} {
		require.Contains(t, ci, run)
	}
	require.Contains(t, readme(t), "The tests pass on linux/amd64, linux/386 and js/wasm, with the same bytes in every report; "+
		"the code is vetted for Windows, macOS and arm64 as well.")
}

// around is what the snippets of the README need around them.
var around = []string{
	"%s",
	`package main

import (
	"context"
	"fmt"

	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/source"
)

func main() {
	ctx := context.Background()
	%s}
`,
	`package main

import (
	"encoding/json"
	"fmt"
	"io"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/validate"
)

func carry(export io.Reader, data []byte) {
	%s}

func main() {}
`,
	`package main

import (
	"testing"

	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/validatetest"
)

func application() []byte { return nil }

func nameless() []byte { return nil }

%s
func main() {}
`,
}

func TestSnippetsOfReadmeCompile(t *testing.T) {
	needsProcesses(t)
	snippets := regexp.MustCompile("(?s)```go\n(.*?)```").FindAllStringSubmatch(read(t, "README.md"), -1)
	require.Len(t, snippets, len(around))
	top, err := filepath.Abs(root)
	require.NoError(t, err)
	for i, snippet := range snippets {
		// The go command takes the file for one of the module.
		source := filepath.Join(t.TempDir(), "main.go")
		require.NoError(t, os.WriteFile(source, fmt.Appendf(nil, around[i], snippet[1]), 0o600))
		overlay, err := json.Marshal(map[string]any{"Replace": map[string]string{filepath.Join(top, "examples/readme/main.go"): source}})
		require.NoError(t, err)
		list := filepath.Join(t.TempDir(), "overlay.json")
		require.NoError(t, os.WriteFile(list, overlay, 0o600))
		build := exec.Command("go", "build", "-overlay", list, "-o", os.DevNull, "./examples/readme")
		build.Dir = top
		out, err := build.CombinedOutput()
		require.NoError(t, err, "%s", out)
	}
}
