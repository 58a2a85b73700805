package validate

import (
	"slices"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// mentions compares what the JSON mentions with the metadata.
func (a agreement) mentions() {
	json, md := a.inner.mentions, a.s.md
	if json == nil {
		return
	}
	if a.s.open("asia_id") && !a.inner.report.breaks(&rule.ConditionCompare) { // which reports the same fault
		a.agree(&rule.ArchiveAsia, json.asia, string(md.AsiaID))
	}
	tasks := json.tasks
	if len(tasks) == 0 {
		tasks = json.innerTasks
	}
	agreeWith(a, &rule.ArchiveServiceTask, tasks, md.serviceTasks())
	if isShown(string(md.SocialService)) {
		agreeWith(a, &rule.ArchiveSocialService, json.services, []classify.SocialService{md.SocialService})
	}
	a.agree(&rule.ArchiveClientRelationship, json.relationships, string(md.ClientRelationshipID))
	a.agree(&rule.ArchiveUnit, json.units, string(md.ServiceUnit.ID))
	if comparable(md, json) && !a.s.outvoted {
		a.agree(&rule.ArchiveClient, json.clients, md.Client.ID.Extension)
	}
	if len(json.clients) == 0 { // otherwise value.identity-number compares the two
		a.agree(&rule.ArchiveBirthDate, json.births, md.Client.Born.String())
	}
}

// agree reports, at the first mention, that no mention agrees with the metadata.
// What is missing on either side is not compared.
func (a agreement) agree(r *rule.Rule, list []mention, want string) {
	if want != "" && len(list) > 0 && !mentioned(list, want) {
		a.disagree(rule.Finding{Rule: r, Pointer: list[0].pointer, Offset: list[0].offset})
	}
}

// agreeWith is agree for codes of a classification, of which the metadata may have
// several.
func agreeWith[T classify.Term](a agreement, r *rule.Rule, list []mention, values []T) {
	if len(list) == 0 || len(values) == 0 {
		return
	}
	m := meaningOf(a.s.v.classifications, values)
	if !slices.ContainsFunc(list, func(one mention) bool { return m.mayBe(one.value) }) {
		a.disagree(rule.Finding{Rule: r, Pointer: list[0].pointer, Offset: list[0].offset})
	}
}

// A meaning is which codes some values may name. Of a value without a known code
// only the row is known: a code of another row is not its code.
type meaning[T classify.Term] struct {
	set   *classify.Set
	codes map[string]bool       // in capitals
	rows  map[classify.Row]bool // of values without a known code
	any   bool                  // there is a value of which nothing is known
}

func meaningOf[T classify.Term](set *classify.Set, values []T) meaning[T] {
	m := meaning[T]{set: set, codes: map[string]bool{}, rows: map[classify.Row]bool{}}
	for _, value := range values {
		row, listed := set.Row(value)
		switch code := set.Code(value); {
		case code != "":
			m.codes[capitals(code)] = true
		case listed:
			m.rows[row] = true
		default:
			m.any = true
		}
	}
	return m
}

// mayBe reports whether a code may be that of one of the values.
func (m *meaning[T]) mayBe(code string) bool {
	if m.any || m.codes[capitals(code)] {
		return true
	}
	row, known := m.set.Row(T(code))
	return len(m.rows) > 0 && (!known || m.rows[row])
}
