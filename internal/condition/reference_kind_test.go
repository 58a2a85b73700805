package condition_test

import (
	"encoding/json"
	"math/big"
	"slices"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/facts"
)

// require asks for at least Min of the targets; more may be there (§9: minimum
// one, both may be there). An issue on one target is at the target, one on
// several is at the object that they are looked for in (§7), and either is at
// the first missing step if that object is missing.
func (j *reference) require(r *facts.Rule, p spot) []finding {
	f := finding{rule: r, pointer: p.pointer}
	n := 0
	for _, target := range r.Targets {
		if !p.missing && j.passes(target, r.Test, p.at) {
			n++
		}
		f.wants = append(f.wants, j.pointer(target, p.at))
	}
	if n >= *r.Min {
		return nil
	}
	if !p.missing && len(f.wants) == 1 {
		f.pointer = f.wants[0]
	}
	return []finding{f}
}

// passes reports whether a target is filled in as the test asks. §9: a check
// box must be true, since an unticked one says nothing. §7: what is reported
// already, by its own name or a misspelt one, counts as there.
func (j *reference) passes(target, test string, at binding) bool {
	if j.issues.about(j.pointer(target, at)) {
		return true
	}
	values, bad := j.values(target, at)
	for _, v := range values {
		node := j.structure.nodes[target]
		switch {
		case j.issues.about(v.pointer), !hasForm(node, v.value):
			return true
		case test == "true", test == "filled" && node.As == facts.Kytkin:
			if v.value == true {
				return true
			}
		case isFilled(v.value):
			return true
		}
	}
	return bad
}

// absent asks that no target is there: one issue for each value that is, §9. One
// whose parts are missing has an issue about them already (§7).
func (j *reference) absent(r *facts.Rule, p spot) (out []finding) {
	for _, v := range j.targets(r, p) {
		if isFilled(v.value) {
			out = append(out, finding{rule: r, pointer: v.pointer})
		}
	}
	return out
}

// atMost asks that no more than Max of the targets are true (R46); the issue is
// at the first one too many.
func (j *reference) atMost(r *facts.Rule, p spot) []finding {
	n := 0
	for _, target := range r.Targets {
		values, _ := j.values(target, p.at)
		for _, v := range values {
			if v.value != true {
				continue
			}
			if n++; n > *r.Max {
				return []finding{{rule: r, pointer: v.pointer}}
			}
		}
	}
	return nil
}

// codes asks for one of some codes, or for none of them (R41, R43). A value
// without a code has none to be wrong.
func (j *reference) codes(r *facts.Rule, p spot) (out []finding) {
	for _, v := range j.targets(r, p) {
		code := part(v.value, "code")
		if code == "" {
			continue
		}
		if len(r.Allow) > 0 && !slices.Contains(r.Allow, code) || slices.Contains(r.Deny, code) {
			out = append(out, finding{rule: r, pointer: v.pointer + "/code"})
		}
	}
	return out
}

// inRange asks for a number within bounds; §9: 7.5 is one from 1 to 10 unless
// the note asks for whole numbers.
func (j *reference) inRange(r *facts.Rule, p spot) (out []finding) {
	for _, v := range j.targets(r, p) {
		n := number(v.value)
		if n == nil {
			continue
		}
		if r.Min != nil && n.Cmp(big.NewRat(int64(*r.Min), 1)) < 0 ||
			r.Max != nil && n.Cmp(big.NewRat(int64(*r.Max), 1)) > 0 || r.Integer && !n.IsInt() {
			out = append(out, finding{rule: r, pointer: v.pointer})
		}
	}
	return out
}

// items asks that a field does not repeat (R45, R17); the issue is at the first
// item too many.
func (j *reference) items(r *facts.Rule, p spot) (out []finding) {
	for _, target := range r.Targets {
		if values, _ := j.values(target, p.at); len(values) > *r.Max {
			out = append(out, finding{rule: r, pointer: values[*r.Max].pointer})
		}
	}
	return out
}

// compare asks that an identifier is, or is not, the one of the metadata (R40).
func (j *reference) compare(r *facts.Rule, p spot) (out []finding, reason string) {
	other := j.around.metadata[r.Other]
	for _, v := range j.targets(r, p) {
		id := part(v.value, "value")
		switch {
		case id == "":
		case other == "":
			reason = "metadata not given"
		case (strings.TrimPrefix(id, "urn:oid:") == other) != (r.Op == "eq"):
			out = append(out, finding{rule: r, pointer: v.pointer + "/value"})
		}
	}
	return out, reason
}

// sum asks that a number is the sum of others (R47). A missing summand
// silences it.
func (j *reference) sum(r *facts.Rule, p spot) (out []finding, reason string) {
	total := new(big.Rat)
	for _, path := range r.Sum {
		values, _ := j.values(path, p.at)
		if len(values) != 1 || number(values[0].value) == nil {
			return nil, ""
		}
		total.Add(total, number(values[0].value))
	}
	for _, v := range j.targets(r, p) {
		if n := number(v.value); n != nil && n.Cmp(total) != 0 {
			out = append(out, finding{rule: r, pointer: v.pointer})
		}
	}
	return out, ""
}

// targets returns the values of the targets that have the form of their field;
// others have an issue of their own.
func (j *reference) targets(r *facts.Rule, p spot) (out []located) {
	for _, target := range r.Targets {
		values, _ := j.values(target, p.at)
		for _, v := range values {
			if hasForm(j.structure.nodes[target], v.value) {
				out = append(out, v)
			}
		}
	}
	return out
}

// filled is presence, §7: the key is there and its value is not empty. An empty
// text is, and so is an identifier or a code of which that is the value.
func isFilled(v any) bool {
	switch v := v.(type) {
	case string:
		return v != ""
	case map[string]any:
		for _, key := range []string{"value", "code"} {
			if content, ok := v[key]; ok {
				return content != ""
			}
		}
	}
	return true
}

// part returns the text of a member of a value.
func part(v any, key string) string {
	object, _ := v.(map[string]any)
	text, _ := object[key].(string)
	return text
}

// number returns a number exactly, nil if the value is not a number.
func number(v any) *big.Rat {
	if n, ok := v.(json.Number); ok {
		r, _ := new(big.Rat).SetString(n.String())
		return r
	}
	return nil
}
