package classify_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
)

const (
	asiaList    = "1.2.246.537.6.1265"
	taskList    = "1.2.246.537.6.1221"
	serviceList = "1.2.246.537.6.1222"
)

func loadText(t *testing.T, text string, options ...classify.LoadOption) *classify.Set {
	t.Helper()
	set, err := classify.Load(strings.NewReader(text), options...)
	require.NoError(t, err)
	return set
}

func check(set *classify.Set, system, code, display string, tag language.Tag) classify.Finding {
	return set.Check(classify.Koodi{System: "urn:oid:" + system, Code: code, Display: display}, tag)
}

func TestACodeAndItsDisplayAreHeldAgainstTheirClassification(t *testing.T) {
	for _, c := range []struct {
		what, system, code, display string
		tag                         language.Tag
		want                        classify.Agreement
		row                         string // code and name
	}{
		{"the Finnish name", taskList, "20", "Vammaispalvelut", language.Und, classify.Agrees, ""},
		{"the Swedish name", taskList, "20", "Service för personer med funktionsnedsättning", language.Finnish, classify.Agrees, ""},
		{"a name in another case", taskList, "20", " vammaisPALVELUT ", language.Und, classify.Agrees, ""},
		{"a decomposed name", taskList, "15", "Pa\u0308ihdehuolto", language.Und, classify.Agrees, ""},
		{"a system with its version", taskList + ".201601", "20", "Vammaispalvelut", language.Und, classify.Agrees, ""},
		{"no display", taskList, "20", "", language.Und, classify.Agrees, ""},
		{"the name of another code", taskList, "20", "Lastensuojelu", language.Und, classify.OtherName, "10 Lastensuojelu"},
		{"the Swedish name of another code", taskList, "24", "barnskydd", language.Swedish, classify.OtherName, "10 Lastensuojelu"},
		{"the name of a row without a code", taskList, "24", "Iäkkäiden palvelut", language.Und, classify.OtherName, " Iäkkäiden palvelut"},
		{"the name of a known code for an unknown one", taskList, "77", "Lastensuojelu", language.Und, classify.OtherName, "10 Lastensuojelu"},
		{"the name of an example for an unknown code", "1.2.246.537.6.1242", "9", "Ilmoitus sosiaalihuollon tarpeesta", language.Und, classify.UnknownCode, ""},
		{"a name that two codes have", "1.2.246.537.6.1242", "5", "Ilmoitus sosiaalihuollon tarpeesta", language.Und, classify.Agrees, ""},
		{"no name of a code with both", taskList, "20", "Koe", language.Und, classify.WrongName, "20 Vammaispalvelut"},
		{"no name of a code with one, in no language", taskList, "24", "Koe", language.Und, classify.UnknownName, "24 Lapsiperheiden palvelut"},
		{"no name of a code with one, in its language", taskList, "24", "Koe", language.Finnish, classify.WrongName, "24 Lapsiperheiden palvelut"},
		{"no name of a code with one, in the other", taskList, "24", "Koe", language.Swedish, classify.Agrees, ""},
		{"a name of the law", taskList, "24", "Serviceuppgift för barnfamiljer", language.Finnish, classify.Agrees, ""},
		{"a name of the law in Finnish", taskList, "10", "Lastensuojelun palvelutehtävä", language.Finnish, classify.Agrees, ""},
		{"a derived name", taskList, "24", "Service för barnfamiljer", language.Swedish, classify.Agrees, ""},
		{"a derived name of another code is not enforced", taskList, "20", "Service för barnfamiljer", language.Und, classify.WrongName, "20 Vammaispalvelut"},
		{"a law name in a list with codes of one name", serviceList, "45", "Social handledning", language.Swedish, classify.Agrees, ""},
		{"any name of a derived code", "1.2.246.537.6.1505", "2", "Koe", language.Und, classify.Agrees, ""},
		{"the certain name of another code for a derived one", "1.2.246.537.6.1505", "2", "Asiakkuusasiakirja", language.Und, classify.OtherName, "1 Asiakkuusasiakirja"},
		{"an unknown code", taskList, "77", "Koe", language.Und, classify.UnknownCode, ""},
		{"an unknown code with a name without one", taskList, "77", "Iäkkäiden palvelut", language.Und, classify.UnknownCode, ""},
		{"an unknown code without a display", asiaList, "77", "", language.Und, classify.UnknownCode, ""},
		{"an unknown system", "1.2.3", "1", "Koe", language.Und, classify.UnknownCode, ""},
		{"an identifier in the place of a code", asiaList, "~arjen_hallinta", "Arjen hallinta", language.Und, classify.UnknownCode, ""},
		{"a name of a list of which all are known", asiaList, "77", "arjen hallinta", language.Und, classify.UnknownCode, ""},
		{"another name in such a list", asiaList, "77", "Arjen hallinta ja muuta", language.Und, classify.UnknownName, ""},
		{"a Swedish name in such a list", asiaList, "77", "Vardagens hantering", language.Swedish, classify.UnknownCode, ""},
	} {
		t.Run(c.what, func(t *testing.T) {
			got := check(nil, c.system, c.code, c.display, c.tag)
			require.Equal(t, c.want, got.Agreement)
			if c.row == "" {
				require.Nil(t, got.Row)
				return
			}
			require.Equal(t, c.row, got.Row.Code+" "+got.Row.Name(language.Finnish))
		})
	}
}

const tasks = "system,code,fi,sv\n" +
	taskList + ",10,Lastensuojelu,Barnskydd\n" +
	taskList + ",21,Iäkkäiden palvelut,Service för äldre\n" +
	"1.2.3.4,1,Yksi,\n"

func TestALoadedListIsCompleteUnlessItIsSaidToBePartial(t *testing.T) {
	whole := loadText(t, tasks)
	require.Equal(t, classify.MissingCode, check(whole, taskList, "77", "Koe", language.Und).Agreement)
	require.Equal(t, classify.MissingCode, check(whole, "1.2.3.4", "2", "", language.Und).Agreement)
	require.Equal(t, classify.Agrees, check(whole, "1.2.3.4", "1", "yksi", language.Und).Agreement)
	require.Equal(t, classify.Agrees, check(whole, taskList, "21", "Service för äldre", language.Und).Agreement)
	require.Equal(t, classify.OtherName, check(whole, taskList, "10", "Service för äldre", language.Und).Agreement)
	require.Equal(t, classify.WrongName, check(whole, taskList, "21", "Koe", language.Und).Agreement)
	require.Equal(t, classify.Agrees, check(whole, taskList, "20", "Vammaispalvelut", language.Und).Agreement, "the embedded list has it")
	require.Equal(t, classify.UnknownCode, check(whole, serviceList, "777", "", language.Und).Agreement, "another list")

	partial := loadText(t, tasks, classify.Partial())
	require.Equal(t, classify.UnknownCode, check(partial, taskList, "77", "Koe", language.Und).Agreement)
	require.Equal(t, classify.OtherName, check(partial, taskList, "77", "service för äldre", language.Und).Agreement)
	require.Equal(t, classify.UnknownCode, check(partial, "1.2.3.4", "2", "", language.Und).Agreement)
}

func TestWhatAnExportRefusedIsNotMissing(t *testing.T) {
	conflict := loadText(t, tasks+taskList+",11,Lastensuojelu,\n")
	require.Equal(t, classify.UnknownCode, check(conflict, taskList, "11", "Koe", language.Und).Agreement, "its row was refused")
	require.Equal(t, classify.MissingCode, check(conflict, taskList, "12", "Koe", language.Und).Agreement)
	unread := loadText(t, tasks+taskList+",,Nimi,\n")
	require.Equal(t, classify.UnknownCode, check(unread, taskList, "12", "Koe", language.Und).Agreement, "the code could not be read")
	require.Equal(t, classify.MissingCode, check(unread, "1.2.3.4", "2", "", language.Und).Agreement)
	nowhere := loadText(t, tasks+"x,1,Nimi,\n")
	require.Equal(t, classify.UnknownCode, check(nowhere, taskList, "12", "Koe", language.Und).Agreement, "it may be of any list")
}

func TestACodeSystemSaysItselfWhetherItIsComplete(t *testing.T) {
	for content, want := range map[string]classify.Agreement{
		"": classify.MissingCode, `"content":"complete",`: classify.MissingCode,
		`"content":"fragment",`: classify.UnknownCode, `"content":"example",`: classify.UnknownCode,
	} {
		set := loadText(t, `{"resourceType":"CodeSystem",`+content+`"url":"urn:oid:`+taskList+`","concept":[{"code":"10","display":"Lastensuojelu"}]}`)
		require.Equal(t, want, check(set, taskList, "77", "Koe", language.Und).Agreement, content)
	}
}

func TestNoDisplayIsCopiedToBeChecked(t *testing.T) {
	list, ok := classify.Lookup(serviceList)
	require.True(t, ok)
	code, unknown := []byte("85"), []byte("7777777777777777777777777777777777777777")
	name, word := []byte("Ympärivuorokautinen palveluasuminen"), []byte("Kotiin annettava palvelu, jonka nimi on pitkä")
	require.Zero(t, testing.AllocsPerRun(100, func() {
		list.Check(code, name, language.Und)
		list.Check(unknown, word, language.Und)
		list.Check(unknown, name[:5], language.Und)
	}))
}

func TestEveryNameIsFoundHoweverItIsSpelt(t *testing.T) {
	for list := range classify.Classifications() {
		for row := range list.Rows() {
			if row.Code == "" || list.Internal() {
				continue
			}
			for _, name := range []string{row.Fi, row.Sv, row.OfficialName} {
				for _, display := range []string{name, strings.ToUpper(name), "\t" + strings.ReplaceAll(name, " ", "  ") + " "} {
					if name == "" || strings.Contains(name, "ß") {
						continue
					}
					got := list.Check([]byte(row.Code), []byte(display), language.Und)
					require.Equal(t, classify.Agrees, got.Agreement, "%s %s", list.System(), row.Code)
					if row.Evidence.EnforcesCode() {
						got = list.Check([]byte("no such code"), []byte(display), language.Und)
						require.Equal(t, classify.OtherName, got.Agreement, "%s %s", list.System(), row.Code)
					}
				}
			}
		}
	}
}

func TestNamedFindsARowByAnyOfItsNames(t *testing.T) {
	tasks, _ := classify.Lookup("1.2.246.537.6.1221")
	for name, code := range map[string]string{
		"Vammaispalvelut": "20", "  VAMMAISPALVELUT ": "20", "Service för personer med funktionsnedsättning": "20",
		"Lastensuojelu": "10", "lastensuojelu.": "", "20": "", "": "", "Vammaispalvelu": "",
	} {
		row, ok := tasks.Named([]byte(name))
		require.Equal(t, code != "", ok, name)
		require.Equal(t, code, row.Code, name)
	}
	_, ok := classify.Classification{}.Named([]byte("Lastensuojelu"))
	require.False(t, ok)
}

// TestTheOnlyNameThatWasLoadedIsFound loads one row, with a name that no letters of
// the embedded names let expect.
func TestTheOnlyNameThatWasLoadedIsFound(t *testing.T) {
	set, err := classify.Load(strings.NewReader("system,code,fi\n1.2.246.537.6.1277,905,Qvxkoe\n"), classify.Partial())
	require.NoError(t, err)
	phases, ok := set.Lookup("1.2.246.537.6.1277")
	require.True(t, ok)
	row, ok := phases.Named([]byte("QVXKOE"))
	require.True(t, ok)
	require.Equal(t, "905", row.Code)
	found := phases.Check([]byte("77"), []byte("qvxkoe"), language.Und)
	require.Equal(t, classify.OtherName, found.Agreement)
	require.Equal(t, "905", found.Row.Code)
}
