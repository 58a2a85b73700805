package validate

import (
	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// socialService asks for the social service, which the JSON may have in place of
// the metadata of a caller.
func (s *subject) socialService(json *mentions) {
	if !isShown(string(s.md.SocialService)) {
		s.askService(json, rule.Finding{Pointer: "/social_service"})
	}
}

// socialService asks for the social service of a message. No element of the header
// is known for it: the JSON is asked alone, if it can be read.
func (h *header) socialService(json *mentions) {
	if f := h.found[foundLocalHeader]; json != nil {
		h.askService(json, rule.Finding{Pointer: f.Pointer, Offset: f.Offset})
	}
}

// askService reports at a place that the JSON has no social service either.
func (s *subject) askService(json *mentions, f rule.Finding) {
	if !s.kind.isStrict() || json != nil && len(json.services) > 0 {
		return
	}
	if f.Rule = &rule.ContextSocialService; s.serving() {
		f.Case = "needed"
	}
	s.part.report(f)
}

// serving reports whether a service is being arranged or carried out. In the
// phases before, none may have been chosen.
func (s *subject) serving() bool {
	return s.right != nil || s.inPhase(classify.ProcessPhasePalvelunJarjestaminen) || s.inPhase(classify.ProcessPhasePalvelunToteutus)
}
