package validate_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// A conformanceCase is a line of testdata/rfc8259; its README.md describes the
// form.
type conformanceCase struct {
	line    string
	kind    string // text, value or string
	must    bool   // the RFC leaves no choice
	rule    validate.Rule
	differs string // a key of differences
	text    string
	at      int // offset of the fault; -1 without one
}

var conformanceRules = map[string]validate.Rule{
	"ok": "", "syntax": validate.JSONSyntax, "utf8": validate.JSONUTF8,
	"twice": validate.JSONDuplicateKey, "limit": validate.JSONLimit,
}

func conformanceCases(t testing.TB) (list []*conformanceCase) {
	t.Helper()
	files, err := filepath.Glob("testdata/rfc8259/*.txt")
	require.NoError(t, err)
	seen := map[string]bool{}
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		kind := ""
		for line := range strings.Lines(string(data)) {
			line = strings.TrimSuffix(line, "\n")
			switch {
			case line == "", strings.HasPrefix(line, "#"):
			case strings.HasPrefix(line, "== "):
				kind = line[len("== "):]
			default:
				require.False(t, seen[line], "%s: twice: %s", file, line)
				seen[line] = true
				list = append(list, parseCase(t, kind, line))
			}
		}
	}
	return list
}

func parseCase(t testing.TB, kind, line string) *conformanceCase {
	t.Helper()
	require.Contains(t, []string{"text", "value", "string"}, kind, line)
	force, rest, _ := strings.Cut(line, " ")
	require.Contains(t, []string{"must", "may"}, force, line)
	verdict, text, _ := strings.Cut(rest, " ")
	verdict, differs, _ := strings.Cut(verdict, "=")
	rule, known := conformanceRules[verdict]
	require.True(t, known, line)
	before, behind, marked := strings.Cut(text, "^")
	require.Equal(t, rule != "", marked, line)
	c := &conformanceCase{line: line, kind: kind, must: force == "must", rule: rule, differs: differs, at: -1}
	c.text = withBytes(before) + withBytes(behind)
	if marked {
		c.at = len(withBytes(before))
	}
	return c
}

var byteNumber = regexp.MustCompile(`<[0-9A-F]{2}>`)

// withBytes puts the bytes in the place of their numbers.
func withBytes(text string) string {
	return byteNumber.ReplaceAllStringFunc(text, func(s string) string {
		n, err := strconv.ParseUint(s[1:3], 16, 8)
		if err != nil {
			panic(err)
		}
		return string([]byte{byte(n)})
	})
}
