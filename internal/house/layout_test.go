package house

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// tracked lists the files of the repository.
func tracked(t *testing.T) []string {
	t.Helper()
	git := exec.Command("git", "ls-files", "-z")
	git.Dir = root
	out, err := git.Output()
	if err != nil {
		t.Skip("the files are not in a repository")
	}
	return strings.Split(strings.TrimSuffix(string(out), "\x00"), "\x00")
}

// TestTopLevelHoldsNothingElse keeps the top level as small as it is; documents for
// contributors belong in .github.
func TestTopLevelHoldsNothingElse(t *testing.T) {
	allowed := strings.Fields("sosmeta classify validate examples testdata internal go.mod go.sum README.md LICENSE CHANGELOG.md")
	for _, name := range tracked(t) {
		top, _, _ := strings.Cut(name, "/")
		if !strings.HasPrefix(top, ".") {
			require.Contains(t, allowed, top)
		}
	}
}

func TestHandWrittenFilesAreSmall(t *testing.T) {
	for _, name := range tracked(t) {
		if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_gen.go") {
			continue
		}
		data, err := os.ReadFile(filepath.Join(root, name))
		require.NoError(t, err)
		require.Less(t, bytes.Count(data, []byte("\n")), 400, name)
	}
}
