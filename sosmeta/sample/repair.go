package sample

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

// repair changes the document so that an issue goes away; another may come in
// its place. It says whether it could.
func (w *writer) repair(i validate.Issue) bool {
	switch i.Rule {
	case validate.ValuePeriod:
		return w.setDate(i.Pointer)
	case validate.ConditionRequire:
		return w.require(i)
	case validate.ConditionAbsent, validate.ConditionItems:
		return w.root.At(i.Pointer) == nil || w.remove(i.Pointer)
	case validate.ConditionAtMost:
		return w.set(i.Pointer, "false")
	case validate.ConditionCodes:
		return w.chooseCode(i)
	case validate.ConditionRange:
		return w.setInRange(i)
	case validate.ConditionCalc:
		return w.calculate(i)
	}
	return w.root.At(i.Pointer) != nil && w.remove(i.Pointer)
}

// ruleOf returns the conditional rule that an issue is of.
func (w *writer) ruleOf(i validate.Issue) (*table.Set, *table.Rule, *table.Body) {
	t := w.g.snapshot.Tables()
	_, number, _ := strings.Cut(i.Source, "/")
	rules := t.RulesOf(w.st.Index())
	for n := range rules {
		if strconv.Itoa(int(rules[n].Number)) == number {
			return t, &rules[n], &t.Bodies[rules[n].Body]
		}
	}
	panic("sample: no rule has the source of an issue: " + i.Source)
}

// anchor returns the value that a place is looked for below, for the scope
// object that a pointer leads through.
func (w *writer) anchor(rule *table.Rule, ref table.Ref, pointer string) *corpus.Value {
	want := w.st.FieldAt(int(rule.Scope) + int(ref.Anchor))
	var found *corpus.Value
	for _, v := range w.chain(pointer) {
		if v.Field == want && v.Kind != '[' && v != &w.root {
			found = v
		}
	}
	return found
}

func (w *writer) place(rule *table.Rule, ref table.Ref) sosmeta.Field {
	return w.st.FieldAt(int(rule.Scope) + int(ref.Node))
}

// require makes one of the targets of a rule be there.
func (w *writer) require(i validate.Issue) bool {
	t, rule, body := w.ruleOf(i)
	targets := t.TargetsOf(body)
	ref := targets[w.r.IntN(len(targets))]
	anchor := w.anchor(rule, ref, i.Pointer)
	if anchor == nil {
		return false
	}
	at := w.ensure(anchor, w.place(rule, ref))
	if at == nil {
		return false
	}
	switch {
	case body.Test == table.IsTrue || body.Test == table.Filled && at.Text == "false" && at.Kind == 0:
		at.Text = "true"
	case body.Test == table.Filled && at.Kind == '{' && at.Field.Representation().IsGroup() && len(at.Members) == 0:
		for f := range at.Field.Fields() {
			w.insert(at, f)
			break
		}
	}
	return true
}

// set gives a value that is not quoted another text.
func (w *writer) set(pointer, text string) bool {
	at := w.root.At(pointer)
	if at == nil || at.Kind != 0 {
		return false
	}
	at.Text = text
	return true
}

// setDate moves the end of a period behind every start.
func (w *writer) setDate(pointer string) bool {
	at := w.root.At(pointer)
	if at == nil || at.Kind != '"' {
		return false
	}
	at.Text = w.dateText(at.Field, w.dayAfter())
	return true
}

// chooseCode gives a coded value a code that the rule takes.
func (w *writer) chooseCode(i validate.Issue) bool {
	t, _, body := w.ruleOf(i)
	pointer := strings.TrimSuffix(i.Pointer, "/code")
	at := w.root.At(pointer)
	if at == nil || at.Kind != '{' {
		return false
	}
	listed := map[string]bool{}
	var choice []string
	for _, v := range t.Values[body.Values : body.Values+uint16(body.ValueCount)] {
		listed[t.String(v)] = true
		choice = append(choice, t.String(v))
	}
	if body.Flags&table.Deny != 0 {
		choice = nil
		for c := range codesOf(at.Field) {
			if !listed[c.code] {
				choice = append(choice, c.code)
			}
		}
	}
	if len(choice) == 0 {
		return w.remove(pointer)
	}
	code := choice[w.r.IntN(len(choice))]
	memberOf(at, "code").Text = code
	memberOf(at, "display").Text = labelOf(at.Field, code)
	return true
}

func (w *writer) setInRange(i validate.Issue) bool {
	_, _, body := w.ruleOf(i)
	low, high := 0, int(body.Max)
	if body.Flags&table.HasMin != 0 {
		low = int(body.Min)
	}
	if body.Flags&table.HasMax == 0 {
		high = low + 10
	}
	return w.setNumber(w.root.At(i.Pointer), strconv.Itoa(low+w.r.IntN(high-low+1)))
}

func (w *writer) setNumber(at *corpus.Value, text string) bool {
	if at != nil && at.Kind == '{' {
		at = memberOf(at, "value")
	}
	if at == nil || at.Kind != 0 {
		return false
	}
	at.Text = text
	return true
}

// calculate sets a number to the sum that it must be.
func (w *writer) calculate(i validate.Issue) bool {
	t, rule, body := w.ruleOf(i)
	total := new(big.Rat)
	for _, ref := range t.Refs[body.Sum : body.Sum+uint16(body.SumCount)] {
		anchor := w.anchor(rule, ref, i.Pointer)
		if anchor == nil {
			return false
		}
		field := w.place(rule, ref)
		anchor.Walk("", func(_ string, v *corpus.Value) {
			if v.Field != field || v.Kind == '[' {
				return
			}
			if v.Kind == '{' {
				return // its value is walked too
			}
			if n, ok := new(big.Rat).SetString(v.Text); ok && v.Kind == 0 {
				total.Add(total, n)
			}
		})
	}
	text := total.FloatString(2)
	if total.IsInt() {
		text = fmt.Sprint(total.Num())
	}
	return w.setNumber(w.root.At(i.Pointer), text)
}
