package validate_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

func TestStylesThatLeadOutAreActive(t *testing.T) {
	v := validate.New()
	for style, active := range map[string]bool{
		"color: red":                              false,
		"background: url(#a); color: red":         false,
		"background: url(a.png); color: red":      false,
		"background: url('a'), url(b/c); top: 1":  false,
		"background: url(data:image/png;base64,)": false,
		"background: url(http://x)":               true,
		"background: url('//x')":                  true,
		"background: url(a), url(x:y)":            true,
		"background: url(a), url( \"\\\\x\" )":    true,
		"background: url(http:":                   true,
	} {
		m := message(t, plan)
		edit(t, &m.view, "<br/>", "<style>p{"+style+"}</style>")
		m.pack()
		want := 0
		if active {
			want = 1
		}
		require.Equal(t, want, m.check(v).CountRule(validate.ArchiveViewActive), style)
	}
}
