package fold

import (
	"testing"

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
