package validate

import (
	"bytes"
	"slices"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/message"
)

// A viewCheck reads the XHTML fragment that people see of a document.
type viewCheck struct {
	a        *archive
	path     []string
	sections []string // classes of the root's children
	rooted   bool
	text     []byte // visible text, where the texts of the JSON are looked for
}

// viewSections are the classes of the parts of a view.
var viewSections = [...]string{"soc-header", "soc-main-wrapper", "soc-footer"}

// checkView checks the view.
func (a *archive) checkView(text []byte) {
	c := &viewCheck{a: a}
	s := message.NewScanner(text, a.v.messageLimits())
	root := 0
	for {
		t, ok := s.Next()
		if !ok {
			break
		}
		switch t.Kind {
		case message.StartTag:
			if !c.rooted {
				root = t.Offset
			}
			c.start(&t)
		case message.EndTag:
			c.path = c.path[:len(c.path)-1]
		case message.Text, message.CData:
			c.characters(&t)
		}
	}
	if s.Stopped() {
		p := s.Problems()[len(s.Problems())-1]
		rule, reason, args := a.v.xmlIssue(p)
		if rule != ArchiveXMLLimit {
			rule, args = ArchiveViewSyntax, []any{term(reason)}
			reason = string(ArchiveViewSyntax) + ".of"
		}
		a.view.addText(rule, reason, c.pointer(), p.Offset, args...)
		return
	}
	for _, class := range viewSections {
		if !slices.Contains(c.sections, class) {
			a.view.addText(ArchiveViewSections, string(ArchiveViewSections)+".of", "/div", root, class)
		}
	}
	for _, at := range identityNumbers(text) {
		a.view.add(ArchiveViewIdentity, "", at)
	}
	a.viewText = c.text
}

func (c *viewCheck) pointer() string {
	if len(c.path) == 0 {
		return ""
	}
	return "/" + strings.Join(c.path, "/")
}

func (c *viewCheck) start(t *message.Token) {
	c.path = append(c.path, t.Local)
	view := &c.a.view
	class, _ := attribute(t, "class")
	classes := strings.Fields(class)
	switch {
	case !c.rooted:
		c.rooted = true
		c.root(t, classes)
	case len(c.path) == 2:
		c.sections = append(c.sections, classes...)
	}
	if activeElement(t.Local) {
		view.add(ArchiveViewActive, c.pointer(), t.Offset)
		return
	}
	for i := range t.Attrs {
		if a := &t.Attrs[i]; activeAttribute(a) {
			view.add(ArchiveViewActive, c.pointer()+"/@"+attributeName(a), a.Offset)
		}
	}
	c.text = append(c.text, ' ')
}

// attributeName returns a name as it may be shown: a name that somebody made up
// may be a value.
func attributeName(a *message.Attr) string {
	if name := strings.ToLower(a.Local); strings.HasPrefix(name, "on") || slices.Contains(urlAttributes[:], name) || name == "style" {
		return name
	}
	return "*"
}

// root checks the root element.
func (c *viewCheck) root(t *message.Token, classes []string) {
	view := &c.a.view
	if t.Local != "div" || t.Space != message.XHTML {
		view.add(ArchiveViewRoot, "", t.Offset)
		return
	}
	if !slices.Contains(classes, "soc-document") {
		view.add(ArchiveViewClass, "/div/@class", t.Offset)
	}
	id, _ := attribute(t, "id")
	c.a.viewID = &idPlace{strings.TrimPrefix(id, "OID"), t.Offset}
}

func (c *viewCheck) characters(t *message.Token) {
	text := t.Text
	if t.Kind == message.Text {
		text = message.Unescape(text)
	}
	if len(c.path) > 0 && strings.EqualFold(c.path[len(c.path)-1], "style") {
		if activeStyle(string(text)) {
			c.a.view.add(ArchiveViewActive, c.pointer(), t.Offset)
		}
		return
	}
	c.text = append(c.text, text...)
}

func attribute(t *message.Token, name string) (string, bool) {
	for _, a := range t.Attrs {
		if a.Local == name && a.Prefix == "" {
			return string(message.Unescape(a.Value)), true
		}
	}
	return "", false
}

// activeElement says that an element brings in what acts by itself or comes
// from elsewhere.
func activeElement(name string) bool {
	switch strings.ToLower(name) {
	case "script", "iframe", "frame", "object", "embed", "applet", "base", "link":
		return true
	}
	return false
}

// urlAttributes are the attributes of XHTML that hold an address.
var urlAttributes = [...]string{"href", "src", "action", "formaction", "data", "poster", "background", "cite",
	"longdesc", "srcset", "codebase", "manifest", "ping", "profile", "usemap", "classid", "archive"}

// activeAttribute says that an attribute runs something, or leads out of the
// document.
func activeAttribute(a *message.Attr) bool {
	name := strings.ToLower(a.Local)
	switch {
	case a.Prefix == "xmlns" || a.Prefix == "" && name == "xmlns":
		return false
	case strings.HasPrefix(name, "on"), name == "srcdoc":
		return true
	case name == "style":
		return activeStyle(string(message.Unescape(a.Value)))
	case slices.Contains(urlAttributes[:], name):
		return leadsOut(string(message.Unescape(a.Value)))
	}
	return false
}

// leadsOut says that an address has a scheme or a host. An image may stand in
// the document itself.
func leadsOut(address string) bool {
	address = bare(address)
	if strings.HasPrefix(address, "data:image/") {
		return strings.HasPrefix(address, "data:image/svg")
	}
	if strings.HasPrefix(address, "//") || strings.HasPrefix(address, `\\`) {
		return true
	}
	scheme, _, found := strings.Cut(address, ":")
	return found && !strings.ContainsAny(scheme, "/?#")
}

// bare takes out of a text what browsers pass over, and the case.
func bare(text string) string {
	return strings.ToLower(strings.Map(func(r rune) rune {
		if r <= ' ' {
			return -1
		}
		return r
	}, text))
}

// activeStyle says that a style runs something or leads out.
func activeStyle(style string) bool {
	style = bare(style)
	if strings.Contains(style, "@import") || strings.Contains(style, "expression(") || strings.Contains(style, "javascript:") {
		return true
	}
	for {
		_, rest, found := strings.Cut(style, "url(")
		if !found {
			return false
		}
		if leadsOut(strings.TrimLeft(rest, `"'`)) {
			return true
		}
		style = rest
	}
}

// identityNumbers returns where full identity numbers stand in a text.
func identityNumbers(text []byte) (at []int) {
	const length = len("ddmmyy-nnnc")
	for i := 6; i+4 < len(text); i++ {
		if c := text[i]; c != '-' && c != '+' && (c < 'A' || c > 'Y') {
			continue
		}
		start := i - 6
		if start > 0 && alphanumeric(text[start-1]) || start+length < len(text) && alphanumeric(text[start+length]) {
			continue
		}
		if _, ok := identity(string(bytes.ToUpper(text[start : start+length]))); ok {
			at = append(at, start)
		}
	}
	return at
}

func alphanumeric(c byte) bool {
	return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z'
}
