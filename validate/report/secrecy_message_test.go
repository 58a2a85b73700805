package report_test

import (
	"bytes"
	"encoding/base64"
	"os"
	"regexp"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

var messageNames = []string{"asiakassuunnitelma", "asiakkuusasiakirja"}

// A message is a message to the archive with its parts decoded.
type message struct {
	frame, header []byte // of the header, the parts are encoded
	view, json    []byte
}

// encoded finds the view and the JSON of a ClinicalDocument.
var encoded = regexp.MustCompile(`[A-Za-z0-9+/=]{200,}`)

func read(t *testing.T, name string) (m message) {
	t.Helper()
	var err error
	m.frame, err = os.ReadFile("../../testdata/messages/" + name + ".frame.xml")
	require.NoError(t, err)
	m.header, err = os.ReadFile("../../testdata/messages/" + name + ".document.xml")
	require.NoError(t, err)
	parts := encoded.FindAll(m.header, -1)
	require.Len(t, parts, 2)
	m.view, err = base64.StdEncoding.DecodeString(string(parts[0]))
	require.NoError(t, err)
	m.json, err = base64.StdEncoding.DecodeString(string(parts[1]))
	require.NoError(t, err)
	return m
}

// with returns the ClinicalDocument with another view and another JSON.
func (m message) with(view, json []byte) []byte {
	parts := [][]byte{view, json}
	return encoded.ReplaceAllFunc(m.header, func([]byte) []byte {
		part := parts[0]
		parts = parts[1:]
		return []byte(base64.StdEncoding.EncodeToString(part))
	})
}

func (m message) document() []byte { return m.with(m.view, m.json) }

// A piece is a part of a text that is replaced.
type piece struct{ from, to int }

func (p piece) replaced(text []byte, by string) []byte {
	return slices.Concat(text[:p.from], []byte(by), text[p.to:])
}

// pieces returns what the first group that matches covers, of each match.
func pieces(form *regexp.Regexp, text []byte) (list []piece) {
	for _, at := range form.FindAllSubmatchIndex(text, -1) {
		for at = at[2:]; at[0] < 0; {
			at = at[2:]
		}
		if len(encoded.Find(text[at[0]:at[1]])) == 0 {
			list = append(list, piece{at[0], at[1]})
		}
	}
	return list
}

// What a message holds: values of attributes and texts of elements, or, in the
// JSON, strings and numbers; the names of both; and the end of a tag, so that
// something else can follow.
var (
	xmlValues  = regexp.MustCompile(`="([^"]+)"|>([^<>\s][^<>]*)<`)
	jsonValues = regexp.MustCompile(`:"([^"]+)"|:([\d.]+)|\["([^"]+)"`)
	xmlNames   = regexp.MustCompile(`</?([\w:]+)|\s([\w:]+)="`)
	jsonNames  = regexp.MustCompile(`"(\w+)":`)
	tagEnds    = regexp.MustCompile(`<[\w:]+[^<>]*?()/?>`)
	places     = regexp.MustCompile(`<[\w:]+[^<>]*>()`)
)

// planted returns a message with a secret of the same form in the place of every
// value, except for the namespaces and the values that identify the parts: without
// them nothing of the message would be read.
func planted(t *testing.T, name string) message {
	t.Helper()
	m := read(t, name)
	for _, p := range []struct {
		text   *[]byte
		values *regexp.Regexp
	}{{&m.frame, xmlValues}, {&m.header, xmlValues}, {&m.view, xmlValues}, {&m.json, jsonValues}} {
		list := pieces(p.values, *p.text)
		slices.Reverse(list)
		for _, at := range list {
			if value := string((*p.text)[at.from:at.to]); !kept.MatchString(value) {
				*p.text = at.replaced(*p.text, alike(value))
			}
		}
	}
	return m
}

var kept = regexp.MustCompile(`^(urn:hl7.*|http:.*|1\.0|UTF-8|B64|application/.*|5|soc-.*|true|false)$`)

func TestNoValueOfAMessageReachesAnyOutput(t *testing.T) {
	v, s := validate.New(validate.ViewTexts(), validate.TestClients()), newLongSearch(t)
	values := 0
	for _, name := range messageNames {
		m := read(t, name)
		for _, part := range []struct {
			text          []byte
			values, names *regexp.Regexp
			check         func(changed []byte) validate.Report
		}{
			{m.header, xmlValues, xmlNames, func(text []byte) validate.Report { return v.Archive(m.frame, text, callOptions...) }},
			{m.frame, xmlValues, xmlNames, func(text []byte) validate.Report { return v.Archive(text, m.document(), callOptions...) }},
			{m.view, xmlValues, xmlNames, func(text []byte) validate.Report { return v.Archive(m.frame, m.with(text, m.json), callOptions...) }},
			{m.json, jsonValues, jsonNames, func(text []byte) validate.Report { return v.Archive(m.frame, m.with(m.view, text), callOptions...) }},
		} {
			plant := func(at piece, by string) {
				values++
				s.report(part.check(at.replaced(part.text, by)))
			}
			for _, at := range pieces(part.values, part.text) {
				plant(at, secretText)
				plant(at, alike(string(part.text[at.from:at.to])))
			}
			for _, at := range pieces(part.names, part.text) {
				plant(at, "Piilokivi7391")
			}
			if bytes.HasPrefix(part.text, []byte("{")) {
				continue
			}
			for _, at := range pieces(tagEnds, part.text) {
				plant(at, ` Piilokivi="`+secretText+`" onpiilokivi="`+secretText+`" style="url(//piilokivi)" `)
			}
			for _, at := range pieces(places, part.text) {
				plant(at, "<Piilokivi>"+secretText+"</Piilokivi>")
				plant(at, "<script>"+secretText+"</script><!--"+secretText+"--><![CDATA["+secretText+"]]>"+secretIdentity)
				plant(at, "&piilokivi;")
				plant(at, "<?piilokivi "+secretText+"?>")
				plant(at, "<piilokivi:x/>")
			}
		}
		m = planted(t, name)
		all := v.Archive(m.frame, m.document(), callOptions...)
		require.Greater(t, all.Len(), 20, "every part is read")
		s.report(all)
		s.report(v.Archive([]byte(`<!DOCTYPE Piilokivi [<!ENTITY piilokivi "`+secretText+`">]>`), []byte(`<?xml version="1.0" encoding="Piilokivi"?>`)))
	}
	t.Logf("%d values planted", values)
}

func TestNoMetadataReachAnyOutput(t *testing.T) {
	v, s := validate.New(), newSearch(t)
	for _, name := range messageNames {
		m := planted(t, name)
		md, ok := v.ReadMetadata(m.document())
		require.True(t, ok)
		s.report(v.Metadata(md, callOptions...))
		s.report(v.Document(m.json, md, callOptions...))
		full := filled[validate.Metadata]()
		s.report(v.Metadata(full, callOptions...))
		s.report(v.Document(m.json, full, callOptions...))
	}
}
