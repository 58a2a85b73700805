package validate

import "cmp"

// A transmission is a message under check, or a part of one: metadata of a caller
// take the place of a header.
type transmission struct {
	v    *Validator
	call call
	opts []CallOption

	frame, header, view, json part
	unread                    bool     // a text was not read to its end
	outweighed                []string // pointers of the JSON at which an issue of its own check is not reported
}

func (v *Validator) transmission(opts []CallOption) *transmission {
	t := &transmission{v: v, call: v.call(opts), opts: opts}
	t.frame.prefix, t.header.prefix, t.view.prefix = framePrefix, headerPrefix, viewPrefix
	for _, p := range []*part{&t.header, &t.view, &t.json} { // a frame has few findings
		p.settings, p.most = &v.settings, v.limits.Issues
	}
	return t
}

// day returns the day on which the structure of a message should be in force: the
// one of the caller, or the one on which the document was authored.
func (t *transmission) day(md *Metadata) int {
	return cmp.Or(t.call.day, finnishDay(md.Authored).number())
}
