package validate

import (
	"sync"

	"github.com/sosmeta/sosmeta-go/internal/walk"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// A Validator checks documents against one snapshot. It is immutable and safe
// for concurrent use.
type Validator struct {
	snapshot  *sosmeta.Snapshot
	limits    Limits
	levels    map[Rule]levelling // by rule or source; nil without exceptions
	draft     bool
	strict    bool
	ambiguous bool
	walkers   sync.Pool
	archiving
}

// New makes a validator. Without options it checks against the embedded
// snapshot, within [DefaultLimits].
func New(opts ...Option) *Validator {
	v := &Validator{snapshot: sosmeta.Embedded(), limits: DefaultLimits}
	for _, opt := range opts {
		opt(v)
	}
	v.walkers.New = func() any { return new(walk.Walker) }
	return v
}

// JSON checks a document.
func (v *Validator) JSON(data []byte, opts ...CallOption) Report {
	c := v.call(opts)
	r := Report{snapshot: v.snapshot, structure: c.structure}
	if c.unknown {
		r.add(v, Issue{Rule: StructureUnknownDocument, Line: 1, Column: 1, detail: detail{noStructure: true}})
		return r
	}
	w := v.walkers.Get().(*walk.Walker)
	r.structure = w.Run(v.snapshot.Tables(), data, walk.Options{
		Structure: c.structure, Day: c.day,
		MaxBytes: v.limits.Bytes, MaxDepth: v.limits.Depth, MaxIssues: v.limits.Issues,
	})
	r.more = w.More
	r.version(v, c.day)
	if len(w.Findings) > 0 {
		w.Sort()
		r.findings(v, data, w.Findings)
	}
	w.Release()
	v.walkers.Put(w)
	return r
}
