package memberkey

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestNamesFoldToTheirMemberNames(t *testing.T) {
	for name, want := range map[string]string{
		"Sukunimi":                     "sukunimi",
		"Äidin syntymäaika":            "aidin_syntymaaika",
		"Ålandsbanken ja Öljy":         "alandsbanken_ja_oljy",
		"Lomake 775":                   "lomake_seitsemanseitsemanviisi",
		"Lapsen huolto- ja asuminen":   "lapsen_huolto__ja_asuminen",
		"Nimi, sukunimi (entinen): ?!": "nimi_sukunimi_entinen_",
		"Muutoksen\u00a0perustelu":     "muutoksenperustelu",
		"Kaksi  väliä":                 "kaksi__valia",
	} {
		require.Equal(t, want, Of(name))
	}
	require.Equal(t, "turvakoti/ohjaussyy_yksi", System("Turvakoti/Ohjaussyy 1"))
	require.Equal(t, "turvakotiohjaussyy", Of("Turvakoti/ohjaussyy"))
}
