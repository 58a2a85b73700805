package classify

import "github.com/sosmeta/sosmeta-go/internal/export"

// A Problem is a row of an export that was refused, or that was taken although
// it replaces something or makes a name ambiguous. It holds no name out of the
// export.
type Problem struct {
	Line   int    // where the row starts, from 1
	Reason Reason // what is wrong, and whether the row was refused
	System System // of the row, when it has a well-formed one
	Code   string // of the row, when it has a well-formed one
	First  int    // DuplicateCode: the line of the row that was taken
}

// A Reason is what is wrong with a row of an export, in English.
type Reason string

// The reasons that refuse a row.
const (
	BadSyntax      = Reason(export.BadSyntax)
	BadSystem      = Reason(export.BadSystem)
	BadCode        = Reason(export.BadCode)
	BadName        = Reason(export.BadName)
	BadDate        = Reason(export.BadDate)
	DuplicateCode  = Reason(export.DuplicateCode)
	CodeConflict   = Reason(export.CodeConflict)
	NameConflict   = Reason(export.NameConflict)
	AlreadyHasCode = Reason(export.AlreadyHasCode)
)

// The reasons that take a row and report it.
const (
	Replaced = Reason(export.Replaced)
	TwoCodes = Reason(export.TwoCodes)
)

// Refused reports whether the row was left out.
func (r Reason) Refused() bool { return export.Reason(r).Refused() }
