package facts

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Write writes the snapshot's own files below dir: the manifest, the
// corrections and one file per structure. Files of structures that are no
// longer there are removed; codes.json, rules.json and dates.json are not
// touched. The manifest goes first and comes last, so that a folder that was not written
// whole has none and cannot be read.
func Write(dir string, s *Snapshot) error {
	manifest := filepath.Join(dir, manifestFile)
	if err := os.Remove(manifest); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	structures := filepath.Join(dir, structureDir)
	if err := os.RemoveAll(structures); err != nil {
		return err
	}
	if err := os.MkdirAll(structures, 0o755); err != nil {
		return err
	}
	files := map[string][]byte{}
	for i := range s.Structures {
		st := &s.Structures[i]
		files[filepath.Join(structureDir, st.OID+".json")] = st.encode()
	}
	files[correctionsFile] = encodeRows(s.Corrections)
	for name, data := range files {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o644); err != nil {
			return err
		}
	}
	about, err := json.MarshalIndent(s.Manifest, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(manifest, append(about, '\n'), 0o644)
}

// encode writes a structure so that a person can read it and a diff shows a
// field as a line: members that hold others are broken, all else is not.
func (s *Structure) encode() []byte {
	var b bytes.Buffer
	head := *s
	head.Root = Node{}
	line := encodeLine(head)
	// The root node is the last member; everything before it stays as it is.
	line = line[:strings.LastIndex(line, `,"document":`)]
	b.WriteString(strings.TrimSuffix(line, ","))
	b.WriteString(",\n\"document\":")
	s.Root.encode(&b, "")
	b.WriteString("}\n")
	return b.Bytes()
}

func (n *Node) encode(b *bytes.Buffer, indent string) {
	flat := *n
	flat.Codes, flat.Fields = nil, nil
	line := encodeLine(flat)
	b.WriteString(strings.TrimSuffix(line, "}"))
	inner := indent + "  "
	if len(n.Codes) > 0 {
		b.WriteString(",\n" + inner + `"codes":[`)
		for i, c := range n.Codes {
			separator(b, i, inner)
			b.WriteString(encodeLine(c))
		}
		b.WriteString("]")
	}
	if len(n.Fields) > 0 {
		b.WriteString(",\n" + inner + `"fields":[`)
		for i := range n.Fields {
			separator(b, i, inner)
			n.Fields[i].encode(b, inner)
		}
		b.WriteString("]")
	}
	b.WriteString("}")
}

func separator(b *bytes.Buffer, i int, indent string) {
	if i > 0 {
		b.WriteByte(',')
	}
	b.WriteString("\n" + indent)
}

// encodeRows writes a list with one row per line.
func encodeRows[T any](rows []T) []byte {
	var b bytes.Buffer
	b.WriteByte('[')
	for i, row := range rows {
		separator(&b, i, "")
		b.WriteString(encodeLine(row))
	}
	b.WriteString("\n]\n")
	return b.Bytes()
}

// encodeLine writes a value of this package, which always can be written, as
// one line of JSON.
func encodeLine(v any) string {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		panic(fmt.Sprintf("facts: %T cannot be written as JSON: %v", v, err))
	}
	return strings.TrimSuffix(b.String(), "\n")
}
