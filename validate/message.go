package validate

import (
	"cmp"
	"slices"

	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/view"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// Archive checks a message to the national archive before it is sent: the
// ClinicalDocument, whether its header, its view and its JSON agree, and the
// transfer frame, which is nil if it is not available. Neither text is changed,
// and nothing of them is kept.
//
// Without [AsOf] the structure should be in force on the day on which the
// document was authored.
func (v *Validator) Archive(frame, document []byte, opts ...CallOption) Report {
	if !v.ready() {
		return Report{}
	}
	if document == nil {
		document = []byte{} // an empty text has a place, no text has none
	}
	t := v.transmission(opts)
	t.frame.data, t.header.data = frame, document
	framed := t.readFrame(frame)
	doc := t.open(document, &t.header, clinicalDocument)
	if doc == nil {
		t.requests(framed, unreadDocument)
		return t.report(sosmeta.Structure{}, content{})
	}
	head := v.readHeader(doc, &t.header, t.call.right)
	t.repeated(&t.header, head.twice)
	body := t.readBody(head)
	shown := t.checkView(body.view)
	named := head.namedStructure(t.day(head.md))
	inner := t.checkJSON(body.json, head.md, named)
	head.outvoted = headerOutvoted(head.md, framed, inner.mentions)
	head.otherCodes()
	head.rules()
	head.absent()
	head.socialService(inner.mentions)
	head.types(named, inner)
	if v.viewTexts {
		t.texts(body.json, shown, inner)
	}
	t.requests(framed, head.kind)
	t.useSituation(framed)
	agreement{t: t, s: &head.subject, frame: framed, head: head.found, view: shown, inner: inner}.check()
	head.lookUp()
	return t.report(named, inner)
}

// checkView checks the view, if there is one.
func (t *transmission) checkView(text []byte) view.Facts {
	if text == nil {
		return view.Facts{}
	}
	limits := t.v.messages.xml(t.v.limits)
	limits.Nodes = t.v.messages.ViewNodes
	shown := view.Check(text, limits, t.v.viewTexts, t.view.report)
	t.unread = t.unread || !shown.Whole
	return shown
}

// report puts the issues of the parts together. Those of the JSON come from its
// own check and from the comparison with the metadata, in the order of the text.
func (t *transmission) report(named sosmeta.Structure, inner content) Report {
	v := &t.v.settings
	r := Report{snapshot: v.snapshot, structure: -1, checked: !t.unread && !t.call.misnamed && inner.whole()}
	for _, p := range []*part{&t.frame, &t.header, &t.view} {
		r.part(v, p)
	}
	own := Report{}
	own.part(v, &t.json)
	isOutweighed := func(i Issue) bool { return i.Rule != ValueFuture && slices.Contains(t.outweighed, i.Pointer) }
	list := append(own.issues, slices.DeleteFunc(inner.report.issues, isOutweighed)...)
	slices.SortStableFunc(list, func(x, y Issue) int { return cmp.Compare(x.Offset, y.Offset) })
	for i := range list {
		list[i].part = t.json.where
	}
	r.issues = append(r.issues, list...)
	r.suppressed = append(append(r.suppressed, own.suppressed...), inner.report.suppressed...)
	r.more.add(own.more)
	r.more.add(inner.report.more)
	r.unjudged = inner.report.unjudged
	switch {
	case inner.report.snapshot != nil:
		r.structure = inner.report.structure
	case !named.IsZero():
		r.structure = handle.Structure(named).Index()
	}
	r.cut(v.limits.Issues)
	return r
}

// ReadMetadata returns the metadata in the header of a ClinicalDocument; false if
// the text is not one. What cannot be read is left out; [Validator.Archive]
// reports it. A code that the validator's set of classifications completed is the
// constant, see [Metadata.Canonical].
func (v *Validator) ReadMetadata(document []byte) (Metadata, bool) {
	if !v.ready() {
		return Metadata{}, false
	}
	doc := readable(document, v.messages.xml(v.limits), clinicalDocument)
	if doc == nil {
		return Metadata{}, false
	}
	return v.readHeader(doc, new(part), nil).md.Canonical(v.classifications), true
}
