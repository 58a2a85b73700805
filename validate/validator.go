package validate

import (
	"sync"

	"github.com/sosmeta/sosmeta-go/internal/condition"
	"github.com/sosmeta/sosmeta-go/internal/walk"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// A Validator checks documents against one snapshot. It is immutable and safe
// for concurrent use.
type Validator struct {
	snapshot   *sosmeta.Snapshot
	limits     Limits
	levels     map[Rule]levelling // by rule or source; nil without exceptions
	draft      bool
	strict     bool
	ambiguous  bool
	showValues bool
	engines    sync.Pool // of *engine
	archiving
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
	v := &Validator{snapshot: sosmeta.Embedded(), limits: DefaultLimits, archiving: archiving{messages: DefaultMessageLimits}}
	for _, opt := range opts {
		opt(v)
	}
	v.engines.New = func() any { return new(engine) }
	return v
}

// JSON checks a document.
func (v *Validator) JSON(data []byte, opts ...CallOption) (report Report) {
	var c call
	c.read(v, opts)
	report.snapshot, report.structure = v.snapshot, c.structure
	if c.unknown {
		report.add(v, Issue{Rule: StructureUnknownDocument, Line: 1, Column: 1, detail: detail{noStructure: true}})
		return report
	}
	e := v.engines.Get().(*engine)
	set := v.snapshot.Tables()
	report.structure = e.Run(set, data, (*walk.Limits)(&v.limits), c.structure, c.day)
	if e.Complete && report.structure >= 0 && len(e.Tape) > 0 {
		e.terms = c.terms
		e.terms.Ambiguous = v.ambiguous
		e.rules.Explain = c.explain
		e.rules.Run(set, report.structure, data, &e.Walker, &e.terms)
		report.skipped(v.snapshot, e.rules.Skipped)
	}
	report.more = e.More
	report.version(v, c.day)
	if len(e.Findings) > 0 {
		e.Sort()
		report.findings(v, data, e.Findings)
	}
	e.Release()
	v.engines.Put(e)
	return report
}
