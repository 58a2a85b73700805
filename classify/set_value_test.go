package classify_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
)

// completed is a set of made-up codes: one of a service task, one of a phase, a
// task and document types that only the export has.
func completed(t testing.TB) *classify.Set {
	t.Helper()
	set, err := classify.Load(strings.NewReader("system,code,fi,sv\n" +
		"1.2.246.537.6.1221,21,Iäkkäiden palvelut,Service för äldre\n" +
		"1.2.246.537.6.1221,88,Keksitty tehtävä,Påhittad uppgift\n" +
		"1.2.246.537.6.1277,4,Palvelun järjestäminen,Ordnande av service\n" +
		"1.2.246.537.6.1506,19777,Keksitty merkintä,Påhittad anteckning\n" +
		"1.2.246.537.6.1506,9777,Keksitty maksusitoumus,\n"))
	require.NoError(t, err)
	return set
}

// TestWhateverIsAskedOfAValueIsAskedOfItInASet compares the methods of the types
// with those of a set.
func TestWhateverIsAskedOfAValueIsAskedOfItInASet(t *testing.T) {
	// What a value does, and what is the same in every set.
	itself := map[string]bool{"MarshalText": true, "String": true, "System": true, "Value": true}
	set := reflect.TypeFor[*classify.Set]()
	for _, v := range []any{
		classify.Asia(""), classify.ServiceTask(""), classify.ProcessPhase(""),
		classify.SocialService(""), classify.DocumentType(""), classify.DocumentGroup(""),
	} {
		of := reflect.TypeOf(v)
		for i := range of.NumMethod() {
			method := of.Method(i)
			if itself[method.Name] {
				continue
			}
			inSet, ok := set.MethodByName(method.Name)
			require.True(t, ok, "%s.%s", of, method.Name)
			assert.Equal(t, method.Type.NumIn()+1, inSet.Type.NumIn(), method.Name)
			for o := range method.Type.NumOut() {
				assert.Equal(t, method.Type.Out(o), inSet.Type.Out(o), method.Name)
			}
		}
	}
}

func TestASetKnowsWhatItLoaded(t *testing.T) {
	set := completed(t)
	const elderly = classify.ServiceTaskIakkaidenPalvelut
	for _, test := range []struct {
		name   string
		value  classify.ServiceTask
		fi, sv string
		code   string
		known  bool
	}{
		{"a completed constant", elderly, "Iäkkäiden palvelut", "Service för äldre", "21", true},
		{"its code", "21", "Iäkkäiden palvelut", "Service för äldre", "21", true},
		{"an added code", "88", "Keksitty tehtävä", "Påhittad uppgift", "88", true},
		{"a code of the embedded list", classify.ServiceTaskLastensuojelu, "Lastensuojelu", "Barnskydd", "10", true},
		{"a name without a code", classify.ServiceTaskTyoikaistenPalvelut, "Työikäisten palvelut", "Työikäisten palvelut", "", false},
		{"an unknown code", "77", "", "", "77", false},
		{"nothing", "", "", "", "", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.fi, set.Name(test.value, language.Finnish))
			assert.Equal(t, test.sv, set.Name(test.value, language.Swedish))
			assert.Equal(t, test.code, set.Code(test.value))
			assert.Equal(t, test.known, set.Known(test.value))
			assert.Equal(t, test.fi != "", set.Valid(test.value))
			if test.known {
				assert.Equal(t, classify.Koodi{System: "urn:oid:1.2.246.537.6.1221", Code: test.code, Display: test.sv}, set.Koodi(test.value, language.Swedish))
			}
		})
	}
	for task := range classify.AllIn[classify.ServiceTask](set) {
		assert.NotEmpty(t, set.Name(task, language.Swedish), task)
	}
}

func TestAValueIsCanonicalOrCoded(t *testing.T) {
	set := completed(t)
	for _, test := range []struct {
		name                    string
		set                     *classify.Set
		value, canonical, coded classify.ServiceTask
	}{
		{"a completed constant", set, "~iakkaiden_palvelut", classify.ServiceTaskIakkaidenPalvelut, "21"},
		{"its code", set, "21", classify.ServiceTaskIakkaidenPalvelut, "21"},
		{"an added code", set, "88", "88", "88"},
		{"the identifier of an added name", set, "~keksitty_tehtava", "88", "88"},
		{"an identifier of a code that is known", set, "~lastensuojelu", classify.ServiceTaskLastensuojelu, "10"},
		{"a name without a code", set, "~tyoikaisten_palvelut", classify.ServiceTaskTyoikaistenPalvelut, "~tyoikaisten_palvelut"},
		{"an unknown code", set, "77", "77", "77"},
		{"nothing", set, "", "", ""},
		{"the code without a set", nil, "21", "21", "21"},
		{"the constant without a set", nil, "~iakkaiden_palvelut", classify.ServiceTaskIakkaidenPalvelut, "~iakkaiden_palvelut"},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.canonical, classify.Canonical(test.set, test.value))
			assert.Equal(t, test.coded, classify.Coded(test.set, test.value))
		})
	}
}

// TestWhatIsReadInASetIsTheConstant reads the code of a completed constant in every
// way, and writes it in every way.
func TestWhatIsReadInASetIsTheConstant(t *testing.T) {
	set := completed(t)
	const elderly = classify.ServiceTaskIakkaidenPalvelut
	for _, text := range []string{"21", "1.2.246.537.6.1221|21", "service för ÄLDRE", "Iäkkäiden palvelut"} {
		task, err := classify.ParseIn[classify.ServiceTask](set, text)
		assert.NoError(t, err, text)
		assert.Equal(t, elderly, task, text)
	}
	task, err := classify.FromKoodiIn[classify.ServiceTask](set, set.Koodi(elderly, language.Finnish))
	assert.NoError(t, err)
	assert.Equal(t, elderly, task)
	var scanned classify.ServiceTask
	require.NoError(t, scanned.Scan(int64(21)))
	assert.Equal(t, elderly, classify.Canonical(set, scanned))
	require.NoError(t, scanned.UnmarshalJSON([]byte("21")))
	assert.Equal(t, elderly, classify.Canonical(set, scanned))

	stored, err := classify.Coded(set, elderly).Value()
	assert.NoError(t, err)
	assert.Equal(t, "21", stored)
	text, err := classify.Coded(set, elderly).MarshalText()
	assert.NoError(t, err)
	assert.Equal(t, "21", string(text))
}

func TestRulesHoldForACodeThatASetKnows(t *testing.T) {
	set := completed(t)
	day := time.Date(2026, 11, 28, 0, 0, 0, 0, time.UTC)
	duty := set.Storing("21", classify.ProviderPublic, day)
	assert.Equal(t, classify.Yes, duty.Mandatory)
	assert.Equal(t, classify.Storing(classify.ServiceTaskIakkaidenPalvelut, classify.ProviderPublic, day), duty)
	assert.Equal(t, classify.Unknown, classify.Storing("21", classify.ProviderPublic, day).Mandatory, "no other set knows it")
	joined := classify.JoinedOn(day.AddDate(-2, 0, 0))
	assert.Equal(t, "2024-11-28", set.Storing("21", classify.ProviderPublic, day, joined).Since)

	next, ok := set.Next("4")
	assert.True(t, ok)
	assert.Equal(t, classify.ProcessPhasePalvelunToteutus, next)
	previous, ok := set.Previous("4")
	assert.True(t, ok)
	assert.Equal(t, classify.ProcessPhaseAsiakkuudenSuunnittelu, previous)
	_, ok = classify.ProcessPhase("4").Next()
	assert.False(t, ok, "no other set knows it")

	assert.True(t, set.NeedsFurtherInformation("99"))
	assert.False(t, set.NeedsFurtherInformation("21"))
	assert.Equal(t, classify.No, set.RestraintTakes(classify.ServiceTaskLastensuojelu, classify.SocialServiceSosiaaliohjaus))
}

func TestALoadedDocumentTypeIsHiddenOrUnknown(t *testing.T) {
	set := completed(t)
	now := time.Date(2026, 11, 28, 0, 0, 0, 0, time.UTC)
	entry, commitment := classify.DocumentType("19777"), classify.DocumentType("9777")
	assert.Equal(t, classify.DisplayUnknown, entry.OmaKanta(classify.Marks{}, now).Display)
	assert.Equal(t, classify.Visibility{}, set.OmaKanta(entry, classify.Marks{}, now))
	assert.Equal(t, classify.DisplayHidden, set.OmaKanta(commitment, classify.Marks{}, now).Display)
	assert.Equal(t, classify.DisplayDelayed, set.OmaKanta(entry, classify.Marks{DelayUntil: now.AddDate(0, 0, 1)}, now).Display)
	assert.Equal(t, classify.DisplayUnknown, set.OmaKanta("19778", classify.Marks{}, now).Display)
	safety := loadText(t, "system,code,fi\n1.2.246.537.6.1506,15028,Turvasuunnitelma lapselle\n"+
		"1.2.246.537.6.1506,1022,Lähisuhdeväkivallan arvio\n1.2.246.537.6.1506,11777,Päätös turvakotijaksosta\n"+
		"1.2.246.537.6.1506,15777,Väkivaltatyön toteuttamissuunnitelma\n")
	for _, doc := range []classify.DocumentType{"15028", "1022", "11777", "15777"} {
		assert.Equal(t, classify.Visibility{}, safety.OmaKanta(doc, classify.Marks{}, now), doc)
		assert.Equal(t, classify.DisplayHidden, safety.OmaKanta(doc, classify.Marks{Subject: "TURVAKOTIPALVELUN asiakasasiakirjat"}, now).Display)
	}
	assert.Equal(t, classify.DisplayShown, safety.OmaKanta(classify.DocumentTypeLastensuojeluilmoitus, classify.Marks{}, now).Display)
	general, ok := set.General(commitment)
	assert.True(t, ok)
	assert.Equal(t, "Maksusitoumus", set.Name(general, language.Finnish))
	assert.Empty(t, set.Subject(entry))
	assert.Equal(t, "Turvakotipalvelun asiakasasiakirjat", set.Subject("1011"))
}

func TestASetKnowsTheLawOfWhatItCompleted(t *testing.T) {
	set := completed(t)
	const elderly = classify.ServiceTaskIakkaidenPalvelut
	for _, task := range []classify.ServiceTask{elderly, "21"} {
		assert.Equal(t, slices.Collect(elderly.LawTerms()), slices.Collect(set.LawTerms(task)))
		assert.NotEmpty(t, slices.Collect(set.LawTerms(task)))
		assert.Equal(t, slices.Collect(elderly.Retention()), slices.Collect(set.Retention(task)))
		assert.NotEmpty(t, slices.Collect(set.Retention(task)))
	}
	assert.Empty(t, slices.Collect(set.LawTerms(classify.ServiceTask("88"))))
	assert.Empty(t, slices.Collect(set.Retention("88")))
	assert.Equal(t, classify.UsualPhase("19002"), set.UsualPhase("19002"))
	entry := loadText(t, "system,code,fi\n1.2.246.537.6.1506,19077,Keksitty merkintä\n")
	assert.Equal(t, classify.UsualPhase("19002").Phase, entry.UsualPhase("19077").Phase)
	assert.NotEmpty(t, entry.UsualPhase("19077").Phase)
	assert.Empty(t, classify.UsualPhase("19077").Phase)
}
