package message_test

import (
	"encoding/base64"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/internal/message"
)

func TestBase64(t *testing.T) {
	type problems = []message.Problem
	for _, c := range []struct {
		what, content, want string
		problems            problems
	}{
		{"as it should be", "QUJDRA==", "ABCD", nil},
		{"nothing", "", "", nil},
		{"white space around", "\n\t QUJDRA== \n", "ABCD", nil},
		{"comments around", "<!-- a --> <!-- b -->QUJDRA==<!-- c -->", "ABCD", nil},
		{"CDATA", " <![CDATA[QUJDRA==]]> ", "ABCD", nil},
		{"character references", "QUJD&#x52;A==&#10;", "ABCD", nil},
		{"no padding", "QUJDRA", "ABCD", problems{{Kind: message.Base64Padding, Offset: 6}}},
		{"half the padding", "QUJDRA=", "ABCD", problems{{Kind: message.Base64Padding, Offset: 7}}},
		{"padding too much", "QUJD=", "ABC", problems{{Kind: message.Base64Padding, Offset: 4}}},
		{"loose bits", "QUJDRB==", "ABCD", problems{{Kind: message.Base64Padding, Offset: 8}}},
		{"URL-safe", "-_-_", "\xfb\xff\xbf", problems{{Kind: message.Base64Alphabet, Offset: 0}}},
		{"lines", "QUJD\nRA==", "ABCD", problems{{Kind: message.Base64Wrapped, Offset: 4}}},
		{"a gap in the first group", "QU JDRA==", "ABCD", problems{{Kind: message.Base64Wrapped, Offset: 2}}},
		{"lines of CRLF", "QUJD\r\nRA=\r\n=", "ABCD", problems{{Kind: message.Base64Wrapped, Offset: 4}}},
		{"a comment inside", "QUJD<!-- -->RA==", "ABCD", problems{{Kind: message.Base64Wrapped, Offset: 4}}},
		{"all at once", "-_-_\nRA", "\xfb\xff\xbfD", problems{
			{Kind: message.Base64Alphabet, Offset: 0}, {Kind: message.Base64Wrapped, Offset: 4}, {Kind: message.Base64Padding, Offset: 7}}},
		{"another character", "QU*D", "", problems{{Kind: message.Base64Character, Offset: 2}}},
		{"a letter that is not ASCII", "QUä=", "", problems{{Kind: message.Base64Character, Offset: 2}}},
		{"characters after padding", "QQ==QQ==", "", problems{{Kind: message.Base64Character, Offset: 4}}},
		{"three paddings", "QQ===", "", problems{{Kind: message.Base64Character, Offset: 4}}},
		{"one character left over", "QUJDR", "", problems{{Kind: message.Base64Character, Offset: 5}}},
		{"a reference to another character", "QUJD&#228;", "", problems{{Kind: message.Base64Character, Offset: 4}}},
	} {
		t.Run(c.what, func(t *testing.T) {
			decoded, problems := message.Decode([]byte(c.content))
			require.Equal(t, c.want, string(decoded))
			require.Equal(t, c.problems, problems)
		})
	}
}

// FuzzDecode compares Decode with the standard library: what that takes comes
// back the same and without a problem, and what comes back without a problem
// is what that takes.
func FuzzDecode(f *testing.F) {
	for _, seed := range []string{"QUJDRA==", " QUJD\nRA", "<!-- c -->-_-_", "<![CDATA[QQ==]]>", "QUJD&#10;"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		decoded, problems := message.Decode(content)
		for _, p := range problems {
			require.LessOrEqual(t, p.Offset, len(content))
			require.GreaterOrEqual(t, p.Offset, 0)
		}
		text := strings.Trim(string(content), " \t\r\n")
		want, err := base64.StdEncoding.Strict().DecodeString(text)
		plain := !strings.ContainsAny(text, "\r\n&<")
		if err == nil && plain {
			require.Empty(t, problems)
			require.Equal(t, want, append([]byte{}, decoded...))
		}
		if len(problems) == 0 && plain {
			require.NoError(t, err)
		}
	})
}
