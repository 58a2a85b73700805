// Command batch checks many documents side by side, with a progress bar, and ends
// with the rules that they offend against most. It is a module of its own, because
// the bar is a library that the project itself does not need.
//
//	cd examples/batch && go run . [-j WORKERS] [-lang fi|sv|en] PATH…
//
// A path is a file, a folder, NDJSON, or a zip or tar.gz archive. A document called
// NAME@OID.json is checked against the structure version that it names. After an
// interrupt the summary covers what was checked by then. The exit status is 0 if
// no document has an error, 1 if one has, and 2 for any trouble.
package main

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"
	"os/signal"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/source"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	context.AfterFunc(ctx, stop) // the second interrupt is an ordinary one
	status, err := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "batch:", err)
	}
	os.Exit(status)
}

func run(ctx context.Context, args []string, stdout, stderr io.Writer) (status int, err error) {
	flags := flag.NewFlagSet("batch", flag.ContinueOnError)
	flags.SetOutput(stderr)
	workers := flags.Int("j", 0, "how many documents are checked at a time; 0 for one per processor")
	lang := flags.String("lang", "en", "the `language` of the rules' names: fi, sv or en")
	if err := flags.Parse(args); err != nil {
		return 2, err
	}
	tag, err := language.Parse(*lang)
	if err != nil {
		return 2, fmt.Errorf("-lang %q: it is fi, sv or en", *lang)
	}
	if flags.NArg() == 0 {
		return 2, errors.New("name a file, a folder or an archive")
	}
	t := tally{rules: map[validate.Rule]int{}, bar: bar(stderr), started: time.Now()}
	batch := validate.Batch{Workers: *workers, Unordered: true}
	for result := range batch.Run(ctx, documents(flags.Args())) {
		t.add(result)
	}
	if err := t.bar.Finish(); err != nil {
		return 2, err
	}
	if err := t.print(stdout, tag); err != nil {
		return 2, err
	}
	switch {
	case ctx.Err() != nil:
		return 2, errors.New("interrupted; the summary is of what was checked by then")
	case t.failed > 0:
		return 2, fmt.Errorf("%d documents could not be read", t.failed)
	case t.invalid > 0:
		return 1, nil
	}
	return 0, nil
}

func documents(paths []string) iter.Seq[validate.Document] {
	return func(yield func(validate.Document) bool) {
		for _, path := range paths {
			for d := range source.Path(path, source.DefaultLimits) {
				d.Options = structureIn(d.Name)
				if !yield(d) {
					return
				}
			}
		}
	}
}

// structureIn returns the option for the structure version in the name of a
// document, NAME@OID.json; none if the name has none.
func structureIn(name string) []validate.CallOption {
	_, oid, ok := strings.Cut(strings.TrimSuffix(path.Base(name), path.Ext(name)), "@")
	if !ok {
		return nil
	}
	return []validate.CallOption{validate.Structure(oid)}
}

// bar makes a bar for a number of documents that is not known beforehand. It is
// drawn on a terminal only.
func bar(w io.Writer) *progressbar.ProgressBar {
	return progressbar.NewOptions64(-1,
		progressbar.OptionSetWriter(w), progressbar.OptionSetVisibility(terminal(w)),
		progressbar.OptionSetDescription("checking"), progressbar.OptionShowIts(), progressbar.OptionSetItsString("documents"),
		progressbar.OptionShowCount(), progressbar.OptionThrottle(100*time.Millisecond), progressbar.OptionClearOnFinish(),
	)
}

func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// A tally counts the outcome of a batch.
type tally struct {
	documents, invalid, failed int
	rules                      map[validate.Rule]int
	bar                        *progressbar.ProgressBar
	started                    time.Time
}

func (t *tally) add(r validate.Result) {
	if errors.Is(r.Err, context.Canceled) {
		return // interrupted before the document was checked
	}
	if r.Err != nil {
		t.failed++
		return
	}
	t.documents++
	if !r.Valid() {
		t.invalid++
	}
	for issue := range r.Report.Issues() {
		t.rules[issue.Rule]++
	}
	_ = t.bar.Add(1) // a bar that cannot be drawn stops nothing
}

func (t *tally) print(out io.Writer, tag language.Tag) error {
	w := bufio.NewWriter(out)
	var rules []validate.RuleInfo
	for r := range validate.Rules() {
		if t.rules[r.ID] > 0 && !slices.ContainsFunc(rules, func(known validate.RuleInfo) bool { return known.ID == r.ID }) {
			rules = append(rules, r)
		}
	}
	slices.SortStableFunc(rules, func(a, b validate.RuleInfo) int { return t.rules[b.ID] - t.rules[a.ID] })
	for _, r := range rules {
		text := ""
		if r.Structure.IsZero() { // a conditional rule has a text of its own for each structure
			text = r.Text(tag)
		}
		fmt.Fprintf(w, "%8d  %-28s %s\n", t.rules[r.ID], r.ID, text)
	}
	seconds := time.Since(t.started).Seconds()
	fmt.Fprintf(w, "%d documents, %d invalid, %d not read, %.0f documents/s\n",
		t.documents, t.invalid, t.failed, float64(t.documents)/max(seconds, 1e-9))
	return w.Flush()
}
