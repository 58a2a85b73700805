package export

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// columns are the columns of a CSV export, in any order. system, code and one
// name are needed; valid_from, valid_to and parent may be left out.
var columns = []string{"system", "version", "code", "fi", "sv", "valid_from", "valid_to", "parent"}

// readCSV reads CSV with a header line, separated by commas or, when the
// header has none, by semicolons.
func readCSV(r *bufio.Reader, in *intake) error {
	header, _ := r.Peek(r.Size())
	header, _, _ = bytes.Cut(header, []byte("\n"))
	reader := csv.NewReader(r)
	reader.FieldsPerRecord = -1
	if !bytes.ContainsRune(header, ',') && bytes.ContainsRune(header, ';') {
		reader.Comma = ';'
	}
	names, err := reader.Read()
	if err != nil {
		return fmt.Errorf("%w: no header line", ErrFormat)
	}
	place := map[string]int{}
	for i, name := range names {
		name = strings.ToLower(strings.TrimSpace(name))
		if _, twice := place[name]; twice || !slices.Contains(columns, name) {
			return fmt.Errorf("%w: column %d of the header is not one of %s", ErrFormat, i+1, strings.Join(columns, ", "))
		}
		place[name] = i
	}
	for _, needed := range []string{"system", "code"} {
		if _, ok := place[needed]; !ok {
			return fmt.Errorf("%w: the header has no column %s", ErrFormat, needed)
		}
	}
	for {
		record, err := reader.Read()
		if err == io.EOF {
			return nil
		}
		var row Row
		var syntax *csv.ParseError
		if errors.As(err, &syntax) {
			row.Line = syntax.StartLine
		} else if err != nil {
			return err
		} else {
			row.Line, _ = reader.FieldPos(0)
		}
		if len(record) != len(names) {
			if err := in.refuse(row, BadSyntax); err != nil {
				return err
			}
			continue
		}
		for name, field := range row.fields() {
			if i, ok := place[name]; ok {
				*field = strings.TrimSpace(record[i])
			}
		}
		if err := in.add(row); err != nil {
			return err
		}
	}
}

func (r *Row) fields() map[string]*string {
	return map[string]*string{
		"system": &r.System, "version": &r.Version, "code": &r.Code, "fi": &r.Fi, "sv": &r.Sv,
		"valid_from": &r.From, "valid_to": &r.To, "parent": &r.Parent,
	}
}
