package table

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestOldestOrNewestVersionStandsInWhereNoneIsInForce(t *testing.T) {
	// Two structures: type 1 with an outdated and a current version, type 2
	// with outdated ones only.
	one, two := Name{Start: 0, Len: 7}, Name{Start: 7, Len: 8}
	set := &Set{
		Names: `"yksi":"kaksi":`,
		Structures: []Structure{
			{Branch: 1506, Type: 1, Date: 20200101, Name: one, Outdated: true},
			{Branch: 1506, Type: 1, Date: 20220101, Name: one},
			{Branch: 1506, Type: 2, Date: 20200101, Name: two, Outdated: true},
			{Branch: 1506, Type: 2, Date: 20210101, Name: two, Outdated: true},
		},
	}
	set.indexRoots()
	for _, c := range []struct {
		key  string
		day  int
		want int
	}{
		{"yksi", 0, 1}, {"yksi", 20190101, 0}, {"yksi", 20200101, 0}, {"yksi", 20211231, 0}, {"yksi", 20220101, 1},
		{"kaksi", 0, 3}, {"kaksi", 20200601, 2}, {"kaksi", 20300101, 3}, {"kolme", 0, -1}, {"", 0, -1},
	} {
		require.Equal(t, c.want, set.Choose([]byte(c.key), c.day), "%s on %d", c.key, c.day)
	}
}
