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

// readCSV reads CSV with a header line, separated by commas or, if the header
// has none, by semicolons.
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
	place, err := places(names)
	if err != nil {
		return err
	}
	for {
		record, line, err := readRecord(reader)
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if err := in.take(record, line, place); err != nil {
			return err
		}
	}
}

// places returns where each column is. The header names no column twice and
// none that is unknown.
func places(header []string) (map[string]int, error) {
	place := map[string]int{}
	for i, name := range header {
		name = strings.ToLower(strings.TrimSpace(name))
		if _, twice := place[name]; twice || !slices.Contains(columns, name) {
			return nil, fmt.Errorf("%w: column %d of the header is not one of %s", ErrFormat, i+1, strings.Join(columns, ", "))
		}
		place[name] = i
	}
	for _, needed := range []string{"system", "code"} {
		if _, ok := place[needed]; !ok {
			return nil, fmt.Errorf("%w: the header has no column %s", ErrFormat, needed)
		}
	}
	return place, nil
}

// readRecord reads a record and the line that it starts on. A record that is not
// CSV has no fields, and the next one can be read.
func readRecord(reader *csv.Reader) (record []string, line int, err error) {
	record, err = reader.Read()
	var syntax *csv.ParseError
	if errors.As(err, &syntax) {
		return nil, syntax.StartLine, nil
	}
	if err != nil {
		return nil, 0, err
	}
	line, _ = reader.FieldPos(0)
	return record, line, nil
}

// take takes a record in, or refuses it if it has not a field for each column.
func (in *intake) take(record []string, line int, place map[string]int) error {
	row := Row{Line: line}
	if len(record) != len(place) {
		return in.refuse(row, BadSyntax)
	}
	for name, field := range row.fields() {
		if i, ok := place[name]; ok {
			*field = strings.TrimSpace(record[i])
		}
	}
	return in.add(row)
}

func (r *Row) fields() map[string]*string {
	return map[string]*string{
		"system": &r.System, "version": &r.Version, "code": &r.Code, "fi": &r.Fi, "sv": &r.Sv,
		"valid_from": &r.From, "valid_to": &r.To, "parent": &r.Parent,
	}
}
