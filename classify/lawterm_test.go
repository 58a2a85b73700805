package classify_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
)

func TestTermsOfLawsAreTheReviewedOnes(t *testing.T) {
	var text strings.Builder
	for term := range classify.LawTerms() {
		inferred := ""
		if term.Inferred {
			inferred = " · inferred"
		}
		fmt.Fprintf(&text, "%s %-28s %s – %s%s [%s]\n", term.System, term.Of, term.Fi, term.Sv, inferred, term.Source)
		require.NotEmpty(t, term.Sv)
		require.NotEmpty(t, term.Sources())
	}
	golden(t, "lawterms.txt", text.String())
}

func TestEveryServiceTaskHasItsTermAndPeriodOfTheAnnex(t *testing.T) {
	for task := range classify.All[classify.ServiceTask]() {
		terms := slices.Collect(task.LawTerms())
		require.NotEmpty(t, terms, task)
		require.Equal(t, "l703-2023, Annex", terms[0].Source, task)
		require.Contains(t, terms[0].Fi, "palvelutehtävä")
		require.Contains(t, terms[0].Sv, "Serviceuppgift")
		require.NotEqual(t, terms[0].Sv, task.Name(language.Swedish), "a term of law is no label")
		rows := slices.Collect(task.Retention())
		require.NotEmpty(t, rows, task)
		for _, row := range rows {
			require.Equal(t, task, row.Task)
			require.Equal(t, "l703-2023, Annex", row.Source)
		}
	}
	for _, unknown := range []classify.ServiceTask{"", "77"} {
		require.Empty(t, slices.Collect(unknown.LawTerms()))
		require.Empty(t, slices.Collect(unknown.Retention()))
	}
	require.Empty(t, slices.Collect(classify.SocialService("").LawTerms()), "terms without a class are nobody's")
}

func TestATermIsFoundAndSaysThatItIsNoName(t *testing.T) {
	for _, c := range []struct {
		text string
		want classify.ServiceTask
		name string
	}{
		{"päihde- ja riippuvuustyön erityisten palvelujen palvelutehtävä", "15", "Päihde- ja riippuvuustyön erityisten palvelujen palvelutehtävä"},
		{"SÄRSKILD SERVICE INOM ALKOHOL- OCH DROGARBETE OCH BEROENDEARBETE", "15", "särskild service inom alkohol- och drogarbete och beroendearbete"},
		{"riippuvuustyön", "15", "Päihde- ja riippuvuustyön erityiset palvelut"},
		{"äldreservice", classify.ServiceTaskIakkaidenPalvelut, "Äldreservice"},
	} {
		found := classify.Search[classify.ServiceTask](c.text, 1)
		require.Len(t, found, 1, c.text)
		assert.Equal(t, c.want, found[0].Value, c.text)
		assert.Equal(t, c.name, found[0].Name, c.text)
		assert.True(t, found[0].Term, c.text)
		_, err := classify.ParseServiceTask(c.text)
		assert.Error(t, err, "a term is not parsed as if it were a name")
	}
	found := classify.Search[classify.ServiceTask]("missbrukarvård", 1)
	require.Equal(t, "Missbrukarvård", found[0].Name)
	require.False(t, found[0].Term)
}

func TestPeriodsOfRetentionAreTheReviewedOnes(t *testing.T) {
	var text strings.Builder
	for row := range classify.RetentionRows() {
		fmt.Fprintf(&text, "%s · %s [%s]\n", row.ID, row.Task, row.Source)
		for _, tag := range []language.Tag{language.Finnish, language.Swedish, language.English} {
			fmt.Fprintf(&text, "  %s %s\n", tag, strings.TrimPrefix(row.Name(tag)+": "+row.Period(tag), ": "))
			require.NotEmpty(t, row.Period(tag))
			require.NotContains(t, " "+row.Name(tag), " -", "half of a compound without the other one")
		}
	}
	golden(t, "retention.txt", text.String())
}

func ExampleServiceTask_LawTerms() {
	for term := range classify.ServiceTaskPaihdehuolto.LawTerms() {
		fmt.Println(term.Name(language.Swedish), "· inferred:", term.Inferred)
		fmt.Println(" ", term.Sources()[0].ID, term.Sources()[0].Locator)
	}
	fmt.Println("label:", classify.ServiceTaskPaihdehuolto.Name(language.Swedish))
	// Output:
	// Serviceuppgift inom missbrukarvården · inferred: false
	//   l703-2023 Annex
	// särskild service inom alkohol- och drogarbete och beroendearbete · inferred: true
	//   a457-2024 § 13 mom. 2
	// Serviceuppgift inom särskild service inom alkohol- och drogarbete och beroendearbete · inferred: true
	//   a457-2024 § 13
	// label: Missbrukarvård
}

func ExampleServiceTask_Retention() {
	for row := range classify.ServiceTaskPerheoikeudellisetPalvelut.Retention() {
		fmt.Printf("%s: %s\n", row.Name(language.English), row.Period(language.English))
	}
	// Output:
	// matters of a child: 120 years from the birth of the child
	// other matters: 10 years from the closing of the matter (asia)
}
