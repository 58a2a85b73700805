package house

import (
	"encoding/json"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// documents are those for contributors and users that name parts of the repository.
var documents = []string{"README.md", ".github/ARCHITECTURE.md", ".github/CONTRIBUTING.md", ".github/SECURITY.md", ".github/PULL_REQUEST_TEMPLATE.md"}

func read(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(root, name))
	require.NoError(t, err)
	return string(data)
}

// repositoryPath is a path in a text, from the top of the repository.
var repositoryPath = regexp.MustCompile("(?m)(?:^|[\\s`(])(?:\\./)?((?:\\.ci|\\.github|internal|classify|sosmeta|validate|examples|testdata)/[\\w.*/-]+)")

func TestEveryPathInTheDocumentsExists(t *testing.T) {
	for _, document := range documents {
		for _, m := range repositoryPath.FindAllStringSubmatch(read(t, document), -1) {
			name := strings.TrimRight(strings.TrimSuffix(m[1], "/..."), ".")
			found, err := filepath.Glob(filepath.Join(root, name))
			require.NoError(t, err)
			require.NotEmpty(t, found, "%s names %s", document, name)
		}
	}
}

func TestEveryTestInTheDocumentsExists(t *testing.T) {
	tests := map[string]bool{}
	for _, name := range tracked(t) {
		if strings.HasSuffix(name, "_test.go") {
			for _, m := range regexp.MustCompile(`(?m)^func (Test\w+)\(`).FindAllStringSubmatch(read(t, name), -1) {
				tests[m[1]] = true
			}
		}
	}
	for _, document := range documents[1:] { // README shows tests of a vendor
		for _, m := range regexp.MustCompile("`(Test[A-Z]\\w+)`").FindAllStringSubmatch(read(t, document), -1) {
			require.True(t, tests[m[1]], "%s names %s", document, m[1])
		}
	}
}

func TestArchitectureNamesEveryPackage(t *testing.T) {
	text := read(t, ".github/ARCHITECTURE.md")
	var packages []string
	for _, name := range tracked(t) {
		dir := path.Dir(name)
		if top, _, _ := strings.Cut(dir, "/"); slices.Contains([]string{"classify", "internal", "sosmeta", "validate"}, top) && strings.HasSuffix(name, ".go") {
			packages = append(packages, dir)
		}
	}
	for _, dir := range slices.Compact(packages) {
		require.Contains(t, text, "\n| `"+dir+"` | ", "ARCHITECTURE.md has no line for a package")
	}
}

// TestEverySourceIsListedAndUsed compares the sources of rules and facts with those
// that are listed. That of an export is for rows that somebody loads. A place in the
// messages is an entry of CHECKS.md: ParseSources takes any text for a place.
func TestEverySourceIsListedAndUsed(t *testing.T) {
	used := map[string]bool{"codeserver-export": true}
	checks := map[string]bool{}
	for _, c := range rule.Checks {
		checks[c.Name] = true
	}
	use := func(what, text string) {
		sources := classify.ParseSources(text)
		require.NotEmpty(t, sources, what)
		for _, s := range sources {
			used[s.ID] = true
			if s.ID == rule.ChecksOf {
				require.Contains(t, checks, s.Locator, "%s names no check", what)
			}
		}
	}
	for _, r := range rule.All {
		for _, source := range r.Sources {
			use(r.ID, source.String())
		}
	}
	for list := range classify.Classifications() {
		for row := range list.Rows() {
			use(row.Code, row.Source)
		}
	}
	for row := range classify.Calendar() {
		use(row.ID, row.Source)
	}
	for row := range classify.OmaKantaRows() {
		use(row.En, row.Source)
	}
	for row := range classify.ContentRows() {
		use(row.ID, row.Source)
	}
	for row := range classify.RetentionRows() {
		use(row.ID, row.Source)
	}
	for _, file := range []string{"terms.json", "complete.json", "names.json", "process.json", "phases.json"} {
		var rows []struct{ Source string }
		require.NoError(t, json.Unmarshal([]byte(read(t, "sosmeta/snapshots/"+sosmeta.DataVersion+"/"+file)), &rows))
		for _, row := range rows {
			use(file, row.Source)
		}
	}
	var listed []string
	for s := range classify.Sources() {
		listed = append(listed, s.ID)
	}
	require.ElementsMatch(t, slices.Collect(maps.Keys(used)), listed)
}

// TestSnippetsOfContributingAreOfTheFilesNamedAboveThem looks at the blocks of Go
// and JSON: each is a part of the last file that the text names before it.
func TestSnippetsOfContributingAreOfTheFilesNamedAboveThem(t *testing.T) {
	blocks := strings.Split(read(t, ".github/CONTRIBUTING.md"), "```")
	require.Equal(t, 1, len(blocks)%2)
	snippets, above := 0, ""
	for i, block := range blocks {
		if i%2 == 0 {
			above += block
			continue
		}
		language, snippet, _ := strings.Cut(block, "\n")
		if language != "go" && language != "json" {
			continue
		}
		snippets++
		names := repositoryPath.FindAllStringSubmatch(above, -1)
		require.NotEmpty(t, names)
		name := names[len(names)-1][1]
		require.True(t, strings.Contains(read(t, name), strings.TrimSuffix(snippet, "\n")), "not in %s:\n%s", name, snippet)
	}
	require.Positive(t, snippets)
}
