package sosmeta

// A TemplateOption changes what a template holds.
type TemplateOption func(*templateWriter)

// AllMembers has a template hold every member of the structure, not only the
// required ones.
func AllMembers() TemplateOption { return func(w *templateWriter) { w.all = true } }

// Template writes a skeleton of a document, indented JSON to be filled in: the
// required members, in the order of the structure, with one item in each array.
// What the structure itself settles is filled in: code systems, codes that are
// the only ones, the text of a fixed phrase if the snapshot has it.
// Everything else is an empty string or, for numbers and switches, null, so
// that a place that was forgotten is not taken for an answer: of the required
// ones, the validator finds each. Conditional rules are not looked at.
func (s Structure) Template(opts ...TemplateOption) []byte {
	var w templateWriter
	for _, opt := range opts {
		opt(&w)
	}
	w.open('{')
	w.key(s.RootKey())
	w.value(s.Root())
	w.close('}')
	w.b.WriteByte('\n')
	return w.b.Bytes()
}

type templateWriter struct {
	jsonWriter
	all bool
}

// value writes the value of a field, without regard to whether it repeats.
func (w *templateWriter) value(f Field) {
	switch f.Representation() {
	case Switch, Numeric, Count:
		w.b.WriteString("null")
	case Group, Heading:
		w.group(f)
	case Coded:
		w.coded(f)
	case ID:
		w.open('{')
		if uri, ok := f.IdentifierSystem(); ok {
			w.text("system", uri)
		}
		w.text("value", "")
		w.close('}')
	case Amount, Quantity, Percent:
		w.open('{')
		w.key("value")
		w.b.WriteString("null")
		w.text("code", "")
		w.close('}')
	case Fixed:
		phrase, _ := f.Phrase()
		w.quote(phrase.Text)
	default:
		code, _ := onlyCode(f)
		w.quote(code)
	}
}

func (w *templateWriter) group(f Field) {
	w.open('{')
	for m := range f.Fields() {
		if !w.all && !m.Required() {
			continue
		}
		w.key(m.Key())
		if !m.Repeatable() {
			w.value(m)
			continue
		}
		w.open('[')
		w.next()
		w.value(m)
		w.close(']')
	}
	w.close('}')
}

func (w *templateWriter) coded(f Field) {
	system := ""
	if oid, ok := f.CodeSystem(); ok {
		system = oid.URN()
	}
	if exact, ok := f.ExactSystem(); ok {
		system = exact
	}
	code, display := onlyCode(f)
	w.open('{')
	w.text("system", system)
	w.text("code", code)
	w.text("display", display)
	w.close('}')
}

// onlyCode returns the code of a field that takes one only, and its Finnish
// label; both are empty for any other field.
func onlyCode(f Field) (code, display string) {
	list := f.tables().CodesOf(f.fact().List)
	if len(list) != 1 {
		return "", ""
	}
	return f.text(list[0].Code), f.text(list[0].Fi)
}
