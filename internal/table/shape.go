package table

import (
	"encoding/binary"
	"fmt"
	"math"

	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/internal/memberkey"
	"github.com/sosmeta/sosmeta-go/internal/value"
)

// shapeOf derives the shape of a node from its facts: the published schema is
// a function of them. index is the node's place in Set.Nodes.
func (b *builder) shapeOf(n *facts.Node, index int) (uint16, error) {
	switch n.As {
	case "", facts.Otsikko:
		return b.group(n, index)
	case facts.Koodi:
		if n.System != "" && !value.OID([]byte(n.System)) {
			return 0, fmt.Errorf("member %s: its code system is not an OID", n.Key)
		}
		return b.object(CodeValue,
			part{"system", b.system(n)}, part{"code", b.code(n)}, part{"display", b.leaf(String, 0)})
	case facts.Tunnus:
		return b.optional(IDValue+Value(value.KindOf(n.Key)), 0b10, part{"system", b.leaf(String, 0)}, part{"value", b.leaf(String, 0)})
	case facts.Maara, facts.Mitta, facts.Prosentti:
		return b.object(QuantityValue, part{"value", b.leaf(Number, 0)}, part{"code", b.leaf(String, 0)})
	case facts.Teksti, facts.Nimi, facts.Allekirjoitus:
		switch {
		case len(n.Codes) > 0:
			return b.leaf(OneOf, b.list(n.Codes)), nil
		case n.Required:
			return b.leaf(NonEmpty, 0), nil
		}
		return b.leaf(String, 0), nil
	case facts.Pvm:
		return b.leaf(Date, uint16(b.role(n))), nil
	case facts.Hetki:
		return b.leaf(Instant, uint16(b.role(n))), nil
	case facts.Kytkin:
		return b.leaf(Bool, 0), nil
	case facts.Numero:
		return b.leaf(Number, 0), nil
	case facts.Lkm:
		return b.leaf(Count, 0), nil
	case facts.Fraasi:
		id, err := b.phrase(n.Phrase)
		if err == nil && id == 0 {
			err = fmt.Errorf("member %s: a phrase without its digest", n.Key)
		}
		return b.leaf(FixedText, id), err
	}
	return 0, fmt.Errorf("member %s: unknown representation %q", n.Key, n.As)
}

func (b *builder) group(n *facts.Node, index int) (uint16, error) {
	members := make([]Member, len(n.Fields))
	required := uint64(0)
	for i := range n.Fields {
		field := &n.Fields[i]
		offset := len(b.set.Nodes) - index
		shape, err := b.node(field)
		if err != nil {
			return 0, err
		}
		m, err := b.member(field.Key, shape, offset)
		if err != nil {
			return 0, err
		}
		if field.Repeatable {
			m.Flags |= Repeated
		}
		if field.Required {
			m.Flags |= Required
			required |= 1 << i
		}
		members[i] = m
	}
	return b.objectShape(members, required, len(b.set.Nodes)-index, NoValue)
}

// A part is a member of the objects that are one value: a code, an
// identifier, a quantity.
type part struct {
	key   string
	shape uint16
}

// object makes such an object with every part required.
func (b *builder) object(value Value, parts ...part) (uint16, error) {
	return b.optional(value, 1<<len(parts)-1, parts...)
}

func (b *builder) optional(value Value, required uint64, parts ...part) (uint16, error) {
	members := make([]Member, len(parts))
	for i, p := range parts {
		m, err := b.member(p.key, p.shape, 0)
		if err != nil {
			return 0, err
		}
		m.Part = uint8(i + 1)
		if required&(1<<i) != 0 {
			m.Flags |= Required
		}
		members[i] = m
	}
	return b.objectShape(members, required, 1, value)
}

func (b *builder) member(key string, shape uint16, offset int) (Member, error) {
	name, err := b.name(key)
	return Member{Name: name, Offset: uint16(offset), Shape: shape, Kind: b.set.Shapes[shape].Kind}, err
}

// name puts a member name into Set.Names.
func (b *builder) name(key string) (Name, error) {
	text := `"` + key + `":`
	if len(text) > math.MaxUint8 {
		return Name{}, fmt.Errorf("member %.20s…: a name of %d bytes; at most %d fit", key, len(key), math.MaxUint8-3)
	}
	name, ok := b.names[text]
	if !ok {
		name = Name{Start: uint32(b.nameBuf.Len()), Len: uint8(len(text))}
		for i := range min(4, len(text)-1) {
			name.Head |= uint32(text[1+i]) << (8 * i)
		}
		b.nameBuf.WriteString(text)
		b.names[text] = name
	}
	return name, nil
}

func (b *builder) objectShape(members []Member, required uint64, size int, value Value) (uint16, error) {
	if len(members) > maxMembers {
		return 0, fmt.Errorf("an object of %d members; at most %d fit", len(members), maxMembers)
	}
	key, err := binary.Append(nil, binary.LittleEndian, members)
	if err != nil {
		return 0, err
	}
	first, ok := b.members[string(key)]
	if !ok {
		first = uint32(len(b.set.Members))
		b.set.Members = append(b.set.Members, members...)
		b.members[string(key)] = first
	}
	shape := Shape{Kind: Object, Required: required, First: first, Count: uint8(len(members)), Size: uint16(size), Value: value}
	return intern(b.shapes, shape, &b.set.Shapes), nil
}

func (b *builder) leaf(kind Kind, arg uint16) uint16 {
	return intern(b.shapes, Shape{Kind: kind, Arg: arg, Size: 1}, &b.set.Shapes)
}

func (b *builder) system(n *facts.Node) uint16 {
	switch {
	case n.Internal != "":
		return b.leaf(ExactSystem, uint16(b.text(memberkey.System(n.Internal))))
	case n.System != "" && !n.OpenSystem:
		return b.leaf(System, uint16(b.text(n.System)))
	}
	return b.leaf(String, 0)
}

func (b *builder) code(n *facts.Node) uint16 {
	if len(n.Codes) > 0 {
		return b.leaf(OneOf, b.list(n.Codes))
	}
	return b.leaf(String, 0)
}
