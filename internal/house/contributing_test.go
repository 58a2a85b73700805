package house

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWorkflowRunsWhatEveryoneCanRun(t *testing.T) {
	workflow, err := os.ReadFile(root + "/.github/workflows/ci.yml")
	require.NoError(t, err)
	require.YAMLEq(t, string(workflow), string(workflow)) // it is YAML
	require.Regexp(t, `(?m)^ +- run: \.ci/run$`, string(workflow))
	require.Regexp(t, `(?m)^  pull_request:$`, string(workflow))
	require.Regexp(t, `(?m)^ +go-version-file: go\.mod$`, string(workflow))
}

// TestTemplatesWarnAboutRealDocuments is about issues and pull requests, which are
// public for ever.
func TestTemplatesWarnAboutRealDocuments(t *testing.T) {
	templates, err := filepath.Glob(root + "/.github/ISSUE_TEMPLATE/*.md")
	require.NoError(t, err)
	require.Len(t, templates, 3)
	for _, name := range append(templates, root+"/.github/PULL_REQUEST_TEMPLATE.md") {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		require.Regexp(t, `(?i)no real document`, string(data), name)
		require.Contains(t, string(data), "900–999", name)
	}
}

// TestIdentityNumbersInTemplatesAreMadeUp looks at their individual numbers.
func TestIdentityNumbersInTemplatesAreMadeUp(t *testing.T) {
	number := regexp.MustCompile(`[0-9]{6}[-+A-FU-Y]([0-9]{3})[0-9A-Y]`)
	found := 0
	for _, pattern := range []string{"/.github/*.md", "/.github/*/*.md"} {
		names, err := filepath.Glob(root + pattern)
		require.NoError(t, err)
		for _, name := range names {
			data, err := os.ReadFile(name)
			require.NoError(t, err)
			for _, m := range number.FindAllSubmatch(data, -1) {
				require.GreaterOrEqual(t, string(m[1]), "900", name)
				found++
			}
		}
	}
	require.Positive(t, found)
}
