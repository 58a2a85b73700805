package validate

import (
	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/message"
	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// ownUse is the code of the use situation in which an organisation uses its own
// register.
const ownUse = "1"

// useSituation reports that the frame names the use of the own register although
// the producer has a right to use that of the organiser.
func (t *transmission) useSituation(frame []message.Found) {
	if frame == nil || t.call.right == nil {
		return
	}
	for _, e := range frame[framedReason].All() {
		if classify.System(e.System).Is(useSituations) && e.Code == ownUse {
			t.frame.report(rule.Finding{Rule: &rule.ArchiveFrameUseRight, Pointer: e.Pointer + "/@code", Offset: e.Offset})
			return
		}
	}
}
