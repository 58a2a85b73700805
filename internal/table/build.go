package table

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/facts"
)

// maxMembers is what a uint64 presence mask can hold.
const maxMembers = 64

// Build packs a snapshot. It refuses a snapshot that does not fit the packed form,
// naming the structure and the member.
func Build(snapshot *facts.Snapshot) (*Set, error) {
	b := &builder{
		set:   &Set{Date: snapshot.Manifest.Date},
		texts: map[string]TextID{}, names: map[string]Name{},
		shapes: map[Shape]uint16{}, members: map[string]uint32{},
		facts: map[Fact]uint16{}, lists: map[string]uint16{}, phrases: map[Phrase]uint16{},
		bodies: map[Body]uint16{}, refs: map[string]uint16{}, conds: map[string]uint16{}, values: map[string]uint16{},
		keys: map[TextID]string{}, dates: &snapshot.Dates,
	}
	b.text("")
	b.set.Lists = []List{{}}
	b.set.Phrases = []Phrase{{}}
	b.set.Conds = []Cond{{}}
	rules := map[string][]facts.Rule{}
	for _, r := range snapshot.Rules {
		rules[r.Doc] = append(rules[r.Doc], r)
	}
	for i := range snapshot.Structures {
		if err := b.structure(&snapshot.Structures[i]); err != nil {
			return nil, fmt.Errorf("structure %s: %w", snapshot.Structures[i].OID, err)
		}
		if err := b.rules(&snapshot.Structures[i], rules[snapshot.Structures[i].OID]); err != nil {
			return nil, err
		}
		delete(rules, snapshot.Structures[i].OID)
	}
	for oid := range rules {
		return nil, fmt.Errorf("the rules name structure %s, which the snapshot does not hold", oid)
	}
	for _, c := range snapshot.Corrections {
		b.set.Corrections = append(b.set.Corrections, Correction{
			Structure: b.text(c.Structure), Pointer: b.text(c.Pointer),
			Check: b.text(c.Check), Reason: b.text(c.Reason),
		})
	}
	b.set.Text = b.buf.String()
	b.set.Names = b.nameBuf.String()
	if err := b.fits(); err != nil {
		return nil, err
	}
	b.set.indexRoots()
	return b.set, nil
}

type builder struct {
	set     *Set
	buf     strings.Builder
	texts   map[string]TextID
	nameBuf strings.Builder
	names   map[string]Name
	shapes  map[Shape]uint16
	members map[string]uint32 // encoded run of members → index of the first
	facts   map[Fact]uint16
	lists   map[string]uint16
	phrases map[Phrase]uint16
	bodies  map[Body]uint16
	refs    map[string]uint16 // encoded runs, as values and conds
	values  map[string]uint16
	conds   map[string]uint16
	keys    map[TextID]string // member names
	dates   *facts.Dates
	parent  []int // the nodes above the one that is being built
}

func (b *builder) structure(st *facts.Structure) error {
	id, reason := facts.ParseID(st.OID)
	if reason != "" {
		return fmt.Errorf("malformed OID: %s", reason)
	}
	first := len(b.set.Nodes)
	if _, err := b.node(&st.Root); err != nil {
		return fmt.Errorf("%s: %w", st.Root.Key, err)
	}
	name, err := b.name(st.Root.Key)
	if err != nil {
		return err
	}
	count := len(b.set.Nodes) - first
	if count > math.MaxUint16 {
		return fmt.Errorf("%d nodes; at most %d fit", count, math.MaxUint16)
	}
	b.set.Structures = append(b.set.Structures, Structure{
		Branch: uint16(id.Branch), Type: uint32(id.Type), Date: uint32(id.Date),
		Outdated:  st.Status == facts.StatusOutdated,
		FirstNode: uint32(first), NodeCount: uint16(count), Name: name,
		OID: b.text(st.OID), LibraryVersion: b.text(st.LibraryVersion),
		DocumentType: b.text(st.DocumentType), Author: b.text(st.Author), Subject: b.text(st.Subject),
	})
	return nil
}

// node appends n and what is below it, and returns its shape.
func (b *builder) node(n *facts.Node) (uint16, error) {
	index := len(b.set.Nodes)
	node := Node{Row: uint16(n.Row)}
	if len(b.parent) > 0 {
		node.Parent = uint16(index - b.parent[len(b.parent)-1])
	}
	fact, err := b.fact(n)
	b.keys[b.text(n.Key)] = n.Key
	if err != nil {
		return 0, err
	}
	node.Fact = fact
	b.set.Nodes = append(b.set.Nodes, node)

	b.parent = append(b.parent, index)
	shape, err := b.shapeOf(n, index)
	b.parent = b.parent[:len(b.parent)-1]
	if err != nil {
		return 0, err
	}
	b.set.Nodes[index].Shape = shape
	return shape, nil
}

func (b *builder) fact(n *facts.Node) (uint16, error) {
	phrase, err := b.phrase(n.Phrase)
	if err != nil {
		return 0, err
	}
	f := Fact{
		Key: b.text(n.Key), Fi: b.text(n.Fi), Sv: b.text(n.Sv),
		TitleFi: b.text(n.TitleFi), TitleSv: b.text(n.TitleSv), As: b.text(n.As),
		System: b.text(n.System), Internal: b.text(n.Internal), SystemURI: b.text(n.SystemURI),
		List: b.list(n.Codes), Phrase: phrase,
	}
	for flag, set := range map[FactFlags]bool{
		IsRequired: n.Required, IsRepeatable: n.Repeatable, IsConditional: n.Conditional,
		IsNationwide: n.Nationwide, HidesField: n.HiddenField, HidesTitle: n.HiddenTitle,
		LeavesSystemOpen: n.OpenSystem,
	} {
		if set {
			f.Flags |= flag
		}
	}
	return intern(b.facts, f, &b.set.Facts), nil
}

func (b *builder) phrase(p *facts.Phrase) (uint16, error) {
	if p == nil {
		return 0, nil
	}
	fi, err := digest(&p.Fi)
	if err != nil {
		return 0, err
	}
	sv, err := digest(p.Sv)
	if err != nil {
		return 0, err
	}
	before := len(b.set.Phrases)
	id := intern(b.phrases, Phrase{Fi: fi, Sv: sv}, &b.set.Phrases)
	if p.Fi.Text != "" && len(b.set.Phrases) > before {
		for len(b.set.PhraseTexts) < before {
			b.set.PhraseTexts = append(b.set.PhraseTexts, "")
		}
		b.set.PhraseTexts = append(b.set.PhraseTexts, p.Fi.Text)
	}
	return id, nil
}

func digest(d *facts.Digest) (Digest, error) {
	if d == nil {
		return Digest{}, nil
	}
	out := Digest{Bytes: uint32(d.Bytes)}
	n, err := hex.Decode(out.SHA256[:], []byte(d.SHA256))
	if err != nil || n != len(out.SHA256) || len(d.SHA256) != 2*n {
		return Digest{}, fmt.Errorf("phrase digest is not a SHA-256 in hexadecimal")
	}
	return out, nil
}

func (b *builder) list(codes []facts.Code) uint16 {
	if len(codes) == 0 {
		return 0
	}
	var key []byte
	run := make([]Code, len(codes))
	for i, c := range codes {
		run[i] = Code{Code: b.text(c.Code), Fi: b.text(c.Fi), Sv: b.text(c.Sv)}
		key, _ = binary.Append(key, binary.LittleEndian, run[i])
	}
	if id, ok := b.lists[string(key)]; ok {
		return id
	}
	id := uint16(len(b.set.Lists))
	b.set.Lists = append(b.set.Lists, List{First: uint16(len(b.set.Codes)), Count: uint16(len(run))})
	b.set.Codes = append(b.set.Codes, run...)
	b.lists[string(key)] = id
	return id
}

func (b *builder) text(s string) TextID {
	if id, ok := b.texts[s]; ok {
		return id
	}
	id := TextID(len(b.set.TextEnd))
	b.buf.WriteString(s)
	b.set.TextEnd = append(b.set.TextEnd, uint32(b.buf.Len()))
	b.texts[s] = id
	return id
}

// intern returns the index of value in list, appending it if it is new.
func intern[T comparable](index map[T]uint16, value T, list *[]T) uint16 {
	if id, ok := index[value]; ok {
		return id
	}
	id := uint16(len(*list))
	*list = append(*list, value)
	index[value] = id
	return id
}

// fits refuses a snapshot whose lists have outgrown their indices.
func (b *builder) fits() error {
	for _, list := range []struct {
		name string
		n    int
	}{
		{"texts", len(b.set.TextEnd)}, {"shapes", len(b.set.Shapes)}, {"facts", len(b.set.Facts)},
		{"codes", len(b.set.Codes)}, {"code lists", len(b.set.Lists)}, {"structures", len(b.set.Structures)},
		{"phrases", len(b.set.Phrases)}, {"rules", len(b.set.Rules)}, {"rule bodies", len(b.set.Bodies)},
		{"conditions", len(b.set.Conds)}, {"places of rules", len(b.set.Refs)}, {"values of rules", len(b.set.Values)},
		{"notes of rules", len(b.set.Notes)}, {"words of the watch list", len(b.set.Watch)},
	} {
		if list.n > math.MaxUint16 {
			return fmt.Errorf("the snapshot has %d distinct %s; at most %d fit", list.n, list.name, math.MaxUint16)
		}
	}
	return nil
}
