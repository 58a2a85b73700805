package classify_test

import (
	"errors"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/effort"
)

func load(t testing.TB, name string) *classify.Set {
	file, err := os.Open("testdata/" + name)
	require.NoError(t, err)
	defer file.Close()
	set, err := classify.Load(file, classify.ExportSource("a made-up export"))
	require.NoError(t, err)
	return set
}

func TestLoadGivesCodesToNames(t *testing.T) {
	for _, name := range []string{"asia-example.csv", "asia-example.fhir.json"} {
		set := load(t, name)
		assert.Equal(t, "X01", set.Code(classify.AsiaArjenHallinta), name)
		assert.Equal(t, "X02", set.Code(classify.AsiaAkillinenKriisi), name)
		assert.Empty(t, set.Code(classify.AsiaKiireellinenSijoitus), name)
		assert.Empty(t, classify.AsiaArjenHallinta.Code(), "a set changes nothing outside itself")

		asia, err := classify.ParseIn[classify.Asia](set, "X01")
		require.NoError(t, err)
		assert.Equal(t, classify.AsiaArjenHallinta, asia, "a completed value is the constant")
		asia, err = classify.ParseIn[classify.Asia](set, "keksitty asia")
		require.NoError(t, err)
		assert.Equal(t, classify.Asia("X03"), asia)

		row, ok := set.Row(classify.AsiaArjenHallinta)
		require.True(t, ok)
		assert.Equal(t, classify.EvidenceLoaded, row.Evidence)
		assert.Equal(t, "a made-up export", row.Source)
		assert.Equal(t, "202301", row.Version)
		assert.Equal(t, "2023-01-01", row.ValidFrom)

		koodi := set.Koodi(classify.AsiaArjenHallinta, language.Finnish)
		assert.Equal(t, classify.Koodi{System: "urn:oid:1.2.246.537.6.1265", Code: "X01", Display: "Arjen hallinta"}, koodi)
		back, err := classify.FromKoodiIn[classify.Asia](set, koodi)
		assert.NoError(t, err)
		assert.Equal(t, classify.AsiaArjenHallinta, back)

		values := slices.Collect(classify.AllIn[classify.Asia](set))
		assert.Len(t, values, 18)
		assert.Equal(t, classify.AsiaArjenHallinta, values[0])
		assert.Equal(t, classify.Asia("X03"), values[17])
	}
}

func TestLoadReadsNamesPeriodsAndParents(t *testing.T) {
	set := load(t, "asia-example.fhir.json")
	name, tag := set.NameIn(classify.AsiaArjenHallinta, language.Swedish)
	assert.Equal(t, "Påhittat namn", name)
	assert.Equal(t, language.Swedish, tag)
	found, err := classify.ParseIn[classify.Asia](set, "PÅHITTAT NAMN")
	assert.NoError(t, err)
	assert.Equal(t, classify.AsiaArjenHallinta, found)

	child, ok := set.Row(classify.Asia("X03"))
	require.True(t, ok)
	assert.Equal(t, "X01", child.Parent)
	ended, ok := set.Row(classify.AsiaAkillinenKriisi)
	require.True(t, ok)
	assert.Equal(t, "X01", ended.Parent)
	day := func(s string) time.Time { return must2(time.Parse(time.DateOnly, s)) }
	assert.Equal(t, classify.Yes, ended.InForce(day("2024-12-31")))
	assert.Equal(t, classify.No, ended.InForce(day("2025-01-01")))
	begun, _ := set.Row(classify.AsiaArjenHallinta)
	assert.Equal(t, classify.No, begun.InForce(day("2022-12-31")))
	assert.Equal(t, classify.Yes, begun.InForce(day("2023-01-01")))
	assert.Equal(t, classify.Unknown, child.InForce(day("2023-01-01")))
}

func must2[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func TestLoadReportsEveryRowItRefusesOrReplaces(t *testing.T) {
	for _, name := range []string{"asia-example.csv", "asia-example.fhir.json"} {
		var b strings.Builder
		for _, p := range load(t, name).Problems() {
			verdict := "taken"
			if p.Reason.Refused() {
				verdict = "refused"
			}
			fmt.Fprintf(&b, "line %d: %s: %s", p.Line, verdict, p.Reason)
			if p.Code != "" {
				fmt.Fprintf(&b, " [%s %s]", p.System, p.Code)
			}
			if p.First > 0 {
				fmt.Fprintf(&b, " (first on line %d)", p.First)
			}
			b.WriteByte('\n')
		}
		golden(t, name+".problems.txt", b.String())
	}
}

func TestLoadNeverOverwritesWhatAStructureSays(t *testing.T) {
	set := load(t, "asia-example.csv")
	name, _ := set.NameIn(classify.ServiceTaskLastensuojelu, language.Finnish)
	assert.Equal(t, "Lastensuojelu", name, "evidence A")
	_, err := classify.ParseIn[classify.ServiceTask](set, "11")
	assert.ErrorIs(t, err, classify.ErrUnknown, "the name of evidence A stays with its code")
	name, _ = set.NameIn(classify.ServiceTaskLapsiperheidenPalvelut, language.Finnish)
	assert.Equal(t, "Toinen nimi", name, "evidence D gives way")
	row, _ := set.Row(classify.AsiaMuuSosiaalihuollonAsia)
	assert.Equal(t, classify.EvidenceNote, row.Evidence, "a confirmed row keeps its evidence")
	_, err = classify.ParseIn[classify.SocialService](set, "Vanhemmuuden selvittäminen")
	assert.ErrorIs(t, err, classify.ErrAmbiguous, "two codes of one name stand side by side")
}

func TestLoadTakesSystemsThatNoStructureHas(t *testing.T) {
	set := load(t, "asia-example.csv")
	c, ok := set.Lookup("1.2.246.537.6.99999.1")
	require.True(t, ok)
	assert.Equal(t, 1, c.Len())
	assert.Equal(t, classify.System("1.2.246.537.6.99999.1"), c.System())
	assert.False(t, c.Internal())
	for _, text := range []string{"1", "uusi LUOKITUS", "ny klassifikation", "1.2.246.537.6.99999.1|1"} {
		row, err := c.Parse(text)
		require.NoError(t, err, text)
		assert.Equal(t, "Ny klassifikation", row.Sv)
	}
	assert.Equal(t, "Uusi luokitus", c.Search("luokit", 1)[0].Name)
	_, ok = classify.Lookup("1.2.246.537.6.99999.1")
	assert.False(t, ok)
}

func TestLoadRefusesFilesThatCannotBeUsed(t *testing.T) {
	const header = "system,code,fi\n"
	row := "1.2.246.537.6.1265,X%d,Nimi %d\n"
	rows := header
	for i := range 20 {
		rows += fmt.Sprintf(row, i, i)
	}
	for _, test := range []struct {
		name, text string
		options    []classify.LoadOption
		err        error
	}{
		{"empty", "", nil, classify.ErrFormat},
		{"white space", " \n", nil, classify.ErrFormat},
		{"no such columns", "a,b\n1,2\n", nil, classify.ErrFormat},
		{"no code column", "system,fi\n", nil, classify.ErrFormat},
		{"column twice", "system,code,code\n", nil, classify.ErrFormat},
		{"broken JSON", "{", nil, classify.ErrFormat},
		{"another resource", `{"resourceType":"ValueSet"}`, nil, classify.ErrFormat},
		{"too many bytes", rows, []classify.LoadOption{classify.MaxBytes(100)}, classify.ErrTooLarge},
		{"too many rows", rows, []classify.LoadOption{classify.MaxRows(19)}, classify.ErrTooLarge},
		{"too many broken rows", header + strings.Repeat("x\n", 20), []classify.LoadOption{classify.MaxRows(19)}, classify.ErrTooLarge},
		{"too many broken concepts", `{"resourceType":"CodeSystem","concept":[1,2,3]}`, []classify.LoadOption{classify.MaxRows(2)}, classify.ErrTooLarge},
	} {
		t.Run(test.name, func(t *testing.T) {
			set, err := classify.Load(strings.NewReader(test.text), test.options...)
			assert.ErrorIs(t, err, test.err)
			assert.Nil(t, set)
		})
	}
	set, err := classify.Load(strings.NewReader(rows), classify.MaxRows(20), classify.MaxBytes(math.MaxInt64))
	require.NoError(t, err)
	assert.Empty(t, set.Problems())
	_, err = classify.Load(nil)
	assert.ErrorContains(t, err, "no export")
	_, err = classify.Load(strings.NewReader(rows), classify.Partial(), nil)
	assert.ErrorContains(t, err, "option 2 is nil")
	broken := errors.New("broken reader")
	_, err = classify.Load(iotest.ErrReader(broken))
	assert.ErrorIs(t, err, broken)
}

func TestLoadTakesSemicolonsAByteOrderMarkAndAnyColumnOrder(t *testing.T) {
	set, err := classify.Load(strings.NewReader("\ufefffi;system;code\r\nArjen hallinta;1.2.246.537.6.1265;X1\r\n"))
	require.NoError(t, err)
	assert.Equal(t, "X1", set.Code(classify.AsiaArjenHallinta))
	row, _ := set.Row(classify.AsiaArjenHallinta)
	assert.Equal(t, classify.DefaultSource, row.Source)
}

func TestLoadBoundsTheDepthOfConcepts(t *testing.T) {
	for levels, refused := range map[int]int{17: 0, 18: 1, 100: 1} {
		text := `{"resourceType":"CodeSystem","url":"urn:oid:1.2.246.537.6.1265","concept":[`
		for level := range levels {
			text += fmt.Sprintf("\n"+`{"code":"X%d","display":"x%[1]d","concept":[`, level+1)
		}
		set, err := classify.Load(strings.NewReader(text + strings.Repeat("]}", levels) + "]}"))
		require.NoError(t, err)
		list, _ := set.Lookup("1.2.246.537.6.1265")
		_, read := list.Code("X17")
		assert.True(t, read, levels)
		_, read = list.Code("X18")
		assert.False(t, read, levels)
		for _, p := range set.Problems() {
			if p.Reason == classify.BadSyntax {
				assert.Equal(t, 19, p.Line)
				refused--
			}
		}
		assert.Zero(t, refused, levels)
	}
}

func TestANilSetIsTheEmbeddedClassifications(t *testing.T) {
	var set *classify.Set
	assert.Equal(t, "10", set.Code(classify.ServiceTaskLastensuojelu))
	assert.Equal(t, "77", set.Code(classify.ServiceTask("77")))
	assert.Empty(t, set.Problems())
	_, ok := set.Lookup("1.2.246.537.6.1265.202301")
	assert.True(t, ok)
}

func TestLoadRecordsTheSourceOfAnAddedName(t *testing.T) {
	text := "system,code,fi,sv\n1.2.246.537.6.1222,12,Henkilökohtainen apu,Påhittat namn\n1.2.246.537.6.1221,10,Lastensuojelu,Barnskydd\n"
	set, err := classify.Load(strings.NewReader(text), classify.ExportSource("an export"))
	require.NoError(t, err)
	before, _ := classify.SocialServiceHenkilokohtainenApu.Row()
	row, _ := set.Row(classify.SocialServiceHenkilokohtainenApu)
	assert.Equal(t, "Påhittat namn", row.Sv)
	assert.Equal(t, classify.EvidenceNote, row.Evidence)
	assert.Equal(t, before.Source+"; name from an export", row.Source)
	same, _ := set.Row(classify.ServiceTaskLastensuojelu)
	unchanged, _ := classify.ServiceTaskLastensuojelu.Row()
	assert.Equal(t, unchanged.Source, same.Source)
}

func TestLoadNeverLeavesACodeWithoutSource(t *testing.T) {
	set, err := classify.Load(strings.NewReader("system,code,fi\n1.2.246.537.6.1265,X1,Arjen hallinta\n"), classify.ExportSource(""))
	require.NoError(t, err)
	row, _ := set.Row(classify.AsiaArjenHallinta)
	assert.Equal(t, classify.DefaultSource, row.Source)
}

func TestManySystemsAndManyCodesOfOneNameCostNoMoreEachRow(t *testing.T) {
	for what, format := range map[string]string{"systems": "1.2.3.%d,1,Nimi,Nimi\n", "codes of one name": "1.2.3.4,%d,Nimi,Nimi\n"} {
		t.Run(what, func(t *testing.T) {
			effort.Linear(t, 500, func(rows int) func() {
				var b strings.Builder
				b.WriteString("system,code,fi,sv\n")
				for i := range rows {
					fmt.Fprintf(&b, format, i)
				}
				return func() {
					set, err := classify.Load(strings.NewReader(b.String()))
					require.NoError(t, err)
					c, ok := set.Lookup("1.2.3.4")
					require.True(t, ok)
					if c.Len() == 1 {
						return
					}
					_, err = c.Parse("nimi")
					var parse *classify.ParseError
					require.ErrorAs(t, err, &parse)
					require.ErrorIs(t, err, classify.ErrAmbiguous)
					require.Len(t, parse.Suggestions, 10)
				}
			})
		})
	}
}

// TestNamesOfARowThatIsReplacedHoldNoLonger loads another name of a known code, and
// the known name for a code of its own.
func TestNamesOfARowThatIsReplacedHoldNoLonger(t *testing.T) {
	const head = "system,version,code,fi,sv,valid_from,valid_to,parent\n"
	const renamed = "1.2.246.537.6.1221,1,24,Jokin muu,Annat,,,\n"
	const moved = "1.2.246.537.6.1221,1,25,Lapsiperheiden palvelut,Service för barnfamiljer,,,\n"
	for _, c := range []struct {
		rows, code, display string
		want                classify.Agreement
		row                 string
	}{
		{renamed, "24", "Jokin muu", classify.Agrees, ""},
		{renamed, "24", "Annat", classify.Agrees, ""},
		{renamed, "24", "Lapsiperheiden palvelut", classify.WrongName, "24"},
		{renamed + moved, "24", "Lapsiperheiden palvelut", classify.OtherName, "25"},
		{renamed + moved, "25", "Lapsiperheiden palvelut", classify.Agrees, ""},
		{renamed + moved, "10", "lapsiperheiden palvelut", classify.OtherName, "25"},
	} {
		set := loadText(t, head+c.rows)
		found := check(set, taskList, c.code, c.display, language.Finnish)
		require.Equal(t, c.want, found.Agreement, c)
		if c.row != "" {
			require.Equal(t, c.row, found.Row.Code, c)
		}
	}
	list, ok := loadText(t, head+renamed+moved).Lookup(taskList)
	require.True(t, ok)
	row, err := list.Parse("Lapsiperheiden palvelut")
	require.NoError(t, err)
	require.Equal(t, "25", row.Code)
	for _, m := range list.Search("lapsiperheiden palvelut", 10) {
		require.True(t, m.Value.Code != "24" || m.Term, m.Name)
	}
}
