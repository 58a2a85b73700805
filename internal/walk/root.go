package walk

import (
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/table"
)

// document walks the root object.
func (w *Walker) document(i int) int {
	if i >= len(w.data) {
		return w.syntax(Empty, i)
	}
	if w.data[i] != '{' {
		f := Finding{Node: -1, Shape: -1}
		if at, _ := w.documentIn(i); at != none {
			f.Case = Documents
		}
		return w.wrongType(i, f)
	}
	if w.structure == Unknown {
		return w.skip(i)
	}
	start := i
	if i = w.enter(i, between); i == stop {
		return stop
	}
	w.root = rootObject{w: w}
	i = w.members(i, &w.root)
	if i == stop || w.root.seen {
		w.root.release()
	}
	if i == stop {
		return stop
	}
	w.leave()
	if !w.root.seen {
		w.noRoot(start)
	}
	return i
}

// noRoot reports that no member of the root object is a structure's root key.
// The members that it has are then not reported one by one, and one whose name looks
// like the key of the structure is reported in its place.
func (w *Walker) noRoot(start int) {
	if w.root.wrapped.Rule != nil {
		w.Add(w.root.wrapped)
		return
	}
	if w.structure >= 0 {
		for _, f := range w.root.held {
			if f.Similar != "" && w.weigh(&f) == rule.Error {
				w.Add(f)
				return
			}
		}
		key := w.set.RootKey(w.structure)
		w.reportBelow(key, Finding{Rule: &rule.StructureRequired, Offset: start, Node: 0, Shape: -1, Name: key})
		return
	}
	f := Finding{Rule: &rule.StructureUnknownDocument, Offset: start, Node: -1, Shape: -1}
	if len(w.root.held) > 0 {
		first := w.root.held[0]
		f.Offset, f.Name, f.Pointer = first.Offset, first.Name, first.Pointer
		if f.Name != Hidden {
			_, f.Similar = w.closest(f.Name, len(w.set.Structures), w.set.RootKey)
		}
	}
	w.Add(f)
}

// A rootObject is the members of the root object, of which one is a root key.
type rootObject struct {
	w        *Walker
	seen     bool
	unknowns int       // members before the root key
	held     []Finding // about them, as many as the limit on issues allows
	wrapped  Finding   // about a document that is the value of one of them
	strays
}

// release reports the members before the root key. Without a root key they are not
// reported one by one.
func (o *rootObject) release() {
	for _, f := range o.held {
		f.Similar = "" // the root key is there
		o.w.Add(f)
	}
	for range o.unknowns - len(o.held) { // for which there is no room
		o.w.keep(&Finding{Rule: &rule.StructureUnknownField})
	}
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
	w.Rooted = i < len(w.data) && w.data[i] == '{'
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
	if at, root := w.documentIn(i); !o.seen && at != none && o.wrapped.Rule == nil {
		o.wrapped = Finding{Rule: &rule.StructureUnknownDocument, Case: Wrapped, Offset: at, Node: -1, Shape: -1, Name: root}
		o.wrapped.Pointer = "/" + w.nameHere() + "/" + root
	}
	if o.seen {
		w.reportName(f, nil)
	} else if o.unknowns++; o.unknowns <= w.limits.Issues {
		o.held = append(o.held, w.held(f))
	}
	return w.skip(i)
}

// held returns a finding about the name that the path ends with, to be reported when
// it is known whether the document has its root key.
func (w *Walker) held(f Finding) Finding {
	f.Offset, f.Name = int(w.here)-1, w.nameHere()
	f.Pointer = "/" + f.Name
	if w.structure >= 0 && f.Name != Hidden {
		_, f.Similar = w.closest(f.Name, 1, func(int) string { return w.set.RootKey(w.structure) })
	}
	return f
}
