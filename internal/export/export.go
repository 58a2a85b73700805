// Package export reads the code lists that a national code server gives out,
// as FHIR R4 CodeSystem JSON or as CSV, and decides what each row does to a
// list that is known already. The library uses it at run time and the
// generator to make rows permanent, so that both decide alike.
package export

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"math"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// A Row is one code of an export. Dates are yyyy-mm-dd; what the export does
// not say is empty.
type Row struct {
	Line     int // where the row starts, from 1
	System   string
	Version  string
	Code     string
	Fi, Sv   string
	From, To string // the period in which the code is valid
	Parent   string
	Partial  bool // the export says that it is not all of the code system
}

// A Problem is a row that was refused, or a row that does not agree with what
// is known.
type Problem struct {
	Line   int
	Reason Reason
	System string // of the row, when it has a well-formed one
	Code   string // of the row, when it has a well-formed one
	First  int    // DuplicateCode: the line of the row that was taken
}

// A Reason is why a row is a problem.
type Reason string

// The reasons. The first group refuses the row.
const (
	BadSyntax      Reason = "the row cannot be read"
	BadSystem      Reason = "system is not an OID"
	BadCode        Reason = "code is missing or has characters that no code has"
	BadName        Reason = "name is missing, too long or not plain text"
	BadDate        Reason = "date is not of the form yyyy-mm-dd, or the period ends before it starts"
	DuplicateCode  Reason = "the code is in the export already"
	CodeConflict   Reason = "the code is known from a structure under another name"
	NameConflict   Reason = "the name is known from a structure under another code"
	AlreadyHasCode Reason = "the name was completed by an earlier row"

	Replaced Reason = "the code had another name of weaker evidence, which the row replaces"
	TwoCodes Reason = "the name has another code too, of weaker evidence: both stay"
)

// Refused reports whether the row was left out.
func (r Reason) Refused() bool { return r != Replaced && r != TwoCodes }

// Limits bound what Read takes in.
type Limits struct {
	Bytes int64
	Rows  int
}

// An Error is a constant error, for errors.Is.
type Error string

func (e Error) Error() string { return string(e) }

// Errors of a file that cannot be used at all.
const (
	ErrTooLarge Error = "the export is larger than the limit"
	ErrFormat   Error = "the export is neither a FHIR R4 CodeSystem nor CSV with the expected columns"
)

// Read reads an export and sorts out the rows that cannot be used.
func Read(r io.Reader, limits Limits) ([]Row, []Problem, error) {
	data, err := io.ReadAll(io.LimitReader(r, min(limits.Bytes, math.MaxInt64-1)+1))
	if err != nil {
		return nil, nil, err
	}
	if int64(len(data)) > limits.Bytes {
		return nil, nil, fmt.Errorf("%w of %d bytes", ErrTooLarge, limits.Bytes)
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	in := &intake{limit: limits.Rows}
	if first := bytes.TrimLeft(data, " \t\r\n"); len(first) > 0 && first[0] == '{' {
		err = readFHIR(data, in)
	} else {
		err = readCSV(bufio.NewReader(bytes.NewReader(data)), in)
	}
	if err != nil {
		return nil, nil, err
	}
	return in.rows, in.problems, nil
}

// An intake checks rows one by one.
type intake struct {
	rows     []Row
	problems []Problem
	limit    int
}

// refuse leaves a row out. It fails, as add does, when the export has more rows
// than the limit.
func (in *intake) refuse(row Row, reason Reason) error {
	if len(in.rows)+len(in.problems) >= in.limit {
		return fmt.Errorf("%w of %d rows", ErrTooLarge, in.limit)
	}
	in.problems = append(in.problems, problem(row, reason))
	return nil
}

func problem(row Row, reason Reason) Problem {
	p := Problem{Line: row.Line, Reason: reason}
	if IsOID(row.System) {
		p.System = row.System
	}
	if IsCode(row.Code) {
		p.Code = row.Code
	}
	return p
}

func (in *intake) add(row Row) error {
	row.System = strings.TrimPrefix(row.System, "urn:oid:")
	switch {
	case !IsOID(row.System):
		return in.refuse(row, BadSystem)
	case !IsCode(row.Code), row.Parent != "" && !IsCode(row.Parent):
		return in.refuse(row, BadCode)
	case !isName(row.Fi), !isName(row.Sv), row.Fi+row.Sv == "", !isVersion(row.Version):
		return in.refuse(row, BadName)
	case !isDate(row.From), !isDate(row.To), row.To != "" && row.To < row.From:
		return in.refuse(row, BadDate)
	case len(in.rows)+len(in.problems) >= in.limit:
		return fmt.Errorf("%w of %d rows", ErrTooLarge, in.limit)
	}
	in.rows = append(in.rows, row)
	return nil
}

// IsOID reports whether s is a dotted OID of at least two arcs.
func IsOID(s string) bool {
	arcs := 0
	for arc := range strings.SplitSeq(s, ".") {
		arcs++
		if arc == "" || strings.Trim(arc, "0123456789") != "" {
			return false
		}
	}
	return arcs > 1 && len(s) <= 128
}

// IsCode reports whether s can be a code: up to 64 letters, digits and signs
// without space, "|" (which separates system and code) and "~" (which starts
// the identifier of a value of which only the name is known).
func IsCode(s string) bool {
	if s == "" || len(s) > 64 || !utf8.ValidString(s) {
		return false
	}
	return strings.IndexFunc(s, func(r rune) bool {
		return r == '|' || r == '~' || !unicode.IsGraphic(r) || unicode.IsSpace(r)
	}) < 0
}

func isName(s string) bool {
	return len(s) <= 1024 && utf8.ValidString(s) && strings.IndexFunc(s, unicode.IsControl) < 0
}

func isVersion(s string) bool { return len(s) <= 64 && isName(s) }

func isDate(s string) bool {
	if s == "" {
		return true
	}
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}
