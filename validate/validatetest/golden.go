package validatetest

import (
	"errors"
	"flag"
	"io/fs"
	"os"
	"strings"
)

// UpdateFlag gives the tests of a package the flag -update, with which expected
// reports are written anew, unless the package has one already:
//
//	var _ = validatetest.UpdateFlag()
//
// The helpers obey a boolean flag of that name, whoever defined it.
func UpdateFlag() *bool {
	if f := flag.Lookup("update"); f != nil {
		on := isOn(f)
		return &on
	}
	return flag.Bool("update", false, "write the expected reports anew")
}

func isOn(f *flag.Flag) bool {
	getter, ok := f.Value.(flag.Getter)
	if !ok {
		return false
	}
	on, _ := getter.Get().(bool)
	return on
}

func (c Checker) updating() bool {
	f := flag.Lookup("update")
	return c.Update || f != nil && isOn(f)
}

// Golden fails the test if the issues of a document are not the ones that a file
// lists, one per line; a document without issues has no such file. With -update it
// writes the file instead. It reports whether all is as expected.
func Golden(t T, doc []byte, file string) bool {
	t.Helper()
	return Checker{}.Golden(t, doc, file)
}

// Golden is the function [Golden] with the checker's validator and options.
func (c Checker) Golden(t T, doc []byte, file string) bool {
	t.Helper()
	return c.golden(t, lines(c.report(doc)), file)
}

func (c Checker) golden(t T, got, file string) bool {
	t.Helper()
	if c.updating() {
		if err := write(file, got); err != nil {
			t.Errorf("the expected report cannot be written: %v", err)
			return false
		}
		return true
	}
	data, err := os.ReadFile(file)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the expected report cannot be read: %v", err)
		return false
	}
	want := strings.ReplaceAll(string(data), "\r\n", "\n") // as git may check it out
	if got == want {
		return true
	}
	t.Errorf("the issues are not those of %s (-update writes them anew):\n%s", file, difference(want, got))
	return false
}

// write writes a report, or removes its file if it is empty.
func write(file, text string) error {
	if text != "" {
		return os.WriteFile(file, []byte(text), 0o644)
	}
	if err := os.Remove(file); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// difference shows the lines that only one side has, in the order of both.
func difference(want, got string) string {
	var b strings.Builder
	w, g := strings.SplitAfter(want, "\n"), strings.SplitAfter(got, "\n")
	show := func(sign, line string) {
		if line != "" {
			b.WriteString(sign + strings.TrimSuffix(line, "\n") + "\n")
		}
	}
	common := longest(w, g)
	for len(w)+len(g) > 0 {
		switch {
		case len(common) > 0 && len(w) > 0 && w[0] != common[0], len(common) == 0 && len(w) > 0:
			show("- ", w[0])
			w = w[1:]
		case len(common) > 0 && g[0] != common[0], len(common) == 0:
			show("+ ", g[0])
			g = g[1:]
		default:
			show("  ", w[0])
			w, g, common = w[1:], g[1:], common[1:]
		}
	}
	return b.String()
}

// longest returns the longest list of lines that both have in the same order.
func longest(a, b []string) []string {
	length := make([][]int, len(a)+1)
	for i := range length {
		length[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				length[i][j] = length[i+1][j+1] + 1
			} else {
				length[i][j] = max(length[i+1][j], length[i][j+1])
			}
		}
	}
	var common []string
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			common = append(common, a[i])
			i++
			j++
		case length[i+1][j] >= length[i][j+1]:
			i++
		default:
			j++
		}
	}
	return common
}
