package report_test

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/sosmeta/importer"
	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/source"
	"github.com/sosmeta/sosmeta-go/validate/validatetest"
)

// secretDocument is a document that is wrong in many ways, on one line.
const secretDocument = `{"asiakkuusasiakirja":{"` + secretText + `":"` + secretText + `","asiakas":{"sukunimi":` + secretNumber +
	`,"etunimet":"` + secretText + `","henkilotunnus":{"value":"` + secretOID + `"},"syntymaaika":"` + secretDay + `"}}}`

// packed returns documents as NDJSON, as a zip and as a tar.gz archive.
func packed(t *testing.T) map[string][]byte {
	t.Helper()
	var zipped, tarred bytes.Buffer
	z := zip.NewWriter(&zipped)
	g := gzip.NewWriter(&tarred)
	a := tar.NewWriter(g)
	for _, name := range []string{"a.json", "b.json"} {
		f, err := z.Create(name)
		require.NoError(t, err)
		_, err = f.Write([]byte(secretDocument))
		require.NoError(t, err)
		require.NoError(t, a.WriteHeader(&tar.Header{Name: name, Mode: 0o600, Size: int64(len(secretDocument)), Uname: secretText,
			PAXRecords: map[string]string{"SOSMETA.secret": secretText}}))
		_, err = a.Write([]byte(secretDocument))
		require.NoError(t, err)
	}
	require.NoError(t, errors.Join(z.SetComment(secretText), z.Close(), a.Close(), g.Close()))
	return map[string][]byte{
		"a.ndjson": []byte(secretDocument + "\n" + secretDocument),
		"a.zip":    zipped.Bytes(),
		"a.tar.gz": tarred.Bytes(),
	}
}

func TestErrorsOfSourcesHoldNoValue(t *testing.T) {
	s := newLongSearch(t)
	r := rand.New(rand.NewPCG(5, 3))
	errs := 0
	run := func(documents iter.Seq[validate.Document]) {
		for result := range (validate.Batch{Workers: 1, Options: callOptions}).Run(t.Context(), documents) {
			if result.Err == nil {
				s.report(result.Report)
				continue
			}
			errs++
			s.clean("an error", fmt.Sprintf("%v %+v %#v", result.Err, result.Err, result.Err))
			for i, w := range s.writers {
				require.NoError(t, w.Failed(result.Name, result.Err))
				s.clean("a failed document", s.written[i].String())
				s.written[i].Reset()
			}
		}
	}
	dir := t.TempDir()
	for name, data := range packed(t) {
		path := filepath.Join(dir, name)
		limits := source.Limits{Bytes: 4096}
		for mutant := range mutilated(data, 1+len(data)/100, r) {
			switch filepath.Ext(name) {
			case ".zip":
				run(source.Zip(name, bytes.NewReader(mutant), int64(len(mutant)), limits))
			case ".gz":
				run(source.TarGz(name, bytes.NewReader(mutant), limits))
			default:
				run(source.Lines(name, bytes.NewReader(mutant), source.Limits{Bytes: 100 + int64(r.IntN(400))}))
			}
		}
		require.NoError(t, os.WriteFile(path, data, 0o600))
		run(source.Path(path, source.Limits{Bytes: 10}))
	}
	require.Greater(t, errs, 100)
}

// heard is a test that records its errors.
type heard struct{ errors []string }

func (*heard) Helper() {}

func (h *heard) Errorf(format string, args ...any) {
	h.errors = append(h.errors, fmt.Sprintf(format, args...))
}

func TestFailedTestsShowNoValue(t *testing.T) {
	s, h := newSearch(t), new(heard)
	file := filepath.Join(t.TempDir(), "a.report")
	require.NoError(t, os.WriteFile(file, []byte("another\n"), 0o600))
	for _, doc := range []string{secretDocument, secretDocument[:90], secretText, ""} {
		validatetest.Valid(h, []byte(doc), callOptions...)
		validatetest.Issues(h, []byte(doc))
		validatetest.Golden(h, []byte(doc), file)
		validatetest.Checker{Update: true}.Golden(h, []byte(doc), filepath.Join(filepath.Dir(file), "new.report"))
		written, err := os.ReadFile(filepath.Join(filepath.Dir(file), "new.report"))
		require.NoError(t, err)
		s.clean("an expected report", string(written))
	}
	require.Len(t, h.errors, 12)
	for _, text := range h.errors {
		s.clean("a failed test", text)
	}
}

// TestErrorsOfReadingValuesHoldNoValue gives secrets of every form to what reads
// a single value.
func TestErrorsOfReadingValuesHoldNoValue(t *testing.T) {
	s, errs := newSearch(t), 0
	for _, text := range []string{secretText, secretNumber, secretOID, secretDay + "T", secretIdentity, "urn:oid:" + secretOID + "|" + secretText} {
		quoted, err := json.Marshal(text)
		require.NoError(t, err)
		for what, read := range map[string]func() error{
			"a day":                func() error { _, err := validate.ParseDay(text); return err },
			"a day of JSON":        func() error { return json.Unmarshal(quoted, new(validate.Day)) },
			"a severity":           func() error { return json.Unmarshal(quoted, new(validate.Severity)) },
			"an asia":              func() error { _, err := classify.ParseAsia(text); return err },
			"an asia of JSON":      func() error { return json.Unmarshal(quoted, new(classify.Asia)) },
			"a task of a database": func() error { return new(classify.ServiceTask).Scan(text) },
			"bytes of a database":  func() error { return new(classify.ServiceTask).Scan([]byte(text)) },
			"a phase":              func() error { _, err := classify.ParseIn[classify.ProcessPhase](nil, text); return err },
			"a koodi": func() error {
				_, err := classify.FromKoodi[classify.DocumentType](classify.Koodi{System: text, Code: text, Display: text})
				return err
			},
			"a system":    func() error { _, err := classify.ParseSystem(text); return err },
			"a structure": func() error { _, err := sosmeta.Embedded().Structure(text); return err },
			"a panic":     func() (err error) { return recovered(func() { classify.MustParseAsia(text) }) },
		} {
			if err := read(); err != nil {
				errs++
				s.clean(what, fmt.Sprintf("%v %+v %#v", err, err, err))
			}
		}
	}
	require.Greater(t, errs, 50)
}

// recovered returns the panic of a function as an error.
func recovered(f func()) (err error) {
	defer func() { err = fmt.Errorf("%v", recover()) }()
	f()
	return nil
}

// TestErrorsOfLoadingHoldNoValue passes client documents instead of definitions, as
// when a folder is mistaken for another.
func TestErrorsOfLoadingHoldNoValue(t *testing.T) {
	s := newSearch(t)
	r := rand.New(rand.NewPCG(9, 3))
	dir := filepath.Join(t.TempDir(), "2025-05-20")
	require.NoError(t, os.MkdirAll(filepath.Join(dir, "Valmis"), 0o700))
	require.NoError(t, os.MkdirAll(filepath.Join(dir, "Vanhentunut"), 0o700))
	require.NoError(t, os.MkdirAll(filepath.Join(dir, "structures"), 0o700))
	load := func(text []byte) {
		for _, name := range []string{"Valmis/1.2.246.537.6.1506.99001.2025.1.31.json", "structures/1.2.246.537.6.1506.99001.2025.1.31.json", "manifest.json", "codes.json", "rules.json"} {
			require.NoError(t, os.WriteFile(filepath.Join(dir, filepath.FromSlash(name)), text, 0o600))
		}
		_, err := importer.Open(dir)
		require.Error(t, err)
		s.clean("an error of the importer", err.Error())
		_, err = sosmeta.Load(os.DirFS(dir))
		require.Error(t, err)
		s.clean("an error of a snapshot", err.Error())
		if _, err = classify.Load(bytes.NewReader(text)); err != nil {
			s.clean("an error of an export", err.Error())
		}
	}
	for mutant := range mutilated([]byte(secretDocument), 5, r) {
		load(mutant)
	}
	for _, export := range []string{"code;name\n@;@", "system;code;fi\n1.2.3;@ @;@\n@;1;@\n1.2.3;1;@\n1.2.3;1;@", "@", "\"@"} {
		set, err := classify.Load(strings.NewReader(strings.ReplaceAll(export, "@", secretText)))
		if err != nil {
			s.clean("an error of an export", err.Error())
			continue
		}
		for _, p := range set.Problems() {
			s.clean("a problem of an export", fmt.Sprintf("%+v", p))
		}
	}
}
