package classify

import (
	"iter"
	"slices"
)

// A ProcessStep is a step of the service process: into it, from one phase to
// the next, a loop back, or out of it.
type ProcessStep struct {
	Kind     StepKind
	From, To ProcessPhase // empty if the step has no phase there, or the phase is not known
	Name     string       // Finnish name of the step, if it has one
	Source   string
}

// A StepKind is what a step does.
type StepKind string

// The kinds of steps.
const (
	StepEntry StepKind = "entry"
	StepNext  StepKind = "next"
	StepLoop  StepKind = "loop"
	StepExit  StepKind = "exit"
)

// ProcessSteps yields the whole flow: the entry, the steps in order, the loops,
// the exit.
func ProcessSteps() iter.Seq[ProcessStep] { return slices.Values(stepTable[:]) }

// Next is the phase after this one; false after the last phase and for an
// unknown one.
func (v ProcessPhase) Next() (ProcessPhase, bool) { return embedded.Next(v) }

// Next is [ProcessPhase.Next] of a phase by the code that the set knows.
func (s *Set) Next(v ProcessPhase) (ProcessPhase, bool) {
	v = constantOf(s, v)
	for step := range ProcessSteps() {
		if step.Kind == StepNext && step.From == v {
			return valueOf(s, step.To), true
		}
	}
	return "", false
}

// Previous is the phase before this one; false before the first phase and for
// an unknown one.
func (v ProcessPhase) Previous() (ProcessPhase, bool) { return embedded.Previous(v) }

// Previous is [ProcessPhase.Previous] of a phase by the code that the set knows.
func (s *Set) Previous(v ProcessPhase) (ProcessPhase, bool) {
	v = constantOf(s, v)
	for step := range ProcessSteps() {
		if step.Kind == StepNext && step.To == v {
			return valueOf(s, step.From), true
		}
	}
	return "", false
}

// PrivateProducerPhase is the phase that a private producer works in, and its
// source.
func PrivateProducerPhase() (phase ProcessPhase, source string) {
	return privateProducerPhase, privateProducerSource
}
