package classify

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWordsWithFourLettersInCommonAreFormsOfOneWord(t *testing.T) {
	assert.InDelta(t, 8.0/11, stemSimilarity("lapsi", "lapset"), 1e-9)
	assert.Zero(t, stemSimilarity("lapio", "lapsi"))
}
