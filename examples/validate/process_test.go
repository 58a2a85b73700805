package main

import (
	"bufio"
	"bytes"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate/report"
)

// asProgram makes the test binary act as the program itself.
const asProgram = "SOSMETA_TEST_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		main()
	}
	os.Exit(m.Run())
}

// needsProcesses skips a test if a program cannot start another.
func needsProcesses(t *testing.T) {
	t.Helper()
	if runtime.GOOS == "js" || runtime.GOOS == "wasip1" {
		t.Skip("no processes here")
	}
}

// A process is the running program.
type process struct {
	*exec.Cmd
	stderr bytes.Buffer
}

func start(t *testing.T, stdin io.Reader, stdout io.Writer, args ...string) *process {
	t.Helper()
	self, err := os.Executable()
	require.NoError(t, err)
	p := &process{Cmd: exec.CommandContext(t.Context(), self, args...)}
	p.Env = append(os.Environ(), asProgram+"=1")
	p.Stdin, p.Stdout, p.Stderr = stdin, stdout, &p.stderr
	require.NoError(t, p.Start())
	return p
}

// end waits for the program and returns how it ended.
func (p *process) end(t *testing.T) (how, stderr string) {
	t.Helper()
	_ = p.Wait() // the state below has the outcome
	require.NotContains(t, p.stderr.String(), "goroutine")
	return p.ProcessState.String(), p.stderr.String()
}

func TestClosedPipeEndsTheProgramQuietly(t *testing.T) {
	needsProcesses(t)
	dir := files(t, map[string]string{"docs.ndjson": strings.Repeat(bad+"\n", 5000)})
	for _, format := range report.Formats() {
		r, w, err := os.Pipe()
		require.NoError(t, err)
		p := start(t, nil, w, "-format", string(format), filepath.Join(dir, "docs.ndjson"))
		require.NoError(t, w.Close())
		_, err = bufio.NewReaderSize(r, 16).ReadString('\n')
		require.NoError(t, err)
		require.NoError(t, r.Close())
		how, stderr := p.end(t)
		require.Contains(t, []string{"signal: broken pipe", "exit status 2"}, how, format)
		require.LessOrEqual(t, strings.Count(stderr, "\n"), 1, stderr)
	}
}

func TestFullDeviceIsTrouble(t *testing.T) {
	needsProcesses(t)
	const device = "/dev/full"
	full, err := os.OpenFile(device, os.O_WRONLY, 0)
	if err != nil {
		t.Skip("no device that is always full here:", err)
	}
	defer full.Close()
	dir := files(t, map[string]string{"bad.json": bad})
	for _, format := range report.Formats() {
		for _, args := range [][]string{{}, {"-o", device}} {
			p := start(t, nil, full, append(args, "-format", string(format), filepath.Join(dir, "bad.json"))...)
			how, stderr := p.end(t)
			require.Equal(t, "exit status 2", how, format)
			require.Equal(t, "validate: the report cannot be written: write /dev/full: no space left on device\n",
				strings.Replace(stderr, "/dev/stdout", device, 1))
		}
	}
	info, err := os.Stat(device)
	require.NoError(t, err)
	require.NotZero(t, info.Mode()&os.ModeDevice, "a device was replaced by a file")
}

func TestSignalWhileReadingStillWritesTheReport(t *testing.T) {
	needsProcesses(t)
	if runtime.GOOS == "windows" {
		t.Skip("no process sends a signal to another here")
	}
	for _, signal := range []os.Signal{os.Interrupt, syscall.SIGTERM} {
		for _, format := range report.Formats() {
			dir := files(t, map[string]string{"bad.json": bad})
			name := filepath.Join(dir, "report")
			trouble := ""
			// On a busy machine the signal may come before the document was checked.
			for try := 0; try < 20 && (try == 0 || strings.Contains(trouble, ": 0 documents")); try++ {
				trouble = interrupted(t, signal, "-format", string(format), "-o", name, filepath.Join(dir, "bad.json"), "-")
			}
			require.Contains(t, trouble, "interrupted; the report holds what was checked until then: Documents: 1")
			data, err := os.ReadFile(name)
			require.NoError(t, err)
			require.Contains(t, string(data), "bad.json")
			left, err := os.ReadDir(dir)
			require.NoError(t, err)
			require.Len(t, left, 2, "a file is left over")
		}
	}
}

// interrupted runs the program, sends it a signal while it waits for standard
// input, and returns what it wrote to standard error.
func interrupted(t *testing.T, signal os.Signal, args ...string) string {
	t.Helper()
	r, w, err := os.Pipe()
	require.NoError(t, err)
	p := start(t, r, io.Discard, args...)
	require.NoError(t, r.Close())
	// More than a pipe holds: the program has begun to read it, and waits for the rest.
	_, err = w.WriteString(strings.Repeat(" ", 1<<20))
	require.NoError(t, err)
	require.NoError(t, p.Process.Signal(signal))
	how, stderr := p.end(t)
	require.NoError(t, w.Close())
	require.Equal(t, "exit status 130", how)
	return stderr
}
