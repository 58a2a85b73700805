package classify_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
)

// moved loads rows that give the codes of service task 24 and phase 3, which were
// seen in messages only, to names whose codes are not known.
func moved(t *testing.T, more ...string) *classify.Set {
	t.Helper()
	set, err := classify.Load(strings.NewReader("system,code,fi,sv\n"+strings.Join(more, "")+
		"1.2.246.537.6.1277,3,Palvelun toteutus,\n1.2.246.537.6.1221,24,Iäkkäiden palvelut,\n"), classify.Partial())
	require.NoError(t, err)
	return set
}

const familiesMoved = "1.2.246.537.6.1221,25,Lapsiperheiden palvelut,\n"

func TestACodeThatAnExportGivesToAnotherNameCompletesItsConstant(t *testing.T) {
	for _, more := range [][]string{nil, {familiesMoved}} {
		set := moved(t, more...)
		const elderly = classify.ServiceTaskIakkaidenPalvelut
		assert.Equal(t, "3", set.Code(classify.ProcessPhasePalvelunToteutus))
		assert.Equal(t, "24", set.Code(elderly))
		assert.Equal(t, elderly, classify.Canonical(set, classify.ServiceTask("24")))
		assert.Equal(t, classify.ServiceTask("24"), classify.Coded(set, elderly))
		assert.Equal(t, "Iäkkäiden palvelut", set.Name(classify.ServiceTask("24"), language.Finnish))
		task, err := classify.ParseIn[classify.ServiceTask](set, "Iäkkäiden palvelut")
		require.NoError(t, err)
		assert.Equal(t, elderly, task)
		assert.Equal(t, slices.Collect(elderly.Retention()), slices.Collect(set.Retention("24")))
		assert.Equal(t, slices.Collect(elderly.LawTerms()), slices.Collect(set.LawTerms(classify.ServiceTask("24"))))
		day := date(t, "2024-03-01")
		assert.Equal(t, classify.Storing(elderly, public, day), set.Storing("24", public, day))
		previous, ok := set.Previous("3")
		assert.True(t, ok)
		assert.Equal(t, classify.ProcessPhasePalvelunJarjestaminen, previous)
		_, ok = set.Next("3")
		assert.False(t, ok, "it is the last phase")
		assert.Contains(t, set.Problems(), classify.Problem{Line: 3 + len(more), Reason: classify.Replaced, System: taskList, Code: "24"})
	}
}

func TestANameThatLosesItsCodeHasNone(t *testing.T) {
	set := moved(t)
	task, err := classify.ParseIn[classify.ServiceTask](set, "Lapsiperheiden palvelut")
	require.NoError(t, err)
	assert.Empty(t, set.Code(task))
	assert.True(t, set.Valid(task))
	assert.False(t, set.Known(task))
	assert.Equal(t, "Lapsiperheiden palvelut", set.Name(task, language.Finnish))
	assert.Equal(t, slices.Collect(classify.ServiceTaskLapsiperheidenPalvelut.Retention()), slices.Collect(set.Retention(task)))
	_, err = classify.Coded(set, task).MarshalText()
	assert.ErrorIs(t, err, classify.ErrNoCode)
	var kept classify.ServiceTask
	require.NoError(t, kept.UnmarshalText([]byte(task.String())))
	assert.Equal(t, task, classify.Canonical(set, kept), "it is not taken for the code that it had")
	assert.Equal(t, task, classify.Canonical(set, classify.ServiceTask("~lapsiperheiden_palvelut")))
	assert.Len(t, slices.Collect(classify.AllIn[classify.ServiceTask](set)), 7)
	assert.Contains(t, slices.Collect(classify.AllIn[classify.ServiceTask](set)), task)

	planning, ok := set.Previous(classify.ProcessPhasePalvelunJarjestaminen)
	assert.True(t, ok)
	assert.Empty(t, set.Code(planning))
	assert.Equal(t, "Asiakkuuden suunnittelu", set.Name(planning, language.Finnish))
	next, ok := set.Next(planning)
	assert.True(t, ok)
	assert.Equal(t, classify.ProcessPhasePalvelunJarjestaminen, next)
	assert.Equal(t, planning, set.UsualPhase("15007").Phase)

	found := check(set, taskList, "24", "Lapsiperheiden palvelut", language.Finnish)
	assert.Equal(t, classify.WrongName, found.Agreement)
	assert.Equal(t, classify.UnknownCode, check(set, taskList, "77", "Lapsiperheiden palvelut", language.Finnish).Agreement)
}

func TestANameThatLosesItsCodeMayHaveAnother(t *testing.T) {
	set := moved(t, familiesMoved)
	task, err := classify.ParseIn[classify.ServiceTask](set, "Lapsiperheiden palvelut")
	require.NoError(t, err)
	assert.Equal(t, classify.ServiceTask("25"), task)
	assert.Equal(t, "25", set.Code(task))
	assert.Equal(t, slices.Collect(classify.ServiceTaskLapsiperheidenPalvelut.Retention()), slices.Collect(set.Retention(task)))
	assert.Equal(t, task, classify.Canonical(set, classify.ServiceTask("~lapsiperheiden_palvelut")))
	found := check(set, taskList, "24", "Lapsiperheiden palvelut", language.Finnish)
	assert.Equal(t, classify.OtherName, found.Agreement)
	assert.Equal(t, "25", found.Row.Code)
}

// TestACodeOfAnotherNameKeepsNoMeaning loads codes for names that nothing is known of.
func TestACodeOfAnotherNameKeepsNoMeaning(t *testing.T) {
	set := loadText(t, "system,code,fi,sv\n1.2.246.537.6.1221,24,Jokin muu,\n"+familiesMoved)
	assert.Equal(t, "Jokin muu", set.Name(classify.ServiceTask("24"), language.Finnish))
	assert.Empty(t, slices.Collect(set.Retention("24")))
	assert.Equal(t, classify.Unknown, set.Storing("24", public, time.Date(2026, 11, 28, 0, 0, 0, 0, time.UTC)).Mandatory)
	assert.NotEmpty(t, slices.Collect(set.Retention("25")))
}

// TestTwoCodesThatWereMixedUpAreExchanged loads each name with the code of the other.
func TestTwoCodesThatWereMixedUpAreExchanged(t *testing.T) {
	set := loadText(t, "system,code,fi\n1.2.246.537.6.1221,15,Lapsiperheiden palvelut\n1.2.246.537.6.1221,24,Päihdehuolto\n")
	for code, constant := range map[classify.ServiceTask]classify.ServiceTask{"15": families, "24": substance} {
		name := constant.Name(language.Finnish)
		task, err := classify.ParseIn[classify.ServiceTask](set, name)
		require.NoError(t, err)
		assert.Equal(t, code, task)
		assert.Equal(t, code.String(), set.Code(task))
		assert.Equal(t, name, set.Name(code, language.Finnish))
		assert.Equal(t, slices.Collect(constant.Retention()), slices.Collect(set.Retention(code)))
	}
	assert.Len(t, slices.Collect(classify.AllIn[classify.ServiceTask](set)), 7)
}

// TestTheNameOfAnotherCodeIsRefused loads the name of evidence A for a code of
// evidence D, and one name for two codes.
func TestTheNameOfAnotherCodeIsRefused(t *testing.T) {
	set := loadText(t, "system,code,fi\n1.2.246.537.6.1221,24,Lastensuojelu\n")
	assert.Equal(t, classify.NameConflict, set.Problems()[0].Reason)
	assert.Equal(t, families, classify.Canonical(set, families))
	assert.Equal(t, "Lapsiperheiden palvelut", set.Name(families, language.Finnish))

	set = loadText(t, "system,code,fi\n1.2.246.537.6.1221,30,Iäkkäiden palvelut\n1.2.246.537.6.1221,24,Iäkkäiden palvelut\n")
	assert.Equal(t, classify.AlreadyHasCode, set.Problems()[0].Reason)
	assert.Equal(t, "30", set.Code(classify.ServiceTaskIakkaidenPalvelut))
	assert.Equal(t, "24", set.Code(families), "the code survives")
	assert.False(t, set.Valid(families), "but not its meaning")
	assert.Empty(t, slices.Collect(set.Retention(families)))
}

func TestARenamedRowHasTheNamesOfTheExportOnly(t *testing.T) {
	const name = "Päihde- ja riippuvuustyön erityiset palvelut"
	set := loadText(t, "system,code,fi,sv\n1.2.246.537.6.1221,15,"+name+",\n")
	for _, tag := range []language.Tag{language.Finnish, language.Swedish} {
		assert.Equal(t, name, set.Name(substance, tag))
	}
	assert.NotEmpty(t, slices.Collect(set.Retention(substance)), "it is still the same task")
	set = loadText(t, "system,code,fi,sv\n1.2.246.537.6.1221,15,,Påhittat namn\n")
	for _, tag := range []language.Tag{language.Finnish, language.Swedish} {
		assert.Equal(t, "Påhittat namn", set.Name(substance, tag))
	}
}
