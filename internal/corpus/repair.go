package corpus

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/value"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

// rounds bounds how often a document is repaired before another one is made.
const rounds = 12

// attempts bounds how many documents are made before none is.
const attempts = 40

// Faultless makes a document of which a validator has nothing to say, not even
// information: every conditional rule and every value check holds. It is made
// like a valid one and then repaired by what the validator says. The same
// random source gives the same document.
func Faultless(v *validate.Validator, st sosmeta.Structure, size Size, r *rand.Rand) (doc Value, ok bool) {
	m := Maker{Size: size, Rand: r}
	return m.Faultless(v, st)
}

// Faultless is the function [Faultless], with further options of the call; if
// ok is false, doc is the last document that was tried.
func (g *Maker) Faultless(v *validate.Validator, st sosmeta.Structure, opts ...validate.CallOption) (doc Value, ok bool) {
	opts = append([]validate.CallOption{validate.Structure(st.OID()), validate.AsOf(st.Version())}, opts...)
	for range attempts {
		if doc = g.Document(st); g.Unphrased {
			return doc, false
		}
		f := fixer{Maker: *g, st: st, doc: &doc}
		for round := range rounds {
			report := v.JSON(doc.Bytes(Spelling{}), opts...)
			if report.Len() == 0 {
				return doc, true
			}
			f.round = round
			for issue := range report.Issues() {
				f.fix(issue)
			}
		}
	}
	return doc, false
}

// A fixer repairs a document.
type fixer struct {
	Maker
	st    sosmeta.Structure
	doc   *Value
	round int
}

func (f *fixer) fix(i validate.Issue) {
	field, _ := i.Field()
	at := f.doc.At(i.Pointer)
	switch i.Rule {
	case validate.ConditionRequire:
		f.require(i)
	case validate.ConditionAbsent:
		if field.Required() {
			r, b := f.rule(i)
			f.settle(r, &f.tables().Conds[b.When], i.Pointer, false)
			return
		}
		f.remove(i.Pointer)
	case validate.ConditionAtMost:
		if at != nil {
			at.Text = "false"
		}
	case validate.ConditionCodes, validate.ConditionRange, validate.ConditionCalc, validate.ConditionItems:
		f.byRule(i, at)
	case validate.ValuePeriod, validate.ValueClosed:
		f.remove(i.Pointer)
	case validate.ValueIdentityNumber:
		f.birthday(i.Pointer, at)
	case validate.ValueDate:
		if at != nil {
			at.Text = f.day().Format(time.DateOnly)
		}
	case validate.StructureRequired:
		f.put(strings.TrimSuffix(i.Pointer, "/"+field.Key()), field)
	}
}

func (f *fixer) tables() *table.Set { return handle.Structure(f.st).Tables() }

func (f *fixer) node(index int) sosmeta.Field {
	return sosmeta.Field(handle.Structure(f.st).Field(index))
}

// rule finds the compiled rule of an issue.
func (f *fixer) rule(i validate.Issue) (*table.Rule, *table.Body) {
	t := f.tables()
	id := i.Source[strings.LastIndexByte(i.Source, '/')+1:]
	rules := t.RulesOf(handle.Structure(f.st).Index())
	for n := range rules {
		if strconv.Itoa(int(rules[n].Number)) == id {
			return &rules[n], &t.Bodies[rules[n].Body]
		}
	}
	panic(fmt.Sprintf("corpus: the structure has no rule %q", i.Source))
}

func (f *fixer) field(r *table.Rule, ref table.Ref) sosmeta.Field {
	return f.node(int(r.Scope) + int(ref.Node))
}

// require puts one of the targets of a rule in its place. Where that was tried
// and something else took it away again, the group is left out instead.
func (f *fixer) require(i validate.Issue) {
	if f.round > rounds/2 {
		f.retreat(i.Pointer)
		return
	}
	r, b := f.rule(i)
	targets := f.tables().TargetsOf(b)
	scope := i.Pointer
	if len(targets) == 1 {
		target := f.field(r, targets[0])
		f.putAt(i.Pointer, target, b.Test)
		return
	}
	first := f.Rand.IntN(len(targets))
	for n := range max(int(b.Min), 1) {
		target := f.field(r, targets[(first+n)%len(targets)])
		f.putAt(scope+f.below(r, target), target, b.Test)
	}
}

// below writes the steps from the scope of a rule down to a field.
func (f *fixer) below(r *table.Rule, target sosmeta.Field) string {
	scope := f.node(int(r.Scope))
	out := ""
	for at := target; at != scope; {
		out = "/" + at.Key() + out
		up, ok := at.Parent()
		if !ok {
			break
		}
		at = up
	}
	return out
}

// putAt makes a field at a pointer, with the groups above it.
func (f *fixer) putAt(pointer string, field sosmeta.Field, test table.Test) {
	if at := f.doc.At(pointer); at != nil && at.Kind != '{' && at.Kind != '[' {
		if test == table.IsTrue {
			at.Text = "true"
			return
		}
		f.remove(pointer)
	}
	// The pointer may end at a group above the field that is not there either.
	parent, key := pointer[:strings.LastIndexByte(pointer, '/')], pointer[strings.LastIndexByte(pointer, '/')+1:]
	group := f.doc.At(parent)
	if group == nil {
		up, _ := field.Parent()
		f.putAt(parent, up, table.Present)
		group = f.doc.At(parent)
	}
	if group == nil || group.Kind != '{' {
		return
	}
	for member := range group.Field.Fields() {
		if member.Key() == key {
			f.put(parent, member)
		}
	}
	if test == table.IsTrue {
		if at := f.doc.At(pointer); at != nil && at.Kind == 0 {
			at.Text = "true"
		}
	}
}

// put makes a member of the group at a pointer, in schema order.
func (f *fixer) put(parent string, field sosmeta.Field) {
	group := f.doc.At(parent)
	if group == nil || group.Kind != '{' {
		return
	}
	member := f.value(field)
	if field.Repeatable() {
		member = Value{Kind: '[', Field: field, Items: []Value{member}}
	}
	member.Key = field.Key()
	at := 0
	for known := range group.Field.Fields() {
		if at < len(group.Members) && group.Members[at].Key == known.Key() {
			if known == field {
				group.Members[at] = member
				return
			}
			at++
		} else if known == field {
			group.Members = slices.Insert(group.Members, at, member)
			return
		}
	}
}

// remove takes the value at a pointer out of its group or array; an array that
// is left empty goes too.
func (f *fixer) remove(pointer string) {
	at := strings.LastIndexByte(pointer, '/')
	parent := f.doc.At(pointer[:at])
	if parent == nil {
		return
	}
	key := pointer[at+1:]
	if parent.Kind == '[' {
		if n, err := strconv.Atoi(key); err == nil && n < len(parent.Items) {
			parent.Items = slices.Delete(parent.Items, n, n+1)
		}
		if len(parent.Items) == 0 {
			f.remove(pointer[:at])
		}
		return
	}
	parent.Members = slices.DeleteFunc(parent.Members, func(m Value) bool { return m.Key == key })
}

// retreat leaves out the nearest group above a pointer that may be left out.
func (f *fixer) retreat(pointer string) {
	for pointer != "" {
		at := f.doc.At(pointer)
		if at != nil && !at.Field.IsZero() && !at.Field.Required() {
			f.remove(pointer)
			return
		}
		pointer = pointer[:strings.LastIndexByte(pointer, '/')]
	}
}

// byRule repairs a value by what its rule allows.
func (f *fixer) byRule(i validate.Issue, at *Value) {
	r, b := f.rule(i)
	t := f.tables()
	switch b.Kind {
	case table.Codes:
		coded := f.doc.At(strings.TrimSuffix(i.Pointer, "/code"))
		if b.Flags&table.Deny != 0 || coded == nil {
			f.retreat(i.Pointer)
			return
		}
		code := t.String(t.Values[b.Values+uint16(f.Rand.IntN(int(b.ValueCount)))])
		for m := range coded.Members {
			switch coded.Members[m].Key {
			case "code":
				coded.Members[m].Text = code
			case "display":
				coded.Members[m].Text = f.labelOf(f.field(r, t.Refs[b.Targets]), code)
			}
		}
	case table.Range:
		if at == nil {
			return
		}
		high := int(b.Max)
		if b.Flags&table.HasMax == 0 {
			high = int(b.Min) + 10
		}
		at.Text = fmt.Sprint(int(b.Min) + f.Rand.IntN(high-int(b.Min)+1))
	case table.Calc:
		f.remove(i.Pointer)
	case table.Items:
		f.remove(i.Pointer)
	}
}

// birthday makes a date of birth the one of the identity number beside it.
func (f *fixer) birthday(pointer string, at *Value) {
	group := f.doc.At(pointer[:strings.LastIndexByte(pointer, '/')])
	if at == nil || group == nil || at.Kind != '"' || at.Field.Representation() == sosmeta.ID {
		return
	}
	for m := range group.Members {
		if id := group.Members[m].At("/value"); id != nil && group.Members[m].Key == "henkilotunnus" {
			if day, fault := value.Identity([]byte(id.Text)); fault == value.IdentityFine {
				at.Text = fmt.Sprintf("%04d-%02d-%02d", day.Year, day.Month, day.Day)
			}
		}
	}
}
