package fold

import (
	"regexp"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/unicode/norm"
)

func TestStrictKeepsFinnishLettersApart(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"Päätös", "päätös"},
		{"PÄÄTÖS", "päätös"},
		{norm.NFD.String("Päätös"), "päätös"},
		{"Paatos", "paatos"},
		{"  vanhemmuuden  \u00a0selvittämisestä ", "vanhemmuuden selvittämisestä"},
		{"Åland", "åland"},
		{"", ""},
	} {
		assert.Equal(t, test.want, string(Strict(nil, test.in)), "%q", test.in)
	}
}

func TestStrictAppends(t *testing.T) {
	assert.Equal(t, "x|päätös", string(Strict([]byte("x|"), " Päätös")))
}

func TestStrictDoesNotAllocate(t *testing.T) {
	var buf [128]byte
	for _, name := range []string{"Lastensuojelun Jälkihuolto", norm.NFD.String("Lastensuojelun Jälkihuolto")} {
		assert.Equal(t, "lastensuojelun jälkihuolto", string(Strict(nil, name)))
		assert.Zero(t, testing.AllocsPerRun(100, func() { Strict(buf[:0], name) }), name)
	}
}

func TestLooseTakesAccentsAndHyphensAway(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"Päätös", "paatos"},
		{"Perhe-elämä, vanhemmuus", "perhe elama vanhemmuus"},
		{"Förälder\u2011barn", "foralder barn"},
		{"(LsL 69 §)", "lsl 69"},
		{"---", ""},
	} {
		assert.Equal(t, test.want, Loose(test.in), "%q", test.in)
	}
}

func TestIdentifierAndSlugFoldTheOfficialName(t *testing.T) {
	assert.Equal(t, "LastensuojelunJalkihuolto", Identifier("Lastensuojelun jälkihuolto"))
	assert.Equal(t, "PerheElamaVanhemmuusJaLapsenHuolto", Identifier("Perhe-elämä, vanhemmuus ja lapsen huolto"))
	assert.Equal(t, "perhe_elama_vanhemmuus_ja_lapsen_huolto", Slug("Perhe-elämä, vanhemmuus ja lapsen huolto"))
}

func TestStrictOfBytesIsThatOfTheText(t *testing.T) {
	for _, s := range []string{"", " ", "Pa\u0308ihde  TYÖ\u00a0", "ſ\u212a", "\xffÄ", "Vammaispalvelut"} {
		assert.Equal(t, string(Strict(nil, s)), string(StrictBytes(nil, []byte(s))))
	}
}
func TestNamesThatStartUnlikeAreUnlike(t *testing.T) {
	for c := rune(0); c < 0x300; c++ {
		for _, next := range []string{"", "x", " ", "\u0308"} {
			s := string(c) + next
			assert.True(t, MayStart(s, Strict(nil, s)), "%q", s)
		}
	}
	assert.False(t, MayStart("Kotihoito", []byte("koti-")))
	assert.True(t, MayStart("Muu.", []byte("muu")))
}

func TestPlainTextIsFoldedLikeAnyOther(t *testing.T) {
	slow := func(s string) (dst []byte) {
		space := false
		for _, r := range norm.NFC.String(s) {
			dst, space = appendFolded(dst, r, space, 0)
		}
		return dst
	}
	for r := rune(0); r <= unicode.MaxRune; r++ {
		for _, s := range []string{string(r), " a" + string(r) + "B ", "a " + string(r), string(r) + "\u0308", "\xc3" + string(r)} {
			if folded, ok := appendPlain(nil, s); ok != plain.MatchString(s) || ok && string(folded) != string(slow(s)) {
				t.Errorf("%q: %q %t, not %q", s, folded, ok, slow(s))
			}
		}
	}
}

var plain = regexp.MustCompile("^[\x00-\x7fÀ-ÿ]*$")
