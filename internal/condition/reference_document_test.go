package condition_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/internal/memberkey"
)

// An author makes documents of a structure out of chance: groups that are
// missing or empty, arrays of none to three items, every switch, labels in
// other spellings, codes that nobody knows, blank and empty texts, values of
// another type and misspelt names. What the rules name comes often.
type author struct {
	structure *outline
	around    surroundings
	chance    *rand.Rand

	near    map[string]bool     // paths that the rules name, and those above them
	codes   map[string][]string // by path: codes that the rules name
	labels  map[string][]string // by path: labels that the rules name, in both languages
	texts   map[string][]string // by path: texts that the rules name
	lean    float64             // the share of optional members that no rule names
	dense   float64             // the share of those that one names
	disobey float64             // the share of values that the structure does not take
	empty   float64             // the share of members and parts that are null or ""
}

// newAuthor makes an author who knows what some rules look at.
func newAuthor(o *outline, rules []facts.Rule, around surroundings, r *rand.Rand) *author {
	a := &author{structure: o, around: around, chance: r, near: map[string]bool{},
		codes: map[string][]string{}, labels: map[string][]string{}, texts: map[string][]string{}, lean: 0.1, dense: 0.7}
	for i := range rules {
		a.study(&rules[i])
	}
	return a
}

func (a *author) study(r *facts.Rule) {
	a.approach(r.Scope)
	for _, t := range append(append([]string{}, r.Targets...), r.Sum...) {
		a.approach(t)
		a.codes[t] = append(append(a.codes[t], r.Allow...), r.Deny...)
	}
	eachLeaf(&r.When, func(c *facts.Condition) {
		a.approach(c.Path)
		if c.Age != nil {
			for _, path := range c.Age.Of {
				a.approach(path)
			}
		}
		a.codes[c.Path] = append(a.codes[c.Path], c.Code...)
		a.texts[c.Path] = append(a.texts[c.Path], c.Value...)
		for _, label := range c.Display {
			a.labels[c.Path] = append(a.labels[c.Path], label)
			for _, row := range a.rows(a.structure.nodes[c.Path]) {
				if foldLabel(row.Fi) == foldLabel(label) {
					a.labels[c.Path] = append(a.labels[c.Path], row.Sv)
				}
			}
		}
	})
}

func (a *author) approach(path string) {
	for path != "" {
		a.near[path] = true
		path = path[:max(strings.LastIndexByte(path, '.'), 0)]
	}
}

func (a *author) rows(n *facts.Node) []facts.Code {
	return append(append([]facts.Code{}, n.Codes...), a.structure.label[n.System]...)
}

// document writes a document.
func (a *author) document() map[string]any {
	root := a.structure.root
	return map[string]any{root.Key: a.group(root, step(root))}
}

func (a *author) maybe(share float64) bool { return a.chance.Float64() < share }

// pick returns one of some texts.
func (a *author) pick(list ...string) string { return list[a.chance.IntN(len(list))] }

func (a *author) group(n *facts.Node, path string) map[string]any {
	out := map[string]any{}
	for i := range n.Fields {
		m := &n.Fields[i]
		below := path + "." + step(m)
		share := a.lean
		if a.near[below] {
			share = a.dense
		}
		if m.Required {
			share = 1 - a.disobey
		}
		if a.maybe(share) {
			out[a.name(m.Key)] = a.member(m, below)
		}
	}
	return out
}

// name writes the name of a member, now and then misspelt.
func (a *author) name(key string) string {
	if a.maybe(a.disobey / 4) {
		return key[:len(key)/2] + "x" + key[len(key)/2:]
	}
	return key
}

func (a *author) member(n *facts.Node, path string) any {
	if a.empty > 0 && a.maybe(a.empty) {
		return a.nothing()
	}
	if a.maybe(a.disobey / 4) {
		return []any{nil, "x", 5, []any{}, map[string]any{}, true}[a.chance.IntN(6)]
	}
	if !n.Repeatable {
		return a.value(n, path)
	}
	least := 0
	if n.Required && !a.maybe(a.disobey) {
		least = 1
	}
	items := []any{}
	for range least + a.chance.IntN(4-least) {
		items = append(items, a.value(n, path))
	}
	return items
}

func (a *author) nothing() any { return []any{nil, ""}[a.chance.IntN(2)] }

// value writes a value, of a draft now and then without one of its parts.
func (a *author) value(n *facts.Node, path string) any {
	v := a.filled(n, path)
	parts, _ := v.(map[string]any)
	for _, key := range []string{"system", "code", "display", "value"} {
		if _, has := parts[key]; has && a.empty > 0 && n.As != "" && n.As != facts.Otsikko && a.maybe(a.empty/2) {
			if parts[key] = a.nothing(); a.maybe(0.3) {
				delete(parts, key)
			}
		}
	}
	return v
}

func (a *author) filled(n *facts.Node, path string) any {
	switch n.As {
	case "", facts.Otsikko:
		if a.maybe(a.disobey) {
			return map[string]any{}
		}
		return a.group(n, path)
	case facts.Koodi:
		return a.coding(n, path)
	case facts.Tunnus:
		return map[string]any{"system": a.system(n), "value": a.identifier(n)}
	case facts.Maara, facts.Mitta, facts.Prosentti:
		return map[string]any{"value": a.chance.IntN(20), "code": "EUR"}
	case facts.Numero, facts.Lkm:
		return []any{a.chance.IntN(14), a.chance.IntN(14), 2.5, -1}[a.chance.IntN(4)]
	case facts.Kytkin:
		return a.maybe(0.5)
	case facts.Pvm, facts.Hetki:
		return a.day().Format([]string{time.DateOnly, time.DateOnly, time.DateOnly, "2006-01", "2006"}[a.chance.IntN(5)])
	case facts.Fraasi:
		return "Keksitty teksti."
	}
	if len(n.Codes) > 0 && !a.maybe(a.disobey) {
		return n.Codes[a.chance.IntN(len(n.Codes))].Code
	}
	return a.pick(append(a.texts[path], "teksti", "teksti", "", " ")...)
}

// coding writes a code: one that a rule names, one of the list, or another,
// with the label in one of its spellings or a label of nothing.
func (a *author) coding(n *facts.Node, path string) map[string]any {
	row := facts.Code{Code: a.pick("1", "98765", "12", ""), Fi: "Muu nimi", Sv: "Annat namn"}
	if rows := a.rows(n); len(rows) > 0 && a.maybe(0.5) {
		row = rows[a.chance.IntN(len(rows))]
	}
	if named := a.codes[path]; len(named) > 0 && a.maybe(0.5) {
		row.Code = a.pick(named...)
	}
	if len(n.Codes) > 0 && !a.maybe(a.disobey) {
		row = n.Codes[a.chance.IntN(len(n.Codes))]
	}
	label := a.pick(row.Fi, row.Sv, "tuntematon", "")
	if named := a.labels[path]; len(named) > 0 && a.maybe(0.6) {
		label = a.pick(named...)
	}
	return map[string]any{"system": a.system(n), "code": row.Code, "display": a.spell(label)}
}

// spell writes a label in another spelling that folds to the same.
func (a *author) spell(label string) string {
	return a.pick(label, label, strings.ToLower(label), strings.ToUpper(label), " "+label+".", strings.ReplaceAll(label, " ", "  "))
}

func (a *author) system(n *facts.Node) string {
	switch {
	case n.As == facts.Tunnus && n.SystemURI != "":
		return n.SystemURI
	case n.Internal != "":
		return memberkey.System(n.Internal)
	case n.System != "":
		return "urn:oid:" + n.System
	}
	return "urn:oid:1.2.246.10.99999911"
}

func (a *author) identifier(n *facts.Node) string {
	if n.SystemURI != "" {
		return a.pick(corpus.IdentityNumber(a.day(), 900+a.chance.IntN(100)), corpus.IdentityNumber(a.day(), 900), "", "010101-900X")
	}
	asia, version := a.around.metadata[asiatunnus], a.around.metadata[documentVersion]
	return a.pick("1.2.246.10.99999911.95.2026.77", asia, "urn:oid:"+asia, version, "", fmt.Sprint(a.chance.IntN(999)))
}

// day is a day of birth, or another one, so that ages fall on both sides of
// the limits that rules have.
func (a *author) day() time.Time {
	return time.Date(1990+a.chance.IntN(35), time.Month(1+a.chance.IntN(12)), 1+a.chance.IntN(28), 0, 0, 0, 0, time.UTC)
}

// The things of the metadata that rules compare with.
const (
	asiatunnus      = "meta:asiatunnus"
	documentVersion = "meta:asiakirjaversion OID"
)
