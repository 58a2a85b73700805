package browser

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

// open starts a browser with one empty page, or skips the test.
func open(t *testing.T) context.Context {
	t.Helper()
	var program string
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if found, err := exec.LookPath(name); err == nil {
			program = found
			break
		}
	}
	if program == "" {
		t.Skip("there is no chromium: the HTML report in a browser")
	}
	flags := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(program), chromedp.NoSandbox,
		chromedp.UserDataDir(t.TempDir()), chromedp.WSURLReadTimeout(2*time.Minute))
	allocator, stop := chromedp.NewExecAllocator(t.Context(), flags...)
	t.Cleanup(stop)
	browser, closed := chromedp.NewContext(allocator)
	t.Cleanup(closed)
	require.NoError(t, chromedp.Do(browser))
	return browser
}

// checker returns the script of axe-core, which npm fetches into a folder of the test
// as package-lock.json has it, or skips the test.
func checker(t *testing.T) string {
	t.Helper()
	npm, err := exec.LookPath("npm")
	if err != nil {
		t.Skip("there is no npm: the HTML report with axe-core")
	}
	dir := t.TempDir()
	for _, name := range []string{"package.json", "package-lock.json", ".npmrc"} {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), data, 0o644))
	}
	ci := exec.CommandContext(t.Context(), npm, "ci")
	ci.Dir = dir
	if out, err := ci.CombinedOutput(); err != nil {
		if strings.Contains(string(out), "EAI_AGAIN") || strings.Contains(string(out), "ENOTFOUND") || strings.Contains(string(out), "ECONNREFUSED") {
			t.Skip("npm reaches no registry: the HTML report with axe-core")
		}
		require.NoError(t, err, string(out))
	}
	script, err := os.ReadFile(filepath.Join(dir, "node_modules", "axe-core", "axe.min.js"))
	require.NoError(t, err)
	return string(script)
}
