package validate_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/validate"
)

// TestAPhaseByTheCodeOfAnExportIsThatPhase loads a code that messages have for another
// phase.
func TestAPhaseByTheCodeOfAnExportIsThatPhase(t *testing.T) {
	set, err := classify.Load(strings.NewReader("system,code,fi\n1.2.246.537.6.1277,3,Palvelun toteutus\n"), classify.Partial())
	require.NoError(t, err)
	v := validate.New(validate.Classifications(set))
	for _, phase := range []classify.ProcessPhase{"3", classify.ProcessPhasePalvelunToteutus} {
		md := metadata(t, "asiakassuunnitelma")
		md.Producer, md.ProcessPhase = onBehalf, phase
		for issue := range v.Metadata(md).Issues() {
			require.NotEqual(t, "process_phase", strings.TrimPrefix(issue.Pointer, "/"), issue.Rule)
		}
	}
}
