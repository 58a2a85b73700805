package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/beevik/etree"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/validate"
)

// add adds an element with attributes, passed as name and value in turn.
func add(parent *etree.Element, name string, attributes ...string) *etree.Element {
	e := parent.CreateElement(name)
	for i := 0; i+1 < len(attributes); i += 2 {
		e.CreateAttr(attributes[i], attributes[i+1])
	}
	return e
}

// addText adds an element with a text, unless the text is empty.
func addText(parent *etree.Element, name, text string) {
	if text != "" {
		add(parent, name).SetText(text)
	}
}

// addTime adds a time, or a nullFlavor if it is not set.
func addTime(parent *etree.Element, name string, t time.Time) {
	if t.IsZero() {
		add(parent, name, "nullFlavor", "NA")
		return
	}
	add(parent, name, "value", t.Format("20060102150405-0700"))
}

// addID adds an OID, or a nullFlavor if it is not set.
func addID(parent *etree.Element, name string, id validate.OID) {
	if id == "" {
		add(parent, name, "nullFlavor", "NA")
		return
	}
	add(parent, name, "root", id.String())
}

// addNumber adds an identifier with its kind, or a nullFlavor if it is not set.
func addNumber(parent *etree.Element, id validate.Identifier) {
	if id.Extension == "" {
		add(parent, "id", "nullFlavor", "NA")
		return
	}
	add(parent, "id", "root", id.Root.String(), "extension", id.Extension)
}

// addCode adds a code, unless it is not set.
func addCode(parent *etree.Element, name string, code classify.Koodi) {
	if code.Code == "" {
		return
	}
	e := add(parent, name, "code", code.Code, "codeSystem", strings.TrimPrefix(code.System, "urn:oid:"))
	if code.Display != "" {
		e.CreateAttr("displayName", code.Display)
	}
}

// coded returns a value of a classification with its code, and with the version of
// its list that messages name. A value without a code ends the building.
func (m *message) coded(v classify.Value, version string) classify.Koodi {
	k := m.set.Koodi(v, finnish)
	if k.Code == "" && v.String() != "" {
		m.uncoded = fmt.Errorf("%w of %q: load an export with -codes", classify.ErrNoCode, k.Display)
	}
	k.System += "." + version
	return k
}

// finnish is the language of the names of codes.
var finnish = language.Finnish

// addOrganisation adds an organisation below an element of its own.
func addOrganisation(parent *etree.Element, name string, o validate.Organisation) {
	e := add(parent, name)
	addID(e, "id", o.ID)
	addText(e, "name", o.Name)
}

// start starts a document.
func start(root string) (*etree.Document, *etree.Element) {
	doc := etree.NewDocument()
	doc.CreateProcInst("xml", `version="1.0" encoding="UTF-8"`)
	doc.CreateText("\n")
	e := doc.CreateElement(root)
	e.CreateAttr("xmlns", "urn:hl7-org:v3")
	return doc, e
}
