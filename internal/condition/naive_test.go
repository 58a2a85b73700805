package condition_test

import (
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sosmeta/sosmeta-go/internal/facts"
)

// naive judges the rules of rules.json over a decoded document. It was written
// from the grammar alone and shares nothing with the compiled rules.
type naive struct {
	doc     any
	day     time.Time // reference date, zero for none
	meta    map[string]string
	answers map[string]bool // by the text of the fact
	binding map[string]int  // repeated prefix of the scope → index
}

// A place is a value that a path leads to.
type place struct {
	pointer string
	value   any
	binding map[string]int
}

// resolve returns the values at a path. A repeated step that the scope has too
// is the scope's element; any other matches every element.
func (n *naive) resolve(path string, bound map[string]int) []place {
	list := []place{{value: n.doc, binding: map[string]int{}}}
	prefix := ""
	for i, step := range strings.Split(path, ".") {
		if i > 0 {
			prefix += "."
		}
		prefix += step
		key, repeated := strings.CutSuffix(step, "[]")
		var next []place
		for _, p := range list {
			object, _ := p.value.(map[string]any)
			value, ok := object[key]
			if !ok {
				continue
			}
			at := p.pointer + "/" + key
			if !repeated {
				next = append(next, place{at, value, p.binding})
				continue
			}
			items, _ := value.([]any)
			for j, item := range items {
				if want, fixed := bound[prefix]; fixed && want != j {
					continue
				}
				binding := map[string]int{prefix: j}
				for k, v := range p.binding {
					binding[k] = v
				}
				next = append(next, place{fmt.Sprintf("%s/%d", at, j), item, binding})
			}
		}
		list = next
	}
	return list
}

func present(v any) bool {
	switch v := v.(type) {
	case string:
		return v != ""
	case map[string]any:
		if _, money := v["value"].(float64); money {
			return true
		}
		for _, part := range []string{"code", "value"} {
			if s, ok := v[part].(string); ok {
				return s != ""
			}
		}
	}
	return true
}

func filled(v any) bool {
	if object, ok := v.(map[string]any); ok && len(object) == 0 {
		return false
	}
	return present(v) && v != false
}

func passes(test string, v any) bool {
	switch test {
	case "true":
		return v == true
	case "filled":
		return filled(v)
	}
	return present(v)
}

type answer int

const (
	no answer = iota
	perhaps
	yes
)

func sure(b bool) answer {
	if b {
		return yes
	}
	return no
}

func (n *naive) holds(c *facts.Condition) answer {
	switch {
	case len(c.All) > 0:
		out := yes
		for i := range c.All {
			out = min(out, n.holds(&c.All[i]))
		}
		return out
	case len(c.Any) > 0:
		out := no
		for i := range c.Any {
			out = max(out, n.holds(&c.Any[i]))
		}
		return out
	case c.Not != nil:
		return yes - n.holds(c.Not)
	case c.Fact != "":
		holds, ok := n.answers[c.Fact]
		if !ok {
			return perhaps
		}
		return sure(holds)
	case c.Age != nil:
		return n.age(c.Age)
	case c.Path == "":
		return yes
	}
	count, matches := 0, false
	for _, p := range n.resolve(c.Path, n.binding) {
		if present(p.value) {
			count++
		}
		object, _ := p.value.(map[string]any)
		switch {
		case c.Is != nil:
			matches = matches || p.value == *c.Is
		case len(c.Code) > 0:
			matches = matches || slices.Contains(c.Code, fmt.Sprint(object["code"]))
		case len(c.Display) > 0:
			matches = matches || slices.Contains(c.Display, fmt.Sprint(object["display"]))
		case len(c.Value) > 0:
			matches = matches || slices.Contains(c.Value, fmt.Sprint(p.value))
		}
	}
	switch {
	case c.Present != nil:
		return sure((count > 0) == *c.Present)
	case c.CountAtLeast > 0:
		return sure(count >= c.CountAtLeast)
	}
	return sure(matches)
}

func (n *naive) age(a *facts.Age) answer {
	if n.day.IsZero() {
		return perhaps
	}
	under := func(born time.Time, years int) bool {
		return n.day.Before(time.Date(born.Year()+years, born.Month(), born.Day(), 0, 0, 0, 0, time.UTC))
	}
	for _, path := range a.Of {
		for _, p := range n.resolve(path, n.binding) {
			first, last, ok := birthdays(p.value)
			if !ok {
				continue
			}
			judge := func(born time.Time) bool {
				if a.Under != nil {
					return under(born, *a.Under)
				}
				return !under(born, *a.AtLeast)
			}
			if judge(first) == judge(last) {
				return sure(judge(first))
			}
		}
	}
	return perhaps
}

// birthdays returns the first and the last day of birth that a value may mean.
func birthdays(v any) (first, last time.Time, ok bool) {
	if object, isID := v.(map[string]any); isID {
		id, _ := object["value"].(string)
		if len(id) != 11 {
			return first, last, false
		}
		century := map[byte]string{'+': "18", '-': "19", 'A': "20"}[id[6]]
		day, err := time.Parse("02012006", id[:4]+century+id[4:6])
		n, bad := strconv.Atoi(id[:6] + id[7:10])
		if err != nil || bad != nil || "0123456789ABCDEFHJKLMNPRSTUVWXY"[n%31] != id[10] {
			return first, last, false
		}
		return day, day, true
	}
	text, _ := v.(string)
	switch len(text) {
	case 4:
		first, err := time.Parse("2006", text)
		return first, first.AddDate(1, 0, -1), err == nil
	case 7:
		first, err := time.Parse("2006-01", text)
		return first, first.AddDate(0, 1, -1), err == nil
	}
	day, err := time.Parse(time.DateOnly, text)
	return day, day, err == nil
}

// fires returns the pointers of a rule's issues, sorted.
func (n *naive) fires(r *facts.Rule) []string {
	var out []string
	for _, scope := range n.resolve(r.Scope, nil) {
		n.binding = scope.binding
		if n.holds(&r.When) == yes {
			out = append(out, n.judge(r, scope)...)
		}
	}
	slices.Sort(out)
	return out
}

func (n *naive) judge(r *facts.Rule, scope place) (out []string) {
	var all []place
	passed := 0
	for _, target := range r.Targets {
		some := false
		for _, p := range n.resolve(target, n.binding) {
			all = append(all, p)
			some = some || passes(r.Test, p.value)
		}
		if some {
			passed++
		}
	}
	report := func(offends func(place) bool, part string) {
		for _, p := range all {
			if offends(p) {
				out = append(out, p.pointer+part)
			}
		}
	}
	switch r.Kind {
	case "require":
		switch {
		case passed >= *r.Min:
		case len(r.Targets) > 1:
			out = append(out, scope.pointer)
		default:
			out = append(out, n.missing(r.Targets[0], scope))
		}
	case "absent":
		report(func(p place) bool { return present(p.value) }, "")
	case "atMost", "items":
		count := 0
		report(func(p place) bool {
			if r.Kind == "items" || passes(r.Test, p.value) {
				count++
				return count == *r.Max+1
			}
			return false
		}, "")
	case "codes":
		report(func(p place) bool {
			code := fmt.Sprint(p.value.(map[string]any)["code"])
			return code != "" && (len(r.Allow) > 0 && !slices.Contains(r.Allow, code) || slices.Contains(r.Deny, code))
		}, "/code")
	case "range":
		report(func(p place) bool {
			x := p.value.(float64)
			return r.Min != nil && x < float64(*r.Min) || r.Max != nil && x > float64(*r.Max) || r.Integer && x != float64(int(x))
		}, "")
	case "compare":
		other := strings.TrimPrefix(n.meta[r.Other], "urn:oid:")
		report(func(p place) bool {
			text := fmt.Sprint(p.value.(map[string]any)["value"])
			return other != "" && text != "" && (strings.TrimPrefix(text, "urn:oid:") == other) == (r.Op == "ne")
		}, "/value")
	case "calc":
		total := new(big.Rat)
		for _, path := range r.Sum {
			found := n.resolve(path, n.binding)
			if len(found) == 0 {
				return nil
			}
			for _, p := range found {
				total.Add(total, exact(p.value))
			}
		}
		report(func(p place) bool { return exact(p.value).Cmp(total) != 0 }, "")
	}
	return out
}

func exact(v any) *big.Rat {
	out, _ := new(big.Rat).SetString(strconv.FormatFloat(v.(float64), 'f', -1, 64))
	return out
}

// missing returns the pointer that a single missing target is reported at: below
// the deepest group above it that exists, and not inside an array.
func (n *naive) missing(target string, scope place) string {
	pointer, value, prefix := "", n.doc, ""
	for i, step := range strings.Split(target, ".") {
		if i > 0 {
			prefix += "."
		}
		prefix += step
		key, repeated := strings.CutSuffix(step, "[]")
		object, _ := value.(map[string]any)
		pointer += "/" + key
		value = object[key]
		if repeated {
			items, _ := value.([]any)
			j, bound := scope.binding[prefix]
			if !bound || j >= len(items) {
				return pointer
			}
			pointer += "/" + strconv.Itoa(j)
			value = items[j]
		}
	}
	return pointer
}
