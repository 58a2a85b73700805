package source_test

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/source"
)

func kindFile(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("../../testdata/kinds", name))
	require.NoError(t, err)
	return data
}

// text returns the text of an error in a language.
func text(t *testing.T, err error, tag language.Tag) string {
	t.Helper()
	said, ok := err.(interface{ Text(language.Tag) string })
	require.True(t, ok, err)
	return said.Text(tag)
}

// TestFileWithoutLinesIsOneDocument gives files of other kinds as NDJSON.
func TestFileWithoutLinesIsOneDocument(t *testing.T) {
	for _, name := range []string{
		"utf16-le-mark.json", "utf16-be-mark.json", "utf16-le.json", "utf16-be.json", "utf32-le-mark.json", "utf32-be.json", "gzip.json.gz",
		"zip.zip", "tar.tar", "pdf.pdf", "png.png", "html.html", "xml.xml", "frame.xml", "message.xml", "base64.txt", "base64-lines.txt",
	} {
		data := kindFile(t, name)
		documents := slices.Collect(source.Lines("n", bytes.NewReader(append([]byte("\n"), data...)), source.DefaultLimits))
		require.Len(t, documents, 1, name)
		require.Equal(t, "n", documents[0].Name)
		report := validate.New().JSON(documents[0].Data)
		require.Equal(t, 1, report.Len(), name)
		require.Equal(t, 1, report.CountRule(validate.JSONSyntax), name)
	}
}

// TestArchiveOfAnotherKindIsSaidToBeIt gives files as archives that they are not.
func TestArchiveOfAnotherKindIsSaidToBeIt(t *testing.T) {
	tellTale := map[string]string{
		"tar.tar": "This is a tar archive.", "pdf.pdf": "This is a PDF file.", "utf16-le.json": "This is text in UTF-16.", "xml.xml": "This is XML",
	}
	for name, want := range tellTale {
		data := kindFile(t, name)
		for what, documents := range map[string][]validate.Document{
			"zip":    slices.Collect(fromZip(data, source.Limits{})),
			"tar.gz": slices.Collect(fromTar(data, source.Limits{})),
		} {
			require.Len(t, documents, 1, "%s as %s", name, what)
			require.NoError(t, documents[0].Err)
			for issue := range validate.New().JSON(documents[0].Data).Issues() {
				require.Contains(t, issue.Message(language.English), want)
			}
		}
	}
	for _, data := range [][]byte{kindFile(t, "word.json"), kindFile(t, "gzip.json.gz"), []byte("text")} {
		documents := slices.Collect(fromZip(data, source.Limits{}))
		require.Len(t, documents, 1)
		require.EqualError(t, documents[0].Err, "this is no zip archive: check the file and the end of its name")
		require.Equal(t, "detta är inget zip-arkiv: kontrollera filen och slutet på dess namn", text(t, documents[0].Err, language.Swedish))
	}
	for _, data := range [][]byte{kindFile(t, "word.json"), kindFile(t, "zip.zip"), []byte("some more text")} {
		documents := slices.Collect(fromTar(data, source.Limits{}))
		require.Len(t, documents, 1)
		require.EqualError(t, documents[0].Err, "this is no gzip file: check the file and the end of its name")
		require.Equal(t, "tämä ei ole gzip-pakattu tiedosto: tarkista tiedosto ja sen nimen loppu", text(t, documents[0].Err, language.Finnish))
	}
}

func TestEncryptedEntryIsSaidToBeEncrypted(t *testing.T) {
	data := zipped(t, entry{"a.json", "1"}, entry{"b.json", "2"})
	at := bytes.Index(data, []byte("PK\x01\x02"))
	flags := data[at+8:]
	binary.LittleEndian.PutUint16(flags, binary.LittleEndian.Uint16(flags)|1)
	_, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	require.NoError(t, err)
	documents := slices.Collect(fromZip(data, source.Limits{}))
	require.Len(t, documents, 2)
	require.EqualError(t, documents[0].Err, "the file is encrypted: decrypt it and give the document without encryption")
	require.Equal(t, "tiedosto on salattu: pura salaus ja anna asiakirja ilman salausta", text(t, documents[0].Err, language.Finnish))
	require.Equal(t, "filen är krypterad: dekryptera den och ange handlingen utan kryptering", text(t, documents[0].Err, language.Swedish))
	require.Equal(t, "2", string(documents[1].Data))
}
