package validate

import (
	"errors"
	"maps"
	"slices"

	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// usable returns why options cannot be used. What an exception names is only known
// when all options are: the snapshot may be one of them.
func (v *settings) usable() error {
	for _, id := range slices.Sorted(maps.Keys(v.levels)) {
		if !v.hasRule(id) {
			v.refuse("%s(%q): unknown rule: it is the id of a rule, or the source of a conditional rule of the snapshot",
				v.levels[id].option, id)
		}
	}
	return errors.Join(v.unusable...)
}

// hasRule reports whether an id is that of a rule, or of a conditional rule of the
// snapshot.
func (v *settings) hasRule(id Rule) bool {
	if slices.ContainsFunc(rule.All[:], func(r *rule.Rule) bool { return Rule(r.ID) == id }) {
		return true
	}
	for c := range conditionals(v.snapshot) {
		if Rule(c.id()) == id {
			return true
		}
	}
	return false
}
