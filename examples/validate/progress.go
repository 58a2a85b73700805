package main

import (
	"fmt"
	"io"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/validate"
)

// A progress counts documents and shows the count so far on a terminal, unless the
// report goes there too. It is a line that is written over itself, which needs no
// library.
type progress struct {
	w                     io.Writer
	language              language.Tag
	live                  bool // draw while documents are checked
	summary               bool // write the totals at the end
	total                 int  // documents to come, 0 if not known
	done, invalid, failed int
	started, drawn        time.Time
}

func newProgress(stderr io.Writer, out *output, c *command) *progress {
	p := &progress{w: stderr, language: c.language, started: time.Now()}
	p.live = terminal(stderr) && !terminal(out.Writer)
	p.summary = p.live || c.file != ""
	if p.live {
		p.total = count(c.paths)
	}
	return p
}

// redraw is how long a line stays, so that drawing costs nothing.
const redraw = 100 * time.Millisecond

func (p *progress) add(r validate.Result) {
	p.done++
	switch {
	case r.Err != nil:
		p.failed++
	case !r.Valid():
		p.invalid++
	}
	if p.live && time.Since(p.drawn) >= redraw {
		p.drawn = time.Now()
		fmt.Fprint(p.w, "\r", p.bar(), p.line(), "\x1b[K")
	}
}

// bar draws how much is done, if the total is known.
func (p *progress) bar() string {
	const width = 24
	if p.total == 0 {
		return ""
	}
	part := min(p.done, p.total)
	full := width * part / p.total
	return fmt.Sprintf("[%s%s] %3d %%  ", strings.Repeat("#", full), strings.Repeat(".", width-full), 100*part/p.total)
}

func (p *progress) line() string {
	line := fmt.Sprintf(textChecked.in(p.language), p.done, p.invalid)
	if p.failed > 0 {
		line += fmt.Sprintf(textUnreadable.in(p.language), p.failed)
	}
	return line + fmt.Sprintf(textSpeed.in(p.language), float64(p.done)/max(time.Since(p.started).Seconds(), 1e-3))
}

// clear removes the line from the terminal.
func (p *progress) clear() {
	if p.live {
		fmt.Fprint(p.w, "\r\x1b[K")
	}
}

func (p *progress) end(interrupted bool) {
	p.clear()
	if interrupted {
		fmt.Fprintln(p.w, "validate:", textInterrupted.in(p.language), p.line())
		return
	}
	if p.summary {
		fmt.Fprintf(p.w, "%s (%s)\n", p.line(), time.Since(p.started).Round(time.Millisecond))
	}
}
