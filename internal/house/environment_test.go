package house

import (
	"crypto/sha256"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/source"
)

// TestEnvironmentChangesNoVerdict starts this test program again under other
// surroundings and compares the reports on all documents and messages. Package
// time reads TZ and ZONEINFO by itself.
func TestEnvironmentChangesNoVerdict(t *testing.T) {
	const started = "SOSMETA_TEST_STARTED_AGAIN"
	if os.Getenv(started) != "" {
		fmt.Println(verdicts(t))
		return
	}
	needsProcesses(t)
	zones := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(zones, "Europe"), 0o700))
	require.NoError(t, os.WriteFile(filepath.Join(zones, "Europe", "Helsinki"), []byte(utc), 0o600))
	for _, surroundings := range [][]string{
		{"TZ=America/New_York"}, {"TZ=Asia/Kathmandu"}, {"TZ=nowhere"},
		{"ZONEINFO=" + zones}, {"ZONEINFO=" + zones, "TZ=Europe/Helsinki"},
		{"LANG=sv_FI.UTF-8", "LC_ALL=tr_TR.UTF-8"}, {"HOME=", "PATH="}, {"GOMAXPROCS=1"},
	} {
		again := exec.Command(os.Args[0], "-test.run=^TestEnvironmentChangesNoVerdict$")
		again.Env = append(append(os.Environ(), started+"=yes"), surroundings...)
		out, err := again.Output()
		require.NoError(t, err, surroundings)
		first, _, _ := strings.Cut(string(out), "\n")
		require.Equal(t, verdicts(t), first, surroundings)
	}
}

// utc is time zone data (RFC 9636) of a zone that never leaves UTC: a header
// whose counts are one type and four characters, the type, and its name.
const utc = "TZif\x00" + "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00" +
	"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x04" +
	"\x00\x00\x00\x00\x00\x00" + "UTC\x00"

// verdicts returns a digest of the reports on the documents and messages of the
// project.
func verdicts(t *testing.T) string {
	t.Helper()
	sum, n := sha256.New(), 0
	add := func(r validate.Report) {
		for i := range r.Issues() {
			n++
			fmt.Fprintln(sum, i)
		}
	}
	for result := range (validate.Batch{}).Run(t.Context(), source.Path(root+"/testdata/documents", source.DefaultLimits)) {
		require.NoError(t, result.Err)
		add(result.Report)
	}
	names, err := filepath.Glob(root + "/testdata/messages/*.document.xml")
	require.NoError(t, err)
	for _, name := range names {
		document, err := os.ReadFile(name)
		require.NoError(t, err)
		frame, err := os.ReadFile(strings.Replace(name, ".document.", ".frame.", 1))
		require.NoError(t, err)
		for _, change := range [][2]string{{"", ""}, {"+0200", "+0300"}, {"+0300", "-0500"}, {`="2026`, `="1926`}, {"105424", "235959"}} {
			add(validate.New().Archive(frame, []byte(strings.ReplaceAll(string(document), change[0], change[1]))))
		}
		md, ok := validate.New().ReadMetadata(document)
		require.True(t, ok)
		add(validate.New().Metadata(md))
	}
	require.Greater(t, n, 50)
	return fmt.Sprintf("%x", sum.Sum(nil))
}
