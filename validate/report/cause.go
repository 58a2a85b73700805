package report

import (
	"errors"
	"io/fs"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// The texts of common causes, of which the system's own text names the file once more.
var (
	textNoFile  = rule.Text{Fi: "tiedostoa ei ole", Sv: "filen finns inte", En: "there is no such file"}
	textNoRight = rule.Text{Fi: "tiedoston lukemiseen ei ole oikeutta", Sv: "rätt att läsa filen saknas", En: "there is no permission to read the file"}
)

// cause returns why a document could not be read: in the language of the report if
// the error has a text in it, else as the error says it.
func (w *words) cause(err error) string {
	var said interface{ Text(language.Tag) string }
	switch {
	case errors.As(err, &said):
		return shown(said.Text(w.tag))
	case errors.Is(err, fs.ErrNotExist):
		return w.In(textNoFile)
	case errors.Is(err, fs.ErrPermission):
		return w.In(textNoRight)
	}
	return shown(err.Error())
}
