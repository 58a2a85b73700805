package validate_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// triedElsewhere are the rules that no table of this package and no expected
// report names, by the file of the test that breaks them.
var triedElsewhere = map[validate.Rule]string{
	validate.ArchiveAsia:            "metadata_check_test.go",
	validate.ArchiveBase64Character: "archive_hostile_test.go",
	validate.ArchiveBodyMissing:     "archive_test.go",
	validate.ArchiveClientTest:      "archive_test.go",
	validate.ArchiveRoot:            "archive_test.go",
	validate.ContextRightServiceDay: "recording_test.go",
	validate.ArchiveFrameUseRight:   "context_right_test.go",
	validate.ArchiveServiceTask:     "metadata_check_test.go",
	validate.ArchiveSocialService:   "social_service_test.go",
	validate.ArchiveViewText:        "archive_test.go",
	validate.ArchiveXMLDocumentType: "archive_hostile_test.go",
	validate.ArchiveXMLEntity:       "archive_hostile_test.go",
	validate.ArchiveXMLLimit:        "archive_hostile_test.go",
	validate.ValueClosed:            "value_closed_test.go",
	validate.ValueCodeUnknown:       "codes_test.go",
	validate.ValueEnded:             "condition_protected_test.go",
	validate.ValueFuture:            "value_future_test.go",
	validate.ValuePhraseLanguage:    "value_test.go",
}

// TestEveryRuleIsTried holds that each rule has a case that breaks it. The
// conditional rules are compared with a naive judge in package condition.
func TestEveryRuleIsTried(t *testing.T) {
	tried := map[validate.Rule]bool{}
	for _, c := range defects {
		tried[c.rule] = true
	}
	for _, c := range slices.Concat(contextCases(t), rightCases(t)) {
		tried[c.rule] = true
	}
	for _, c := range badValues {
		tried[c.rule] = true
	}
	for _, c := range badKinds {
		tried[c.rule] = true
	}
	for _, c := range faults {
		tried[c.rule] = true
	}
	for _, folder := range []string{"testdata/messages/spellings", "../testdata/documents"} {
		reports, err := filepath.Glob(folder + "/*.report")
		require.NoError(t, err)
		for _, name := range reports {
			text, err := os.ReadFile(name)
			require.NoError(t, err)
			for line := range strings.Lines(string(text)) {
				tried[validate.Rule(strings.Fields(line)[2])] = true
			}
		}
	}
	for r := range validate.Rules() {
		if !r.Structure.IsZero() {
			continue
		}
		_, elsewhere := triedElsewhere[r.ID]
		require.True(t, tried[r.ID] || elsewhere, "%s has no case that breaks it", r.ID)
		require.False(t, tried[r.ID] && elsewhere, "%s is tried here, not only elsewhere", r.ID)
	}
}
