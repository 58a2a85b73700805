package value

import (
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
)

func TestTextsHoldNothingLostOrHidden(t *testing.T) {
	for text, want := range map[string]TextFault{
		"": TextFine, "äöå é": TextFine, "a\tb\r\nc": TextFine, "\x00": ControlCharacter, "\u0085": ControlCharacter,
		"a\u0308": NotComposed, "\u212b": NotComposed, "日本": TextFine, "a\u00adb": TextFine, "a\u200bb": TextFine, "👩\u200d🚀": TextFine,
		"Esimerkkil\ufffd": LostCharacter, "\ufffd": LostCharacter, "a\ufeffb": ByteOrderMark, "\ufeffa": ByteOrderMark,
		"a\u202etxt": WritingDirection, "\u200ea": WritingDirection, "\u061ca": WritingDirection, "a\u2066b\u2069": WritingDirection,
	} {
		require.Equal(t, want, Text([]byte(text)), "%q", text)
	}
}

func TestBlankTextsShowNothing(t *testing.T) {
	for text, want := range map[string]bool{
		"": true, " \t\n": true, "\u00a0\u2003": true, " x": false, "\u200b": true, "\u00ad": true, " \u2060\u3164\u00a0\ufeff": true,
		"\u202e\ufe0f": true, "\U000e0020": true, "\u2028\u1680\u034f": true, "\u200b.": false, "\ufffd": false, "\u0600": false, "-": false,
		"☺\ufe0f": false, "\ufff9": false, "\x00": false,
	} {
		require.Equal(t, want, Blank([]byte(text)), "%q", text)
	}
	for text, want := range map[string]bool{
		"": false, "24": false, "24 ": true, " 24": true, "2 4": false, "24\u00a0": true, "\u200b24": true, "24\t": true, "ä": false, "24\u00ad": true,
	} {
		require.Equal(t, want, Padded([]byte(text)), "%q", text)
	}
}

// TestCharactersThatAreSeenAreNotInvisible goes through all characters: letters,
// digits, punctuation and symbols are seen, but for a few fillers.
func TestCharactersThatAreSeenAreNotInvisible(t *testing.T) {
	fillers := "\u115f\u1160\u3164\uffa0"
	for r := rune(0); r <= unicode.MaxRune; r++ {
		switch {
		case unicode.IsSpace(r):
			require.True(t, Invisible(r), "%U", r)
		case unicode.IsGraphic(r) && !unicode.IsMark(r) && !strings.ContainsRune(fillers, r):
			require.False(t, Invisible(r), "%U", r)
		}
	}
}
