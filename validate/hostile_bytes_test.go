package validate_test

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// unreadable are texts that are neither a message, nor a frame, nor a document.
func unreadable() []struct {
	what string
	data []byte
} {
	noise := make([]byte, 4096)
	r := rand.New(rand.NewPCG(1, 2))
	for i := range noise {
		noise[i] = byte(r.Uint32())
	}
	return []struct {
		what string
		data []byte
	}{
		{"nil", nil},
		{"an empty text", []byte{}},
		{"a letter", []byte("x")},
		{"an open object", []byte("{")},
		{"an open tag", []byte("<")},
		{"another element", []byte("<a/>")},
		{"a document without its namespace", []byte("<ClinicalDocument/>")},
		{"a frame without its namespace", []byte("<RCMR_IN200002FI01/>")},
		{"random bytes", noise},
	}
}

// TestFunctionsThatTakeBytesTakeAnyBytes gives every exported function that
// takes bytes what it cannot read: the answer is false or an invalid report.
func TestFunctionsThatTakeBytesTakeAnyBytes(t *testing.T) {
	v := validate.New()
	m := message(t, plan)
	for _, c := range unreadable() {
		t.Run(c.what, func(t *testing.T) {
			id, ok := validate.FramedDocument(c.data)
			require.False(t, ok)
			require.Empty(t, id)

			md, ok := v.ReadMetadata(c.data)
			require.False(t, ok)
			require.True(t, reflect.ValueOf(md).IsZero())

			require.False(t, v.JSON(c.data).Valid())
			require.False(t, v.Document(c.data, validate.Metadata{}).Valid())
			require.False(t, v.Archive(nil, c.data).Valid())
			require.False(t, v.Archive([]byte(m.frame), c.data).Valid())
			require.Equal(t, c.data == nil, v.Archive(c.data, []byte(m.document)).Valid(), "only nil means that there is no frame")
		})
	}
}

func TestMetadataAndFrameAreReadFromTheirOwnRootOnly(t *testing.T) {
	v := validate.New()
	m := message(t, plan)
	id, ok := validate.FramedDocument([]byte(m.frame))
	require.True(t, ok)
	md, ok := v.ReadMetadata([]byte(m.document))
	require.True(t, ok)
	require.True(t, id == md.DocumentID, "the frame is that of the document")

	id, ok = validate.FramedDocument([]byte(m.document))
	require.False(t, ok)
	require.Empty(t, id)
	id, ok = validate.FramedDocument([]byte(strings.ReplaceAll(m.frame, "RCMR_IN200002FI01", "RCMR_IN200003FI01")))
	require.False(t, ok)
	require.Empty(t, id)
	md, ok = v.ReadMetadata([]byte(m.frame))
	require.False(t, ok)
	require.True(t, reflect.ValueOf(md).IsZero())
}
