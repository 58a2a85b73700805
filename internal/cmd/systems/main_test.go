package main

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/official"
)

const facts = "../../../sosmeta/snapshots/" + classify.DataVersion + "/systems.json"

func TestTheSnapshotIsWhatTheDownloadSays(t *testing.T) {
	c := newCollector()
	require.NoError(t, c.readZip(official.Download(t)))
	want, err := os.ReadFile(facts)
	require.NoError(t, err)
	assert.Equal(t, string(want), string(c.bytes()))
}

func TestLabelKeepsTheShortOfficialName(t *testing.T) {
	for text, want := range map[string]string{
		"Koodistopalvelin: VRK/THL - Nimilaji 1.2.246.537.6.1207":             "VRK/THL - Nimilaji",
		"Kodtjänst: Socialvård \u2011 Roll 1.2.246.537.6.1284 https://x/y":    "Socialvård - Roll",
		"Koodistopalvelin:  THL - Kuulemistapa":                               "THL - Kuulemistapa",
		"Jossakin: Koodistopalvelin: Pompidou 1.2.246.537.6.886.\n2001 Missä": "Pompidou",
	} {
		assert.Equal(t, want, label(text))
	}
}

func TestNationalOIDComesFromTheAnnotationThenFromTheLabel(t *testing.T) {
	label := []text{{"fi", "Koodistopalvelin: THL - Yhteystapa 1.2.246.537.6.1308"}}
	assert.Equal(t, []string{"1.2.246.537.6.1308"}, classificationOIDs(nil, label))
	assert.Equal(t, []string{"1.2.246.537.6.1"}, classificationOIDs([]text{{"", " 1.2.246.537.6.1 "}}, label))
	assert.Empty(t, classificationOIDs([]text{{"", "Laskuperuste"}}, label))
	assert.Empty(t, classificationOIDs(nil, []text{{"fi", "Sisäinen luokitus: 1 = x"}}))
}

func TestMajorityPrefersCurrentStructuresThenTheAlphabet(t *testing.T) {
	assert.Equal(t, "b", majority(map[string]*votes{"a": {1, 9}, "b": {2, 0}}))
	assert.Equal(t, "b", majority(map[string]*votes{"a": {1, 1}, "b": {1, 2}}))
	assert.Equal(t, "a", majority(map[string]*votes{"b": {1, 1}, "a": {1, 1}}))
	assert.Empty(t, majority(nil))
}
