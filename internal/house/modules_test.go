package house

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// required are the modules that the library needs, with a mark of their licence.
var required = []struct{ path, licence, mark string }{
	{"golang.org/x/text", "BSD-3-Clause", `Neither the name of`},
	{"github.com/beevik/etree", "BSD-2-Clause", `Redistributions in binary form`},
	{"github.com/santhosh-tekuri/jsonschema/v5", "Apache-2.0", `Apache License\s+Version 2\.0`},
	{"github.com/stretchr/testify", "MIT", `MIT License`},
	{"go.yaml.in/yaml/v3", "MIT and Apache-2.0", `MIT and Apache`},
}

func TestRequiredModulesAreTheNamedOnes(t *testing.T) {
	mod, err := os.ReadFile(root + "/go.mod")
	require.NoError(t, err)
	var found, want []string
	for _, m := range regexp.MustCompile(`(?m)^(?:require )?\t?(\S+) v\S+`).FindAllStringSubmatch(string(mod), -1) {
		found = append(found, m[1])
	}
	for _, m := range required {
		want = append(want, m.path)
	}
	require.ElementsMatch(t, want, found)
	require.NotContains(t, string(mod), "replace")
}

func TestReadmeNamesEveryModuleWithItsLicence(t *testing.T) {
	readme, err := os.ReadFile(root + "/README.md")
	require.NoError(t, err)
	_, section, ok := strings.Cut(string(readme), "\n## Dependencies\n")
	require.True(t, ok)
	for _, m := range required {
		require.Regexp(t, "(?m)^\\| `"+regexp.QuoteMeta(m.path)+"` \\| "+m.licence+" \\| [^|]+ \\|$", section)
	}
	require.Equal(t, len(required), strings.Count(section, "\n| `"))
}

func TestLicencesAreTheNamedOnes(t *testing.T) {
	needsProcesses(t)
	for _, m := range required {
		dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", m.path).Output()
		require.NoError(t, err)
		text, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(dir)), "LICENSE"))
		require.NoError(t, err)
		require.Regexp(t, m.mark, string(text), m.path)
		if m.licence == "BSD-2-Clause" {
			require.NotContains(t, string(text), "Neither the name of", m.path)
		}
	}
}
