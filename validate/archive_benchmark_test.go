package validate_test

import (
	"bytes"
	"encoding/xml"
	"io"
	"testing"

	"github.com/beevik/etree"

	"github.com/sosmeta/sosmeta-go/validate"
)

// BenchmarkArchive takes a message from bytes to report, beside etree building
// its tree and encoding/xml reading its tokens, which decode no part and check
// nothing.
func BenchmarkArchive(b *testing.B) {
	m := message(b, plan)
	frame, document := []byte(m.frame), []byte(m.document)
	v := validate.New()
	for _, peer := range []struct {
		name string
		run  func() bool
	}{
		{"sosmeta", func() bool { return v.Archive(frame, document).Valid() }},
		{"etree", func() bool { return treeOf(frame) && treeOf(document) }},
		{"encoding-xml", func() bool { return tokensOf(frame) && tokensOf(document) }},
	} {
		b.Run(peer.name, func(b *testing.B) {
			b.SetBytes(int64(len(frame) + len(document)))
			b.ReportAllocs()
			for b.Loop() {
				if !peer.run() {
					b.Fatal("the message is not read")
				}
			}
		})
	}
}

func treeOf(data []byte) bool { return etree.NewDocument().ReadFromBytes(data) == nil }

func tokensOf(data []byte) bool {
	dec := xml.NewDecoder(bytes.NewReader(data))
	for {
		if _, err := dec.Token(); err != nil {
			return err == io.EOF
		}
	}
}
