package source

import (
	"strconv"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/say"
)

// A trouble is why a document or an archive was not read: a text, and the limit that
// it names.
type trouble struct {
	text  *rule.Text
	limit int64
}

// Error returns the English text.
func (e trouble) Error() string { return e.Text(language.English) }

// Text returns the text in the language that is closest to a tag.
func (e trouble) Text(tag language.Tag) string {
	return say.Match(tag).Fill(*e.text, strconv.FormatInt(e.limit, 10))
}

var (
	tooLarge = rule.Text{
		Fi: "asiakirja on suurempi kuin raja, %[1]s tavua",
		Sv: "handlingen är större än gränsen, %[1]s byte",
		En: "the document is larger than the limit of %[1]s bytes",
	}
	tooPacked = rule.Text{
		Fi: "sisältö on purettuna yli %[1]s kertaa niin suuri kuin pakattuna, mikä on raja",
		Sv: "innehållet är uppackat mer än %[1]s gånger så stort som packat, vilket är gränsen",
		En: "it unpacks to more than the limit of %[1]s times its packed size",
	}
	tooMany = rule.Text{
		Fi: "paketissa on enemmän tiedostoja kuin raja, %[1]s; loppuja ei luettu",
		Sv: "arkivet har fler filer än gränsen, %[1]s; resten lästes inte",
		En: "the archive has more entries than the limit of %[1]s; the rest was not read",
	}
	sparseFile = rule.Text{
		Fi: "harva tiedosto, jonka sisältö on purettuna suurempi kuin paketissa",
		Sv: "en gles fil, vars innehåll är större uppackat än i arkivet",
		En: "a sparse file, which unpacks to more than it holds",
	}
	encrypted = rule.Text{
		Fi: "tiedosto on salattu: pura salaus ja anna asiakirja ilman salausta",
		Sv: "filen är krypterad: dekryptera den och ange handlingen utan kryptering",
		En: "the file is encrypted: decrypt it and give the document without encryption",
	}
	notZip = rule.Text{
		Fi: "tämä ei ole zip-paketti: tarkista tiedosto ja sen nimen loppu",
		Sv: "detta är inget zip-arkiv: kontrollera filen och slutet på dess namn",
		En: "this is no zip archive: check the file and the end of its name",
	}
	notGzip = rule.Text{
		Fi: "tämä ei ole gzip-pakattu tiedosto: tarkista tiedosto ja sen nimen loppu",
		Sv: "detta är ingen gzip-fil: kontrollera filen och slutet på dess namn",
		En: "this is no gzip file: check the file and the end of its name",
	}
)

func tooLargeFor(limit int64) error { return trouble{&tooLarge, limit} }
