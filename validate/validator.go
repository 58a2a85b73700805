package validate

import (
	"slices"
	"sync"

	"github.com/sosmeta/sosmeta-go/internal/condition"
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/say"
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

// An engine holds the buffers of one check; the next check uses them again.
type engine struct {
	walk.Walker
	rules condition.Evaluator
	terms condition.Terms
}

// New makes a validator. Without options it checks against the embedded
// snapshot, within [DefaultLimits]. It panics if an option cannot be used, which is
// a mistake of the program; see [Build] for options whose values come from users.
func New(opts ...Option) *Validator {
	v, err := Build(opts...)
	if err != nil {
		panic(err.Error())
	}
	return v
}

// Build is [New] with an error, which names the option and the value that cannot
// be used.
func Build(opts ...Option) (*Validator, error) {
	v := &Validator{settings: settings{snapshot: sosmeta.Embedded(), limits: DefaultLimits, messages: DefaultMessageLimits}}
	ShortDelay(DefaultShortDelay)(&v.settings)
	RecordingDelay(DefaultRecordingDelay)(&v.settings)
	for i, opt := range opts {
		if opt == nil {
			v.refuse("option %d is nil", i+1)
			continue
		}
		opt(&v.settings)
	}
	if err := v.usable(); err != nil {
		return nil, err
	}
	v.limits = v.limits.bounded()
	v.codes = walk.NewCodes((*handle.Snapshot)(v.snapshot).Tables(), v.classifications)
	v.codes.Unknown = v.unknownCodes
	v.facts = sync.OnceValue(func() map[string]bool { return factsOf(v.snapshot) })
	v.engines.New = func() any {
		e := new(engine)
		e.Weigh = v.weighFinding
		return e
	}
	return v, nil
}

// ready reports whether the validator can check: the zero Validator cannot.
func (v *Validator) ready() bool { return v != nil && v.snapshot != nil }

// JSON checks a document.
func (v *Validator) JSON(data []byte, opts ...CallOption) Report {
	if !v.ready() {
		return Report{}
	}
	return v.read(data, v.call(opts))
}

// read checks a document, which may be part of a message.
func (v *Validator) read(data []byte, c call) Report {
	e := v.engines.Get().(*engine)
	set := (*handle.Snapshot)(v.snapshot).Tables()
	e.Codes, e.Language = v.codes, c.language
	e.Day, e.Draft = c.terms.Day, v.draft
	r := Report{snapshot: v.snapshot, structure: e.Run(set, data, (*walk.Limits)(&v.limits), c.structure, c.day)}
	r.complete = e.Complete
	known := r.complete && r.structure >= 0
	r.checked = known && (e.Rooted || v.draft) && !c.misnamed
	if known && len(e.Tape) > 0 {
		e.terms = c.terms
		e.terms.Ambiguous, e.terms.Draft, e.terms.Classifications = v.ambiguous, v.draft, v.classifications
		e.rules.Explain = c.explain
		e.rules.Run(set, r.structure, data, &e.Walker, &e.terms)
		r.unjudged = notEvaluated(v.snapshot, e.rules.Skipped)
	}
	if c.structure == walk.Unknown {
		r.add(&v.settings, issueOf(&rule.StructureUnknownDocument, "oid", say.Date(v.snapshot.Date())))
	}
	if !c.inMessage {
		r.version(&v.settings, c.day)
	}
	if len(e.Findings) > 0 {
		e.Sort()
		r.findings(&v.settings, data, e.Findings)
		if c.inMessage { // whose other parts ask for it
			r.broken = slices.Clone(e.Broken)
		}
		r.more.add(counts(e.Beyond))
	}
	r.cut(v.limits.Issues)
	e.Release()
	v.engines.Put(e)
	return r
}
