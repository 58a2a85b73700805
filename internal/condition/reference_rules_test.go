package condition_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// ruled judges one document with one rule, on a day of 2025, and returns the
// outcome with the last steps of the pointers. The document is what is inside
// the root group.
func ruled(t *testing.T, list []subject, id, inside string) string {
	t.Helper()
	for _, s := range list {
		for i := range s.rules {
			if strings.TrimPrefix(s.rules[i].ID, "1.2.246.537.6.") != id {
				continue
			}
			root := s.outline.root.Key
			j := reference{structure: s.outline, document: decode(t, fmt.Appendf(nil, `{%q:{%s}}`, root, inside)), around: surroundings{
				day: time.Date(2025, 3, 1, 0, 0, 0, 0, time.UTC), metadata: map[string]string{asiatunnus: "1.2.3"}}}
			got := j.judge(&s.rules[i])
			words := []string{got.outcome.String()}
			for _, f := range oneFault(got.findings, structureIssues{}) {
				words = append(words, strings.TrimPrefix(f.pointer, "/"+root))
			}
			return strings.Join(words, " ")
		}
	}
	require.Fail(t, "no such rule", id)
	return ""
}

func TestReferenceJudgesByTheNotes(t *testing.T) {
	list := subjects(t)
	for _, c := range []struct{ why, rule, inside, want string }{
		// §7: a condition outside the scope.
		{"the group around the target is missing", "1506.15009.2024.11.28/7", `"tama_asiakassuunnitelma_on":{"code":"3"}`, "broken /sijaishuoltoa_koskevat_muut_asiat"},
		{"the group around the target is empty", "1506.15009.2024.11.28/7", `"tama_asiakassuunnitelma_on":{"code":"3"},"sijaishuoltoa_koskevat_muut_asiat":{}`, "broken /sijaishuoltoa_koskevat_muut_asiat/varhaiskasvatus_ja_opetus"},
		{"the group is missing and the condition is false", "1506.15009.2024.11.28/7", `"tama_asiakassuunnitelma_on":{"code":"1"}`, "condition off"},
		{"the second step is missing", "1506.1011.2024.12.19/13", `"yksin_turvakotiin_hakeutunut_taysi_ikainen":false,"asiakkaan_alaikaiset_lapset_joiden_kanssa_asiakas_asuu_tai_joita_han_tapaa":{}`, "broken /asiakkaan_alaikaiset_lapset_joiden_kanssa_asiakas_asuu_tai_joita_han_tapaa/lapset_jotka_ovat_asiakkaan_mukana_turvakodissa"},
		{"a condition inside: only where the object exists", "1506.11032.2023.12.1/3", `"rajoitus":{}`, "no place"},
		{"an age is about no place", "1506.1011.2024.12.19/17", `"asiakas":{"syntymaaika":"1990-01-01"}`, "no place"},

		// §7: the scope of a field's own note is the object that holds the field.
		{"each item is asked by itself", "1506.13000.2025.4.2/4", `"sopimuksen_sisalto":{"elatusapu":[{"elatusavun_maara":[{"maara_kuukaudessa":{"value":1,"code":"EUR"}},{}]}]}`, "broken /sopimuksen_sisalto/elatusapu/0/elatusavun_maara/1"},
		{"unless the single payment is given", "1506.13000.2025.4.2/4", `"sopimuksen_sisalto":{"elatusapu":[{"elatusavun_maara":[{}],"kertamaksuna_suoritettava_elatusapu":{"kertamaksuna_suoritettavan_elatusavun_maara_euroina":{"value":1,"code":"EUR"}}}]}`, "kept"},
		{"without an item there is no amount either", "1506.13000.2025.4.2/4", `"sopimuksen_sisalto":{"elatusapu":[{"elatusavun_maara":[]},{}]}`, "broken /sopimuksen_sisalto/elatusapu/0 /sopimuksen_sisalto/elatusapu/1"},
		{"the single payment without an item", "1506.13000.2025.4.2/4", `"sopimuksen_sisalto":{"elatusapu":[{"kertamaksuna_suoritettava_elatusapu":{"kertamaksuna_suoritettavan_elatusavun_maara_euroina":{"value":1,"code":"EUR"}}}]}`, "kept"},
		{"nothing is asked of no maintenance", "1506.13003.2025.3.3/3", `"sopimuksen_sisalto":{}`, "no place"},

		// §6: labels.
		{"code of the label", "1506.11000.2023.9.8/3", service("85", "x"), "condition off"},
		{"Swedish label in another case", "1506.11000.2023.9.8/3", service("", "serviceboende MED heldygnsomsorg"), "condition off"},
		{"Finnish label with more blanks", "1506.11000.2023.9.8/3", service("", " kotihoito. "), "condition off"},
		{"a code that is known to be another", "1506.11000.2023.9.8/3", service("12", ""), "broken /paatos/sosiaalipalvelu_jota_paatos_koskee/palvelu_on_pitkaaikaista"},
		{"a label that is known to be another", "1506.11000.2023.9.8/3", service("", "Dagverksamhet"), "broken /paatos/sosiaalipalvelu_jota_paatos_koskee/palvelu_on_pitkaaikaista"},
		{"a label that nobody knows", "1506.11000.2023.9.8/3", service("", "hemvård"), "not judged"},
		{"no value", "1506.11000.2023.9.8/3", service("", ""), "broken /paatos/sosiaalipalvelu_jota_paatos_koskee/palvelu_on_pitkaaikaista"},

		// §6, §9: switches.
		{"a check box that is not ticked", "1506.1008.2023.11.30/10", ``, "no place"},
		{"display if: unanswered counts as not", "1506.11032.2023.12.1/7", `"edellisen_paatoksen_alkamis__ja_paattymispaivamaara":{}`, "condition off"},
		{"not displayed if", "1506.11032.2023.12.1/7", `"ensimmainen_paatos":true,"edellisen_paatoksen_alkamis__ja_paattymispaivamaara":{}`, "broken /edellisen_paatoksen_alkamis__ja_paattymispaivamaara"},
		{"of another type", "1506.11032.2023.12.1/7", `"ensimmainen_paatos":"true","edellisen_paatoksen_alkamis__ja_paattymispaivamaara":{}`, "not judged"},
		{"R36 names each field", "1505.1.2023.6.1/6", `"asiakas":{"turvakielto":true,"kotikunta":{},"tilapainen_asuinkunta":[{},{}]}`, "broken /asiakas/kotikunta /asiakas/tilapainen_asuinkunta/0 /asiakas/tilapainen_asuinkunta/1"},
		{"R39 and filled", "1506.7016.2024.11.1/7", `"vanhemmuuden_tunnustaminen":{"vanhemmuutta_ei_ole_tunnustettu":false}`, "broken /vanhemmuuden_tunnustaminen"},

		// §7: presence, in a one-of.
		{"an empty identifier", "1506.11032.2023.12.1/1", `"asiakas":{"henkilotunnus":{"value":""}}`, "broken /asiakas"},
		{"either", "1506.11032.2023.12.1/1", `"asiakas":{"tilapainen_yksilointitunnus":{"value":"1"}}`, "kept"},

		// §6, §9: ages.
		{"of age on the day", "1506.1011.2024.12.19/6", `"asiakas":{"syntymaaika":"2007-03-01"}`, "broken /asiakas/koulutus"},
		{"a day short", "1506.1011.2024.12.19/6", `"asiakas":{"syntymaaika":"2007-03-02"}`, "condition off"},
		{"a year that leaves it open", "1506.1011.2024.12.19/6", `"asiakas":{"syntymaaika":"2007"}`, "not judged"},
		{"a year that does not", "1506.1011.2024.12.19/6", `"asiakas":{"syntymaaika":"2006"}`, "broken /asiakas/koulutus"},
		{"by the identity number", "1506.1011.2024.12.19/6", `"asiakas":{"henkilotunnus":{"value":"200111A904P"}}`, "condition off"},
		{"by two days of which one is of age", "1506.1011.2024.12.19/6", `"asiakas":{"henkilotunnus":{"value":"200111A904P"},"syntymaaika":"1990-01-01"}`, "not judged"},
		{"by two days of the same answer", "1506.1011.2024.12.19/6", `"asiakas":{"henkilotunnus":{"value":"200111A904P"},"syntymaaika":"2012-01-01"}`, "condition off"},
		{"by a year that leaves it open, and a number", "1506.1011.2024.12.19/6", `"asiakas":{"henkilotunnus":{"value":"200111A904P"},"syntymaaika":"2007"}`, "condition off"},
		{"without either", "1506.1011.2024.12.19/6", `"asiakas":{}`, "not judged"},

		// Other kinds.
		{"R40", "1506.10001.2024.11.4/1", `"tilauksen_asianumero":{"value":"1.2.4"}`, "broken /tilauksen_asianumero/value"},
		{"R40 as a URN", "1506.10001.2024.11.4/1", `"tilauksen_asianumero":{"value":"urn:oid:1.2.3"}`, "kept"},
		{"R43", "1506.19008.2024.12.19/2", `"palvelutehtava":{"code":"10"},"sosiaalipalvelu":{"code":"85"}`, "broken /sosiaalipalvelu/code"},
		{"R44 without whole numbers", "1506.15009.2024.11.28/3", `"sijaishuollossa_olevan_lapsen_hyvinvointi":{"lapsen_kokemus":7.5}`, "kept"},
		{"R44 with whole numbers", "1506.1017.2023.9.15/2", `"asiakkaan_oma_arviointi":{"kysymys_yksi":2.5}`, "broken /asiakkaan_oma_arviointi/kysymys_yksi"},
		{"R45", "1505.2.2022.6.28/1", `"asiakas":[{},{}]`, "broken /asiakas/1"},
		{"R46", "1506.11042.2023.5.31/2", `"paatos_koskee_huostaanotetun_lapsen_sijoitusta":true,"paatos_koskee_kiireellisesti_sijoitetun_lapsen_sijoitusta":true`, "broken /paatos_koskee_kiireellisesti_sijoitetun_lapsen_sijoitusta"},
	} {
		require.Equal(t, c.want, ruled(t, list, c.rule, c.inside), "%s: %s", c.rule, c.why)
	}
}

// service is a decision on a service, and that it is a lasting one.
func service(code, display string) string {
	return fmt.Sprintf(`"paatos":{"sosiaalipalvelu_jota_paatos_koskee":{"palvelu_on_pitkaaikaista":true,"sosiaalipalvelu":{"code":%q,"display":%q}}}`, code, display)
}

// together judges a document with every rule of a structure and returns the
// rules that have an issue.
func together(t *testing.T, list []subject, structure, inside string, issues structureIssues) (numbers []string) {
	t.Helper()
	at := slices.IndexFunc(list, func(s subject) bool { return s.outline.oid == "1.2.246.537.6."+structure })
	s := list[at]
	j := reference{structure: s.outline, document: decode(t, fmt.Appendf(nil, `{%q:{%s}}`, s.outline.root.Key, inside)), issues: issues}
	for _, f := range oneFault(j.judgeAll(s.rules), issues) {
		numbers = append(numbers, f.rule.ID[strings.LastIndexByte(f.rule.ID, '/')+1:])
	}
	return numbers
}

func TestReferenceGivesOneIssueForOneFault(t *testing.T) {
	list := subjects(t)
	const person = `"henkilotunnus":{"value":"1"},"siviilisaaty":{"code":"1"}`
	for _, c := range []struct {
		why, structure, inside string
		issues                 structureIssues
		want                   []string
	}{
		{"a demanded group silences its children", "1506.11032.2023.12.1", `"ensimmainen_paatos":false`, structureIssues{}, []string{"6"}},
		{"two demanded fields of a missing group are two", "1506.15009.2024.11.28", `"tama_asiakassuunnitelma_on":{"code":"3"}`, structureIssues{}, []string{"7", "11"}},
		{"an absent group silences its children", "1505.1.2023.6.1", `"palvelunjarjestajan_toimintayksikko":{},"sosiaalihuollon_palvelutehtava":[{"palvelunjarjestajan_palveluyksikko":[{}]}],"asiakkuuden_yksilointitunnus":{"value":"1"},"asiakkaaseen_liittyvat_henkilot":[{"rooli":[{"code":"12"}],"edunvalvonta":{"kuvaus":"x","edunvalvonnan_voimassaolo":{"alkamispaiva":"2020"}}}]`, structureIssues{}, []string{"10"}},
		{"an item too many silences what is in it", "1505.2.2022.6.28", `"asiakas":[{"henkilotunnus":{"value":"1"},"asiasta_poistumishetki":"2020"},{"asiasta_poistumishetki":"2020"}]`, structureIssues{}, []string{"1", "4"}},
		{"a one-of with a demanded target is silent", "1505.1.2023.6.1", `"asiakas":{"syntymaaika":"2020"},"sosiaalihuollon_asiakkuus":{"vanha_asiakkuus":true},"palvelunjarjestajan_palveluyksikko":[{}]`, structureIssues{}, []string{"2"}},
		{"complementary rules are one", "1506.1011.2024.12.19", `"asiakas":{` + person + `}`, structureIssues{}, []string{"2"}},
		{"rule in a rule", "1506.19008.2024.12.19", `"palvelutehtava":{"code":"10"},"rajoitustoimenpide":{"kehitysvammaisten_erityishuollon_rajoitustoimenpiteen_laji":{"code":"1"}}`, structureIssues{}, []string{"5"}},
		{"a misspelt name counts as there", "1506.11032.2023.12.1", `"asiakas":{}`, structureIssues{meant: map[string]bool{"/paatos_liikkumisvapauden_rajoittamisesta/asiakas/henkilotunnus": true}}, nil},
		{"what is reported is silent", "1506.11032.2023.12.1", `"asiakas":{"henkilotunnus":5}`, structureIssues{places: []string{"/paatos_liikkumisvapauden_rajoittamisesta/asiakas/henkilotunnus"}}, nil},
	} {
		require.Equal(t, c.want, together(t, list, c.structure, c.inside, c.issues), c.why)
	}
}

func TestReferenceWeighsRulesByTheNotes(t *testing.T) {
	want := map[string]validate.Severity{
		"1505.1.2023.6.1/6": validate.Error, "1505.1.2022.1.10/6": validate.Error, "1505.1.2020.4.7/6": validate.Error,
		"1506.11032.2023.12.1/6": validate.Error, "1506.7016.2024.11.1/7": validate.Error, "1506.7016.2022.9.28/8": validate.Error,
		"1505.8.2023.6.1/4": validate.Warning, "1505.9.2023.6.5/10": validate.Warning, "1505.1.2023.6.1/25": validate.Warning,
		"1505.1.2023.6.1/22": validate.Information, "1506.11032.2023.12.1/7": validate.Warning, "1506.11032.2023.12.1/3": validate.Error,
	}
	seen := 0
	for _, s := range subjects(t) {
		for i := range s.rules {
			if severe, ok := want[strings.TrimPrefix(s.rules[i].ID, "1.2.246.537.6.")]; ok {
				require.Equal(t, severe, severity(&s.rules[i]), s.rules[i].ID)
				seen++
			}
		}
	}
	require.Len(t, want, seen)
}
