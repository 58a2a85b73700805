package validate

import (
	"bytes"
	"iter"
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
	limits := xmlLimits(a.v.limits, a.v.messages)
	limits.Nodes = a.v.messages.ViewNodes
	s := message.NewScanner(text, limits)
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
		rule, reason, args := xmlIssue(p, limits)
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
	for at := range identityNumbers(text) {
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
	c.path = append(c.path, elementName(t.Local))
	view := &c.a.view
	class, _ := attribute(t, "class")
	classes := strings.Fields(class)
	switch {
	case !c.rooted:
		c.rooted = true
		c.root(t, classes)
	case len(c.path) == 2:
		for _, class := range viewSections {
			if slices.Contains(classes, class) && !slices.Contains(c.sections, class) {
				c.sections = append(c.sections, class)
			}
		}
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
	c.show(" ")
}

// show adds to the visible text, where it is asked for.
func (c *viewCheck) show(text string) {
	if c.a.v.viewTexts {
		c.text = append(c.text, text...)
	}
}

// attributeName returns a name as it may be shown: one that XHTML does not have
// may be a value.
func attributeName(a *message.Attr) string {
	const events = " onabort onblur onchange onclick ondblclick onerror onfocus onkeydown onkeypress onkeyup onload " +
		"onmousedown onmousemove onmouseout onmouseover onmouseup onreset onresize onselect onsubmit onunload style srcdoc "
	name := strings.ToLower(a.Local)
	if strings.Contains(events, " "+name+" ") || slices.Contains(urlAttributes[:], name) {
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
	c.show(string(text))
}

func attribute(t *message.Token, name string) (string, bool) {
	for _, a := range t.Attrs {
		if a.Local == name && a.Prefix == "" {
			return string(message.Unescape(a.Value)), true
		}
	}
	return "", false
}

// elementName returns a name as it may be shown: one that XHTML does not have
// may be a value.
func elementName(name string) string {
	const known = " a abbr acronym address area article aside b base bdo big blockquote body br button caption cite code col " +
		"colgroup dd del dfn div dl dt em embed fieldset figure footer form frame h1 h2 h3 h4 h5 h6 head header hr html i iframe " +
		"img input ins kbd label legend li link main map meta nav object ol optgroup option p param pre q rp rt ruby s samp script " +
		"section select small span strong style sub sup svg table tbody td textarea tfoot th thead title tr tt u ul var applet "
	if strings.Contains(known, " "+name+" ") {
		return name
	}
	return "*"
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
	_, addresses, _ := strings.Cut(style, "url(")
	for address := range strings.SplitSeq(addresses, "url(") {
		address, _, _ = strings.Cut(address, ")")
		if leadsOut(strings.TrimLeft(address, `"'`)) {
			return true
		}
	}
	return false
}

// identityNumbers iterates over where full identity numbers stand in a text.
func identityNumbers(text []byte) iter.Seq[int] {
	return func(yield func(int) bool) {
		const length = len("ddmmyy-nnnc")
		for i := 6; i+4 < len(text); i++ {
			if c := text[i]; c != '-' && c != '+' && (c < 'A' || c > 'Y') {
				continue
			}
			start := i - 6
			if start > 0 && alphanumeric(text[start-1]) || start+length < len(text) && alphanumeric(text[start+length]) {
				continue
			}
			if _, ok := identity(string(bytes.ToUpper(text[start : start+length]))); ok && !yield(start) {
				return
			}
		}
	}
}

func alphanumeric(c byte) bool {
	return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z'
}
