package validate

import "fmt"

// Metadata checks metadata alone, for example before a message is made of them.
// The pointers are those of the JSON form, after metadata:.
func (v *Validator) Metadata(md Metadata, opts ...CallOption) Report {
	if !v.ready() {
		return Report{}
	}
	t, s := v.ofCaller(&md, opts)
	return t.checkMetadata(s, nil)
}

// Document checks a document and its metadata, and whether the two agree. The
// document is checked against the structure that the metadata name; without
// [AsOf] that structure should be in force on the day on which the document was
// authored.
func (v *Validator) Document(data []byte, md Metadata, opts ...CallOption) Report {
	if !v.ready() {
		return Report{}
	}
	t, s := v.ofCaller(&md, opts)
	t.json.data = data
	if data == nil {
		t.json.data = []byte{}
	}
	return t.checkMetadata(s, t.json.data)
}

// ofCaller returns metadata of a caller under check, which take the place of a
// header.
func (v *Validator) ofCaller(md *Metadata, opts []CallOption) (*transmission, *subject) {
	*md = md.Coded(v.classifications) // as those of a header are
	t := v.transmission(opts)
	t.header.prefix, t.header.most, t.json.most = metadataPrefix, 0, 0
	return t, &subject{
		v: &v.settings, right: t.call.right, joined: t.call.joined, md: md, kind: kindOf(md, v.classifications), part: &t.header,
		at: func(row *metaRow) (string, int) { return "/" + row.name, 0 },
		display: func(row *metaRow) (text, pointer string) {
			if c, ok := row.cell(md).(koodiCell); ok {
				text = c.to.Display
			}
			return text, "/" + row.name + "/display"
		},
		task: func(i int) coding { return coding{code: fmt.Sprintf("/further_service_tasks/%d", i)} },
	}
}

// checkMetadata checks metadata of a caller, and the JSON that they belong to,
// unless it is nil.
func (t *transmission) checkMetadata(s *subject, json []byte) Report {
	named := s.namedStructure(t.day(s.md))
	inner := t.checkJSON(json, s.md, named)
	s.rules()
	s.socialService(inner.mentions)
	s.signature()
	s.types(named, inner)
	agreement{t: t, s: s, inner: inner}.check()
	s.lookUp()
	return t.report(named, inner)
}
