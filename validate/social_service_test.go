package validate_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/validate"
)

// startOfService is the entry that a service starts, of service 37 in task 20.
const startOfService = "1.2.246.537.6.1506.19002.2022.1.10"

// TestTheSocialServiceIsReadFromTheJSON checks the entry that a service starts.
func TestTheSocialServiceIsReadFromTheJSON(t *testing.T) {
	document, err := os.ReadFile("../testdata/documents/merkinta_sosiaalipalvelun_alkamisesta.json")
	require.NoError(t, err)
	for _, c := range []struct {
		what    string
		service classify.SocialService
		want    string
	}{
		{"none in the metadata", "", ""},
		{"the same in the metadata", classify.SocialServicePaivatoiminta, ""},
		{"another in the metadata", "51", "archive.social-service warning /merkinta_sosiaalipalvelun_alkamisesta/sosiaalipalvelu/code"},
	} {
		t.Run(c.what, func(t *testing.T) {
			md := complete(t)
			md.StructureID, md.SpecificType, md.GeneralType, md.ServiceTask = startOfService, "19002", "19", "20"
			md.SocialService = c.service
			report := withPhase(t).Document(document, md).Filter(func(i validate.Issue) bool {
				return i.Rule == validate.ArchiveSocialService || i.Rule == validate.ContextSocialService || i.Rule == validate.ArchiveServiceTask
			})
			require.Equal(t, c.want, strings.Join(found(report), "\n"))
		})
	}
}

// TestASocialServiceIsAskedForWhereItMatters takes the service out of metadata
// whose JSON has none.
func TestASocialServiceIsAskedForWhereItMatters(t *testing.T) {
	const none, planned = `{}`, `{"suunnitelma":{"palvelut_joita_asiakkaalle_suunnitellaan":[{"sosiaalipalvelu":{"code":"37"}}]}}`
	right := []validate.CallOption{validate.UseRight(validate.RegisterUseRight{})}
	for _, c := range []struct {
		what, document string
		phase          classify.ProcessPhase
		options        []validate.CallOption
		want           validate.Severity // zero if nothing is reported
	}{
		{"planning", none, classify.ProcessPhaseAsiakkuudenSuunnittelu, nil, validate.Information},
		{"planning a service", planned, classify.ProcessPhaseAsiakkuudenSuunnittelu, nil, validate.Information},
		{"arranging", none, classify.ProcessPhasePalvelunJarjestaminen, nil, validate.Warning},
		{"carrying out", none, classify.ProcessPhasePalvelunToteutus, nil, validate.Warning},
		{"carrying out, by the code of a loaded list", none, "905", nil, validate.Warning},
		{"a phase that nobody has", none, "77", nil, validate.Information},
		{"under a right", none, classify.ProcessPhaseAsiakkuudenSuunnittelu, right, validate.Warning},
		{"the JSON has it", `{"sosiaalipalvelu":{"code":"37"}}`, classify.ProcessPhasePalvelunToteutus, nil, 0},
		{"the JSON has an empty one", `{"sosiaalipalvelu":{"code":""}}`, classify.ProcessPhasePalvelunToteutus, nil, validate.Warning},
	} {
		t.Run(c.what, func(t *testing.T) {
			md := metadata(t, plan)
			md.ProcessPhase = c.phase
			document := []byte(`{"lapsiperheiden_palvelujen_asiakassuunnitelma":` + c.document + `}`)
			require.Equal(t, c.want, severityOfRule(withPhase(t).Document(document, md, c.options...), validate.ContextSocialService))
			draft := withPhase(t, validate.Draft()).Document(document, md, c.options...)
			require.NotEqual(t, validate.Warning, severityOfRule(draft, validate.ContextSocialService))
		})
	}
}

// TestAMessageIsAskedForItsSocialServiceInTheJSON checks messages, whose header has
// no known element for the service.
func TestAMessageIsAskedForItsSocialServiceInTheJSON(t *testing.T) {
	right := validate.UseRight(validate.RegisterUseRight{})
	for _, c := range []struct {
		what, name, added string
		options           []validate.CallOption
		want              validate.Severity // zero if nothing is reported
	}{
		{"a plan", plan, "", nil, validate.Information},
		{"a plan with a service", plan, `"sosiaalipalvelu":{"code":"37"},`, nil, 0},
		{"a plan under a right", plan, "", []validate.CallOption{right}, validate.Warning},
		{"a plan under a right, with a service", plan, `"sosiaalipalvelu":{"code":"37"},`, []validate.CallOption{right}, 0},
		{"a relationship", relationship, "", []validate.CallOption{right}, 0},
	} {
		t.Run(c.what, func(t *testing.T) {
			m := message(t, c.name)
			m.json = strings.Replace(m.json, `"asiakas"`, c.added+`"asiakas"`, 1)
			m.pack()
			v := validate.New()
			report := v.Archive([]byte(m.frame), []byte(m.document), c.options...)
			require.Equal(t, c.want, severityOfRule(report, validate.ContextSocialService), lines(report))
			for i := range report.Filter(func(i validate.Issue) bool { return i.Rule == validate.ContextSocialService }).Issues() {
				require.Equal(t, "header:"+"/ClinicalDocument/localSocialHeader", i.Pointer)
			}
			md, ok := v.ReadMetadata([]byte(m.document))
			require.True(t, ok)
			require.Equal(t, c.want, severityOfRule(v.Document([]byte(m.json), md, c.options...), validate.ContextSocialService), "as of a document with its metadata")
		})
	}
}
