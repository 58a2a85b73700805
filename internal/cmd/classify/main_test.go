package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
)

const (
	snapshotDir = "../../../sosmeta/snapshots/" + classify.DataVersion
	packageDir  = "../../../classify"
)

// copySnapshot copies the snapshot's files to a folder of the same name, so
// that a test can change them.
func copySnapshot(t *testing.T) string {
	dir := filepath.Join(t.TempDir(), filepath.Base(snapshotDir))
	require.NoError(t, os.CopyFS(dir, os.DirFS(snapshotDir)))
	return dir
}

func TestGeneratedFilesAreTheCommittedOnes(t *testing.T) {
	out := t.TempDir()
	require.NoError(t, generate(snapshotDir, out))
	committed, err := filepath.Glob(filepath.Join(packageDir, "*_gen.go"))
	require.NoError(t, err)
	made, err := filepath.Glob(filepath.Join(out, "*_gen.go"))
	require.NoError(t, err)
	assert.Len(t, made, len(committed))
	for _, name := range committed {
		want, err := os.ReadFile(name)
		require.NoError(t, err)
		got, err := os.ReadFile(filepath.Join(out, filepath.Base(name)))
		require.NoError(t, err)
		assert.True(t, string(want) == string(got), "%s is stale: run go generate ./...", name)
	}
}

// takeText takes an export with the given rows into a copy of the snapshot and
// returns a generated file.
func takeText(t *testing.T, snapshot, rows, file string) string {
	name := filepath.Join(t.TempDir(), "export.csv")
	require.NoError(t, os.WriteFile(name, []byte("system,version,code,fi,sv,valid_from,valid_to,parent\n"+rows), 0o644))
	require.NoError(t, takeExport(snapshot, name, "a made-up export"))
	out := t.TempDir()
	require.NoError(t, generate(snapshot, out))
	data, err := os.ReadFile(filepath.Join(out, file))
	require.NoError(t, err)
	return string(data)
}

func TestATakenExportBecomesPermanent(t *testing.T) {
	snapshot := copySnapshot(t)
	asia := takeText(t, snapshot, "1.2.246.537.6.1265,202301,X01,Arjen hallinta,,2023-01-01,,\n"+
		"1.2.246.537.6.1265,202301,X03,Keksitty asia,,,,X01\n", "asia_gen.go")
	assert.Contains(t, asia, "AsiaArjenHallinta Asia = \"X01\"")
	assert.Contains(t, asia, "code X01, evidence L")
	assert.Contains(t, asia, "AsiaKeksittyAsia Asia = \"X03\"")
	assert.Less(t, strings.Index(asia, "AsiaArjenHallinta"), strings.Index(asia, "AsiaAsunnottomuus"), "the official order stays")

	again := takeText(t, snapshot, "1.2.246.537.6.1265,202301,X01,Arjen hallinta,,2023-01-01,,\n", "asia_gen.go")
	assert.Equal(t, asia, again, "taking the same row twice changes nothing")
}

func TestATakenExportNeverOverwritesAStructure(t *testing.T) {
	snapshot := copySnapshot(t)
	task := takeText(t, snapshot, "1.2.246.537.6.1221,,10,Jotain muuta,,,,\n1.2.246.537.6.1221,,11,Lastensuojelu,,,,\n1.2.246.537.6.1221,,24,Toinen nimi,,,,\n", "servicetask_gen.go")
	assert.Contains(t, task, `ServiceTaskLastensuojelu ServiceTask = "10"`)
	assert.NotContains(t, task, "Jotain muuta")
	assert.NotContains(t, task, `"11"`)
	assert.Contains(t, task, `ServiceTaskToinenNimi ServiceTask = "24"`, "evidence D gives way")
}

func TestATakenExportMovesACodeToItsName(t *testing.T) {
	task := takeText(t, copySnapshot(t), "1.2.246.537.6.1221,,24,Iäkkäiden palvelut,,,,\n", "servicetask_gen.go")
	assert.Contains(t, task, `ServiceTaskIakkaidenPalvelut ServiceTask = "24"`)
	assert.Contains(t, task, `ServiceTaskLapsiperheidenPalvelut ServiceTask = "~lapsiperheiden_palvelut"`)
}

func TestTakingNeedsASource(t *testing.T) {
	assert.ErrorContains(t, takeExport(snapshotDir, "export.csv", ""), "source")
}

func TestAFactThatDoesNotFitStopsTheGenerator(t *testing.T) {
	for _, test := range []struct{ file, old, new, want string }{
		{"codes.json", `"evidence":"A","source":"Valmis/1.2.246.537.6.1505.1`, `"evidence":"A","source":"","was":"Valmis/1.2.246.537.6.1505.1`, "without evidence or source"},
		{"names.json", `"code":"99"`, `"code":"98"`, "no row"},
		{"terms.json", `"of":"Perhehoito"`, `"of":"Perhehoitu"`, "no row"},
		{"terms.json", `"source":"l675-2023, heading of § 9"`, `"source":""`, "no source"},
		{"terms.json", `"fi":"Valmennus","sv":"Träning","evidence":"E","source":"l675-2023, heading of § 7"`, `"fi":"Valmennus","sv":"Träning","source":"kirjaamisopas"`, "no row"},
		{"retention.json", `"years":30`, `"years":0`, "years or of use"},
		{"retention.json", `"sv":"Verifikat",`, ``, "three languages"},
		{"retention.json", `"from":"death"`, `"from":"deaf"`, "deaf"},
		{"retention.json", `"task":"Lastensuojelu"`, `"task":"Lastensuojelo"`, "Lastensuojelo"},
		{"phases.json", `"code":"19001",`, ``, "of not one kind"},
		{"phases.json", `"name":"asiakassuunnitelma"`, `"name":"Asiakassuunnitelma"`, "strict form"},
		{"phases.json", `"phase":"Palvelun toteutus"`, `"phase":"Jokin muu"`, "Jokin muu"},
		{"content.json", `"en":"the time of making",`, ``, "three languages"},
		{"content.json", `"of":"minor"`, `"of":"miner"`, "miner"},
		{"complete.json", `6.1265"`, `6.9999"`, "no list"},
		{"process.json", `"to":"Palvelun toteutus"`, `"to":"Jokin muu"`, "Jokin muu"},
		{"process.json", `"kind":"loop"`, `"kind":"lop"`, "lop"},
		{"calendar.json", `"tasks":["Lastensuojelu"]`, `"tasks":["Lastensuojelo"]`, "Lastensuojelo"},
		{"calendar.json", `"from":"2024-07-01","providers":["public"],"date"`, `"from":"2024-06-30","providers":["public"],"date"`, "703b-join-public contradicts 703a-join-public"},
		{"calendar.json", `"id":"784-store-public-2"`, `"id":"784-store-public-1"`, "contradicts"},
		{"calendar.json", `"tasks":["Työikäisten palvelut"],"providers":["public"`, `"tasks":["Lapsiperheiden palvelut"],"providers":["public"`, "784-store-public-2 contradicts 784-store-public-1"},
		{"calendar.json", `"until":"2023-12-31"`, `"until":"2021-10-31"`, "ends before it begins"},
		{"calendar.json", `"date":"2024-09-01"`, `"date":"2024-09-31"`, "is no day"},
		{"calendar.json", `"date":"2024-09-01"`, `"latest":"2024-09-01"`, "on a date"},
		{"calendar.json", `"from_joining":true,"latest"`, `"from_joining":true,"date"`, "on a date"},
		{"calendar.json", `"tasks":["Lastensuojelu"]`, `"tasks":[]`, "of service tasks or of documents"},
		{"calendar.json", `"law":"784/2021",`, ``, "no law"},
		{"calendar.json", `"providers":["public"]`, `"providers":[]`, "no id, source or providers"},
		{"calendar.json", `"law"`, `"lwa"`, "lwa"},
		{"omakanta.json", `"general":"Päätös"`, `"general":"Paatos"`, "Paatos"},
		{"omakanta.json", `"sv":"beslut"`, `"sv":""`, "three languages"},
		{"rules.json", `"code":["10"]},"allow":["2","24","31"]`, `"code":["10"]},"allow":["998"]`, "998"},
	} {
		snapshot := copySnapshot(t)
		name := filepath.Join(snapshot, test.file)
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		require.Contains(t, string(data), test.old)
		require.NoError(t, os.WriteFile(name, []byte(strings.Replace(string(data), test.old, test.new, 1)), 0o644))
		assert.ErrorContains(t, generate(snapshot, t.TempDir()), test.want, test.file)
	}
}

func TestNamesThatFoldAlikeAreDistinguishedByTheirCodes(t *testing.T) {
	m := &model{byOID: map[string]*list{}}
	for _, oid := range []string{asiaSystem, taskSystem, processSystem, serviceSystem, groupSystem, typeSystem} {
		m.national(oid, "")
	}
	m.byOID[taskSystem].rows = []*row{
		{codeFact: codeFact{Code: "1", Fi: "Äiti"}}, {codeFact: codeFact{Code: "2", Fi: "aiti"}}, {codeFact: codeFact{Code: "3", Fi: "Isä"}},
	}
	require.NoError(t, m.nameTypes())
	var names []string
	for _, r := range m.byOID[taskSystem].rows {
		names = append(names, r.constant)
	}
	assert.Equal(t, []string{"ServiceTaskAiti1", "ServiceTaskAiti2", "ServiceTaskIsa"}, names)
}
