// Package view checks the XHTML fragment that people see of a document. It takes
// bytes and reports findings; it knows nothing of the message to which the view
// belongs.
package view

import (
	"slices"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/message"
	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// Facts are what a view has in common with other parts of a message.
type Facts struct {
	Whole    bool   // the view was read to its end
	Rooted   bool   // the root is a div of XHTML, which may have an id
	ID       string // of the root, without the prefix OID
	IDOffset int
	Text     []byte // visible text, if it was asked for and the view was read to its end
}

// sections are the classes of the parts of a view.
var sections = [...]string{"soc-header", "soc-main-wrapper", "soc-footer"}

// A check is one reading of a view.
type check struct {
	report   func(rule.Finding)
	withText bool
	facts    Facts
	path     []string
	sections []string // classes of the root's children that were seen
	rooted   bool     // the root element was seen
	root     int      // its offset
}

// Check checks a view within limits. The visible text is gathered if withText
// asks for it.
func Check(text []byte, limits message.Limits, withText bool, report func(rule.Finding)) Facts {
	c := &check{report: report, withText: withText}
	s := message.NewScanner(text, limits)
	for {
		t, ok := s.Next()
		if !ok {
			break
		}
		switch t.Kind {
		case message.StartTag:
			c.start(&t)
		case message.EndTag:
			c.path = c.path[:len(c.path)-1]
		case message.Text, message.CData:
			c.characters(&t)
		}
	}
	if s.Stopped() {
		c.stopped(s.Problems()[len(s.Problems())-1], limits)
		c.facts.Text = nil
		return c.facts
	}
	c.facts.Whole = true
	for _, class := range sections {
		if !slices.Contains(c.sections, class) {
			c.report(rule.Finding{Rule: &rule.ArchiveViewSections, Pointer: "/div", Offset: c.root, Args: []any{class}})
		}
	}
	for at := range identityNumbers(text) {
		c.report(rule.Finding{Rule: &rule.ArchiveViewIdentity, Offset: at})
	}
	return c.facts
}

// stopped reports why the view could not be read to its end.
func (c *check) stopped(p message.Problem, limits message.Limits) {
	f := p.Finding(limits)
	f.Pointer = c.pointer()
	if f.Rule != &rule.ArchiveXMLLimit {
		f.Args = []any{f.Rule.Case(f.Case).Text}
		f.Rule, f.Case = &rule.ArchiveViewSyntax, ""
	}
	c.report(f)
}

func (c *check) pointer() string {
	if len(c.path) == 0 {
		return ""
	}
	return "/" + strings.Join(c.path, "/")
}

func (c *check) start(t *message.Token) {
	local := string(t.Local)
	c.path = append(c.path, elementName(local))
	class, _ := attribute(t, "class")
	classes := strings.Fields(class)
	switch {
	case !c.rooted:
		c.rooted, c.root = true, t.Offset
		c.readRoot(t, classes)
	case len(c.path) == 2:
		for _, class := range sections {
			if slices.Contains(classes, class) && !slices.Contains(c.sections, class) {
				c.sections = append(c.sections, class)
			}
		}
	}
	if activeElement(local) {
		c.report(rule.Finding{Rule: &rule.ArchiveViewActive, Pointer: c.pointer(), Offset: t.Offset})
		return
	}
	for i := range t.Attrs {
		if a := &t.Attrs[i]; activeAttribute(a) {
			c.report(rule.Finding{Rule: &rule.ArchiveViewActive, Pointer: c.pointer() + "/@" + attributeName(a), Offset: a.Offset})
		}
	}
	c.show(" ")
}

// show adds to the visible text, if it is asked for.
func (c *check) show(text string) {
	if c.withText {
		c.facts.Text = append(c.facts.Text, text...)
	}
}

// readRoot checks the root element.
func (c *check) readRoot(t *message.Token, classes []string) {
	if string(t.Local) != "div" || t.Space != message.XHTML {
		c.report(rule.Finding{Rule: &rule.ArchiveViewRoot, Offset: t.Offset})
		return
	}
	if !slices.Contains(classes, "soc-document") {
		c.report(rule.Finding{Rule: &rule.ArchiveViewClass, Pointer: "/div/@class", Offset: t.Offset})
	}
	id, _ := attribute(t, "id")
	c.facts.Rooted, c.facts.ID, c.facts.IDOffset = true, strings.TrimPrefix(id, "OID"), t.Offset
}

func (c *check) characters(t *message.Token) {
	text := t.Text
	if t.Kind == message.Text {
		text = message.Unescape(text)
	}
	if len(c.path) > 0 && strings.EqualFold(c.path[len(c.path)-1], "style") {
		if activeStyle(string(text)) {
			c.report(rule.Finding{Rule: &rule.ArchiveViewActive, Pointer: c.pointer(), Offset: t.Offset})
		}
		return
	}
	c.show(string(text))
}
