package view

import (
	"slices"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/message"
)

func attribute(t *message.Token, name string) (string, bool) {
	for _, a := range t.Attrs {
		if string(a.Local) == name && len(a.Prefix) == 0 {
			return string(message.Unescape(a.Value)), true
		}
	}
	return "", false
}

// elementName returns the name if it may be shown, else "*": a name that XHTML
// does not have may be a value.
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

// attributeName returns the name if it may be shown, else "*": a name that XHTML
// does not have may be a value.
func attributeName(a *message.Attr) string {
	const events = " onabort onblur onchange onclick ondblclick onerror onfocus onkeydown onkeypress onkeyup onload " +
		"onmousedown onmousemove onmouseout onmouseover onmouseup onreset onresize onselect onsubmit onunload style srcdoc "
	name := strings.ToLower(string(a.Local))
	if strings.Contains(events, " "+name+" ") || slices.Contains(urlAttributes[:], name) {
		return name
	}
	return "*"
}
