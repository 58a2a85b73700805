package house

import (
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// users are the packages that may import a module; nil means any.
var users = map[string][]string{
	"golang.org/x/text":                        nil,
	"github.com/beevik/etree":                  {"examples/archive"},
	"github.com/santhosh-tekuri/jsonschema/v5": {"sosmeta/importer"},
}

func TestModulesAreImportedWhereTheyBelong(t *testing.T) {
	packages, _ := parsed(t)
	for dir, files := range packages {
		for _, file := range files {
			for name := range imports(file) {
				host, _, _ := strings.Cut(name, "/")
				if !strings.Contains(host, ".") || strings.HasPrefix(name, module+"/") {
					continue
				}
				allowed := false
				for m, by := range users {
					allowed = allowed || (name == m || strings.HasPrefix(name, m+"/")) && (by == nil || slices.Contains(by, dir))
				}
				require.True(t, allowed, "%s imports %s", dir, name)
			}
		}
	}
}

func TestClassificationsImportNothingOfOursThatIsPublic(t *testing.T) {
	packages, _ := parsed(t)
	for _, file := range packages["classify"] {
		for name := range imports(file) {
			if own, ok := strings.CutPrefix(name, module+"/"); ok {
				require.Contains(t, []string{"internal/export", "internal/fold", "internal/sieve"}, own)
			}
		}
	}
}

func TestImportsRunOneWay(t *testing.T) {
	packages, _ := parsed(t)
	for dir, files := range packages {
		for _, file := range files {
			for name := range imports(file) {
				if strings.HasPrefix(dir, "sosmeta") {
					require.NotContains(t, name, module+"/validate", dir)
				}
				require.NotContains(t, name, module+"/examples", dir)
			}
		}
	}
}

// outward reports whether a package of the standard library leads out of the
// process, or around the type system. Package net/url only takes texts apart.
func outward(name string) bool {
	return name == "net" || strings.HasPrefix(name, "net/") && name != "net/url" ||
		slices.Contains([]string{"C", "crypto/tls", "log/syslog", "os/exec", "os/signal", "os/user", "plugin", "syscall", "unsafe"}, name)
}

func TestNothingImportedLeadsOutOfTheProcess(t *testing.T) {
	packages, _ := parsed(t)
	for dir, files := range packages {
		for _, file := range files {
			for name := range imports(file) {
				require.False(t, outward(name), "%s imports %s", dir, name)
			}
		}
	}
}

// TestWhatComesInIndirectlyOpensNoConnection looks at everything that the public
// packages are linked with. The standard library itself needs syscall and unsafe.
func TestWhatComesInIndirectlyOpensNoConnection(t *testing.T) {
	needsProcesses(t)
	indirect := map[string][]string{
		"sosmeta/importer": {"net", "net/mail", "net/netip", "net/textproto"}, // the formats ipv4 and email of jsonschema/v5
		"validate/report":  {"net/netip"},                                     // html/template, for addresses in links
		"validate/source":  {"os/user"},                                       // archive/tar, which names the owner of a file it writes
	}
	for _, dir := range public(t) {
		out, err := exec.Command("go", "list", "-deps", module+"/"+dir).Output()
		require.NoError(t, err)
		var found []string
		for name := range strings.FieldsSeq(string(out)) {
			if outward(name) && name != "syscall" && name != "unsafe" {
				found = append(found, name)
			}
		}
		require.ElementsMatch(t, indirect[dir], found, dir)
	}
}
