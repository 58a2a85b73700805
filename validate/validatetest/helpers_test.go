package validatetest

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

const (
	good   = `{"asiakkuusasiakirja":{"asiakas":{"sukunimi":"Koe","etunimet":"Kaisa","turvakielto":false,"henkilotunnus":{"value":"200111A904P"},"syntymaaika":"2011-01-20"},"sosiaalihuollon_asiakkuus":{"asiakkuuden_alkamispvm":"2020-01-01","vanha_asiakkuus":true},"palvelunjarjestajan_palveluyksikko":[{"palveluyksikon_nimi":{"system":"urn:oid:1.2.246.537.6.202","code":"1.2.246.10.99999911.10.1","display":"Koeyksikkö"},"asiakkuuden_alkamispvm":"2020-01-01"}]}}`
	bad    = `{"asiakkuusasiakirja":{"asiakas":{"sukunimi":"Salaisuus","etunimet":"","henkilotunnus":{"value":"200111A904P"},"syntymaaika":"2011-01-20"},"sosiaalihuollon_asiakkuus":{"asiakkuuden_alkamispvm":"2020-01-01","vanha_asiakkuus":true},"palvelunjarjestajan_palveluyksikko":[{"palveluyksikon_nimi":{"system":"urn:oid:1.2.246.537.6.202","code":"1.2.246.10.99999911.10.1","display":"Koeyksikkö"},"asiakkuuden_alkamispvm":"2020-01-01"}]}}`
	parent = "/asiakkuusasiakirja/asiakas"
	old    = "1.2.246.537.6.1505.1.2022.1.10"
)

// A fake is a test that records its errors.
type fake struct {
	name    string
	errors  []string
	subs    []*fake
	helpers int
}

func (f *fake) Helper() { f.helpers++ }

func (f *fake) Errorf(format string, args ...any) {
	f.errors = append(f.errors, fmt.Sprintf(format, args...))
}

func (f *fake) Run(name string, test func(*fake)) bool {
	sub := &fake{name: name}
	f.subs = append(f.subs, sub)
	test(sub)
	return len(sub.errors) == 0
}

var _ T = (*assert.CollectT)(nil) // of testify

func TestValidFailsOnErrorsOnly(t *testing.T) {
	f := new(fake)
	require.True(t, Valid(f, []byte(good)))
	require.True(t, Valid(f, []byte(good), validate.Structure(old)), "a warning is no error")
	require.Empty(t, f.errors)
	require.False(t, Valid(f, []byte(bad)))
	require.Equal(t, []string{"the document has errors:\n" +
		"1:34 error structure.required " + parent + "/turvakielto: The required field “Turvakielto” (Asiakas) is missing. Fill it in.\n" +
		"1:69 error structure.empty " + parent + "/etunimet: The required field “Etunimet” (Asiakas) is empty. Fill it in.\n"}, f.errors)
	require.NotContains(t, f.errors[0], "Salaisuus")
	require.Positive(t, f.helpers)
}

func TestValidReportsIssuesBeyondTheLimit(t *testing.T) {
	f := new(fake)
	v := validate.New(validate.WithLimits(validate.Limits{Issues: 1}))
	require.False(t, Checker{Validator: v}.Valid(f, []byte(bad)))
	require.Len(t, f.errors, 1)
	require.Contains(t, f.errors[0], "\nand 1 more beyond the limit on issues\n")
}

func TestCheckerHasItsOwnValidator(t *testing.T) {
	f := new(fake)
	c := Checker{Validator: validate.New(validate.Strict()), Options: []validate.CallOption{validate.Structure(old)}}
	require.False(t, c.Valid(f, []byte(good)))
	require.Len(t, f.errors, 1)
	require.Contains(t, f.errors[0], "structure.version")
}

func TestIssuesAreMatchedByRuleSeverityAndPointer(t *testing.T) {
	required := Error(validate.StructureRequired, parent+"/turvakielto")
	empty := Error(validate.StructureEmpty, parent+"/etunimet")
	for _, c := range []struct {
		what   string
		doc    string
		want   []Want
		errors string
	}{
		{"none", good, nil, ""},
		{"all", bad, []Want{empty, required}, ""},
		{"any rule, any step", bad, []Want{Error("", "/asiakkuusasiakirja/*/turvakielto"), Error("", "/*/*/etunimet")}, ""},
		{"a wide want leaves the narrow one its issue", bad, []Want{Error("", "/*/*/*"), required}, ""},
		{"missing", good, []Want{empty}, "- missing:    error structure.empty " + parent + "/etunimet\n  0 of 1 wanted issues are there"},
		{"not wanted", bad, []Want{required}, "+ not wanted: 1:69 error structure.empty " + parent +
			"/etunimet: The required field “Etunimet” (Asiakas) is empty. Fill it in.\n  1 of 1 wanted issues are there"},
		{"another severity", bad, []Want{required, Warning(empty.Rule, empty.Pointer)}, "- missing:    warning structure.empty"},
		{"another rule", bad, []Want{required, Error(validate.StructureType, empty.Pointer)}, "- missing:    error structure.type"},
		{"another pointer", bad, []Want{required, Error(empty.Rule, parent)}, "- missing:    error structure.empty " + parent + "\n+ not wanted"},
		{"twice", bad, []Want{required, empty, empty}, "- missing:    error structure.empty"},
		{"a step more", bad, []Want{required, Error("", "/*/*/*/*")}, "- missing:    error any rule /*/*/*/*"},
		{"information", bad, []Want{Information("", "/*")}, "- missing:    information any rule /*"},
	} {
		t.Run(c.what, func(t *testing.T) {
			f := new(fake)
			require.Equal(t, c.errors == "", Issues(f, []byte(c.doc), c.want...))
			if c.errors == "" {
				require.Empty(t, f.errors)
				return
			}
			require.Len(t, f.errors, 1)
			require.Contains(t, f.errors[0], "the issues of the document are not the wanted ones:\n")
			require.Contains(t, f.errors[0], c.errors)
		})
	}
}

func TestGoldenReportIsWrittenAndRead(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.report")
	f := new(fake)
	require.True(t, Golden(f, []byte(good), file), "no issue, no file")
	require.False(t, Golden(f, []byte(bad), file))
	require.Contains(t, f.errors[0], "+ 1:34 error structure.required")

	require.True(t, Checker{Update: true}.Golden(f, []byte(bad), file))
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, 2, strings.Count(string(text), "\n"))
	require.True(t, Golden(f, []byte(bad), file))
	require.NoError(t, os.WriteFile(file, []byte(strings.ReplaceAll(string(text), "\n", "\r\n")), 0o644))
	require.True(t, Golden(f, []byte(bad), file), "line ends of another system")

	require.NoError(t, os.WriteFile(file, []byte(strings.Replace(string(text), "structure.empty", "structure.type", 1)), 0o644))
	f.errors = nil
	require.False(t, Golden(f, []byte(bad), file))
	require.Contains(t, f.errors[0], "  1:34 error structure.required")
	require.Contains(t, f.errors[0], "\n- 1:69 error structure.type")
	require.Contains(t, f.errors[0], "\n+ 1:69 error structure.empty")

	require.NoError(t, os.WriteFile(file, append(text, text...), 0o644))
	f.errors = nil
	require.False(t, Golden(f, []byte(bad), file))
	lines := strings.SplitAfter(string(text), "\n")
	require.Contains(t, f.errors[0], "  "+lines[0]+"  "+lines[1]+"- "+lines[0]+"- "+lines[1], "the report is half as long")

	require.NoError(t, os.WriteFile(file, []byte("another line without an end"), 0o644))
	f.errors = nil
	require.False(t, Golden(f, []byte(bad), file))
	require.Contains(t, f.errors[0], "- another line without an end\n+ "+lines[0]+"+ "+lines[1])

	require.True(t, Checker{Update: true}.Golden(f, []byte(good), file))
	require.NoFileExists(t, file)
	require.True(t, Checker{Update: true}.Golden(f, []byte(good), file), "there is nothing to remove")

	require.False(t, Golden(f, []byte(good), t.TempDir()), "a folder is no report")
	require.False(t, Checker{Update: true}.Golden(f, []byte(bad), t.TempDir()))
}

func TestFolderGoesByTheNames(t *testing.T) {
	dir := t.TempDir()
	put := func(name, text string) {
		full := filepath.Join(dir, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(full), 0o755))
		require.NoError(t, os.WriteFile(full, []byte(text), 0o644))
	}
	put("a.json", good)
	put("INVALID_b.json", bad)
	put("INVALID_c.json", good)
	put("x/d.json", bad)
	put("x/e@"+old+".json", good)
	put("readme.txt", "no document")
	f := new(fake)
	folder(Checker{Update: true}, f, dir)
	require.FileExists(t, filepath.Join(dir, "x", "e@"+old+".report"))

	f = new(fake)
	folder(Checker{}, f, dir)
	errors := map[string]string{}
	for _, sub := range f.subs {
		errors[sub.name] = strings.Join(sub.errors, "\n")
	}
	require.Len(t, errors, 5)
	require.Empty(t, errors["a"])
	require.Empty(t, errors["INVALID_b"])
	require.Equal(t, "the document has no error, although its name starts with INVALID_", errors["INVALID_c"])
	require.Contains(t, errors["x/d"], "the document has errors:\n")
	require.Empty(t, errors["x/e@"+old])

	require.NoError(t, os.Remove(filepath.Join(dir, "x", "e@"+old+".report")))
	f = new(fake)
	folder(Checker{}, f, filepath.Join(dir, "x"))
	require.Contains(t, f.subs[1].errors[0], "+ 1:1 warning structure.version")
}

func TestFolderWithoutDocumentsFails(t *testing.T) {
	f := new(fake)
	folder(Checker{}, f, t.TempDir())
	require.Len(t, f.errors, 1)
	folder(Checker{}, f, filepath.Join(t.TempDir(), "none"))
	require.Contains(t, f.errors[1], "cannot be read")
}

func TestUpdateFlagIsMadeOnce(t *testing.T) {
	require.False(t, *UpdateFlag())
	require.False(t, *UpdateFlag())
}

func TestUpdateFlagMakesTheHelpersWrite(t *testing.T) {
	UpdateFlag()
	require.NoError(t, flag.Set("update", "true"))
	defer func() { require.NoError(t, flag.Set("update", "false")) }()
	file := filepath.Join(t.TempDir(), "a.report")
	require.True(t, Golden(t, []byte(bad), file))
	require.FileExists(t, file)
	require.True(t, Golden(t, []byte(good), file))
	require.NoFileExists(t, file)
}
