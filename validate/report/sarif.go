package report

import (
	"bufio"
	"encoding/json"
	"io"
	"strings"
	"time"

	"github.com/sosmeta/sosmeta-go/validate"
)

// SARIF makes a writer of the Static Analysis Results Interchange Format,
// version 2.1.0 with errata 01 (OASIS). An issue is a result, one per line: its
// physical location is the document with line and column (in code points), its
// logical location the JSON Pointer. A conditional rule is a rule of its own,
// with its source behind its kind: condition.require/OID/3. Results come before
// the tool with its rules, so that the file is written as a stream. Suppressed
// issues are results with a suppression and its reason. Issues beyond the
// validator's limit are one result of the rule json.limit with their number by
// severity, and the level of the gravest.
func SARIF(w io.Writer, opts ...Option) Writer {
	return &sarif{w: bufio.NewWriter(w), options: settle(opts), index: map[string]int{}}
}

type sarif struct {
	w *bufio.Writer
	options
	tally
	index   map[string]int // in rules
	rules   []string       // ids of the rules that have results, by first appearance
	started bool
	results bool // at least one is written
}

const sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

type sarifResult struct {
	RuleID       string             `json:"ruleId"`
	RuleIndex    int                `json:"ruleIndex"`
	Level        string             `json:"level"`
	Message      sarifText          `json:"message"`
	Locations    []sarifLocation    `json:"locations"`
	Suppressions []sarifSuppression `json:"suppressions,omitempty"`
	Properties   *sarifProperties   `json:"properties,omitempty"`
}

type sarifText struct {
	Text string `json:"text"`
}

type sarifLocation struct {
	Physical sarifPhysical  `json:"physicalLocation"`
	Logical  []sarifLogical `json:"logicalLocations,omitempty"`
}

type sarifPhysical struct {
	Artifact sarifArtifact `json:"artifactLocation"`
	Region   *sarifRegion  `json:"region,omitempty"`
}

type sarifArtifact struct {
	URI string `json:"uri"`
}

type sarifRegion struct {
	StartLine   int `json:"startLine"`
	StartColumn int `json:"startColumn"`
}

type sarifLogical struct {
	FullyQualifiedName string `json:"fullyQualifiedName"`
	Kind               string `json:"kind"`
}

type sarifSuppression struct {
	Kind          string `json:"kind"`
	Justification string `json:"justification"`
}

type sarifProperties struct {
	Structure string `json:"structure,omitempty"`
	Source    string `json:"source,omitempty"`
	Reason    string `json:"reason,omitempty"`
}

// levelOf maps a severity to a level.
func levelOf(s validate.Severity) string {
	switch s {
	case validate.Warning:
		return "warning"
	case validate.Information:
		return "note"
	}
	return "error"
}

func (s *sarif) Document(name string, r validate.Report) error {
	s.add(&r)
	at := sarifLocation{Physical: sarifPhysical{Artifact: sarifArtifact{URI: reference(name)}}}
	oid, _ := structure(&r, s.words.tag)
	for i := range r.Issues() {
		s.issue(at, oid, i, nil)
	}
	for i := range r.Suppressed() {
		s.issue(at, oid, i, []sarifSuppression{{Kind: "external", Justification: i.Reason()}})
	}
	for _, severity := range severities {
		if r.MoreOf(severity) > 0 {
			s.result(string(validate.JSONLimit), sarifResult{
				Level: levelOf(severity), Message: sarifText{s.words.more(&r)}, Locations: []sarifLocation{at},
			})
			break
		}
	}
	if unchecked(&r) {
		s.result(string(NotChecked), sarifResult{
			Level: levelOf(validate.Error), Message: sarifText{s.words.NotChecked}, Locations: []sarifLocation{at},
		})
	}
	return s.flush()
}

func (s *sarif) issue(at sarifLocation, oid string, i validate.Issue, suppressions []sarifSuppression) {
	at.Physical.Region = regionOf(i)
	if i.Pointer != "" {
		at.Logical = []sarifLogical{{FullyQualifiedName: i.Pointer, Kind: "member"}}
	}
	result := sarifResult{
		Level: levelOf(i.Severity), Message: sarifText{i.Message(s.words.tag)}, Locations: []sarifLocation{at},
		Suppressions: suppressions, Properties: &sarifProperties{Structure: oid, Source: i.Source},
	}
	if suppressions == nil {
		result.Properties.Reason = i.Reason()
	}
	id := string(i.Rule)
	for range i.Notes() {
		id = conditionID(i.Rule, i.Source)
		break
	}
	s.result(id, result)
}

// regionOf returns the place of an issue in the file: for a text inside a message
// the beginning of that text, and nil for an issue of the frame, which is another
// file, or of metadata without a text.
func regionOf(i validate.Issue) *sarifRegion {
	line, column := i.Line, i.Column
	if part, inside := i.Part(); inside {
		line, column = part.Line, part.Column
	}
	if line < 1 || strings.HasPrefix(i.Pointer, "frame:") {
		return nil
	}
	return &sarifRegion{StartLine: line, StartColumn: column}
}

// conditionID returns the id of a conditional rule, with its source, because many
// rules share the id of its kind.
func conditionID(kind validate.Rule, source string) string { return string(kind) + "/" + source }

func (s *sarif) Failed(name string, cause error) error {
	s.failed++
	s.result(string(Unreadable), sarifResult{
		Level:     levelOf(validate.Error),
		Message:   sarifText{s.words.CannotBeRead + ": " + s.words.cause(cause)},
		Locations: []sarifLocation{{Physical: sarifPhysical{Artifact: sarifArtifact{URI: reference(name)}}}},
	})
	return s.flush()
}

// flush passes on what has been written once there is enough of it.
func (s *sarif) flush() error {
	if s.w.Buffered() < s.w.Size()/2 {
		return nil
	}
	return s.w.Flush()
}

// start writes what comes before the results.
func (s *sarif) start() {
	if s.started {
		return
	}
	s.started = true
	s.w.WriteString(`{"$schema":"` + sarifSchema + `","version":"2.1.0","runs":[{"columnKind":"unicodeCodePoints","language":"` +
		s.words.tag.String() + `","results":[`)
}

func (s *sarif) result(rule string, result sarifResult) {
	s.start()
	at, known := s.index[rule]
	if !known {
		at = len(s.rules)
		s.index[rule] = at
		s.rules = append(s.rules, rule)
	}
	result.RuleID, result.RuleIndex = rule, at
	if s.results {
		s.w.WriteByte(',')
	}
	s.w.WriteByte('\n')
	s.results = true
	s.write(result)
}

// write adds a value. Flush returns a failure of the underlying writer.
func (s *sarif) write(value any) {
	data, err := json.Marshal(value)
	if err != nil {
		panic("report: a struct of strings and numbers cannot be written as JSON: " + err.Error())
	}
	s.w.Write(data)
}

type sarifTool struct {
	Driver sarifDriver `json:"driver"`
}

type sarifDriver struct {
	Name           string      `json:"name"`
	InformationURI string      `json:"informationUri"`
	Rules          []sarifRule `json:"rules"`
}

type sarifRule struct {
	ID               string     `json:"id"`
	ShortDescription *sarifText `json:"shortDescription,omitempty"`
}

type sarifInvocation struct {
	ExecutionSuccessful bool                `json:"executionSuccessful"`
	EndTimeUTC          string              `json:"endTimeUtc,omitempty"`
	Notifications       []sarifNotification `json:"toolExecutionNotifications,omitempty"`
}

type sarifNotification struct {
	Level   string    `json:"level"`
	Message sarifText `json:"message"`
}

func (s *sarif) Close() error {
	s.start()
	s.w.WriteString("\n],\"invocations\":[")
	invocation := sarifInvocation{ExecutionSuccessful: !s.interrupted && s.failed == 0}
	if !s.at.IsZero() {
		invocation.EndTimeUTC = s.at.Format(time.RFC3339)
	}
	if s.failed > 0 {
		invocation.Notifications = append(invocation.Notifications,
			sarifNotification{levelOf(validate.Error), sarifText{s.words.counted(textSummaryFailed, s.failed)}})
	}
	if s.interrupted {
		invocation.Notifications = append(invocation.Notifications,
			sarifNotification{levelOf(validate.Error), sarifText{s.words.counted(textStopped, s.documents+s.failed)}})
	}
	s.write(invocation)
	s.w.WriteString("],\n\"tool\":")
	driver := sarifDriver{Name: "sosmeta-go", InformationURI: "https://github.com/sosmeta/sosmeta-go", Rules: []sarifRule{}}
	about := s.about()
	for _, rule := range s.rules {
		driver.Rules = append(driver.Rules, sarifRule{ID: rule, ShortDescription: about[rule]})
	}
	s.write(sarifTool{driver})
	s.w.WriteString("}]}\n")
	return s.w.Flush()
}

// about describes the rules that have results.
func (s *sarif) about() map[string]*sarifText {
	about := map[string]*sarifText{string(Unreadable): {s.words.Unreadable}, string(NotChecked): {s.words.NotChecked}}
	for info := range validate.Rules() {
		id := string(info.ID)
		if !info.Structure.IsZero() {
			id = conditionID(info.ID, info.Source)
		}
		if _, used := s.index[id]; used {
			about[id] = &sarifText{info.Text(s.words.tag)}
		}
	}
	return about
}
