package view

import (
	"slices"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/message"
)

// activeElement reports whether an element acts by itself or loads something from
// elsewhere.
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

// activeAttribute reports whether an attribute runs something, or leads out of
// the document.
func activeAttribute(a *message.Attr) bool {
	name := strings.ToLower(string(a.Local))
	switch {
	case a.Declares():
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

// leadsOut reports whether an address has a scheme or a host. An image may be
// part of the document itself.
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

// bare returns a text in lower case and without what browsers skip.
func bare(text string) string {
	return strings.ToLower(strings.Map(func(r rune) rune {
		if r <= ' ' {
			return -1
		}
		return r
	}, text))
}

// activeStyle reports whether a style runs something or leads out of the document.
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
