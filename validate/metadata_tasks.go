package validate

import (
	"slices"
	"strings"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/message"
	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// serviceTasks returns the service tasks that are set. A document may belong to
// several: what is compared with them agrees if it agrees with one.
func (md *Metadata) serviceTasks() []classify.ServiceTask {
	all := append([]classify.ServiceTask{md.ServiceTask}, md.FurtherServiceTasks...)
	return slices.DeleteFunc(all, func(t classify.ServiceTask) bool { return t == "" })
}

// takesNone reports whether an entry on a restraint takes the social service for
// none of the service tasks.
func (s *subject) takesNone() bool {
	tasks := s.md.serviceTasks()
	return len(tasks) > 0 && !slices.ContainsFunc(tasks, func(t classify.ServiceTask) bool {
		return s.v.classifications.RestraintTakes(t, s.md.SocialService) != classify.No
	})
}

// furtherTasks looks up the codes of the service tasks after the first.
func (s *subject) furtherTasks() {
	row := &metaRows[rowIndex("service_task")]
	for i := range s.md.FurtherServiceTasks {
		cell, c := valueCell{&s.md.FurtherServiceTasks[i]}, s.task(i)
		code := cell.code()
		switch {
		case !cell.isSet():
		case row.needOf(s.kind) == none:
			if s.open(row.name) {
				s.part.report(rule.Finding{Rule: &rule.ContextGroupMetadata, Pointer: c.code, Offset: c.offset, Args: []any{labelFurtherTasks}})
			}
			s.close(row.name)
		case code == "" || strings.HasPrefix(code, "~"):
			s.part.report(rule.Finding{Rule: row.nameRule(), Case: "name", Pointer: c.code, Offset: c.offset, Args: s.about(row.name)})
		default:
			c.System, c.Code = cell.system().URN(), code
			c.label, c.unknown = row.label, row.unknown
			s.coding(c)
		}
	}
}

// readFurtherTasks reads the service tasks after the first. Whether a header may have
// several is not known: they are read like the first.
func (h *header) readFurtherTasks() {
	i := rowIndex("service_task")
	for _, e := range h.found[i].More {
		if e.Code == "" {
			continue
		}
		var task classify.ServiceTask
		one := message.Found{First: e, Pointer: e.Pointer + "/@code", Offset: e.Offset, Value: e.Code}
		if h.readCode(&metaRows[i], valueCell{&task}, &one) {
			h.md.FurtherServiceTasks = append(h.md.FurtherServiceTasks, task)
			h.tasks = append(h.tasks, e)
		}
	}
}

// taskPlace returns the place of a further service task, and its display.
func (h *header) taskPlace(i int) coding {
	e := h.tasks[i]
	return coding{
		Koodi: classify.Koodi{Display: e.Display},
		code:  e.Pointer + "/@code", display: e.Pointer + "/@displayName", offset: e.Offset,
	}
}
