package importer

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/sosmeta/snapshots"
)

// withRules gives a snapshot the conditional rules of the structure versions
// that it holds. A version that is newer than the rules has none.
func withRules(s *facts.Snapshot) error {
	held := map[string]bool{}
	for i := range s.Structures {
		held[s.Structures[i].OID] = true
	}
	var all []facts.Rule
	if err := json.Unmarshal([]byte(snapshots.Rules), &all); err != nil {
		return err
	}
	for _, r := range all {
		if held[r.Doc] {
			s.Rules = append(s.Rules, r)
		}
	}
	return nil
}

// writeRules writes the rules of a snapshot into a folder that has none, one
// row a line.
func writeRules(dir string, s *facts.Snapshot) error {
	name := filepath.Join(dir, facts.RulesFile)
	if _, err := os.Stat(name); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	held := map[string]bool{}
	for _, r := range s.Rules {
		held[r.ID] = true
	}
	var rows []json.RawMessage
	if err := json.Unmarshal([]byte(snapshots.Rules), &rows); err != nil {
		return err
	}
	var lines [][]byte
	for _, row := range rows {
		var r facts.Rule
		if err := json.Unmarshal(row, &r); err != nil {
			return err
		}
		if held[r.ID] {
			lines = append(lines, row)
		}
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	text := "[\n" + string(bytes.Join(lines, []byte(",\n"))) + "\n]\n"
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		os.Remove(name) // a folder that has rules keeps them, half ones too
		return err
	}
	return nil
}
