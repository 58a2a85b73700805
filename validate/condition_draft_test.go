package validate_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// TestNoValueOfADraftIsWrongForWantOfAnother has two clients before it is said whether
// the asia is joint.
func TestNoValueOfADraftIsWrongForWantOfAnother(t *testing.T) {
	const one = `{"sukunimi":"Koe","etunimet":"Kaisa","henkilotunnus":{"system":"urn:oid:1.2.246.21","value":"010140-901U"}}`
	two := strings.Replace(asiaDocument, one, one+","+one, 1)
	joint := func(member string) []byte {
		return []byte(strings.Replace(two, `"asian_tiedot":{`, `"asian_tiedot":{`+member, 1))
	}
	many := []string{"condition.items error asiakas/1"}
	require.Equal(t, many, issuesOf(validate.New().JSON(joint(``))), "a document that is complete")
	v := validate.New(validate.Draft())
	for _, member := range []string{``, `"yhteinen_asia":null,`, `"yhteinen_asia":"",`} {
		report := v.JSON(joint(member), validate.Explain())
		require.True(t, report.Valid(), lines(report))
		told := false
		for n := range report.NotEvaluated() {
			told = told || n.Rule.ID == validate.ConditionItems && n.Reason == "it depends on a value that is still missing in the draft"
		}
		require.True(t, told, member)
	}
	require.Equal(t, many, issuesOf(v.JSON(joint(`"yhteinen_asia":false,`))))
	require.False(t, v.JSON(joint(`"yhteinen_asia":5,`)).Valid())
	groupless := strings.Replace(two, `"asian_tiedot":{`, `"asian_tiedot":null,"x":{`, 1)
	require.Zero(t, v.JSON([]byte(groupless)).CountRule(validate.ConditionItems), "the group of the answer is missing")
}

// TestADraftTellsWhatIsStillDemanded has neither of two answers that ask for each
// other: nothing, null and "" are the same.
func TestADraftTellsWhatIsStillDemanded(t *testing.T) {
	const source = "1.2.246.537.6.1506.1011.2024.12.19/2"
	for _, member := range []string{``, `,"muunsukupuolinen":null`, `,"muunsukupuolinen":""`} {
		text := []byte(`{"turvakotipalvelun_ensiarvio":{"asiakas":{"sukunimi":"Koe"` + member + `}}}`)
		for severity, v := range map[validate.Severity]*validate.Validator{
			validate.Information: validate.New(validate.Draft()),
			validate.Error:       validate.New(validate.Draft(), validate.Level(source, validate.Error, "a trial")),
		} {
			report := v.JSON(text)
			require.Equal(t, severity != validate.Error, report.Valid(), lines(report))
			found := report.Filter(func(i validate.Issue) bool { return i.Source == source })
			require.Equal(t, []string{"condition.require " + severity.String() + " asiakas/sukupuoli"}, issuesOf(found), member)
		}
	}
}
