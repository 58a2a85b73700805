package source

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/sosmeta/sosmeta-go/internal/kind"
	"github.com/sosmeta/sosmeta-go/validate"
)

// Lines iterates over the lines of NDJSON, each a document with the name
// NAME:NUMBER, with lines counted from 1. Blank lines are skipped.
// The stream may end with or without a line end.
func Lines(name string, r io.Reader, limits Limits) iter.Seq[validate.Document] {
	limits = limits.or(DefaultLimits)
	return func(yield func(validate.Document) bool) {
		b := bufio.NewReaderSize(r, 64<<10)
		first := true // of the lines that are not blank: of another kind, it is the start of a file that has no lines
		for number := 1; ; number++ {
			line, err := readLine(b, limits.Bytes)
			end := err == io.EOF // an error that wraps io.EOF is not the end: the stream broke
			if len(bytes.TrimSpace(line)) == 0 && (err == nil || end) {
				if end {
					return
				}
				continue
			}
			if first && !kind.Of(line).IsText() && (err == nil || end) {
				yield(validate.Document{Name: name, Data: line})
				return
			}
			first = false
			d := validate.Document{Name: fmt.Sprintf("%s:%d", name, number), Data: line}
			if err != nil && !end {
				d.Data, d.Err = nil, err
			}
			if !yield(d) || end || d.Err != nil && d.Err != tooLargeFor(limits.Bytes) {
				return
			}
		}
	}
}

// readLine reads a line without its end. The rest of a line that is too large
// is read and dropped. With io.EOF the line is the last one.
func readLine(b *bufio.Reader, limit int64) (line []byte, err error) {
	size := int64(0)
	for {
		part, err := b.ReadSlice('\n')
		full := errors.Is(err, bufio.ErrBufferFull)
		if err == nil {
			part = part[:len(part)-1]
		}
		if size += int64(len(part)); size <= limit {
			line = append(line, part...)
		} else {
			line = nil
		}
		switch {
		case full:
			continue
		case size > limit && (err == nil || err == io.EOF):
			return nil, tooLargeFor(limit)
		}
		return line, err
	}
}
