package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// A pkg is what go list prints about a package.
type pkg struct {
	ImportPath, Dir, Name                      string
	GoFiles, Imports, TestGoFiles, TestImports []string
	XTestGoFiles, XTestImports                 []string
}

// A module is its packages, and those whose code is changed.
type module struct {
	top          string
	all, changed []pkg
}

func load(top string, patterns []string) (*module, error) {
	m := &module{top: top}
	var err error
	if m.all, err = list(top, "./..."); err != nil {
		return nil, err
	}
	m.changed, err = list(top, patterns...)
	imported := map[string]bool{}
	for _, p := range m.all {
		for _, path := range p.Imports {
			imported[path] = true
		}
	}
	m.changed = slices.DeleteFunc(m.changed, func(p pkg) bool {
		forTests := strings.Contains(p.ImportPath, "/internal/") && !imported[p.ImportPath]
		return p.Name == "main" || forTests
	})
	return m, err
}

func list(top string, patterns ...string) (all []pkg, err error) {
	cmd := exec.Command("go", append([]string{"list", "-json"}, patterns...)...)
	cmd.Dir, cmd.Stderr = top, os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, err
	}
	for d := json.NewDecoder(bytes.NewReader(out)); d.More(); {
		var p pkg
		if err := d.Decode(&p); err != nil {
			return nil, err
		}
		all = append(all, p)
	}
	return all, nil
}

// affected returns the packages with tests that a change of a package may fail: its
// own, those whose code or tests import it, and so on, nearest first.
func (m *module) affected(path string) (tested []string) {
	near := []string{path}
	for i := 0; i < len(near); i++ {
		for _, p := range m.all {
			if p.ImportPath == near[i] && len(p.TestGoFiles)+len(p.XTestGoFiles) > 0 {
				tested = append(tested, near[i])
			}
			imports := slices.Concat(p.Imports, p.TestImports, p.XTestImports)
			if slices.Contains(imports, near[i]) && !slices.Contains(near, p.ImportPath) {
				near = append(near, p.ImportPath)
			}
		}
	}
	return tested
}

// tests runs the tests of a module on its mutants.
type tests struct {
	ctx    context.Context
	module *module
	dir    string                   // for overlays
	takes  map[string]time.Duration // without a mutation, by arguments
}

func newTests(ctx context.Context, m *module) (*tests, error) {
	dir, err := os.MkdirTemp("", "mutate")
	return &tests{ctx, m, dir, map[string]time.Duration{}}, err
}

// judge returns what becomes of a mutant in the tests of a length, and the package
// that decides it.
func (t *tests) judge(m *mutant, length string) (outcome, by string, err error) {
	overlay, err := t.overlay(m)
	if err != nil {
		return "", "", err
	}
	if err := t.command(t.ctx, "build", "-overlay", overlay, m.pkg).Run(); err != nil {
		return notBuilt, m.pkg, t.ctx.Err()
	}
	near := t.module.affected(m.pkg)
	own := min(1, len(near)) // most mutants get no further
	for _, paths := range [][]string{near[:own], near[own:]} {
		if len(paths) == 0 {
			continue
		}
		limit := time.Duration(0)
		for _, path := range paths {
			one, err := t.limit(length, path)
			if err != nil {
				return "", "", err
			}
			limit = max(limit, one)
		}
		args := append([]string{"test", "-vet=off", "-failfast", length, "-timeout", limit.String(), "-overlay", overlay}, paths...)
		path, note, err := t.firstToFail(args)
		switch {
		case t.ctx.Err() != nil:
			return "", "", t.ctx.Err()
		case strings.HasPrefix(note, "["): // [build failed], of an importer or its tests
			return notBuilt, path, nil
		case path != "":
			return killed, path, nil
		case err != nil:
			return "", "", err
		}
	}
	return survived, "", nil
}

// firstToFail runs go test, stops it when a package fails, and returns that
// package and what go test says of it. Packages are reported in the order of the
// arguments.
func (t *tests) firstToFail(args []string) (path, note string, err error) {
	ctx, cancel := context.WithCancel(t.ctx)
	defer cancel()
	cmd := t.command(ctx, args...)
	out, err := cmd.StdoutPipe()
	if err != nil {
		return "", "", err
	}
	if err := cmd.Start(); err != nil {
		return "", "", err
	}
	for in := bufio.NewReader(out); err == nil && path == ""; {
		var line string
		line, err = in.ReadString('\n')
		if failed, ok := strings.CutPrefix(line, "FAIL\t"); ok {
			path, note, _ = strings.Cut(strings.Replace(failed, " [", "\t[", 1), "\t")
			cancel()
			out.Close()
		}
	}
	return path, note, cmd.Wait()
}

// limit returns how long the tests of a package may take with a mutant, out of how
// long they take without one.
func (t *tests) limit(length, path string) (time.Duration, error) {
	took, ok := t.takes[length+path]
	if !ok {
		start := time.Now()
		if err := t.command(t.ctx, "test", "-vet=off", "-count=1", length, path).Run(); err != nil {
			return 0, fmt.Errorf("the tests of %s fail without a mutation: %w", path, err)
		}
		took = time.Since(start)
		t.takes[length+path] = took
	}
	return 3*took.Round(time.Second) + 30*time.Second, nil
}

// overlay writes the changed file and what tells the go command to read it.
func (t *tests) overlay(m *mutant) (string, error) {
	changed, overlay := filepath.Join(t.dir, "changed.go"), filepath.Join(t.dir, "overlay.json")
	if err := os.WriteFile(changed, m.changed(), 0o600); err != nil {
		return "", err
	}
	data, err := json.Marshal(map[string]any{"Replace": map[string]string{filepath.Join(t.module.top, m.file): changed}})
	if err != nil {
		return "", err
	}
	return overlay, os.WriteFile(overlay, data, 0o600)
}

// command is the go command in the module.
func (t *tests) command(ctx context.Context, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Dir = t.module.top
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) } // which ends the tests too
	return cmd
}
