package main

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/sosmeta/sosmeta-go/validate"
)

// A message to the archive is a ClinicalDocument. Its transfer frame is named by
// -frame or, in a folder, is the XML file beside it that names the same document
// OID. Other XML files of a folder are skipped.

// messagesBelow yields the messages of a folder, each with its frame.
func messagesBelow(folder string, yield func(validate.Document) bool) {
	frames := siblings{}
	// What cannot be read is a document with an error, or was one already.
	_ = filepath.WalkDir(folder, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || name == folder || !isXML(name) {
			return nil
		}
		in := validate.Document{Name: filepath.ToSlash(name), Message: true}
		if in.Data, in.Err = readFile(name); in.Err == nil {
			if !isMessage(in.Data) {
				return nil
			}
			in.Frame = frames.of(name, in.Data)
		}
		if !yield(in) {
			return fs.SkipAll
		}
		return nil
	})
}

func (c *command) setFrame(name string) (err error) {
	c.frame, err = readFile(name)
	return err
}

func isXML(name string) bool { return strings.EqualFold(filepath.Ext(name), ".xml") }

// isMessage reports whether a file of a folder is a ClinicalDocument, or may have
// been meant to be one because it cannot be recognised.
func isMessage(data []byte) bool {
	root := rootElement(data)
	return root == "" || root == "ClinicalDocument"
}

// rootElement returns the name of the first element of a text, without prefix;
// empty if the text does not look like XML.
func rootElement(data []byte) string {
	data = bytes.TrimLeft(bytes.TrimPrefix(data, []byte("\xEF\xBB\xBF")), " \t\r\n")
	for bytes.HasPrefix(data, []byte("<")) {
		if len(data) > 1 && data[1] != '?' && data[1] != '!' {
			end := bytes.IndexAny(data, " \t\r\n/>")
			name := string(data[1:max(end, 1)])
			return name[strings.IndexByte(name, ':')+1:]
		}
		end := bytes.IndexByte(data, '>')
		if bytes.HasPrefix(data, []byte("<!--")) {
			end = bytes.Index(data, []byte("-->")) + len("--")
		}
		if end < len("<?") {
			return ""
		}
		data = bytes.TrimLeft(data[end+1:], " \t\r\n")
	}
	return ""
}

// siblings are the frames of folders: by folder, and by the OID of the document
// that each names.
type siblings map[string]map[validate.OID]string

// of returns the frame of a message, or nil if the folder has none.
func (s siblings) of(name string, document []byte) []byte {
	folder := filepath.Dir(name)
	if s[folder] == nil {
		s[folder] = framesIn(folder)
	}
	md, ok := validate.New().ReadMetadata(document)
	if !ok {
		return nil
	}
	frame, err := readFile(s[folder][md.DocumentID])
	if err != nil {
		return nil // there is no frame, or it has gone since
	}
	return frame
}

// framesIn returns the frames of a folder. A file that cannot be read is reported
// when its turn comes.
func framesIn(folder string) map[validate.OID]string {
	frames := map[validate.OID]string{}
	entries, err := os.ReadDir(folder)
	if err != nil {
		return frames
	}
	for _, entry := range entries {
		name := filepath.Join(folder, entry.Name())
		if entry.IsDir() || !isXML(name) {
			continue
		}
		data, err := readFile(name)
		if err != nil {
			continue
		}
		if id, ok := validate.FramedDocument(data); ok {
			frames[id] = name
		}
	}
	return frames
}
