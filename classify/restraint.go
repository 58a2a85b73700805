package classify

import (
	"iter"
	"slices"
)

// A RestraintRow is a social service that the entry on a restraint (merkintä
// rajoitustoimenpiteestä, document type 19008) takes for a service task. No
// other structure publishes which service belongs to which task.
type RestraintRow struct {
	Task    ServiceTask
	Service SocialService
	Source  string // OID of the structure version, # and JSON Pointer
}

// RestraintRows yields the services that the newest version of the entry takes,
// task by task.
func RestraintRows() iter.Seq[RestraintRow] { return slices.Values(restraintTable[:]) }

// RestraintTakes reports whether the entry on a restraint takes a social service
// for a service task. It is Unknown if the structure names no services of the
// task.
func RestraintTakes(task ServiceTask, service SocialService) Answer {
	return embedded.RestraintTakes(task, service)
}

// RestraintTakes is the function RestraintTakes of values by the codes that the
// set knows.
func (s *Set) RestraintTakes(task ServiceTask, service SocialService) Answer {
	task, service = constantOf(s, task), constantOf(s, service)
	answer := Unknown
	for row := range RestraintRows() {
		if row.Task != task {
			continue
		}
		if row.Service == service {
			return Yes
		}
		answer = No
	}
	return answer
}
