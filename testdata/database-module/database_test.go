package database

import (
	"database/sql"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
	_ "modernc.org/sqlite" // the driver

	"github.com/sosmeta/sosmeta-go/classify"
)

// open makes a database with one table, of one row at most and a column v of a type.
func open(t *testing.T, columnType string) *sql.DB {
	t.Helper()
	db, err := sql.Open("sqlite", filepath.Join(t.TempDir(), "test.db"))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, db.Close()) })
	_, err = db.Exec("CREATE TABLE kept (id INTEGER PRIMARY KEY, v " + columnType + ")")
	require.NoError(t, err)
	return db
}

// keep writes a value over the one that is kept.
func keep(t *testing.T, db *sql.DB, v any) error {
	t.Helper()
	_, err := db.Exec("INSERT OR REPLACE INTO kept (id, v) VALUES (1, ?)", v)
	return err
}

// kept reads the value that is kept, into a variable that has another one.
func kept[T any](t *testing.T, db *sql.DB, before T) T {
	t.Helper()
	require.NoError(t, db.QueryRow("SELECT v FROM kept").Scan(&before))
	return before
}

// isNull reports whether NULL is kept.
func isNull(t *testing.T, db *sql.DB) (null bool) {
	t.Helper()
	require.NoError(t, db.QueryRow("SELECT v IS NULL FROM kept").Scan(&null))
	return null
}

// roundTrip keeps every value of a classification that has a code, and what is not
// in the list, in columns of a type.
func roundTrip[T classify.Term](t *testing.T, columnType string, others ...T) {
	db := open(t, columnType)
	values := append([]T{""}, others...)
	for v := range classify.All[T]() {
		values = append(values, v)
	}
	written := 0
	for _, v := range values {
		if strings.HasPrefix(v.String(), "~") {
			require.ErrorIs(t, keep(t, db, v), classify.ErrNoCode, v)
			continue
		}
		require.NoError(t, keep(t, db, v), v)
		require.Equal(t, v == "", isNull(t, db))
		require.Equal(t, v, kept[T](t, db, "before"))
		written++
	}
	require.Greater(t, written, 1)
}

func TestEveryClassificationSurvivesADatabase(t *testing.T) {
	t.Run("Asia", func(t *testing.T) { roundTrip[classify.Asia](t, "TEXT", "unknown-code", "0077") })
	t.Run("ServiceTask", func(t *testing.T) { roundTrip[classify.ServiceTask](t, "TEXT", "unknown-code", "0077") })
	t.Run("ProcessPhase", func(t *testing.T) { roundTrip[classify.ProcessPhase](t, "TEXT", "unknown-code", "0077") })
	t.Run("SocialService", func(t *testing.T) { roundTrip[classify.SocialService](t, "TEXT", "unknown-code", "0077") })
	t.Run("DocumentType", func(t *testing.T) { roundTrip[classify.DocumentType](t, "TEXT", "unknown-code", "0077") })
	t.Run("DocumentGroup", func(t *testing.T) { roundTrip[classify.DocumentGroup](t, "TEXT", "unknown-code", "0077") })
}

// TestCodesSurviveAColumnOfIntegers keeps codes in a column that makes numbers of
// digits.
func TestCodesSurviveAColumnOfIntegers(t *testing.T) {
	t.Run("ServiceTask", func(t *testing.T) { roundTrip[classify.ServiceTask](t, "INTEGER", "77") })
	t.Run("DocumentType", func(t *testing.T) { roundTrip[classify.DocumentType](t, "INTEGER", "77") })
	db := open(t, "REAL")
	require.NoError(t, keep(t, db, 1.5))
	var task classify.ServiceTask
	require.ErrorIs(t, db.QueryRow("SELECT v FROM kept").Scan(&task), classify.ErrMalformed)
}

// TestACompletedConstantIsKeptByItsCode carries a loaded set through a database.
func TestACompletedConstantIsKeptByItsCode(t *testing.T) {
	// The code is made up: the real one is not public.
	set, err := classify.Load(strings.NewReader("system,code,fi\n1.2.246.537.6.1221,21,Iäkkäiden palvelut\n"))
	require.NoError(t, err)
	db := open(t, "TEXT")
	require.ErrorIs(t, keep(t, db, classify.ServiceTaskIakkaidenPalvelut), classify.ErrNoCode)
	require.NoError(t, keep(t, db, classify.Coded(set, classify.ServiceTaskIakkaidenPalvelut)))
	require.Equal(t, "21", kept(t, db, ""))
	read := kept[classify.ServiceTask](t, db, "")
	require.Equal(t, classify.ServiceTaskIakkaidenPalvelut, classify.Canonical(set, read))
}

func TestAKoodiSurvivesADatabase(t *testing.T) {
	for _, columnType := range []string{"TEXT", "BLOB", "JSON"} {
		db := open(t, columnType)
		for v := range classify.All[classify.SocialService]() {
			k := v.Koodi(language.Swedish)
			require.NoError(t, keep(t, db, k), v)
			require.Equal(t, k, kept(t, db, classify.Koodi{Code: "before"}))
		}
		require.NoError(t, keep(t, db, classify.Koodi{}))
		require.True(t, isNull(t, db))
		require.Zero(t, kept(t, db, classify.Koodi{Code: "before"}))
		require.ErrorIs(t, keep(t, db, classify.AsiaArjenHallinta.Koodi(language.Finnish)), classify.ErrNoCode)
	}
	db := open(t, "TEXT")
	require.NoError(t, keep(t, db, classify.ServiceTaskLastensuojelu.Koodi(language.Finnish)))
	var code string
	require.NoError(t, db.QueryRow("SELECT v ->> 'code' FROM kept").Scan(&code), "a database reads it as JSON")
	require.Equal(t, "10", code)
}

// TestWhatIsNoKoodiIsRefusedWithoutItsText scans texts that were kept by others.
func TestWhatIsNoKoodiIsRefusedWithoutItsText(t *testing.T) {
	db := open(t, "TEXT")
	for _, text := range []string{"secret", `{"code":"secret"`, `{"secret":"10"}`} {
		require.NoError(t, keep(t, db, text))
		var k classify.Koodi
		err := db.QueryRow("SELECT v FROM kept").Scan(&k)
		require.ErrorIs(t, err, classify.ErrMalformed)
		require.NotContains(t, fmt.Sprint(err), "secret")
	}
}
