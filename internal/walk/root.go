package walk

import (
	"slices"

	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/table"
)

// document walks the root object.
func (w *Walker) document(i int) int {
	if i >= len(w.data) {
		return w.syntax(UnexpectedEnd, i)
	}
	if w.data[i] != '{' {
		return w.wrongType(i, Finding{Node: -1, Shape: -1})
	}
	start := i
	if i = w.enter(i, between); i == stop {
		return stop
	}
	w.root = rootObject{w: w}
	if i = w.members(i, &w.root); i == stop {
		return stop
	}
	w.leave()
	if !w.root.seen {
		w.noRoot(start)
	}
	return i
}

// noRoot reports that no member of the root object is a structure's root key.
// The members that it has are then not reported one by one.
func (w *Walker) noRoot(start int) {
	if w.structure >= 0 {
		key := w.set.RootKey(w.structure)
		w.reportBelow(key, Finding{Rule: &rule.StructureRequired, Offset: start, Node: 0, Shape: -1, Name: key})
		return
	}
	f := Finding{Rule: &rule.StructureUnknownDocument, Offset: start, Node: -1, Shape: -1}
	isRoot := func(f Finding) bool { return f.Rule == &rule.StructureUnknownField }
	if first := slices.IndexFunc(w.Findings, isRoot); first >= 0 {
		f = w.Findings[first]
		f.Rule = &rule.StructureUnknownDocument
		if f.Name != Hidden {
			_, f.Similar = w.closest(f.Name, len(w.set.Structures), w.set.RootKey)
		}
		w.Findings = slices.DeleteFunc(w.Findings, isRoot)
		w.Findings = append(w.Findings, f)
		return
	}
	w.report(f)
}

// A rootObject is the members of the root object, of which one is a root key.
type rootObject struct {
	w    *Walker
	seen bool
	strays
}

// member walks the value of a member. If no structure is chosen yet, the first
// root key chooses it.
func (o *rootObject) member(i int, name Span, key []byte) int {
	w := o.w
	switch {
	case w.structure < 0:
		if w.structure = w.set.Choose(key, w.day); w.structure < 0 {
			return o.unknown(i, name, key)
		}
	case string(key) != w.set.RootKey(w.structure):
		return o.unknown(i, name, key)
	case o.seen:
		return w.duplicate(i)
	}
	o.seen = true
	w.watch = w.set.WatchOf(w.structure)
	w.rewind(int(w.set.Structures[w.structure].NodeCount))
	return w.value(i, table.Object, w.set.Nodes[w.set.Structures[w.structure].FirstNode].Shape, 0)
}

// unknown walks a member that is not a root key.
func (o *rootObject) unknown(i int, name Span, key []byte) int {
	w := o.w
	if o.add(w, name, key) {
		return w.duplicate(i)
	}
	f := Finding{Rule: &rule.StructureUnknownField, Node: -1, Shape: -1}
	if w.structure >= 0 && !o.seen {
		w.reportName(f, func(name string) string {
			_, key := w.closest(name, 1, func(int) string { return w.set.RootKey(w.structure) })
			return key
		})
	} else {
		w.reportName(f, nil)
	}
	return w.skip(i)
}
