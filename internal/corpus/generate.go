package corpus

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/sosmeta/sosmeta-go/internal/value"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// A Size says how much a document holds.
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
	g := generator{size: size, r: r, ok: true}
	root := g.value(st.Root())
	root.Key = st.RootKey()
	return Value{Kind: '{', Members: []Value{root}}, g.ok
}

type generator struct {
	size Size
	r    *rand.Rand
	ok   bool
}

// value makes the value of a field, without regard to whether it repeats.
func (g *generator) value(f sosmeta.Field) Value {
	v := Value{Kind: '"', Field: f}
	switch f.Representation() {
	case sosmeta.Group, sosmeta.Heading:
		return g.group(f)
	case sosmeta.Coded:
		system, code, display := g.coding(f)
		return object(f, text(f, "system", system), text(f, "code", code), text(f, "display", display))
	case sosmeta.ID:
		system, id := g.identifier(f)
		return object(f, text(f, "system", system), text(f, "value", id))
	case sosmeta.Amount, sosmeta.Quantity, sosmeta.Percent:
		number := Value{Key: "value", Field: f, Text: fmt.Sprintf("%d.%02d", g.r.IntN(5000), g.r.IntN(100))}
		return object(f, number, text(f, "code", "EUR"))
	case sosmeta.Numeric, sosmeta.Count:
		v.Kind, v.Text = 0, fmt.Sprint(g.r.IntN(30))
	case sosmeta.Switch:
		v.Kind, v.Text = 0, fmt.Sprint(g.r.IntN(2) == 0)
	case sosmeta.Date:
		v.Text = g.day().Format([]string{"2006", "2006-01", time.DateOnly, time.DateOnly}[g.r.IntN(4)])
	case sosmeta.Instant:
		v.Text = g.day().Format([]string{time.DateOnly, "2006-01-02T15:04:05-07:00", "2006-01-02T15:04:05.000-07:00"}[g.r.IntN(3)])
	case sosmeta.Fixed:
		phrase, _ := f.Phrase()
		g.ok = g.ok && phrase.Text != ""
		v.Text = phrase.Text
	case sosmeta.NameText, sosmeta.Signature:
		v.Text = g.prose(2)
	default:
		if v.Text = g.prose(g.size.Words); g.hasCodes(f) {
			v.Text = g.code(f).Code()
		}
	}
	return v
}

func (g *generator) group(f sosmeta.Field) Value {
	v := Value{Kind: '{', Field: f}
	for m := range f.Fields() {
		if !m.Required() && g.r.Float64() >= g.size.Optional {
			continue
		}
		member := g.value(m)
		if m.Repeatable() {
			array := Value{Kind: '[', Field: m, Items: []Value{member}}
			for range g.r.IntN(g.size.Items) {
				array.Items = append(array.Items, g.value(m))
			}
			member = array
		}
		member.Key = m.Key()
		v.Members = append(v.Members, member)
	}
	return v
}

func object(f sosmeta.Field, members ...Value) Value {
	return Value{Kind: '{', Field: f, Members: members}
}

func text(f sosmeta.Field, key, s string) Value {
	return Value{Kind: '"', Key: key, Field: f, Text: s}
}

// coding makes the parts of a code.
func (g *generator) coding(f sosmeta.Field) (system, code, display string) {
	system, code, display = "urn:oid:1.2.246.537.6.999", "1", g.word()
	if oid, ok := f.CodeSystem(); ok {
		system = oid.URN()
		if g.r.IntN(2) == 0 {
			system += ".201601"
		}
	}
	if exact, ok := f.ExactSystem(); ok {
		system = exact
	}
	if g.hasCodes(f) {
		c := g.code(f)
		code = c.Code()
		if label := c.Name(finnish); label != "" {
			display = label
		}
	}
	return system, code, display
}

func (g *generator) hasCodes(f sosmeta.Field) bool {
	for range f.Codes() {
		return true
	}
	return false
}

func (g *generator) code(f sosmeta.Field) sosmeta.Code {
	var codes []sosmeta.Code
	for c := range f.Codes() {
		codes = append(codes, c)
	}
	return codes[g.r.IntN(len(codes))]
}

// identifier makes an identifier: a made-up identity number, a business id, a
// temporary identifier, or an OID.
func (g *generator) identifier(f sosmeta.Field) (system, id string) {
	if system, ok := f.IdentifierSystem(); ok {
		return system, IdentityNumber(g.day(), 900+g.r.IntN(100))
	}
	switch f.Key() {
	case "tilapainen_yksilointitunnus":
		return "urn:oid:1.2.246.10.99999911.22.2025", fmt.Sprint(100 + g.r.IntN(900))
	case "y_tunnus":
		return "urn:oid:1.2.246.10", BusinessID(g.r.IntN(1_000_000))
	}
	return "urn:oid:1.2.246.10.99999911.95", fmt.Sprintf("1.2.246.10.99999911.95.%d.%d", 2020+g.r.IntN(7), 1000+g.r.IntN(9000))
}

// BusinessID writes a business id, the first from a number on that has a check
// digit.
func BusinessID(from int) string {
	for ; ; from++ {
		digits := fmt.Sprintf("%07d", from)
		sum := 0
		for i, weight := range [...]int{7, 9, 10, 5, 8, 4, 2} {
			sum += weight * int(digits[i]-'0')
		}
		if sum %= 11; sum != 1 {
			return fmt.Sprintf("%s-%d", digits, (11-sum)%11)
		}
	}
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

func (g *generator) day() time.Time {
	start := time.Date(1990, 1, 1, 8, 30, 0, 0, time.UTC)
	return start.Add(time.Duration(g.r.IntN(36*365)) * 24 * time.Hour).In(value.Helsinki())
}

var words = strings.Fields("asiakas perhe lapsi tuki arki koulu koti työ päätös palvelu hyvä äiti isä yhdessä sovittiin " +
	"tapaaminen keväällä syksyllä ennen jälkeen viikoittain kotikäynti ohjaus neuvonta vähän enemmän kehitys päivä yö " +
	"voimavarat läheiset verkosto huoli ilo rytmi toimeentulo asuminen terveys ystävät harrastus tärkeää myös että kun jos")

func (g *generator) word() string { return words[g.r.IntN(len(words))] }

func (g *generator) prose(words int) string {
	n := 1 + g.r.IntN(words)
	list := make([]string, n)
	for i := range list {
		list[i] = g.word()
	}
	return strings.Join(list, " ")
}
