package validate

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// aboutCode returns the arguments of the texts about a code and its display:
// where they are, and what they are compared with. Neither is shown as it is in
// the document.
func aboutCode(where any, r *rule.Rule, kase string, row *classify.Row, system string) []any {
	switch {
	case r != &rule.ValueDisplay:
		return []any{where, system}
	case row == nil:
		return []any{where}
	case kase == "other":
		return []any{where, codeAndName{row}}
	}
	return []any{where, row.Code, row}
}

// A codeAndName is a row that is named by its code, if it is known, and its name.
type codeAndName struct{ row *classify.Row }

// Name implements [say.Named].
func (c codeAndName) Name(tag language.Tag) string {
	return strings.TrimSpace(c.row.Code + " " + c.row.Name(tag))
}
