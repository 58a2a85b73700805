package validate_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// TestManyScopeObjectsCostNoMoreEach grows a document sixteen times. Rules that
// look again at everything for each scope object would take 256 times as long.
func TestManyScopeObjectsCostNoMoreEach(t *testing.T) {
	v := validate.New()
	read := func(persons int) time.Duration {
		doc := []byte(`{"asiakkuusasiakirja":{"asiakkaaseen_liittyvat_henkilot":[` +
			strings.TrimSuffix(strings.Repeat(`{"rooli":[{"code":"32"}],"edunvalvonta":{}},`, persons), ",") + `]}}`)
		best := time.Hour
		for range 3 {
			start := time.Now()
			require.Positive(t, v.JSON(doc).More())
			best = min(best, time.Since(start))
		}
		return best
	}
	few, many := read(5_000), read(80_000)
	require.Less(t, many, 100*few)
}
