package condition_test

import (
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/validate"
)

// corrected returns a rule as §10 corrects it. A rule that is corrected in the
// facts already stays as it is.
func corrected(r facts.Rule) facts.Rule {
	structure, number := r.ID[:strings.LastIndexByte(r.ID, '/')], r.ID[strings.LastIndexByte(r.ID, '/')+1:]
	family, version, _ := strings.Cut(strings.TrimPrefix(structure, "1.2.246.537.6."), ".20")
	switch id := family + ".20" + version + "/" + number; {
	case id == "1506.11032.2023.12.1/6", id == "1506.7016.2024.11.1/7", id == "1506.7016.2022.9.28/8":
		r.Certainty = "certain"
	case id == "1505.8.2023.6.1/4", id == "1505.9.2023.6.5/10":
		r.Certainty, r.Level, r.When = "likely", "error", facts.Condition{}
	case id == "1505.1.2023.6.1/25", id == "1505.1.2022.1.10/25":
		r.Certainty = "likely"
	case isProtection(&r):
		r.Certainty, r.Level = "certain", "error"
	case id == "1506.13000.2025.4.2/4":
		r.Scope = "lapsen_elatussopimus.sopimuksen_sisalto.elatusapu[].elatusavun_maara[]"
	case id == "1506.13003.2025.3.3/3":
		r.Scope = "puolison_elatussopimus.sopimuksen_sisalto.elatusapu.elatusavun_maara[]"
	}
	return r
}

// isProtection reports whether a rule is R36: no address of a client under
// a protection order, in the three versions of 1505.1.
func isProtection(r *facts.Rule) bool {
	return r.Kind == "absent" && strings.HasSuffix(r.When.Path, ".turvakielto") && strings.HasPrefix(r.Doc, "1.2.246.537.6.1505.1.")
}

// severity returns the severity of a corrected rule, §9: certain gives its
// level, likely at most a warning, ambiguous information.
func severity(r *facts.Rule) validate.Severity {
	level := map[string]validate.Severity{"error": validate.Error, "warning": validate.Warning, "info": validate.Information}[r.Level]
	least := map[string]validate.Severity{"certain": validate.Error, "likely": validate.Warning, "ambiguous": validate.Information}[r.Certainty]
	return max(level, least) // of the severities the gravest is the least
}
