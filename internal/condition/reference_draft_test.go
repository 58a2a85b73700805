package condition_test

import (
	"slices"
	"strings"
)

// In a draft null and "" are missing, for every representation, and what is missing
// is still to be written. So a condition that is false for want of a value is unknown
// (§8: only true fires), but for rules that ask for what is missing: they tell what
// would be asked for if nothing more came.

// isEmpty reports whether a member of a draft is one that is still missing.
func isEmpty(v any) bool { return v == nil || v == "" }

// mayCome reports whether a value at a path, or a step on the way to it, is missing
// from a draft.
func (j *reference) mayCome(path string, at binding) bool {
	if !j.draft || j.demanding {
		return false
	}
	steps := strings.Split(path, ".")
	for n := range steps {
		holders := []located{{"", j.document}}
		if n > 0 {
			holders, _ = j.values(strings.Join(steps[:n], "."), at)
		}
		key, repeats := strings.CutSuffix(steps[n], "[]")
		for _, h := range holders {
			object, ok := h.value.(map[string]any)
			list, _ := object[key].([]any)
			if ok && (isEmpty(object[key]) || repeats && isArray(object[key]) && !slices.ContainsFunc(list, func(item any) bool { return !isEmpty(item) })) {
				return true
			}
		}
	}
	values, _ := j.values(path, at)
	for _, v := range values {
		if hasForm(j.structure.nodes[path], v.value) && !isFilled(v.value) {
			return true
		}
	}
	return false
}
