package validate

// Metadata checks metadata alone, as before a message is made of them. The
// pointers are those of the JSON form, after metadata:.
func (v *Validator) Metadata(md Metadata, opts ...CallOption) Report {
	c := v.call(opts)
	r := Report{snapshot: v.snapshot, structure: -1}
	p := &part{prefix: metadataPrefix}
	v.checkMetadata(&c, &md, p)
	p.tell(v, &r)
	return r
}

// Document checks a document and its metadata, and what they say of each other.
// It is held to the structure that the metadata name; without [AsOf] that is
// held against the day on which it was authored.
func (v *Validator) Document(data []byte, md Metadata, opts ...CallOption) Report {
	c := v.call(opts)
	r := Report{snapshot: v.snapshot, structure: -1}
	a := &archive{v: v, c: &c, opts: opts, report: &r, jsonText: data}
	a.header.prefix = metadataPrefix
	a.json.data = data
	a.subject = v.checkMetadata(&c, &md, &a.header)
	a.structure()
	a.checkJSON()
	a.types()
	a.header.tell(v, &r)
	a.tellJSON()
	return r
}

// checkMetadata runs the rules of the context on metadata of a caller.
func (v *Validator) checkMetadata(c *call, md *Metadata, p *part) *subject {
	s := &subject{v: v, c: c, md: md, kind: kindOf(md), part: p, at: func(row *metaRow) (string, int) { return "/" + row.name, 0 }}
	s.context()
	if s.kind == clientDocument && md.SocialService == "" {
		s.issue(ContextSocialService, "social_service")
	}
	return s
}
