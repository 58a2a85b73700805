package validate_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/validate"
)

// A scenario is a file of testdata/scenarios: what happens in a day's work, its
// input, and cases. A part of it begins with "== " and its name. A case says why it is
// right and what it rests on, then what it changes of the input and, behind "->", what
// is said; that -update writes anew.
type scenario struct {
	why   string
	parts map[string]string
	names []string // of the parts, in their order
}

func readScenario(t *testing.T, file string) scenario {
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	why, rest, _ := strings.Cut(string(data), "\n== ")
	s := scenario{why: why, parts: map[string]string{}}
	for part := range strings.SplitSeq(rest, "\n== ") {
		name, text, _ := strings.Cut(part, "\n")
		require.NotContains(t, s.parts, name, file)
		s.parts[name] = strings.TrimRight(text, "\n") + "\n"
		s.names = append(s.names, name)
	}
	return s
}

func (s scenario) String() string {
	text := s.why + "\n"
	for _, name := range s.names {
		text += "\n== " + name + "\n" + s.parts[name]
	}
	return strings.ReplaceAll(text, "\n\n\n", "\n\n")
}

// A scenarioChange is what a case changes, each a JSON merge patch (RFC 7386).
type scenarioChange struct {
	Metadata  any    `json:"metadata"`
	Right     any    `json:"right"`
	Document  any    `json:"document"`
	Reference string `json:"reference_date"`
	Joined    string `json:"joined"`
}

// merge applies a JSON merge patch.
func merge(target, patch any) any {
	changes, ok := patch.(map[string]any)
	if !ok {
		return patch
	}
	merged, _ := target.(map[string]any)
	merged = maps.Clone(merged)
	if merged == nil {
		merged = map[string]any{}
	}
	for key, value := range changes {
		if value == nil {
			delete(merged, key)
			continue
		}
		merged[key] = merge(merged[key], value)
	}
	return merged
}

// input returns a part of the input with what a case changes; nil if there is none.
func (s scenario) input(t *testing.T, name string, base, patch any) []byte {
	text, ok := s.parts[name]
	if !ok {
		return nil
	}
	var value any
	require.NoError(t, json.Unmarshal([]byte(text), &value), name)
	value = merge(base, value)
	if patch != nil {
		value = merge(value, patch)
	}
	data, err := json.Marshal(value)
	require.NoError(t, err)
	return data
}

// set returns the classifications with the made-up codes of the scenario.
func (s scenario) set(t *testing.T) *classify.Set {
	set, err := classify.Load(strings.NewReader("system,code,fi\n"+s.parts["made-up codes"]), classify.Partial())
	require.NoError(t, err)
	require.Empty(t, set.Problems())
	return set
}

// known returns what a code means in a set, as a program reads it.
func known[T classify.Term](t *testing.T, set *classify.Set, code T) T {
	if code.String() == "" {
		return code
	}
	value, err := classify.ParseIn[T](set, code.String())
	require.NoError(t, err)
	return value
}

// said returns what is said of a case.
func (s scenario) said(t *testing.T, common any, c scenarioChange) string {
	var opts []validate.CallOption
	if c.Reference != "" {
		day, err := time.Parse(time.DateOnly, c.Reference)
		require.NoError(t, err)
		opts = append(opts, validate.ReferenceDate(day))
	}
	if c.Joined != "" {
		day, err := time.Parse(time.DateOnly, c.Joined)
		require.NoError(t, err)
		opts = append(opts, validate.JoinedOn(day))
	}
	if data := s.input(t, "right", nil, c.Right); data != nil {
		var right validate.RegisterUseRight
		require.NoError(t, json.Unmarshal(data, &right))
		opts = append(opts, validate.UseRight(right))
	}
	set, document := s.set(t), s.input(t, "document", nil, c.Document)
	v := validate.New(validate.Classifications(set))
	data := s.input(t, "metadata", common, c.Metadata)
	if data == nil {
		return saidOf(t, v.JSON(document, opts...))
	}
	var md validate.Metadata
	require.NoError(t, json.Unmarshal(data, &md))
	md.ServiceTask, md.ProcessPhase = known(t, set, md.ServiceTask), known(t, set, md.ProcessPhase)
	report := v.Metadata(md, opts...)
	if document != nil {
		report = v.Document(document, md, opts...)
	}
	marks := classify.Marks{SpecialContent: md.SpecialContent.Code == "K", DelayUntil: md.DelayUntil}
	shown := md.SpecificType.OmaKanta(marks, md.Authored)
	return saidOf(t, report) + fmt.Sprintf("OmaKanta: %s\n", strings.Trim(string(shown.Display)+", "+string(shown.Ground), ", "))
}

// saidOf writes a report in three languages.
func saidOf(t *testing.T, r validate.Report) string {
	var b strings.Builder
	fmt.Fprintf(&b, "valid: %t\n", r.Valid())
	for issue := range r.Issues() {
		require.NotEmpty(t, issue.Sources(), issue.Rule)
		fmt.Fprintf(&b, "%s %s at %s [%s]\n", issue.Severity, issue.Rule, issue.Pointer, issue.Source)
		for _, tag := range []language.Tag{language.Finnish, language.Swedish, language.English} {
			fmt.Fprintf(&b, "  %s %s\n", tag, issue.Message(tag))
		}
	}
	return b.String()
}

var cited = regexp.MustCompile(`\[([^\]]+)\]`)

func TestScenariosOfDailyWorkAreAnsweredRight(t *testing.T) {
	const dir = "../testdata/scenarios/"
	files, err := filepath.Glob(dir + "*.golden")
	require.NoError(t, err)
	require.Len(t, files, 10)
	data, err := os.ReadFile(dir + "common.json")
	require.NoError(t, err)
	var common any
	require.NoError(t, json.Unmarshal(data, &common))
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".golden"), func(t *testing.T) {
			s := readScenario(t, file)
			cases := 0
			for _, name := range s.names {
				if !strings.HasPrefix(name, "case: ") {
					continue
				}
				cases++
				input, _, ok := strings.Cut(s.parts[name], "\n->\n")
				require.True(t, ok, name)
				why, patch, ok := strings.Cut(input, "\n{")
				require.True(t, ok, name)
				sources := cited.FindAllStringSubmatch(strings.Join(strings.Fields(why), " "), -1)
				require.NotEmpty(t, sources, "%s: nothing says why it is right", name)
				for _, m := range sources {
					for source := range strings.SplitSeq(m[1], "; ") {
						require.NotEmpty(t, classify.ParseSources(source), source)
					}
				}
				var c scenarioChange
				decoder := json.NewDecoder(strings.NewReader("{" + patch))
				decoder.DisallowUnknownFields()
				require.NoError(t, decoder.Decode(&c), name)
				s.parts[name] = input + "\n->\n" + s.said(t, common, c)
			}
			require.GreaterOrEqual(t, cases, 2, "a case and one that differs")
			golden(t, file, s.String())
		})
	}
}

// TestPersonsOfScenariosAreMadeUp looks at the individual numbers.
func TestPersonsOfScenariosAreMadeUp(t *testing.T) {
	files, err := filepath.Glob("../testdata/scenarios/*")
	require.NoError(t, err)
	number, found := regexp.MustCompile(`\b[0-9]{6}[-+A-FU-Y]([0-9]{3})[0-9A-Y]\b`), 0
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		for _, m := range number.FindAllSubmatch(data, -1) {
			require.GreaterOrEqual(t, string(m[1]), "900", file)
			found++
		}
	}
	require.GreaterOrEqual(t, found, 10)
}
