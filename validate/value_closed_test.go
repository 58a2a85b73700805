package validate_test

import (
	"strings"
	"testing"
)

func TestOnlyAClosedAsiaHasAClosingDate(t *testing.T) {
	closed := strings.NewReplacer(`"display":"Avoin"`, `"display":"Suljettu"`, `"avauspaiva":"2026-05-01"`,
		`"avauspaiva":"2026-05-01","paattymispaiva":"2026-06-01"`).Replace(asiaDocument)
	const date = "asian_tiedot/paattymispaiva"
	warning := []string{"value.closed warning " + date}
	checkReplacements(t, closed, []replacement{
		{"open", `"Suljettu"`, `"Avoin"`, warning},
		{"open in Swedish", `"Suljettu"`, `"Öppet"`, warning},
		{"another state", `"Suljettu"`, `"Vireillä"`, warning},
		{"closed in lower case", `"Suljettu"`, `"suljettu"`, nil},
		{"closed in Swedish", `"Suljettu"`, `"Stängt"`, nil},
		{"closed with spaces", `"Suljettu"`, `" SULJETTU "`, nil},
		{"open with a date that is none", `"Suljettu"},"avauspaiva":"2026-05-01","paattymispaiva":"2026-06-01"`,
			`"Avoin"},"avauspaiva":"2026-05-01","paattymispaiva":"1.6.2026"`, []string{"structure.format error " + date}},
		{"a blank state", `"Suljettu"`, `" "`, []string{"value.blank warning asian_tiedot/tila/display"}},
		{"open without a date", `"Suljettu"},"avauspaiva":"2026-05-01","paattymispaiva":"2026-06-01"`, `"Avoin"},"avauspaiva":"2026-05-01"`, nil},
	})
}
