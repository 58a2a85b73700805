package validate

import (
	"slices"
	"strings"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// mentions compares what the JSON mentions with the metadata.
func (a agreement) mentions() {
	json, md := a.inner.mentions, a.s.md
	if json == nil {
		return
	}
	if !a.inner.report.breaks(&rule.ConditionCompare) { // which reports the same fault
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
	for _, value := range values {
		if slices.ContainsFunc(list, func(m mention) bool { return mayMean(a.s.v.classifications, m.value, value) }) {
			return
		}
	}
	a.disagree(rule.Finding{Rule: r, Pointer: list[0].pointer, Offset: list[0].offset})
}

// mayMean reports whether a code may be that of a value. Of a value without a known
// code only the row is known: a code of another row is not its code.
func mayMean[T classify.Term](set *classify.Set, code string, value T) bool {
	if known := set.Code(value); known != "" {
		return strings.EqualFold(known, code)
	}
	own, listed := set.Row(value)
	other, known := set.Row(T(code))
	return !listed || !known || other == own
}
