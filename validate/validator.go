package validate

import (
	"sync"

	"github.com/sosmeta/sosmeta-go/internal/condition"
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/walk"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// A Validator checks documents against one snapshot. It is immutable and safe
// for concurrent use.
type Validator struct {
	settings
	codes   *walk.Codes
	engines sync.Pool // of *engine
}

// An engine is what one check needs, used again for the next.
type engine struct {
	walk.Walker
	rules condition.Evaluator
	terms condition.Terms
}

// New makes a validator. Without options it checks against the embedded
// snapshot, within [DefaultLimits].
func New(opts ...Option) *Validator {
	v := &Validator{settings: settings{snapshot: sosmeta.Embedded(), limits: DefaultLimits, messages: DefaultMessageLimits}}
	for _, opt := range opts {
		opt(&v.settings)
	}
	v.limits = v.limits.bounded()
	v.codes = walk.NewCodes((*handle.Snapshot)(v.snapshot).Tables(), v.classifications)
	v.codes.Unknown = v.unknownCodes
	v.engines.New = func() any { return new(engine) }
	return v
}

// JSON checks a document.
func (v *Validator) JSON(data []byte, opts ...CallOption) Report {
	c := v.call(opts)
	r := Report{snapshot: v.snapshot, structure: c.structure}
	if c.unknown {
		r.add(&v.settings, issueOf(&rule.StructureUnknownDocument, "oid"))
		return r
	}
	e := v.engines.Get().(*engine)
	set := (*handle.Snapshot)(v.snapshot).Tables()
	e.Codes, e.Language = v.codes, c.language
	r.structure = e.Run(set, data, (*walk.Limits)(&v.limits), c.structure, c.day)
	if e.Complete && r.structure >= 0 && len(e.Tape) > 0 {
		e.terms = c.terms
		e.terms.Ambiguous = v.ambiguous
		e.rules.Explain = c.explain
		e.rules.Run(set, r.structure, data, &e.Walker, &e.terms)
		r.unjudged = notEvaluated(v.snapshot, e.rules.Skipped)
	}
	r.more = e.More
	r.version(&v.settings, c.day)
	if len(e.Findings) > 0 {
		e.Sort()
		r.findings(&v.settings, data, e.Findings)
	}
	e.Release()
	v.engines.Put(e)
	return r
}
