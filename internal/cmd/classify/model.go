package main

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/export"
	"github.com/sosmeta/sosmeta-go/internal/fold"
)

// A model is the classifications in the form and order of the tables: national
// systems by OID, then internal lists by structure and key.
type model struct {
	lists  []*list
	byOID  map[string]*list
	byList map[[2]string]*list
	types  []*typ
}

// A list is one classification. A national one has an OID; an internal one has
// the structure version that defines it and a key: the slug that documents
// carry as system or, if the structure leaves that free, the field's JSON
// Pointer.
type list struct {
	oid, structure, key string
	fi, sv              string
	closed              bool
	named               bool // every name is known
	rows                []*row
}

type row struct {
	codeFact
	official         string     // another official name
	was              string     // the Finnish name in codes.json of a row that an export changed
	terms            []termFact // what it is called elsewhere
	position         int        // place in the official list, from 1; 0 = not known
	version          string
	from, to, parent string
	number           int    // in the row table
	constant         string // of a typed classification
}

// id is the text behind a value: the code or, if only the name is known, an
// identifier made of it.
func (r *row) id() string {
	if r.Code == "" {
		return "~" + fold.Slug(r.Fi)
	}
	return r.Code
}

// constantName is the name that a Go constant is folded from.
func (r *row) constantName() string { return cmp.Or(r.official, r.Fi) }

func newModel(f *facts) (*model, error) {
	m := &model{byOID: map[string]*list{}, byList: map[[2]string]*list{}}
	closed := map[string]bool{}
	for _, s := range f.systems {
		if s.Closed {
			closed[s.Source] = true
			continue
		}
		m.national(s.OID, s.Fi).sv = s.Sv
	}
	for _, c := range f.codes {
		if err := m.addCode(c, closed); err != nil {
			return nil, err
		}
	}
	for _, n := range f.names {
		if err := m.addName(n); err != nil {
			return nil, err
		}
	}
	m.place(f.process)
	if err := m.addLoaded(f.loaded); err != nil {
		return nil, err
	}
	for _, t := range f.terms {
		if err := m.addTerm(t); err != nil {
			return nil, err
		}
	}
	for _, c := range f.complete {
		l := m.byOID[c.System]
		if l == nil || c.Source == "" {
			return nil, fmt.Errorf("complete.json: no list %s, or no source", c.System)
		}
		l.named = true
	}
	m.order()
	return m, m.nameTypes()
}

func (m *model) national(oid, name string) *list {
	l := m.byOID[oid]
	if l == nil {
		l = &list{oid: oid, fi: name}
		m.byOID[oid] = l
		m.lists = append(m.lists, l)
	}
	return l
}

func (m *model) addCode(c codeFact, closed map[string]bool) error {
	if c.Code != "" && (c.Source == "" || len(c.Evidence) != 1) {
		return fmt.Errorf("codes.json: code without evidence or source: %s %s", c.System, c.Code)
	}
	if c.System != "" {
		l := m.national(c.System, c.SystemName)
		if l.fi != c.SystemName {
			return fmt.Errorf("codes.json and systems.json name %s differently", c.System)
		}
		l.rows = append(l.rows, &row{codeFact: c})
		return nil
	}
	_, file, _ := strings.Cut(c.Source, "/")
	structure, pointer, _ := strings.Cut(file, ".json")
	key := [2]string{structure, pointer}
	if len(c.SystemValue) > 0 {
		key[1] = c.SystemValue[0]
	}
	l := m.byList[key]
	if l == nil {
		l = &list{structure: key[0], key: key[1], fi: c.SystemName, closed: closed[c.Source]}
		m.byList[key] = l
		m.lists = append(m.lists, l)
	}
	l.rows = append(l.rows, &row{codeFact: c})
	return nil
}

func (m *model) addName(n nameFact) error {
	for _, r := range m.byOID[n.System].rows {
		if r.Code == n.Code {
			r.official, r.position = n.Fi, n.Position
			return nil
		}
	}
	return fmt.Errorf("names.json: no row %s %s", n.System, n.Code)
}

func (m *model) addTerm(t termFact) error {
	if l := m.byOID[t.System]; l != nil && t.Source != "" {
		if t.Of == "" && t.isOfLaw() {
			return nil
		}
		for _, r := range l.rows {
			if t.Of != "" && (r.Fi == t.Of || r.was == t.Of) {
				r.terms = append(r.terms, t)
				return nil
			}
		}
	}
	return fmt.Errorf("terms.json: no row %s %s, or no source", t.System, t.Of)
}

// place notes the places of rows in lists of which the official order is known:
// the process phases in the order of the flow, and the lists with a place in
// names.json, whose other rows are in codes.json in the official order.
func (m *model) place(flow []processFact) {
	phases := map[string]int{}
	for _, step := range flow {
		if step.Kind == "entry" || step.Kind == "next" {
			phases[step.To] = len(phases) + 1
		}
	}
	for _, l := range m.lists {
		ordered := slices.ContainsFunc(l.rows, func(r *row) bool { return r.position > 0 })
		next := 0
		for _, r := range l.rows {
			switch {
			case l.oid == processSystem:
				r.position = phases[r.Fi]
			case ordered && r.position == 0:
				next++
				for slices.ContainsFunc(l.rows, func(r *row) bool { return r.position == next }) {
					next++
				}
				r.position = next
			}
		}
	}
}

// order puts lists and rows in their final order and numbers the rows. Rows
// without a place follow by code, names without a code last.
func (m *model) order() {
	slices.SortStableFunc(m.lists, func(a, b *list) int {
		return cmp.Or(strings.Compare(a.structure, b.structure), strings.Compare(a.oid, b.oid), strings.Compare(a.key, b.key))
	})
	number := 0
	for _, l := range m.lists {
		slices.SortStableFunc(l.rows, func(a, b *row) int {
			return cmp.Or(cmp.Compare(a.rank(), b.rank()), compareCode(a.Code, b.Code))
		})
		for _, r := range l.rows {
			r.number = number
			number++
		}
	}
}

func (r *row) rank() int {
	if r.position == 0 {
		return math.MaxInt
	}
	return r.position
}

// compareOID orders OIDs by their arcs.
func compareOID(a, b string) int {
	return slices.CompareFunc(strings.Split(a, "."), strings.Split(b, "."), compareCode)
}

// compareCode orders numbers by value and before words; no code comes last.
func compareCode(a, b string) int {
	x, errX := strconv.Atoi(a)
	y, errY := strconv.Atoi(b)
	switch {
	case errX == nil && errY == nil:
		return cmp.Or(cmp.Compare(x, y), strings.Compare(a, b))
	case errX == nil:
		return -1
	case errY == nil:
		return 1
	case a == "" || b == "":
		return strings.Compare(b, a)
	}
	return strings.Compare(a, b)
}

// System, Code and Names make the model an export.List.
func (m *model) System(oid string) string {
	for _, known := range slices.Backward(slices.Sorted(maps.Keys(m.byOID))) {
		if oid == known || strings.HasPrefix(oid, known+".") {
			return known
		}
	}
	return oid
}

func (m *model) Code(system, code string) (export.Known, bool) {
	if l := m.byOID[system]; l != nil {
		for i, r := range l.rows {
			if r.Code == code {
				return l.known(i), true
			}
		}
	}
	return export.Known{}, false
}

func (m *model) Names(system, name string) []export.Known {
	folded := string(fold.Strict(nil, name))
	var found []export.Known
	if l := m.byOID[system]; l != nil && folded != "" {
		for i, r := range l.rows {
			for _, known := range []string{r.Fi, r.official, r.Sv} {
				if folded == string(fold.Strict(nil, known)) {
					found = append(found, l.known(i))
					break
				}
			}
		}
	}
	return found
}

func (l *list) known(i int) export.Known {
	r := l.rows[i]
	return export.Known{Code: r.Code, Fi: r.Fi, Sv: r.Sv, Official: r.official, Evidence: r.Evidence[0], Ref: i}
}

// addLoaded merges the permanent rows of exports by the same rules as at run
// time. They were checked when they were taken in, so a refusal is an error.
func (m *model) addLoaded(loaded []loadedFact) error {
	rows := make([]export.Row, len(loaded))
	for i, f := range loaded {
		rows[i] = export.Row{Line: i + 2, System: f.System, Version: f.Version, Code: f.Code, Fi: f.Fi, Sv: f.Sv, From: f.From, To: f.To, Parent: f.Parent}
	}
	changes, problems := export.Merge(m, rows)
	for _, p := range problems {
		if p.Reason.Refused() {
			return fmt.Errorf("%s:%d: %s", loadedFile, p.Line, p.Reason)
		}
	}
	for _, c := range changes {
		source := loaded[c.Line-2].Source
		l := m.national(c.System, "")
		r := &row{codeFact: codeFact{System: c.System, Code: c.Code, Fi: c.Fi, Sv: c.Sv, Evidence: "L", Source: source}, official: c.Official}
		switch c.Action {
		case export.Uncode:
			l.rows[c.Ref].Code, l.rows[c.Ref].Evidence = "", "N"
			continue
		case export.Extend:
			l.rows = append(l.rows, r)
		default:
			old := l.rows[c.Ref]
			l.rows[c.Ref] = r
			r.position, r.DocumentType, r.Subject, r.was = old.position, old.DocumentType, old.Subject, old.Fi
			if c.Action == export.Confirm {
				r.Evidence, r.Source = old.Evidence, c.ConfirmedSource(old.Source, source)
			}
		}
		r.version, r.from, r.to, r.parent = c.Version, c.From, c.To, c.Parent
	}
	return nil
}
