package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const (
	good = `{"asiakkuusasiakirja":{"asiakas":{"sukunimi":"Koe","etunimet":"Kaisa","henkilotunnus":{"value":"200111A904P"},"syntymaaika":"2011-01-20","turvakielto":false},"sosiaalihuollon_asiakkuus":{"asiakkuuden_alkamispvm":"2020-01-01","vanha_asiakkuus":true},"palvelunjarjestajan_palveluyksikko":[{"palveluyksikon_nimi":{"system":"urn:oid:1.2.246.537.6.202","code":"1.2.246.10.99999911.10.1","display":"Koeyksikkö"},"asiakkuuden_alkamispvm":"2020-01-01"}]}}`
	bad  = `{"asiakkuusasiakirja":{"asiakas":{"sukunimi":"Koe","etunimet":"Kaisa","henkilotunnus":{"value":"200111A904P"},"syntymaaika":"2011-01-20"},"sosiaalihuollon_asiakkuus":{"asiakkuuden_alkamispvm":"2020-01-01","vanha_asiakkuus":true},"palvelunjarjestajan_palveluyksikko":[{"palveluyksikon_nimi":{"system":"urn:oid:1.2.246.537.6.202","code":"1.2.246.10.99999911.10.1","display":"Koeyksikkö"},"asiakkuuden_alkamispvm":"2020-01-01"}]}}`
)

func call(stdin string, args ...string) (status int, stdout, stderr string) {
	var out, trouble bytes.Buffer
	status = run(context.Background(), args, strings.NewReader(stdin), &out, &trouble)
	return status, out.String(), trouble.String()
}

func files(t *testing.T, contents map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range contents {
		full := filepath.Join(dir, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(full), 0o755))
		require.NoError(t, os.WriteFile(full, []byte(text), 0o644))
	}
	return dir
}

func TestStatusShowsTheOutcome(t *testing.T) {
	dir := files(t, map[string]string{"good.json": good, "bad.json": bad})
	for _, c := range []struct {
		what   string
		args   []string
		status int
	}{
		{"no errors", []string{filepath.Join(dir, "good.json")}, 0},
		{"errors", []string{filepath.Join(dir, "bad.json")}, 1},
		{"both", []string{dir}, 1},
		{"a file that is not there", []string{filepath.Join(dir, "none.json"), filepath.Join(dir, "bad.json")}, 2},
		{"no path", nil, 2},
		{"an unknown flag", []string{"-x"}, 2},
		{"an unknown format", []string{"-format", "pdf", dir}, 2},
		{"a malformed OID", []string{"-structure", "1.2.3", dir}, 2},
		{"an unknown OID", []string{"-structure", "1.2.246.537.6.1506.15007.2030.1.1", dir}, 2},
		{"an invalid day", []string{"-date", "31.12.2024", dir}, 2},
		{"a warning only", []string{"-structure", "1.2.246.537.6.1505.1.2022.1.10", filepath.Join(dir, "good.json")}, 0},
		{"help", []string{"-h"}, 0},
	} {
		t.Run(c.what, func(t *testing.T) {
			status, _, stderr := call("", c.args...)
			require.Equal(t, c.status, status, stderr)
		})
	}
}

func TestUnreadableFileDoesNotStopTheOthers(t *testing.T) {
	dir := files(t, map[string]string{"a.json": good, "c.json": bad})
	status, stdout, _ := call("", filepath.Join(dir, "a.json"), filepath.Join(dir, "b.json"), filepath.Join(dir, "c.json"))
	require.Equal(t, 2, status)
	require.Contains(t, stdout, "b.json: cannot be read: ")
	require.Contains(t, stdout, "Documents: 2, valid: 1, errors: 1, warnings: 0, unreadable: 1")
}

func TestFoldersAreSearchedForDocuments(t *testing.T) {
	dir := files(t, map[string]string{"a.json": good, "x/b.JSON": good, "x/y/c.json": good, "x/readme.txt": "no"})
	_, stdout, _ := call("", dir)
	require.Contains(t, stdout, "Documents: 3, valid: 3")
}

func TestJSONIsExactlyOneLinePerDocument(t *testing.T) {
	dir := files(t, map[string]string{"a.json": good, "b.json": bad, "c.json": "{"})
	status, stdout, _ := call("", "-format", "json", dir)
	require.Equal(t, 1, status)
	lines := strings.Split(strings.TrimSuffix(stdout, "\n"), "\n")
	require.Len(t, lines, 3)
	require.Equal(t, `{"file":"`+filepath.ToSlash(dir)+`/a.json","structure":"1.2.246.537.6.1505.1.2023.6.1","valid":true,"issues":[]}`, lines[0])
	require.Equal(t, `{"file":"`+filepath.ToSlash(dir)+`/b.json","structure":"1.2.246.537.6.1505.1.2023.6.1","valid":false,"issues":[`+
		`{"rule":"structure.required","severity":"error","pointer":"/asiakkuusasiakirja/asiakas/turvakielto","line":1,"column":34,`+
		`"source":"1.2.246.537.6.1505.1.2023.6.1","message":"The required field “Turvakielto” (Asiakas) is missing. Fill it in."}]}`, lines[1])
	for _, line := range lines {
		require.True(t, json.Valid([]byte(line)))
	}
}

func TestStandardInputIsADocument(t *testing.T) {
	status, stdout, _ := call(bad, "-")
	require.Equal(t, 1, status)
	require.Contains(t, stdout, "-: invalid, 1.2.246.537.6.1505.1.2023.6.1 Asiakkuusasiakirja\n"+
		"  1:34 error structure.required /asiakkuusasiakirja/asiakas/turvakielto: The required field “Turvakielto” (Asiakas) is missing. Fill it in.\n")
	require.NotContains(t, stdout, "\x1b", "colour without a terminal")
}

func TestDateChoosesTheVersion(t *testing.T) {
	_, stdout, _ := call(good, "-date", "2022-12-31", "-")
	require.Contains(t, stdout, "1.2.246.537.6.1505.1.2022.1.10")
	require.NotContains(t, stdout, "warning structure.version")
}

func TestNameOfAFileMayNameTheStructure(t *testing.T) {
	const old = "1.2.246.537.6.1505.1.2022.1.10"
	dir := files(t, map[string]string{"vanha@" + old + ".json": good})
	_, stdout, _ := call("", "-format", "json", dir)
	require.Contains(t, stdout, `"structure":"`+old+`"`)
	_, stdout, _ = call("", "-format", "json", "-structure", "1.2.246.537.6.1505.1.2020.4.7", dir)
	require.Contains(t, stdout, `"structure":"1.2.246.537.6.1505.1.2020.4.7"`)
}

func TestFlagsReachTheValidator(t *testing.T) {
	const missing = `{"asiakkuusasiakirja":{"asiakas":{"sukunimi":"Koe","etunimet":"Kaisa","turvakielto":false}}}`
	_, stdout, _ := call(missing, "-lang", "sv", "-")
	require.Contains(t, stdout, "Fyll i ”Klientrelationens identifikationskod” när svaret på ”Gammal klientrelation” inte är ”ja”.")
	status, stdout, _ := call(missing, "-draft", "-")
	require.Equal(t, 0, status, stdout)
	status, _, _ = call(good, "-strict", "-structure", "1.2.246.537.6.1505.1.2022.1.10", "-")
	require.Equal(t, 1, status)
	for _, wrong := range [][]string{
		{"-lang", "xx-yy-zz", "-"}, {"-reference-date", "tomorrow", "-"}, {"-fact", "client-has-children", "-"},
		{"-fact", "no-such-fact=yes", "-"}, {"-fact", "client-has-children=maybe", "-"}, {"-asia", "not an OID", "-"},
	} {
		status, _, stderr := call(good, wrong...)
		require.Equal(t, 2, status, wrong)
		require.NotEmpty(t, stderr)
	}
	status, _, stderr := call(good, "-reference-date", "2026-01-01", "-fact", "client-has-children=yes", "-asia", "1.2.246.10.1", "-")
	require.Equal(t, 0, status, stderr)
}

type brokenPipe struct{}

func (brokenPipe) Write([]byte) (int, error) { return 0, errors.New("broken pipe") }

func TestReportThatCannotBeWrittenIsTrouble(t *testing.T) {
	var trouble bytes.Buffer
	require.Equal(t, 2, run(t.Context(), []string{"-"}, strings.NewReader(good), brokenPipe{}, &trouble))
	require.Contains(t, trouble.String(), "broken pipe")
}

func TestWrongFlagIsSaidOnceInTheLanguage(t *testing.T) {
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"-x", "-lang", "fi", "-"}, "validate: valitsinta -x ei ole; ohje: validate -h\n"},
		{[]string{"-lang=sv", "-x", "-"}, "validate: flaggan -x finns inte; hjälp: validate -h\n"},
		{[]string{"-x", "-"}, "validate: there is no flag -x; help: validate -h\n"},
		{[]string{"-lang", "de", "-"}, "validate: the value of -lang cannot be used: it is fi, sv or en; help: validate -h\n"},
		{[]string{"-lang", "fi", "-format", "pdf", "-"}, "validate: valitsimen -format arvo ei kelpaa: [text json sarif junit html]; ohje: validate -h\n"},
		{[]string{"-lang", "sv", "-o"}, "validate: flaggan -o saknar ett värde; hjälp: validate -h\n"},
		{[]string{"-lang", "fi"}, "validate: anna tiedosto tai kansio, tai - vakiosyötteelle; ohje: validate -h\n"},
	} {
		status, stdout, stderr := call("", c.args...)
		require.Equal(t, 2, status)
		require.Empty(t, stdout)
		require.Equal(t, c.want, stderr)
	}
	status, _, stderr := call("", "-h")
	require.Zero(t, status)
	require.Contains(t, stderr, "usage: validate")
}
