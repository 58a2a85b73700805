package classify_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/unicode/norm"

	"github.com/sosmeta/sosmeta-go/classify"
)

func TestPhasesFollowEachOther(t *testing.T) {
	phase := classify.ProcessPhaseAsianVireilletulokasittely
	_, ok := phase.Previous()
	assert.False(t, ok)
	for _, want := range []classify.ProcessPhase{
		classify.ProcessPhasePalvelutarpeenArviointi, "3", classify.ProcessPhasePalvelunJarjestaminen, classify.ProcessPhasePalvelunToteutus,
	} {
		next, ok := phase.Next()
		assert.True(t, ok)
		assert.Equal(t, want, next)
		back, ok := next.Previous()
		assert.True(t, ok)
		assert.Equal(t, phase, back)
		phase = next
	}
	_, ok = phase.Next()
	assert.False(t, ok)
	for _, unknown := range []classify.ProcessPhase{"", "77"} {
		_, ok = unknown.Next()
		assert.False(t, ok)
		_, ok = unknown.Previous()
		assert.False(t, ok)
	}
}

func TestTheFlowHasEntryLoopsAndExit(t *testing.T) {
	kinds := map[classify.StepKind]int{}
	for step := range classify.ProcessSteps() {
		kinds[step.Kind]++
		assert.NotEmpty(t, step.Source)
	}
	assert.Equal(t, map[classify.StepKind]int{classify.StepEntry: 1, classify.StepNext: 4, classify.StepLoop: 3, classify.StepExit: 1}, kinds)
	phase, source := classify.PrivateProducerPhase()
	assert.Equal(t, classify.ProcessPhasePalvelunToteutus, phase)
	assert.NotEmpty(t, source)
}

func TestOmaKantaAdvice(t *testing.T) {
	now := time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)
	later := now.AddDate(0, 0, 3)
	for _, test := range []struct {
		name    string
		doc     classify.DocumentType
		marks   classify.Marks
		display classify.Display
		ground  classify.Ground
	}{
		{"a decision", classify.DocumentTypePaatosLapsenHuostaanotostaJaSijaishuollosta, classify.Marks{}, classify.DisplayShown, classify.GroundDocumentGroup},
		{"a decision of an unknown number", "11999", classify.Marks{}, classify.DisplayUnknown, classify.GroundNone},
		{"a commitment of an unknown number", "9999", classify.Marks{}, classify.DisplayHidden, classify.GroundDocumentGroup},
		{"a client plan", classify.DocumentTypeLapsiperheidenPalvelujenAsiakassuunnitelma, classify.Marks{}, classify.DisplayShown, classify.GroundDocumentGroup},
		{"an implementation plan", classify.DocumentTypeVammaispalvelujenToteuttamissuunnitelma, classify.Marks{}, classify.DisplayShown, classify.GroundDocumentGroup},
		{"an assessment", classify.DocumentTypeIakkaidenPalvelutarpeenArvio, classify.Marks{}, classify.DisplayShown, classify.GroundDocumentGroup},
		{"hidden", classify.DocumentTypeIakkaidenPalvelutarpeenArvio, classify.Marks{SpecialContent: true, DelayUntil: later}, classify.DisplayHidden, classify.GroundSpecialContent},
		{"delayed", classify.DocumentTypeIakkaidenPalvelutarpeenArvio, classify.Marks{DelayUntil: later}, classify.DisplayDelayed, classify.GroundDelay},
		{"delay over", classify.DocumentTypeIakkaidenPalvelutarpeenArvio, classify.Marks{DelayUntil: now}, classify.DisplayShown, classify.GroundDocumentGroup},
		{"a shelter", classify.DocumentTypeTurvakotipalvelunEnsiarvio, classify.Marks{DelayUntil: later}, classify.DisplayHidden, classify.GroundDocumentGroup},
		{"the subject of a shelter", classify.DocumentTypePaatos, classify.Marks{Subject: "Turvakotipalvelun asiakasasiakirjat"}, classify.DisplayHidden, classify.GroundDocumentGroup},
		{"the subject in lower case", "19001", classify.Marks{Subject: "väkivaltatyön asiakasasiakirjat"}, classify.DisplayHidden, classify.GroundDocumentGroup},
		{"the subject in NFD", "19001", classify.Marks{Subject: norm.NFD.String("Väkivaltatyön asiakasasiakirjat")}, classify.DisplayHidden, classify.GroundDocumentGroup},
		{"the subject with blanks", "19001", classify.Marks{Subject: " Väkivaltatyön  asiakasasiakirjat\n"}, classify.DisplayHidden, classify.GroundDocumentGroup},
		{"a payment commitment", classify.DocumentTypeMaksusitoumus, classify.Marks{}, classify.DisplayHidden, classify.GroundDocumentGroup},
		{"the type of a shelter, about something else", classify.DocumentTypeTurvakotipalvelunEnsiarvio, classify.Marks{Subject: "Perhetyön asiakasasiakirjat"}, classify.DisplayHidden, classify.GroundDocumentGroup},
		{"a risk of violence", classify.DocumentTypeVakavanParisuhdevakivallanRiskiarvio, classify.Marks{}, classify.DisplayHidden, classify.GroundDocumentGroup},
		{"a risk of stalking", classify.DocumentTypeHairinnanJaVainonRiskiarvio, classify.Marks{}, classify.DisplayHidden, classify.GroundDocumentGroup},
		{"experiences of violence", classify.DocumentTypeLahisuhdevakivaltakokemustenArvio, classify.Marks{}, classify.DisplayHidden, classify.GroundDocumentGroup},
		{"a safety plan", classify.DocumentTypeTurvasuunnitelma, classify.Marks{}, classify.DisplayHidden, classify.GroundDocumentGroup},
		{"an outdated type of a shelter", "16004", classify.Marks{}, classify.DisplayHidden, classify.GroundDocumentGroup},
		{"a daily record", "19001", classify.Marks{}, classify.DisplayShown, classify.GroundDefault},
		{"any other", classify.DocumentTypeLastensuojeluilmoitus, classify.Marks{}, classify.DisplayShown, classify.GroundDefault},
		{"any other, delayed", classify.DocumentTypeLastensuojeluilmoitus, classify.Marks{DelayUntil: later}, classify.DisplayDelayed, classify.GroundDelay},
		{"of a type that is not listed", "99000", classify.Marks{}, classify.DisplayUnknown, classify.GroundNone},
		{"not given", "", classify.Marks{}, classify.DisplayUnknown, classify.GroundNone},
	} {
		t.Run(test.name, func(t *testing.T) {
			v := test.doc.OmaKanta(test.marks, now)
			assert.Equal(t, test.display, v.Display)
			assert.Equal(t, test.ground, v.Ground)
			assert.Equal(t, v.Display == classify.DisplayUnknown, v.Source == "")
			assert.Equal(t, v.Ground == classify.GroundSpecialContent || v.Ground == classify.GroundDelay, v.NeedsReason)
			assert.Equal(t, v.Display == classify.DisplayDelayed, !v.Until.IsZero())
		})
	}
}

func TestEveryListedTypeHasAnAnswerAndFewAreHidden(t *testing.T) {
	var hidden []string
	for doc := range classify.All[classify.DocumentType]() {
		switch doc.OmaKanta(classify.Marks{}, time.Now()).Display {
		case classify.DisplayHidden:
			hidden = append(hidden, doc.Code())
		case classify.DisplayShown:
		default:
			t.Errorf("%s has no answer", doc)
		}
	}
	assert.ElementsMatch(t, []string{"1011", "15019", "16004", "1014", "1016", "1017", "15025", "9", "9001", "9002"}, hidden)
}

func TestOmaKantaRowsAreToldInThreeLanguages(t *testing.T) {
	var rows []classify.OmaKantaRow
	for row := range classify.OmaKantaRows() {
		assert.NotEmpty(t, row.Fi)
		assert.NotEmpty(t, row.Sv)
		assert.NotEmpty(t, row.En)
		assert.NotEmpty(t, row.Source)
		assert.Equal(t, row.Default, strings.HasPrefix(row.Source, "kirjaamisopas"), "the guide is the source of the default, the release that of the lists")
		rows = append(rows, row)
	}
	assert.True(t, rows[len(rows)-1].Default)
}

func TestGeneralTypeComesFromTheStructureThenFromTheThousands(t *testing.T) {
	for _, test := range []struct {
		doc, general classify.DocumentType
		ok           bool
	}{
		{"15024", "15", true},
		{"1021", "7", true},
		{"15", "15", true},
		{"11999", "11", true},
		{"1000", "1", true},
		{"77", "77", false},
		{"99000", "99", false},
		{"0", "", false},
		{"x", "", false},
		{"-5", "", false},
		{"", "", false},
	} {
		general, ok := test.doc.General()
		assert.Equal(t, test.ok, ok, test.doc)
		assert.Equal(t, test.general, general, test.doc)
	}
}

func TestAnOptionThatIsNilHasNoAnswer(t *testing.T) {
	day := date(t, "2026-11-27")
	assert.Zero(t, classify.Storing(protection, public, day, nil))
	assert.Zero(t, classify.StoringOf(classify.Recordings, public, day, classify.JoinedOn(day), nil))
}
