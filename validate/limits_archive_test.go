package validate_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/validate"
)

// TestLimitsOfMessagesAreReportedByName crosses each limit with a message that keeps
// within the others.
func TestLimitsOfMessagesAreReportedByName(t *testing.T) {
	for _, c := range []struct {
		what     string
		document validate.Limits
		message  validate.MessageLimits
		pointer  string
		text     string
	}{
		{what: "bytes", document: validate.Limits{Bytes: 2000}, pointer: "header:", text: "larger than the limit of 2,000 bytes"},
		{what: "depth", document: validate.Limits{Depth: 5}, pointer: "header:", text: "deeper than the limit of 5"},
		{what: "nodes", message: validate.MessageLimits{Nodes: 50}, pointer: "header:", text: "attributes and comments than the limit of 50"},
		{what: "nodes of the view", message: validate.MessageLimits{ViewNodes: 10}, pointer: "view:/div", text: "attributes and comments than the limit of 10"},
		{what: "attributes", message: validate.MessageLimits{Attributes: 3}, pointer: "header:", text: "more attributes than the limit of 3"},
		{what: "namespaces", message: validate.MessageLimits{Namespaces: 1}, pointer: "header:", text: "namespaces in force at a time than the limit of 1"},
		{what: "header", message: validate.MessageLimits{HeaderBytes: 3000}, pointer: "header:", text: "the JSON, the message is larger than the limit of 3,000 bytes"},
		{what: "Base64", message: validate.MessageLimits{PartBytes: 100}, pointer: cd + "/component/nonXMLBody/", text: "larger in Base64 than the limit of 100 bytes"},
	} {
		t.Run(c.what, func(t *testing.T) {
			m := message(t, plan)
			v := validate.New(validate.WithLimits(c.document), validate.WithMessageLimits(c.message))
			report := v.Archive(nil, []byte(m.document))
			found := 0
			for i := range report.Issues() {
				if i.Rule == validate.ArchiveXMLLimit && strings.Contains(i.Message(language.English), c.text) {
					require.True(t, strings.HasPrefix(i.Pointer, c.pointer), i.Pointer)
					found++
				}
			}
			require.Positive(t, found, lines(report))
			require.False(t, report.Valid())
		})
	}
}

func TestLimitThatIsNotSetIsTheDefaultOne(t *testing.T) {
	m := message(t, plan)
	v := validate.New(validate.WithMessageLimits(validate.MessageLimits{Nodes: 0}), validate.WithMessageLimits(validate.MessageLimits{HeaderBytes: 1 << 20}))
	require.Zero(t, m.check(v).Len())
}
