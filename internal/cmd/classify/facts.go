package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/sosmeta/sosmeta-go/internal/export"
)

// facts are the files of a snapshot that the classifications are made from.
type facts struct {
	codes    []codeFact
	systems  []systemFact
	names    []nameFact
	terms    []termFact
	complete []completeFact
	loaded   []loadedFact
	process  []processFact
	calendar []calendarFact
	omakanta []omakantaFact
	retained []retentionFact
	phases   []phaseFact
	contents []contentFact
	rules    []ruleFact
	sources  []sourceFact
	files    []string // what was read, for the digest
}

// A codeFact is a row of codes.json.
type codeFact struct {
	System       string   `json:"system"`
	SystemName   string   `json:"system_name"`
	Code         string   `json:"code"`
	Fi           string   `json:"fi"`
	Sv           string   `json:"sv"`
	Evidence     string   `json:"evidence"`
	Source       string   `json:"source"`
	SystemValue  []string `json:"system_value"`  // the slug of an internal list
	InternalList string   `json:"internal_list"` // an internal list's name, or structure#pointer
	DocumentType string   `json:"document_type"`
	Subject      string   `json:"document_subject"`
}

// A systemFact is a row of systems.json, written by internal/cmd/systems.
type systemFact struct {
	OID, Fi, Sv, Source string
	Closed              bool
}

// A nameFact is a row of names.json: another official name of a code, and the
// code's place in the official list, from 1.
type nameFact struct {
	System, Code, Fi, Source string
	Position                 int
}

// A termFact is a row of terms.json: what a law, or a list with the same Finnish
// name, calls a row. A document may use it, but need not. Evidence F: that the row is
// meant is an inference. A term of a law need not be that of a row.
type termFact struct{ System, Of, Fi, Sv, Evidence, Source string }

// A completeFact is a row of complete.json: a list of which every name is known,
// though not every code.
type completeFact struct{ System, Source string }

// A loadedFact is a row of loaded.json: a row of a code-server export.
type loadedFact struct {
	System  string `json:"system"`
	Version string `json:"version,omitempty"`
	Code    string `json:"code"`
	Fi      string `json:"fi,omitempty"`
	Sv      string `json:"sv,omitempty"`
	From    string `json:"valid_from,omitempty"`
	To      string `json:"valid_to,omitempty"`
	Parent  string `json:"parent,omitempty"`
	Source  string `json:"source"`
}

// A processFact is a row of process.json.
type processFact struct{ Kind, Name, From, To, Source string }

// A calendarFact is a row of calendar.json.
type calendarFact struct {
	ID, Duty, Law, From, Until, Region, Documents, Date, Latest, Source string
	Tasks, Providers                                                    []string
	AmendedBy                                                           string `json:"amended_by"`
	FromJoining                                                         bool   `json:"from_joining"`
	WithSystem                                                          string `json:"with_system"`
	Most                                                                bool
	EarlierWayUntil                                                     string `json:"earlier_way_until"`
}

// An omakantaFact is a row of omakanta.json.
type omakantaFact struct {
	Shown, Default                             bool
	General, Name, Subject, Fi, Sv, En, Source string
}

// A retentionFact is a row of retention.json.
type retentionFact struct {
	ID, Task, Fi, Sv, En, From, Source string
	Years                              int
}

// A phaseFact is a row of phases.json: the phase of the documents of a type, of types
// whose code begins so, of a general type, or with a part of a name.
type phaseFact struct{ Code, Codes, General, Name, Phase, Source string }

// A contentFact is a row of content.json.
type contentFact struct {
	ID, Of, Fi, Sv, En, Source string
	Metadata, Paths            []string
}

// A sourceFact is a row of sources.json.
type sourceFact struct {
	ID, Title, Publisher, Date, Where, Until string
	InForce                                  string `json:"in_force"`
}

// A ruleFact is a conditional rule of rules.json: the codes that are allowed in
// its target when another field has a code.
type ruleFact struct {
	Doc, Kind              string
	Targets, Allow, Source []string
	When                   struct {
		Path string
		Code []string
	}
}

const (
	loadedFile = "loaded.json"
	rulesFile  = "rules.json"
)

func readFacts(snapshot string) (*facts, error) {
	f := &facts{}
	err := errors.Join(
		f.read(snapshot, "codes.json", &f.codes),
		f.read(snapshot, "systems.json", &f.systems),
		f.read(snapshot, "names.json", &f.names),
		f.read(snapshot, "terms.json", &f.terms),
		f.read(snapshot, "complete.json", &f.complete),
		f.read(snapshot, "process.json", &f.process),
		f.read(snapshot, "calendar.json", &f.calendar),
		f.read(snapshot, "omakanta.json", &f.omakanta),
		f.read(snapshot, "retention.json", &f.retained),
		f.read(snapshot, "phases.json", &f.phases),
		f.read(snapshot, "content.json", &f.contents),
		f.read(snapshot, rulesFile, &f.rules),
		f.read(snapshot, "sources.json", &f.sources),
	)
	if err != nil {
		return nil, err
	}
	if _, err := os.Stat(filepath.Join(snapshot, loadedFile)); errors.Is(err, fs.ErrNotExist) {
		return f, nil
	}
	return f, f.read(snapshot, loadedFile, &f.loaded)
}

// read is strict about the keys of the small hand-written files; codes.json and
// rules.json carry more than is used here.
func (f *facts) read(snapshot, name string, rows any) error {
	data, err := os.ReadFile(filepath.Join(snapshot, name))
	if err != nil {
		return err
	}
	f.files = append(f.files, name)
	dec := json.NewDecoder(bytes.NewReader(data))
	if name != "codes.json" && name != rulesFile {
		dec.DisallowUnknownFields()
	}
	if err := dec.Decode(rows); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

// addLoaded writes the changes of an export to loaded.json, in the order of
// system and code.
func (f *facts) addLoaded(snapshot string, changes []export.Change, source string) error {
	for _, c := range changes {
		if c.Action == export.Uncode {
			continue // follows from the row that takes the code
		}
		f.loaded = slices.DeleteFunc(f.loaded, func(old loadedFact) bool {
			return old.System == c.System && old.Code == c.Code
		})
		f.loaded = append(f.loaded, loadedFact{
			System: c.System, Version: c.Version, Code: c.Code, Fi: c.Fi, Sv: c.Sv,
			From: c.From, To: c.To, Parent: c.Parent, Source: source,
		})
	}
	slices.SortStableFunc(f.loaded, func(a, b loadedFact) int {
		return cmp.Or(compareOID(a.System, b.System), compareCode(a.Code, b.Code))
	})
	var out bytes.Buffer
	out.WriteString("[\n")
	for i, row := range f.loaded {
		line, err := json.Marshal(row)
		if err != nil {
			return err
		}
		out.Write(line)
		if i < len(f.loaded)-1 {
			out.WriteByte(',')
		}
		out.WriteByte('\n')
	}
	out.WriteString("]\n")
	return os.WriteFile(filepath.Join(snapshot, loadedFile), out.Bytes(), 0o644)
}
