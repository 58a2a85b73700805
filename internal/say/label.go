package say

import (
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/table"
)

// Label returns what a person calls a field: the question that the form shows, else
// the name. If several fields of the structure are called so, a group that tells the
// field from them follows in brackets: the nearest one that has no other of them in it.
// What is in Finnish in a text in Swedish is marked.
func (l Language) Label(f handle.Field) string { return l.label(f, false) }

// Field is Label with the question or the name in quotation marks.
func (l Language) Field(f handle.Field) string { return l.label(f, true) }

func (l Language) label(f handle.Field, quoted bool) string {
	if f.IsZero() {
		return ""
	}
	name, in := l.name(f, l.called(f))
	if quoted {
		name = l.Quote(name)
	}
	apart := l.apart(f)
	if len(apart) == 0 {
		return l.named(name, in)
	}
	groups, missing := make([]string, len(apart)), l.isMissing(in)
	for i, c := range apart {
		group, in := l.name(f, c)
		groups[i], missing = group, missing || l.isMissing(in)
	}
	inBrackets := strings.Join(groups, ", ")
	if missing {
		inBrackets += "; " + l.In(inFinnish)
	}
	return name + " (" + inBrackets + ")"
}

// A calling is the title or the name of a fact, in Finnish and in Swedish.
type calling struct{ fi, sv table.TextID }

// called returns the question that a form shows for a field, else its name. A title
// without a blank that has a digit is an identifier and no question.
func (l Language) called(f handle.Field) calling {
	fact := f.Fact()
	title := f.Tables().String(fact.TitleFi)
	if title == "" || !strings.Contains(title, " ") && strings.ContainsAny(title, "0123456789") {
		return byName(f)
	}
	return calling{fact.TitleFi, fact.TitleSv}
}

// name returns the text of a calling and its language.
func (l Language) name(f handle.Field, c calling) (string, language.Tag) {
	if sv := f.Tables().String(c.sv); l == Swedish && sv != "" {
		return sv, language.Swedish
	}
	return f.Tables().String(c.fi), language.Finnish
}

// text returns the index of the text of a calling in the language: equal texts of a
// publication have one index.
func (l Language) text(c calling) table.TextID {
	if l == Swedish && c.sv != 0 {
		return c.sv
	}
	return c.fi
}

// namesakes returns the other fields of the structure that are called the same.
func (l Language) namesakes(f handle.Field) (list []handle.Field) {
	own, root := l.text(l.called(f)), f.Structure().Field(0)
	for i := range int(f.Structure().Row().NodeCount) {
		if other := root.Step(i); other != f && l.text(l.called(other)) == own {
			list = append(list, other)
		}
	}
	return list
}

// apart returns what tells a field from those that are called the same: a group that
// it is in, the nearest that is enough, else several, from the inside out. If the
// groups are called the same too, they are the names of the field and its groups.
func (l Language) apart(f handle.Field) []calling {
	others := l.namesakes(f)
	if len(others) == 0 {
		return nil
	}
	for g, ok := parent(f); ok; g, ok = parent(g) {
		if own := l.called(g); !slices.ContainsFunc(others, func(o handle.Field) bool { return l.isIn(o, l.text(own)) }) {
			return []calling{own}
		}
	}
	for _, call := range []func(handle.Field) calling{l.called, byName, byFinnishName} {
		if chain := l.chain(f, others, call); chain != nil {
			return chain
		}
	}
	return nil
}

func byName(f handle.Field) calling { return calling{f.Fact().Fi, f.Fact().Sv} }

// byFinnishName is for what is different in Finnish alone.
func byFinnishName(f handle.Field) calling { return calling{fi: f.Fact().Fi} }

// isIn reports whether a field is in a group that is called so.
func (l Language) isIn(f handle.Field, group table.TextID) bool {
	for g, ok := parent(f); ok; g, ok = parent(g) {
		if l.text(l.called(g)) == group {
			return true
		}
	}
	return false
}

// chain returns how a field and the groups that it is in are called, up to where none
// of the others has the same; without those that tell it from none of them. It is nil if
// one has the same to the end.
func (l Language) chain(f handle.Field, others []handle.Field, call func(handle.Field) calling) (chain []calling) {
	for g, ok := f, true; ok; g, ok = parent(g) {
		own := l.text(call(g))
		same := slices.DeleteFunc(slices.Clone(others), func(o handle.Field) bool { return l.text(call(o)) != own })
		if len(same) < len(others) {
			chain = append(chain, call(g))
		}
		if len(same) == 0 {
			return chain
		}
		var up []handle.Field
		for _, o := range same {
			if group, ok := parent(o); ok {
				up = append(up, group)
			}
		}
		others = up
	}
	return nil
}

// parent returns the group that a field is in; false for the root.
func parent(f handle.Field) (handle.Field, bool) {
	up := int(f.Node().Parent)
	return f.Step(-up), up != 0
}
