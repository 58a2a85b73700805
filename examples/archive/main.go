// Command archive builds a message to the national archive out of metadata, the
// JSON of a client document and its view, and checks it before it is sent.
//
//	go run ./examples/archive [-metadata FILE] [-json FILE] [-view FILE] [-codes FILE] [-out FOLDER]
//
// Without files it uses an example of its own, about a made-up person. -codes loads
// an export of the code server, which has codes that are not public. With -out
// it writes document.xml and frame.xml if the message has no error. The exit
// status is 0 if the message has no error, 1 if it has one, and 2 if the call was
// wrong or a file could not be read or written.
//
// The form of the message follows messages of 2026; what they do not show, such as
// the signature, is not written.
package main

import (
	"bufio"
	"embed"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/validate"
)

//go:embed example
var example embed.FS

// The exit statuses.
const (
	exitValid = iota
	exitInvalid
	exitTrouble
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is the program without the process around it.
func run(args []string, stdout, stderr io.Writer) int {
	w := bufio.NewWriter(stdout)
	status := send(args, w, stderr)
	if err := w.Flush(); err != nil {
		fmt.Fprintln(stderr, "archive:", err)
		return exitTrouble
	}
	return status
}

// send makes a message ready to be sent.
func send(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("archive", flag.ContinueOnError)
	flags.SetOutput(stderr)
	metadata := flags.String("metadata", "", "the metadata as JSON, a `file`")
	document := flags.String("json", "", "the JSON of the document, a `file`")
	view := flags.String("view", "", "the view of the document as an XHTML fragment, a `file`")
	codes := flags.String("codes", "", "an export of the code server, a `file`")
	out := flags.String("out", "", "the `folder` to write the message to")
	if err := flags.Parse(args); err != nil {
		return exitTrouble
	}
	m, err := read(*metadata, *document, *view, *codes)
	if err != nil {
		fmt.Fprintln(stderr, "archive:", err)
		return exitTrouble
	}
	frame, text, err := m.build()
	if err != nil {
		fmt.Fprintln(stderr, "archive:", err)
		return exitTrouble
	}
	report := m.validator.Archive(frame, text)
	for issue := range report.Issues() {
		fmt.Fprintln(stdout, issue)
	}
	if !report.Valid() {
		fmt.Fprintln(stdout, "not to be sent")
		return exitInvalid
	}
	fmt.Fprintf(stdout, "ready to be signed: document %d bytes, frame %d bytes\n", len(text), len(frame))
	if *out == "" {
		return exitValid
	}
	for name, data := range map[string][]byte{"document.xml": text, "frame.xml": frame} {
		if err := os.WriteFile(filepath.Join(*out, name), data, 0o600); err != nil {
			fmt.Fprintln(stderr, "archive:", err)
			return exitTrouble
		}
	}
	return exitValid
}

// A message is what a client system holds of a document.
type message struct {
	metadata  validate.Metadata
	json      []byte
	view      []byte
	set       *classify.Set // nil for the codes that are public
	validator *validate.Validator
	uncoded   error // a value of the metadata has no code
}

// read reads the files, and the example for each name that is empty.
func read(metadata, document, view, codes string) (m message, err error) {
	if codes != "" {
		if m.set, err = load(codes); err != nil {
			return m, err
		}
	}
	m.validator = validate.New(validate.Classifications(m.set))
	file := func(name, ours string) []byte {
		var data []byte
		switch {
		case err != nil:
		case name == "":
			data, err = example.ReadFile("example/" + ours)
		default:
			data, err = os.ReadFile(name)
		}
		return data
	}
	about := file(metadata, "metadata.json")
	m.json, m.view = file(document, "document.json"), file(view, "view.xhtml")
	if err == nil {
		m.metadata, err = m.validator.ParseMetadata(about)
	}
	return m, err
}

// load reads an export of the code server.
func load(name string) (*classify.Set, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return classify.Load(file, classify.ExportSource(filepath.Base(name)))
}
