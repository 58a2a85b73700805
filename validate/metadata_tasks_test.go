package validate_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/validate"
)

// TestADocumentMayBelongToSeveralServiceTasks gives metadata of task 24 further
// tasks, and a JSON of task 10.
func TestADocumentMayBelongToSeveralServiceTasks(t *testing.T) {
	const ofTask10 = `{"lapsiperheiden_palvelujen_asiakassuunnitelma":{"palvelutehtava":{"code":"10"}}}`
	for _, c := range []struct {
		what    string
		first   classify.ServiceTask
		further []classify.ServiceTask
		want    string // of archive.service-task and of the metadata
	}{
		{"one task", "24", nil, "archive.service-task /lapsiperheiden_palvelujen_asiakassuunnitelma/palvelutehtava/code"},
		{"a further task that agrees", "24", []classify.ServiceTask{"20", "10"}, ""},
		{"further tasks of which none agrees", "24", []classify.ServiceTask{"20", "15"}, "archive.service-task /lapsiperheiden_palvelujen_asiakassuunnitelma/palvelutehtava/code"},
		{"a further task that is not set", "10", []classify.ServiceTask{""}, ""},
		{"a further task that nobody has", "10", []classify.ServiceTask{"77"}, "context.unknown-code metadata:/further_service_tasks/0"},
		{"a further task of which only the name is known", "10", []classify.ServiceTask{"20", classify.ServiceTaskIakkaidenPalvelut},
			"context.unknown-code metadata:/further_service_tasks/1"},
		{"only further tasks", "", []classify.ServiceTask{"10"}, "context.service-task metadata:/service_task"},
	} {
		t.Run(c.what, func(t *testing.T) {
			md := complete(t)
			md.ServiceTask, md.FurtherServiceTasks = c.first, c.further
			report := validate.New().Document([]byte(ofTask10), md)
			var got []string
			for i := range report.Issues() {
				if i.Rule == validate.ArchiveServiceTask || strings.HasPrefix(i.Pointer, "metadata:") {
					got = append(got, string(i.Rule)+" "+i.Pointer)
				}
			}
			require.Equal(t, c.want, strings.Join(got, "\n"))
		})
	}
}

// TestARelationshipHasNoServiceTask gives an asiakkuusasiakirja service tasks, which
// is odd once.
func TestARelationshipHasNoServiceTask(t *testing.T) {
	for _, c := range []struct {
		first   classify.ServiceTask
		further []classify.ServiceTask
		pointer string
	}{
		{"", []classify.ServiceTask{"10"}, "/further_service_tasks/0"},
		{"", []classify.ServiceTask{"", "10", "20"}, "/further_service_tasks/1"},
		{"10", []classify.ServiceTask{"20"}, "/service_task"},
	} {
		md := metadata(t, relationship)
		md.ServiceTask, md.FurtherServiceTasks = c.first, c.further
		require.Equal(t, []string{"context.group-metadata information metadata:" + c.pointer}, found(validate.New().Metadata(md)))
	}
	m := message(t, relationship)
	task := `<ep2:functionCode code="24" codeSystem="1.2.246.537.6.1221.201601" codeSystemName="Sosiaalihuolto - Palvelutehtävä" displayName="Lapsiperheiden palvelut"/>`
	edit(t, &m.document, `<ep2:recordStatus `, task+task+`<ep2:recordStatus `)
	require.Equal(t, []string{"context.group-metadata information " + lsh + "/functionCode/@code"}, found(m.check(validate.New())))
}

func TestOneTaskThatTakesTheServiceIsEnough(t *testing.T) {
	for further, want := range map[classify.ServiceTask]int{"": 1, "20": 0, "15": 0} {
		md := restraint(t, classify.ServiceTaskLastensuojelu, classify.SocialServicePaivatoiminta)
		md.FurtherServiceTasks = []classify.ServiceTask{further}
		require.Equal(t, want, validate.New().Metadata(md).CountRule(validate.ContextTaskService), further)
	}
}

// TestAKnownCodeIsNoneOfATaskWithoutACode compares tasks of which only the name is
// known with codes of a JSON.
func TestAKnownCodeIsNoneOfATaskWithoutACode(t *testing.T) {
	for _, c := range []struct {
		what, code string
		task       classify.ServiceTask
		options    []validate.Option
		want       int
	}{
		{"a code of another task", "20", classify.ServiceTaskIakkaidenPalvelut, nil, 1},
		{"a code that nobody has", "77", classify.ServiceTaskIakkaidenPalvelut, nil, 0},
		{"a code that nobody has, and a task that has one", "77", classify.ServiceTaskVammaispalvelut, nil, 1},
		{"a name that nobody has", "20", "~x", nil, 0},
		{"the code of a loaded list", "21", classify.ServiceTaskIakkaidenPalvelut, []validate.Option{tasksLoaded(t)}, 0},
		{"another code of a loaded list", "20", classify.ServiceTaskIakkaidenPalvelut, []validate.Option{tasksLoaded(t)}, 1},
	} {
		t.Run(c.what, func(t *testing.T) {
			md := complete(t)
			md.ServiceTask = c.task
			document := `{"lapsiperheiden_palvelujen_asiakassuunnitelma":{"palvelutehtava":{"code":"` + c.code + `"}}}`
			report := validate.New(c.options...).Document([]byte(document), md)
			require.Equal(t, c.want, report.CountRule(validate.ArchiveServiceTask), lines(report))
		})
	}
}

// TestAHeaderMayRepeatItsServiceTask writes functionCode twice, of which it is not
// known whether it is allowed.
func TestAHeaderMayRepeatItsServiceTask(t *testing.T) {
	const another = `<ep2:functionCode code="10" codeSystem="1.2.246.537.6.1221.201601" codeSystemName="Sosiaalihuolto - Palvelutehtävä" displayName="Lastensuojelu"/>`
	for _, c := range []struct {
		what, second string
		tasks        []classify.ServiceTask
		want         []string
	}{
		{"another task", another, []classify.ServiceTask{"10"}, nil},
		{"a task that nobody has", strings.Replace(another, `"10"`, `"77"`, 1), []classify.ServiceTask{"77"},
			[]string{"context.unknown-code information " + lsh + "/functionCode/@code"}},
		{"the label of another task", strings.Replace(another, `"10"`, `"20"`, 1), []classify.ServiceTask{"20"},
			[]string{"value.display warning " + lsh + "/functionCode/@displayName"}},
		{"a code of another list", strings.NewReplacer("6.1221", "6.1277", ` codeSystemName="Sosiaalihuolto - Palvelutehtävä"`, "").Replace(another), nil,
			[]string{"context.classification error " + lsh + "/functionCode/@codeSystem"}},
		{"the identifier of a name", strings.Replace(another, `"10"`, `"~iakkaiden_palvelut"`, 1), nil,
			[]string{"context.unknown-code error " + lsh + "/functionCode/@code"}},
		{"no code", strings.Replace(another, ` code="10"`, "", 1), nil, nil},
	} {
		t.Run(c.what, func(t *testing.T) {
			m := message(t, plan)
			edit(t, &m.document, `<ep2:recordStatus `, c.second+`<ep2:recordStatus `)
			report := m.check(validate.New())
			require.Equal(t, c.want, found(report), lines(report))
			md, ok := validate.New().ReadMetadata([]byte(m.document))
			require.True(t, ok)
			require.Equal(t, classify.ServiceTaskLapsiperheidenPalvelut, md.ServiceTask)
			require.Equal(t, c.tasks, md.FurtherServiceTasks)
		})
	}
}

func TestFurtherServiceTasksAreAListInJSON(t *testing.T) {
	text, err := json.Marshal(validate.Metadata{ServiceTask: "24", FurtherServiceTasks: []classify.ServiceTask{"10", "20"}})
	require.NoError(t, err)
	require.Equal(t, `{"service_task":"24","further_service_tasks":["10","20"]}`, string(text))
	schema := compile(t, validate.MetadataSchema())
	require.NoError(t, verdict(t, schema, text))
	require.Error(t, verdict(t, schema, []byte(`{"further_service_tasks":"10"}`)))
}
