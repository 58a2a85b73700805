package validate_test

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/fold"
	"github.com/sosmeta/sosmeta-go/validate"
)

// carried is a set with made-up codes of a service task and of the phase that
// private producers work in, of which no codes are published.
func carried(t testing.TB) *classify.Set {
	t.Helper()
	set, err := classify.Load(strings.NewReader("system,code,fi,sv\n1.2.246.537.6.1221,21,Iäkkäiden palvelut,Service för äldre\n" +
		"1.2.246.537.6.1221,10,Lastensuojelu,\n1.2.246.537.6.1277,905,Palvelun toteutus,\n"))
	require.NoError(t, err)
	return set
}

// elderly is the plan as a document of services for the elderly in the phase of
// implementation.
func elderly(t testing.TB) string {
	t.Helper()
	return strings.NewReplacer(`functionCode code="24"`, `functionCode code="21"`, `"Lapsiperheiden palvelut"`, `"Iäkkäiden palvelut"`,
		`hl7fi:code code="3"`, `hl7fi:code code="905"`, `ep2:code code="3"`, `ep2:code code="905"`, "Asiakkuuden suunnittelu", "Palvelun toteutus").
		Replace(message(t, plan).document)
}

func TestReadMetadataHaveTheConstantsOfTheSet(t *testing.T) {
	set, document := carried(t), []byte(elderly(t))
	md, ok := validate.New(validate.Classifications(set)).ReadMetadata(document)
	require.True(t, ok)
	require.Equal(t, classify.ServiceTaskIakkaidenPalvelut, md.ServiceTask)
	require.Equal(t, classify.ProcessPhasePalvelunToteutus, md.ProcessPhase)
	require.Equal(t, "Service för äldre", set.Name(md.ServiceTask, language.Swedish))

	md, ok = validate.New().ReadMetadata(document)
	require.True(t, ok)
	require.Equal(t, classify.ServiceTask("21"), md.ServiceTask)
	require.Equal(t, md, md.Canonical(nil))
	require.Equal(t, classify.ServiceTaskIakkaidenPalvelut, md.Canonical(set).ServiceTask)
}

func TestMetadataAreWrittenWithTheCodesOfTheSet(t *testing.T) {
	set := carried(t)
	md, ok := validate.New(validate.Classifications(set)).ReadMetadata([]byte(elderly(t)))
	require.True(t, ok)
	_, err := json.Marshal(md)
	require.ErrorIs(t, err, classify.ErrNoCode)
	require.NotContains(t, err.Error(), "~")
	data, err := json.Marshal(md.Coded(set))
	require.NoError(t, err)
	require.Contains(t, string(data), `"service_task":"21"`)
	require.Contains(t, string(data), `"process_phase":"905"`)
	require.NotContains(t, string(data), "~")
	require.Equal(t, md, md.Coded(set).Canonical(set))
}

// TestEveryClassificationOfMetadataIsCarried gives each field the identifier of a
// name whose code is known.
func TestEveryClassificationOfMetadataIsCarried(t *testing.T) {
	var md, want validate.Metadata
	fields := 0
	for i := range reflect.TypeFor[validate.Metadata]().NumField() {
		v, ok := reflect.ValueOf(md).Field(i).Interface().(classify.Value)
		if !ok {
			continue
		}
		fields++
		list, ok := classify.Lookup(v.System())
		require.True(t, ok)
		for row := range list.Rows() {
			if row.Code != "" {
				reflect.ValueOf(&md).Elem().Field(i).SetString("~" + fold.Slug(row.Fi))
				reflect.ValueOf(&want).Elem().Field(i).SetString(row.Code)
				break
			}
		}
	}
	require.Equal(t, 7, fields)
	require.Equal(t, want, md.Canonical(nil))
	require.Equal(t, want, md.Coded(nil))
}

// TestACodeAndItsConstantAreCheckedAlike checks metadata by a code that a set
// completed and by the constant.
func TestACodeAndItsConstantAreCheckedAlike(t *testing.T) {
	set := carried(t)
	v := validate.New(validate.Classifications(set))
	const entry = `{"merkinta_rajoitustoimenpiteesta":{"palvelutehtava":{"system":"urn:oid:1.2.246.537.6.1221","code":"10","display":"Lastensuojelu"}}}`
	const disagrees = "archive.service-task warning /merkinta_rajoitustoimenpiteesta/palvelutehtava/code"
	asked := []validate.Rule{validate.ArchiveServiceTask, validate.ContextPrivatePhase, validate.ContextUnknownCode, validate.ValueCodeUnknown}
	for _, c := range []struct {
		what   string
		change func(md *validate.Metadata)
		want   []string
	}{
		{"another phase than that of a producer", func(*validate.Metadata) {}, []string{"context.private-producer.phase warning metadata:/process_phase"}},
		{"the phase of a producer, a constant", func(md *validate.Metadata) { md.ProcessPhase = classify.ProcessPhasePalvelunToteutus }, nil},
		{"the phase of a producer, a code", func(md *validate.Metadata) { md.ProcessPhase = "905" }, nil},
		{"a task, a constant", func(md *validate.Metadata) {
			md.ProcessPhase, md.ServiceTask = "905", classify.ServiceTaskIakkaidenPalvelut
		}, []string{disagrees}},
		{"a task, a code", func(md *validate.Metadata) { md.ProcessPhase, md.ServiceTask = "905", "21" },
			[]string{disagrees}},
		{"a task without a code", func(md *validate.Metadata) {
			md.ProcessPhase, md.ServiceTask = "905", classify.ServiceTaskTyoikaistenPalvelut
		}, []string{disagrees, "context.unknown-code error metadata:/service_task"}},
		{"an unknown task", func(md *validate.Metadata) { md.ProcessPhase, md.ServiceTask = "905", "77" },
			[]string{disagrees, "value.code-unknown warning metadata:/service_task"}},
		{"an asia without a code, which no element carries", func(md *validate.Metadata) {
			md.ProcessPhase, md.Asia = "905", classify.AsiaHoivaJaHuolenpito
		}, nil},
	} {
		t.Run(c.what, func(t *testing.T) {
			md := metadata(t, plan)
			md.StructureID, md.SpecificType = restraintEntry, "19008"
			md.Producer.Kind = classify.ProviderOnBehalf
			md.ServiceTask = "10"
			c.change(&md)
			report := v.Document([]byte(entry), md).Filter(func(i validate.Issue) bool { return slices.Contains(asked, i.Rule) })
			require.ElementsMatch(t, c.want, found(report))
		})
	}
}
