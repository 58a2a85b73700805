package validate

import (
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/message"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/view"
)

// An agreement checks what several places of a message must agree on: the place
// that deviates from the others is reported, not the others. Metadata alone have
// only the header's side.
type agreement struct {
	t     *transmission
	s     *subject
	frame []message.Found // by framePaths; nil if there is no frame
	head  []message.Found // by headerPaths; nil if there is no document
	view  view.Facts
	inner content
}

// ofHeader returns the value of a row of the metadata; ok is false if the row
// already has an issue or has no value.
func (a agreement) ofHeader(name, value string, r *rule.Rule) (c copied, ok bool) {
	pointer, offset := a.s.at(&metaRows[rowIndex(name)])
	return copied{value, a.s.part, r, pointer, offset}, a.s.open(name) && value != ""
}

// ofFrame returns the value of the frame at one of framePaths; ok is false if it has
// none.
func (a agreement) ofFrame(path int, r *rule.Rule) (c copied, ok bool) {
	if a.frame == nil {
		return copied{}, false
	}
	f := a.frame[path]
	return copied{strings.TrimSpace(f.Value), &a.t.frame, r, f.Pointer, f.Offset}, f.IsSet
}

// framed is ofFrame for a value that the frame must repeat: a missing one is
// reported.
func (a agreement) framed(path int, r *rule.Rule) (c copied, ok bool) {
	c, ok = a.ofFrame(path, r)
	if ok || a.frame == nil {
		return c, ok
	}
	if f := &a.frame[path]; !a.t.frame.reportedAt(f.Pointer) {
		a.t.absentFromFrame(f, lastStep(f.Pointer))
	}
	return copied{}, false
}

// lastStep returns the last element of a pointer.
func lastStep(pointer string) string {
	pointer, _, _ = strings.Cut(pointer, "/@")
	return pointer[strings.LastIndexByte(pointer, '/')+1:]
}

// repeated is framed if the header has the value, else ofFrame.
func (a agreement) repeated(path int, r *rule.Rule, inHeader bool) (c copied, ok bool) {
	if inHeader {
		return a.framed(path, r)
	}
	return a.ofFrame(path, r)
}

// disagree reports a mention. One that the check of the JSON reports for itself is
// one fault, of which what weighs more is reported.
func (a agreement) disagree(f rule.Finding) {
	if own := a.inner.report.faultAt(f.Pointer); own == Error || own == Warning {
		if weight := a.t.json.weigh(&f); weight == suppressed || own <= weight {
			return
		}
		a.t.outweighed = append(a.t.outweighed, f.Pointer)
	}
	a.t.json.report(f)
}
