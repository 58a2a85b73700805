package validate

import (
	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// socialService asks for the social service, which the JSON may have in place of
// the metadata of a caller.
func (s *subject) socialService(json *mentions) {
	if isShown(string(s.md.SocialService)) || !s.kind.isStrict() || json != nil && len(json.services) > 0 {
		return
	}
	f := rule.Finding{Rule: &rule.ContextSocialService, Pointer: "/social_service"}
	if s.serving() {
		f.Case = "needed"
	}
	s.part.report(f)
}

// socialService asks for the social service of a message. No element of the header
// is known for it: the JSON is asked alone, and only if the document is about a
// service.
func (h *header) socialService(json *mentions) {
	if !h.kind.isStrict() || !h.serving() || json == nil || len(json.services) > 0 {
		return
	}
	f := h.found[foundLocalHeader]
	h.part.report(rule.Finding{Rule: &rule.ContextSocialService, Case: "needed", Pointer: f.Pointer, Offset: f.Offset})
}

// serving reports whether a service is being arranged or carried out. In the
// phases before, none may have been chosen.
func (s *subject) serving() bool {
	return s.right != nil || s.inPhase(classify.ProcessPhasePalvelunJarjestaminen) || s.inPhase(classify.ProcessPhasePalvelunToteutus)
}
