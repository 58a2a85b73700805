package validate_test

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/validate"
)

const (
	asiaAt = "/asia_asiakirja/asian_tiedot/nimi"
	taskAt = "/asia_asiakirja/asian_tiedot/palvelutehtava"
)

// asiaWith is an asia document with a category and a service task; nothing else is
// wrong with it. Each value is a system, a code and a display.
func asiaWith(asia, task [3]string) []byte {
	value := func(v [3]string) string {
		return fmt.Sprintf(`{"system":"urn:oid:%s","code":"%s","display":"%s"}`, v[0], v[1], v[2])
	}
	return []byte(`{"asia_asiakirja":{"palvelunjarjestajan_toimintayksikko":{"system":"urn:oid:1.2.246.537.6.202","code":"1.2.246.10.99999911.10.0","display":"Koerannan kunta"},` +
		`"asiakas":[{"sukunimi":"Koe","etunimet":"Kaisa","henkilotunnus":{"system":"urn:oid:1.2.246.21","value":"010140-901U"}}],` +
		`"asian_tiedot":{"asiatunnus":{"value":"1.2.246.10.99999911.95.2026.1"},"nimi":` + value(asia) +
		`,"tila":{"system":"urn:oid:1.2.246.537.6.1501","code":"2","display":"Avoin"},"avauspaiva":"2026-05-01","palvelutehtava":` + value(task) +
		`,"lisatieto_luokkaan_muu":"Koe"}}}`)
}

func asiaOf(code, display string) [3]string { return [3]string{"1.2.246.537.6.1265", code, display} }
func taskOf(code, display string) [3]string { return [3]string{"1.2.246.537.6.1221", code, display} }

var (
	otherAsia = asiaOf("99", "Muu sosiaalihuollon asia")
	families  = taskOf("24", "Lapsiperheiden palvelut")
)

func tasksLoaded(t *testing.T, options ...classify.LoadOption) validate.Option {
	t.Helper()
	set, err := classify.Load(strings.NewReader("system,code,fi,sv\n1.2.246.537.6.1221,10,Lastensuojelu,Barnskydd\n"+
		"1.2.246.537.6.1221,21,Iäkkäiden palvelut,Service för äldre\n"), options...)
	require.NoError(t, err)
	return validate.Classifications(set)
}

// found lists the rules, severities and places of a report.
func found(r validate.Report) (list []string) {
	for i := range r.Issues() {
		list = append(list, fmt.Sprint(i.Rule, " ", i.Severity, " ", i.Pointer))
	}
	return list
}

func TestACodeOfADocumentIsLookedUpWithItsDisplay(t *testing.T) {
	display, unknown := "value.display warning "+taskAt+"/display", "value.code-unknown warning "+taskAt+"/code"
	loaded, partial := tasksLoaded(t), tasksLoaded(t, classify.Partial())
	for _, c := range []struct {
		what       string
		asia, task [3]string
		options    []validate.Option
		want       string
	}{
		{"the names of their codes", otherAsia, families, nil, ""},
		{"the label of another task", otherAsia, taskOf("20", "Lastensuojelu"), nil, display},
		{"the Swedish label of another task", otherAsia, taskOf("24", "Barnskydd"), nil, display},
		{"the label of another task in another case", otherAsia, taskOf("24", " lastenSUOJELU "), nil, display},
		{"the name of a task without a code", otherAsia, taskOf("24", "Iäkkäiden palvelut"), nil, display},
		{"a label in escapes", otherAsia, taskOf(`2\u0030`, `L\u0061stensuojelu`), nil, display},
		{"a label of no task", otherAsia, taskOf("20", "Koe"), nil, display},
		{"a label of no task, where one language is known", otherAsia, taskOf("24", "Koe"), nil, "value.display information " + taskAt + "/display"},
		{"a label in another case", otherAsia, taskOf("20", "vammaisPALVELUT"), nil, ""},
		{"a label in Swedish", otherAsia, taskOf("20", "Service för personer med funktionsnedsättning"), nil, ""},
		{"a derived label", otherAsia, taskOf("24", "Service för barnfamiljer"), nil, ""},
		{"a name of the law", otherAsia, taskOf("15", "Päihde- ja riippuvuustyön erityiset palvelut"), nil, ""},
		{"an unknown code", otherAsia, taskOf("77", "Koe"), nil, ""},
		{"an unknown code with the label of a known one", otherAsia, taskOf("77", "Lastensuojelu"), nil, display},
		{"an unknown code with a name without a code", otherAsia, taskOf("77", "Työikäisten palvelut"), nil, ""},
		{"a name that no asia has", asiaOf("1", "Arjen hallinta ja muuta"), families, nil, "value.display information " + asiaAt + "/display"},
		{"a name that an asia has", asiaOf("1", "Arjen hallinta"), families, nil, ""},
		{"a blank label", asiaOf("99", " "), families, nil, "value.blank warning " + asiaAt + "/display"},
		{"a blank code", otherAsia, taskOf(" ", "Lastensuojelu"), nil, "value.blank warning " + taskAt + "/code"},
		{"another code system", otherAsia, [3]string{"1.2.246.537.6.1222", "20", "Lastensuojelu"}, nil, "structure.system error " + taskAt + "/system"},
		{"an unknown code in a loaded list", otherAsia, taskOf("77", "Koe"), []validate.Option{loaded}, unknown},
		{"an unknown code with a label in a loaded list", otherAsia, taskOf("77", "Lastensuojelu"), []validate.Option{loaded}, unknown},
		{"a loaded code", otherAsia, taskOf("21", "Service för äldre"), []validate.Option{loaded}, ""},
		{"a loaded code with the label of another", otherAsia, taskOf("10", "Iäkkäiden palvelut"), []validate.Option{loaded}, display},
		{"a code that is not in the export", otherAsia, families, []validate.Option{loaded}, ""},
		{"an unknown code in a part of a list", otherAsia, taskOf("77", "Koe"), []validate.Option{partial}, ""},
		{"an unknown code in a list that was not loaded", asiaOf("1", "Arjen hallinta"), families, []validate.Option{loaded}, ""},
	} {
		t.Run(c.what, func(t *testing.T) {
			got := found(validate.New(c.options...).JSON(asiaWith(c.asia, c.task)))
			if c.want == "" {
				require.Empty(t, got)
				return
			}
			require.Equal(t, []string{c.want}, got)
		})
	}
}

func TestCodesThatCannotBeCheckedAreReportedOnRequest(t *testing.T) {
	doc := asiaWith(otherAsia, taskOf("77", "Koe"))
	codes := func(options ...validate.Option) (list []string) {
		for i := range validate.New(append(options, validate.UnknownCodes())...).JSON(doc).Issues() {
			require.Equal(t, validate.ValueCodeUnknown, i.Rule)
			list = append(list, i.Severity.String()+" "+i.Pointer)
		}
		return list
	}
	open := []string{"information /asia_asiakirja/palvelunjarjestajan_toimintayksikko/code", "information /asia_asiakirja/asian_tiedot/tila/code"}
	require.Equal(t, append(open, "information "+taskAt+"/code"), codes())
	require.Equal(t, append(open, "warning "+taskAt+"/code"), codes(tasksLoaded(t)))
}

func TestADisplayIsHeldToTheLanguageOfTheDocument(t *testing.T) {
	md := metadata(t, plan)
	for code, want := range map[string]validate.Severity{"FI": validate.Warning, "SV": 0, "": validate.Information} {
		md.Language, md.StructureID = code, "1.2.246.537.6.1505.2.2022.6.28"
		var got validate.Severity
		for i := range validate.New().Document(asiaWith(otherAsia, taskOf("24", "Koe")), md).Issues() {
			if i.Rule == validate.ValueDisplay {
				require.Equal(t, taskAt+"/display", i.Pointer)
				got = i.Severity
			}
		}
		require.Equal(t, want, got, code)
	}
}

func TestTheSystemOfADocumentCountsIfTheStructureLeavesItOpen(t *testing.T) {
	v := validate.New()
	for task, want := range map[[3]string]int{
		{"1.2.246.537.6.1221", "20", "Lastensuojelu"}:        1,
		{"1.2.246.537.6.1221.201601", "20", "Lastensuojelu"}: 1,
		{"1.2.246.537.6.1222", "24", "Laitospalvelu"}:        0,
		{"1.2.3", "20", "Lastensuojelu"}:                     0,
	} {
		report := v.JSON(asiaWith(otherAsia, task), validate.Structure("1.2.246.537.6.1505.2.2020.4.7"))
		require.Equal(t, want, report.CountRule(validate.ValueDisplay), task[0])
	}
}

func TestAListOfAStructureNamesTheOtherCode(t *testing.T) {
	const name = "../testdata/documents/turvakotipalvelun_ensiarvio_vanha_versio@1.2.246.537.6.1506.1011.2022.9.28.json"
	data, err := os.ReadFile(name)
	require.NoError(t, err)
	structure := validate.Structure("1.2.246.537.6.1506.1011.2022.9.28")
	v := validate.New()
	require.Zero(t, v.JSON(data, structure).CountRule(validate.ValueDisplay))
	for display, want := range map[string]string{
		"Alle kuukausi": "Code and label contradict each other in “Kuinka pitkään asiakkaan kokema väkivalta on jatkunut?”. The label is that of another code: 1 Alle kuukausi. Correct the label or the code.",
		"Koe":           "The label in “Kuinka pitkään asiakkaan kokema väkivalta on jatkunut?” is not “Yli 2 v – 5 v”, the known label of code 4. Labels are not known in every language, so check it.",
	} {
		doc := strings.Replace(string(data), "Yli 2 v – 5 v", display, 1)
		require.NotEqual(t, string(data), doc)
		n := 0
		for i := range v.JSON([]byte(doc), structure).Issues() {
			if i.Rule == validate.ValueDisplay {
				n++
				require.Equal(t, want, i.Message(language.English))
			}
		}
		require.Equal(t, 1, n)
	}
}

func TestUnknownCodesAndNamesAreLookedUpWithoutAllocating(t *testing.T) {
	if raceDetector {
		t.Skip("the race detector allocates")
	}
	v := validate.New()
	doc := asiaWith(asiaOf("1", "Äkillinen kriisi"), taskOf("77", "Kotiin annettava palvelu, jonka nimi on varsin pitkä"))
	require.Zero(t, v.JSON(doc).Len())
	require.Zero(t, testing.AllocsPerRun(100, func() { v.JSON(doc) }))
}

func TestNoCodeOrDisplayOfADocumentIsInATextAboutIt(t *testing.T) {
	v := validate.New(tasksLoaded(t), validate.UnknownCodes())
	for _, task := range [][3]string{taskOf("777777", "Xyzzy"), taskOf("20", "Xyzzy"), taskOf("24", "Xyzzy")} {
		for _, asia := range [][3]string{asiaOf("777777", "Xyzzy"), asiaOf("99", "Xyzzy")} {
			for i := range v.JSON(asiaWith(asia, task)).Issues() {
				for _, tag := range []language.Tag{language.Finnish, language.Swedish, language.English} {
					require.NotContains(t, i.Message(tag), "777777")
					require.NotContains(t, i.Message(tag), "Xyzzy")
				}
			}
		}
	}
}

func TestMetadataAreLookedUpWithTheirDisplays(t *testing.T) {
	v, loaded := validate.New(), validate.New(tasksLoaded(t))
	sex := func(code, display string) func(*validate.Metadata) {
		return func(md *validate.Metadata) {
			md.Client.Sex = classify.Koodi{System: "urn:oid:1.2.246.537.5.1", Code: code, Display: display}
		}
	}
	signed := func(system, code, display string) func(*validate.Metadata) {
		return func(md *validate.Metadata) {
			md.Signature.Method = classify.Koodi{System: "urn:oid:" + system, Code: code, Display: display}
		}
	}
	for _, c := range []struct {
		what   string
		v      *validate.Validator
		change func(*validate.Metadata)
		want   string
	}{
		{"the label of another code", v, sex("1", "Nainen"), "value.display warning metadata:/client/sex/display"},
		{"no label of the code", v, sex("1", "Koe"), "value.display warning metadata:/client/sex/display"},
		{"the Swedish label", v, sex("1", "man"), ""},
		{"no display", v, sex("1", ""), ""},
		{"a code that is not known", v, sex("9", "Nainen"), "archive.header.code information metadata:/client/sex"},
		{"the name of how the signer was identified", v, signed("1.2.246.537.5.40128", "1", "Koe"), "value.display warning metadata:/signature/method/display"},
		{"the code system of a signature", v, signed("1.2.246.537.5.40127", "1", ""), "archive.header.code-system error metadata:/signature/method"},
		{"a task that is not known", v, func(md *validate.Metadata) { md.ServiceTask = "77" }, "context.unknown-code information metadata:/service_task"},
		{"a task that a loaded list does not have", loaded, func(md *validate.Metadata) { md.ServiceTask = "77" }, "value.code-unknown warning metadata:/service_task"},
		{"a task that a loaded list has", loaded, func(md *validate.Metadata) { md.ServiceTask = "21" }, ""},
		{"the constant of a loaded task", loaded, func(md *validate.Metadata) { md.ServiceTask = classify.ServiceTaskIakkaidenPalvelut }, ""},
	} {
		t.Run(c.what, func(t *testing.T) {
			md := metadata(t, plan)
			md.SocialService = "51"
			c.change(&md)
			got := found(c.v.Metadata(md))
			if c.want == "" {
				require.Empty(t, got)
				return
			}
			require.Equal(t, []string{c.want}, got)
		})
	}
}

func TestAHeaderIsLookedUpWithItsDisplays(t *testing.T) {
	v, loaded := validate.New(), validate.New(tasksLoaded(t))
	const task = `code="24" codeSystem="1.2.246.537.6.1221.201601" codeSystemName="Sosiaalihuolto - Palvelutehtävä" displayName="Lapsiperheiden palvelut"`
	named := func(code, name, display string) string {
		return fmt.Sprintf(`code="%s" codeSystem="1.2.246.537.6.1221.201601" codeSystemName="%s" displayName="%s"`, code, name, display)
	}
	const tasks = "Sosiaalihuolto - Palvelutehtävä"
	at := lsh + "/functionCode/@"
	for _, c := range []struct {
		what     string
		v        *validate.Validator
		old, new string
		want     []string
	}{
		{"the label of another code", v, task, named("24", tasks, "Lastensuojelu"), []string{"value.display warning " + at + "displayName"}},
		{"no label of the code in the language of the document", v, task, named("24", tasks, "Koe"), []string{"value.display warning " + at + "displayName"}},
		{"a derived label", v, task, named("24", tasks, "Service för barnfamiljer"), nil},
		{"no label", v, task, named("24", tasks, ""), nil},
		{"an unknown code", v, task, named("77", tasks, "Lapsiperheiden palvelut"), []string{"context.unknown-code information " + at + "code"}},
		{"a code that a loaded list does not have", loaded, task, named("77", tasks, "Koe"), []string{"value.code-unknown warning " + at + "code"}},
		{"a code that is only embedded", loaded, task, task, nil},
		{"the name of another code system", v, task, named("24", "sosiaalihuolto - asiakirjaryhmä", "Lapsiperheiden palvelut"),
			[]string{"archive.header.code-system-name warning " + at + "codeSystemName"}},
		{"the Swedish name of another code system", v, task, named("24", "AR/YDIN - Kön", "Lapsiperheiden palvelut"),
			[]string{"archive.header.code-system-name warning " + at + "codeSystemName"}},
		{"a name of no code system", v, task, named("24", "Palvelutehtävät", "Lapsiperheiden palvelut"), nil},
		{"no name of the code system", v, task, named("24", "", "Lapsiperheiden palvelut"), nil},
	} {
		t.Run(c.what, func(t *testing.T) {
			m := message(t, plan)
			if c.old != c.new {
				edit(t, &m.document, c.old, c.new)
			}
			require.Equal(t, c.want, found(m.check(c.v)))
		})
	}
}

// TestIdentifierOfANameIsNoCode writes what the library calls a task of which no
// code is published.
func TestIdentifierOfANameIsNoCode(t *testing.T) {
	doc := asiaWith(asiaOf("99", "Muu sosiaalihuollon asia"), taskOf("~iakkaiden_palvelut", "Iäkkäiden palvelut"))
	report := validate.New().JSON(doc)
	require.Equal(t, 1, report.CountRule(validate.ValueCodeUnknown), lines(report))
	require.False(t, report.Valid())
	require.NotContains(t, lines(report), "iakkaiden_palvelut")
	escaped := bytes.Replace(doc, []byte(`"~`), []byte(`"\u007e`), 1)
	require.Equal(t, 1, validate.New().JSON(escaped).CountRule(validate.ValueCodeUnknown))

	md := metadata(t, plan)
	md.ServiceTask = classify.ServiceTaskIakkaidenPalvelut
	require.False(t, validate.New().Metadata(md).Valid())
	require.Equal(t, validate.Information, severityOfRule(validate.New(validate.Draft()).Metadata(md), validate.ContextUnknownCode))
}
