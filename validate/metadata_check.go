package validate

// Metadata checks metadata alone, as before a message is made of them. The
// pointers are those of the JSON form, after metadata:.
func (v *Validator) Metadata(md Metadata, opts ...CallOption) Report {
	a := v.given(&md, opts)
	a.types()
	a.header.tell(v, a.report)
	a.tellJSON()
	return *a.report
}

// Document checks a document and its metadata, and what they say of each other.
// It is held to the structure that the metadata name; without [AsOf] that is
// held against the day on which it was authored.
func (v *Validator) Document(data []byte, md Metadata, opts ...CallOption) Report {
	a := v.given(&md, opts)
	a.jsonText, a.json.data = data, data
	a.checkJSON()
	a.types()
	a.header.tell(v, a.report)
	a.tellJSON()
	return *a.report
}

// given checks metadata of a caller, which take the place of a header.
func (v *Validator) given(md *Metadata, opts []CallOption) *archive {
	c := v.call(opts)
	a := &archive{v: v, c: &c, opts: opts, report: &Report{snapshot: v.snapshot, structure: -1}}
	a.header.prefix = metadataPrefix
	s := &subject{v: v, c: &c, md: md, kind: kindOf(md), part: &a.header,
		at: func(row *metaRow) (string, int) { return "/" + row.name, 0 }}
	a.subject = s
	s.context()
	if s.kind == clientDocument && md.SocialService == "" {
		s.issue(ContextSocialService, "social_service")
	}
	if md.Version == 1 && md.OriginalID != "" && md.DocumentID != "" && md.OriginalID != md.DocumentID {
		s.issue(ArchiveSetID, "original_id")
	}
	if md.ServiceCustomer.ID != "" && md.Controller.ID != "" && md.ServiceCustomer.ID != md.Controller.ID {
		s.issue(ArchiveController, "service_customer/id")
	}
	a.structure()
	return a
}
