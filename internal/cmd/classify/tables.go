package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/fold"
	"github.com/sosmeta/sosmeta-go/internal/gen"
	"github.com/sosmeta/sosmeta-go/internal/sieve"
)

// A pool is the one string constant of which every text of the tables is a
// part. Equal texts are kept once.
type pool struct {
	parts []string
	at    map[string]uint32
	size  int
}

// Widths of a reference into the pool: 20 bits of offset, 12 bits of length.
const (
	lengthBits = 12
	offsetBits = 32 - lengthBits
)

// ref is the reference of s: its offset and length in one number.
func (p *pool) ref(s string) uint32 {
	if s == "" {
		return 0
	}
	if ref, ok := p.at[s]; ok {
		return ref
	}
	if len(s) >= 1<<lengthBits || p.size+len(s) >= 1<<offsetBits {
		panic(fmt.Sprintf("text does not fit into a reference: %d bytes at %d", len(s), p.size))
	}
	ref := uint32(p.size)<<lengthBits | uint32(len(s))
	p.at[s] = ref
	p.parts = append(p.parts, s)
	p.size += len(s)
	return ref
}

// Sizes of the table elements of package classify, in bytes.
const (
	sizeOfEntry = 48
	sizeOfIndex = 2
	sizeOfName  = 12
	sizeOfList  = 48
	sizeOfTerm  = 16
)

// tables writes the text, the rows, the indexes and the lists.
func (m *model) tables(src gen.Source) map[string]*gen.File {
	p := &pool{at: map[string]uint32{}}
	files := map[string]*gen.File{
		"rows_gen.go":  gen.NewFile(src, "classify"),
		"names_gen.go": gen.NewFile(src, "classify"),
		"lists_gen.go": gen.NewFile(src, "classify"),
		"text_gen.go":  gen.NewFile(src, "classify"),

		"tables_gen.go": gen.NewFile(src, "classify"),
	}
	m.writeRows(files["rows_gen.go"], p)
	spans := m.writeNames(files["names_gen.go"], p)
	m.writeLists(files["lists_gen.go"], p, spans)
	m.writeTerms(files["names_gen.go"], p)
	text := files["text_gen.go"]
	text.Printf("// text holds every string of the tables.\n")
	text.Text("text", p.parts)
	files["tables_gen.go"].DataVersion()
	return files
}

// writeRows writes the rows list by list, in official order, and the order of
// each list's rows by identifier.
func (m *model) writeRows(f *gen.File, p *pool) {
	f.Printf("var rowTable = [...]entry{\n")
	var byID []int
	for i, l := range m.lists {
		f.Printf("// %s\n", l.title())
		first := len(byID)
		for _, r := range l.rows {
			byID = append(byID, r.number)
			f.Printf("{%d, %d, %d, %d, %d, %d, %d, %d, %d, %d, %d, %d, %q}, // %s %s\n",
				p.ref(r.id()), p.ref(r.Fi), p.ref(r.Sv), p.ref(r.official), p.ref(r.Source),
				p.ref(r.DocumentType), p.ref(r.Subject),
				p.ref(r.version), p.ref(r.from), p.ref(r.to), p.ref(r.parent), i, r.Evidence[0],
				r.id(), r.Fi)
			f.AddSize(sizeOfEntry)
		}
		slices.SortFunc(byID[first:], func(a, b int) int {
			return strings.Compare(l.rows[a-first].id(), l.rows[b-first].id())
		})
	}
	f.Printf("}\n\n// byID are the rows of each list in the order of their identifiers.\nvar byID = [...]uint16{\n")
	for chunk := range slices.Chunk(byID, 16) {
		for _, number := range chunk {
			f.Printf("%d, ", number)
			f.AddSize(sizeOfIndex)
		}
		f.Printf("\n")
	}
	f.Printf("}\n")
}

func (l *list) title() string {
	if l.oid != "" {
		return l.oid + " " + l.fi
	}
	return l.structure + " " + l.key
}

// A name is one way to name a row.
type name struct {
	strict, loose string
	row           int
	lang          string
}

// writeNames writes the names of each list in the order of their strict forms
// and returns the span of each list.
func (m *model) writeNames(f *gen.File, p *pool) [][2]int {
	var spans [][2]int
	count := 0
	f.Printf("var nameTable = [...]nameEntry{\n")
	for _, l := range m.lists {
		var names []name
		for _, r := range l.rows {
			names = addName(names, r.Fi, r.number, "fi")
			names = addName(names, r.official, r.number, "fi")
			names = addName(names, r.Sv, r.number, "sv")
		}
		slices.SortStableFunc(names, func(a, b name) int {
			return cmp.Or(strings.Compare(a.strict, b.strict), a.row-b.row)
		})
		spans = append(spans, [2]int{count, count + len(names)})
		count += len(names)
		for _, n := range names {
			f.Printf("{%d, %d, %d, %q}, // %s\n", p.ref(n.strict), p.ref(n.loose), n.row, n.lang[0], n.strict)
			f.AddSize(sizeOfName)
		}
	}
	f.Printf("}\n")
	return spans
}

// addName adds a name in its strict and loose form.
func addName(names []name, text string, row int, lang string) []name {
	strict := string(fold.Strict(nil, text))
	known := slices.ContainsFunc(names, func(n name) bool { return n.strict == strict && n.row == row })
	if strict == "" || known {
		return names
	}
	return append(names, name{strict, fold.Loose(text), row, lang})
}

// writeTerms writes what rows are called elsewhere, in the order of the rows.
func (m *model) writeTerms(f *gen.File, p *pool) {
	f.Printf("\nvar termTable = [...]termEntry{\n")
	for _, l := range m.lists {
		for _, r := range l.rows {
			var seen []string
			write := func(term, lang string) {
				strict := string(fold.Strict(nil, term))
				if strict == "" || slices.Contains(seen, strict) {
					return
				}
				seen = append(seen, strict)
				f.Printf("{%d, %d, %d, %d, %q}, // %s\n", p.ref(term), p.ref(strict), p.ref(fold.Loose(term)), r.number, lang[0], strict)
				f.AddSize(sizeOfTerm)
			}
			for _, term := range r.terms {
				write(term.Fi, "fi")
				write(term.Sv, "sv")
			}
		}
	}
	f.Printf("}\n")
}

// sieves returns the bits of the codes of a list and those of its names.
func (l *list) sieves() (codes, names uint64) {
	for _, r := range l.rows {
		codes |= sieve.Code(r.id())
		for _, name := range []string{r.Fi, r.official, r.Sv} {
			if name != "" {
				names |= sieve.Name(name)
			}
		}
	}
	return codes, names
}

// writeLists writes the lists. National ones come first.
func (m *model) writeLists(f *gen.File, p *pool, spans [][2]int) {
	national := 0
	f.Printf("var listTable = [...]listEntry{\n")
	first := 0
	for i, l := range m.lists {
		if l.oid != "" {
			national++
		}
		codes, names := l.sieves()
		f.Printf("{%d, %d, %d, %d, %d, %d, %d, %d, %d, %t, %#x, %#x}, // %s\n",
			p.ref(l.oid), p.ref(l.structure), p.ref(l.key), p.ref(l.fi), p.ref(l.sv),
			first, first+len(l.rows), spans[i][0], spans[i][1], l.closed, codes, names, l.title())
		first += len(l.rows)
		f.AddSize(sizeOfList)
	}
	f.Printf("}\n\n// nationalLists is how many lists at the start of listTable have an OID.\nconst nationalLists = %d\n\n", national)
	f.Printf("// namedLists are the lists of which every name is known, though not every code.\nvar namedLists = [...]uint16{")
	for i, l := range m.lists {
		if l.named {
			f.Printf("%d, ", i)
			f.AddSize(sizeOfIndex)
		}
	}
	f.Printf("}\n\n")
	f.Printf("// The places of the typed classifications in listTable.\nconst (\n")
	for _, t := range m.types {
		f.Printf("list%s = %d\n", t.name, slices.Index(m.lists, t.list))
	}
	f.Printf(")\n")
}
