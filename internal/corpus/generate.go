package corpus

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"time"

	"github.com/sosmeta/sosmeta-go/internal/value"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// A Size is how much a document holds.
type Size struct {
	Optional float64 // the share of members that are there without being required
	Items    int     // the most items of an array
	Words    int     // the most words of a text
}

// The sizes of the corpus.
var (
	Minimal = Size{Optional: 0, Items: 1, Words: 2}
	Typical = Size{Optional: 0.5, Items: 2, Words: 260}
	Full    = Size{Optional: 1, Items: 3, Words: 40}
)

// Valid makes a document that its structure takes, always the same one for the
// same random source. A snapshot without the texts of its phrases gives no
// valid document of a structure that requires one: ok is then false.
func Valid(st sosmeta.Structure, size Size, r *rand.Rand) (doc Value, ok bool) {
	m := Maker{Size: size, Rand: r}
	doc = m.Document(st)
	return doc, !m.Unphrased
}

// A Maker makes documents and parts of them.
type Maker struct {
	Size Size
	Rand *rand.Rand

	// Fill makes the values of the fields that are no groups, if it is set and
	// says so; else they are such as the structure alone asks for.
	Fill func(f sosmeta.Field) (v Value, ok bool)
	// Label returns the label of a code that the structure does not list.
	Label func(f sosmeta.Field, code string) string
	// Skip leaves out members that are not required, if it is set.
	Skip func(f sosmeta.Field) bool
	// Tidy leaves out groups that chance left empty, if they may be.
	Tidy bool

	Unphrased bool // set once a phrase was needed that the snapshot has no text of
}

// Document makes a document of a structure.
func (g *Maker) Document(st sosmeta.Structure) Value {
	root := g.value(st.Root())
	root.Key = st.RootKey()
	return Value{Kind: '{', Members: []Value{root}}
}

// value makes the value of a field, without regard to whether it repeats.
func (g *Maker) value(f sosmeta.Field) Value {
	if g.Fill != nil && !f.Representation().IsGroup() {
		if v, ok := g.Fill(f); ok {
			v.Field = f
			return v
		}
	}
	v := Value{Kind: '"', Field: f}
	switch f.Representation() {
	case sosmeta.Group, sosmeta.Heading:
		return g.group(f)
	case sosmeta.Coded:
		system, code, display := g.coding(f)
		return Object(f, Text(f, "system", system), Text(f, "code", code), Text(f, "display", display))
	case sosmeta.ID:
		system, id := g.identifier(f)
		return Object(f, Text(f, "system", system), Text(f, "value", id))
	case sosmeta.Amount, sosmeta.Quantity, sosmeta.Percent:
		number := Value{Key: "value", Field: f, Text: fmt.Sprintf("%d.%02d", g.Rand.IntN(5000), g.Rand.IntN(100))}
		return Object(f, number, Text(f, "code", "EUR"))
	case sosmeta.Numeric, sosmeta.Count:
		v.Kind, v.Text = 0, fmt.Sprint(g.Rand.IntN(30))
	case sosmeta.Switch:
		v.Kind, v.Text = 0, fmt.Sprint(g.Rand.IntN(2) == 0)
	case sosmeta.Date:
		v.Text = g.day().Format([]string{"2006", "2006-01", time.DateOnly, time.DateOnly}[g.Rand.IntN(4)])
	case sosmeta.Instant:
		v.Text = g.day().Format([]string{time.DateOnly, "2006-01-02T15:04:05-07:00", "2006-01-02T15:04:05.000-07:00"}[g.Rand.IntN(3)])
	case sosmeta.Fixed:
		phrase, _ := f.Phrase()
		g.Unphrased = g.Unphrased || phrase.Text == ""
		v.Text = phrase.Text
	case sosmeta.NameText, sosmeta.Signature:
		v.Text = g.prose(2)
	default:
		if v.Text = g.prose(g.Size.Words); g.hasCodes(f) {
			v.Text = g.code(f).Code()
		}
	}
	return v
}

func (g *Maker) group(f sosmeta.Field) Value {
	v := Value{Kind: '{', Field: f}
	for m := range f.Fields() {
		if !m.Required() && (g.Rand.Float64() >= g.Size.Optional || g.Skip != nil && g.Skip(m)) {
			continue
		}
		if member := g.member(m); m.Required() || !g.Tidy || !hollow(&member) {
			v.Members = append(v.Members, member)
		}
	}
	return v
}

// member makes a member of a group: an array if the field repeats.
func (g *Maker) member(f sosmeta.Field) Value {
	v := g.value(f)
	if f.Repeatable() {
		array := Value{Kind: '[', Field: f, Items: []Value{v}}
		for range g.Rand.IntN(g.Size.Items) {
			if item := g.value(f); !g.Tidy || !hollow(&item) {
				array.Items = append(array.Items, item)
			}
		}
		v = array
	}
	v.Key = f.Key()
	return v
}

// hollow reports whether a value is a group with fields of which none is there, or
// an array of one such.
func hollow(v *Value) bool {
	if v.Kind == '[' {
		return len(v.Items) == 1 && hollow(&v.Items[0])
	}
	if v.Kind != '{' || len(v.Members) > 0 {
		return false
	}
	for range v.Field.Fields() {
		return true
	}
	return false
}

// Object makes the object of a field out of its members.
func Object(f sosmeta.Field, members ...Value) Value {
	return Value{Kind: '{', Field: f, Members: members}
}

// Text makes a member that is a string.
func Text(f sosmeta.Field, key, s string) Value {
	return Value{Kind: '"', Key: key, Field: f, Text: s}
}

// coding makes the parts of a code.
func (g *Maker) coding(f sosmeta.Field) (system, code, display string) {
	system, code = "urn:oid:1.2.246.537.6.999", "1"
	if oid, ok := f.CodeSystem(); ok {
		if system = oid.URN(); system == value.URN+value.OrganisationRegister {
			code = "1.2.246.10.99999911.10.1"
		}
		if g.Rand.IntN(2) == 0 {
			system += ".201601"
		}
	}
	if exact, ok := f.ExactSystem(); ok {
		system = exact
	}
	if g.hasCodes(f) {
		code = g.code(f).Code()
	}
	return system, code, g.labelOf(f, code)
}

func (g *Maker) hasCodes(f sosmeta.Field) bool {
	for range f.Codes() {
		return true
	}
	return false
}

func (g *Maker) code(f sosmeta.Field) sosmeta.Code {
	var codes []sosmeta.Code
	for c := range f.Codes() {
		codes = append(codes, c)
	}
	return codes[g.Rand.IntN(len(codes))]
}

// identifier makes an identifier: a made-up identity number, a temporary
// identifier, one of a kind that has made-up values, or an OID.
func (g *Maker) identifier(f sosmeta.Field) (system, id string) {
	if system, ok := f.IdentifierSystem(); ok {
		return system, IdentityNumber(g.day(), 900+g.Rand.IntN(100))
	}
	if f.Key() == "tilapainen_yksilointitunnus" {
		return "urn:oid:1.2.246.10.99999911.22.2025", fmt.Sprint(100 + g.Rand.IntN(900))
	}
	if madeUp := value.Identifiers[value.KindOf(f.Key())].MadeUp; madeUp != nil {
		return "urn:oid:1.2.246.10", madeUp(g.Rand.IntN(1000))
	}
	return "urn:oid:1.2.246.10.99999911.95", fmt.Sprintf("1.2.246.10.99999911.95.%d.%d", 2020+g.Rand.IntN(7), 1000+g.Rand.IntN(9000))
}

// IdentityNumber writes an identity number for a day of birth from 1900 to
// 2099. Individual numbers from 900 on are given to nobody.
func IdentityNumber(born time.Time, individual int) string {
	sign := "-"
	if born.Year() >= 2000 {
		sign = "A"
	}
	digits := born.Format("020106") + fmt.Sprintf("%03d", individual)
	var n int
	for _, c := range digits {
		n = n*10 + int(c-'0')
	}
	return digits[:6] + sign + digits[6:] + string("0123456789ABCDEFHJKLMNPRSTUVWXY"[n%31])
}

func (g *Maker) day() time.Time {
	start := time.Date(1990, 1, 1, 8, 30, 0, 0, time.UTC)
	return start.Add(time.Duration(g.Rand.IntN(36*365)) * 24 * time.Hour).In(value.Helsinki())
}

var words = sync.OnceValue(func() []string {
	return strings.Fields("asiakas perhe lapsi tuki arki koulu koti työ päätös palvelu hyvä äiti isä yhdessä sovittiin " +
		"tapaaminen keväällä syksyllä ennen jälkeen viikoittain kotikäynti ohjaus neuvonta vähän enemmän kehitys päivä yö " +
		"voimavarat läheiset verkosto huoli ilo rytmi toimeentulo asuminen terveys ystävät harrastus tärkeää myös että kun jos")
})

func (g *Maker) word() string { return words()[g.Rand.IntN(len(words()))] }

func (g *Maker) prose(words int) string {
	n := 1 + g.Rand.IntN(words)
	list := make([]string, n)
	for i := range list {
		list[i] = g.word()
	}
	return strings.Join(list, " ")
}
