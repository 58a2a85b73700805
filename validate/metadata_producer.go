package validate

import (
	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// producer checks who produces the service, which has no known element in the
// header. The law asks for the name and the id of a producer beside those of the
// organiser; who does not act on behalf of another is the controller, which has
// both.
func (s *subject) producer() {
	p := s.md.Producer
	switch {
	case p.ID != "" && !p.ID.Valid():
		s.oidBeside("/producer/id", p.ID, labelProducer)
	case p.Kind == classify.ProviderOnBehalf && (p.ID == "" || !isShown(p.Name)):
		s.part.report(rule.Finding{Rule: &rule.ContextProducer, Pointer: "/producer"})
	}
}
