package validate_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// TestTextOfAnUnknownStructureIsReadAllTheSame gives broken texts together with
// the OID of no structure.
func TestTextOfAnUnknownStructureIsReadAllTheSame(t *testing.T) {
	v := validate.New()
	deep := strings.Repeat("[", 20_000_000)
	for _, c := range []struct {
		text string
		rule validate.Rule // beside structure.unknown-document, "" for none
	}{
		{"", validate.JSONSyntax}, {" ", validate.JSONSyntax}, {"{", validate.JSONSyntax}, {"[1", validate.JSONSyntax},
		{`{"a`, validate.JSONSyntax}, {`{"a":"\`, validate.JSONSyntax}, {"{} x", validate.JSONSyntax},
		{deep, validate.JSONLimit}, {strings.Repeat(`{"a":`, 2000), validate.JSONLimit},
		{`{"a":1,"a":2}`, validate.JSONDuplicateKey}, {"{\"a\":\"\xff\"}", validate.JSONUTF8}, {`[1]`, validate.StructureType},
		{person, ""}, {`{}`, ""},
	} {
		for _, option := range []validate.CallOption{validate.Structure("1.2.3"), validate.Structure(""), {}} {
			for _, report := range []validate.Report{
				v.JSON([]byte(c.text), option), v.Document([]byte(c.text), validate.Metadata{}, option),
			} {
				require.False(t, report.Valid())
				require.Equal(t, 1, report.CountRule(validate.StructureUnknownDocument))
				require.True(t, c.rule == "" || report.CountRule(c.rule) == 1, lines(report))
			}
		}
	}
}

func TestMessageOfAnUnknownStructureIsReadAllTheSame(t *testing.T) {
	for _, text := range []string{"{", "[1", strings.Repeat("[", 100_000)} {
		m := message(t, plan)
		m.json = text
		m.pack()
		report := m.check(validate.New(), validate.Structure("1.2.3"))
		require.False(t, report.Valid())
		require.Equal(t, 1, report.CountRule(validate.StructureUnknownDocument))
		require.Equal(t, 1, report.CountRule(validate.JSONSyntax)+report.CountRule(validate.JSONLimit))
	}
}

// TestWhatWasNotReadIsNotValid suppresses the issues that tell why.
func TestWhatWasNotReadIsNotValid(t *testing.T) {
	suppressed := func(rules ...validate.Rule) *validate.Validator {
		var options []validate.Option
		for _, r := range rules {
			options = append(options, validate.Suppress(r, "a test"))
		}
		return validate.New(append(options, validate.WithLimits(validate.Limits{Depth: 5}))...)
	}
	for _, c := range []struct {
		text  string
		rules []validate.Rule
	}{
		{"{", []validate.Rule{validate.JSONSyntax}},
		{person + "x", []validate.Rule{validate.JSONSyntax}},
		{`{"asiakkuusasiakirja":{"x":[[[[]]]]}}`, []validate.Rule{validate.JSONLimit, validate.StructureUnknownField}},
		{`{"x":1}`, []validate.Rule{validate.StructureUnknownDocument}},
		{`[]`, []validate.Rule{validate.StructureType}},
		{`{"asiakkuusasiakirja":[]}`, []validate.Rule{validate.StructureType}},
		{`{"asiakkuusasiakirja":null}`, []validate.Rule{validate.StructureType}},
	} {
		report := suppressed(c.rules...).JSON([]byte(c.text))
		require.Zero(t, report.Count(validate.Error), lines(report))
		require.False(t, report.Valid())
		require.ErrorContains(t, report.Err(), "not fully checked")
	}
	misnamed := suppressed(validate.StructureRequired, validate.StructureUnknownField).JSON([]byte(`{"asiakirja":{}}`),
		validate.Structure("1.2.246.537.6.1505.1.2023.6.1"))
	require.False(t, misnamed.Valid())
	require.ErrorContains(t, misnamed.Err(), "not fully checked")
	// A byte order mark is skipped, so the rest was read.
	require.True(t, suppressed(validate.JSONSyntax).JSON([]byte("\uFEFF"+person)).Valid())
}

// TestPartOfAMessageThatWasNotReadIsNotValid suppresses the issue that tells why.
func TestPartOfAMessageThatWasNotReadIsNotValid(t *testing.T) {
	notBase64 := func(content *regexp.Regexp) func(*sent) {
		return func(m *sent) { m.document = content.ReplaceAllString(m.document, "$1*$3") }
	}
	for what, c := range map[string]struct {
		spoil  func(*sent)
		rule   validate.Rule
		option validate.Option
	}{
		"a frame that ends too early":      {spoil: func(m *sent) { m.frame = m.frame[:len(m.frame)-20] }, rule: validate.ArchiveXMLSyntax},
		"a frame that is another document": {spoil: func(m *sent) { m.frame = m.document }, rule: validate.ArchiveRoot},
		"a document that ends too early":   {spoil: func(m *sent) { m.document = m.document[:len(m.document)-20] }, rule: validate.ArchiveXMLSyntax},
		"a view that is not Base64":        {spoil: notBase64(viewContent), rule: validate.ArchiveBase64Character},
		"a view that ends too early":       {spoil: func(m *sent) { m.view = m.view[:len(m.view)-20]; m.pack() }, rule: validate.ArchiveViewSyntax},
		"a JSON that is not Base64":        {spoil: notBase64(jsonContent), rule: validate.ArchiveBase64Character},
		"a JSON that ends too early":       {spoil: func(m *sent) { m.json = m.json[:len(m.json)-20]; m.pack() }, rule: validate.JSONSyntax},
		"a format that is not JSON": {
			spoil: func(m *sent) {
				m.document = strings.Replace(m.document, `code="5" codeSystem="1.2.246.537.5.40179.2008"`, `code="1" codeSystem="1.2.246.537.5.40179.2008"`, 1)
			},
			rule: validate.ValueDisplay,
		},
		"parts that are larger than a limit": {spoil: func(*sent) {}, rule: validate.ArchiveXMLLimit, option: validate.WithMessageLimits(validate.MessageLimits{PartBytes: 100})},
	} {
		t.Run(what, func(t *testing.T) {
			m := message(t, plan)
			c.spoil(m)
			options := []validate.Option{validate.Suppress(c.rule, "a test")}
			if c.option != nil {
				options = append(options, c.option)
			}
			report := m.check(validate.New(options...))
			require.Zero(t, report.Count(validate.Error), lines(report))
			require.False(t, report.Valid())
		})
	}
}
