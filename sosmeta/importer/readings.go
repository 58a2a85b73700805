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

// withReadings gives a snapshot what people read out of the embedded publication:
// the conditional rules of the structure versions that it holds, and what dates
// mean. A version that is newer than the rules has none; dates go by their keys.
func withReadings(s *facts.Snapshot) error {
	if err := json.Unmarshal([]byte(snapshots.Dates), &s.Dates); err != nil {
		return err
	}
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

// writeReadings writes the rules of a snapshot, one row a line, and what its dates
// mean into a folder that has none.
func writeReadings(dir string, s *facts.Snapshot) error {
	rules, err := rows(s)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	return errors.Join(writeNew(dir, facts.RulesFile, rules), writeNew(dir, facts.DatesFile, snapshots.Dates))
}

// rows returns the text of the rules that a snapshot holds.
func rows(s *facts.Snapshot) (string, error) {
	held := map[string]bool{}
	for _, r := range s.Rules {
		held[r.ID] = true
	}
	var rows []json.RawMessage
	if err := json.Unmarshal([]byte(snapshots.Rules), &rows); err != nil {
		return "", err
	}
	var lines [][]byte
	for _, row := range rows {
		var r facts.Rule
		if err := json.Unmarshal(row, &r); err != nil {
			return "", err
		}
		if held[r.ID] {
			lines = append(lines, row)
		}
	}
	return "[\n" + string(bytes.Join(lines, []byte(",\n"))) + "\n]\n", nil
}

// writeNew writes a file that is not there yet.
func writeNew(dir, file, text string) error {
	name := filepath.Join(dir, file)
	if _, err := os.Stat(name); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		os.Remove(name) // a folder that has the file keeps it, a half one too
		return err
	}
	return nil
}
