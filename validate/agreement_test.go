package validate_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// A change replaces a text of a message, named as in defects, everywhere.
type change struct{ in, old, new string }

// TestMostCopiesAreRight changes several of the places that must be the same in a
// message. The majority is right; of two, the first is.
func TestMostCopiesAreRight(t *testing.T) {
	const (
		id, otherID       = "95.2026.7001.1", "95.2026.7001.9"
		person, otherDay  = "070717A911X", "080717A911K"
		third             = "070717A9130"
		unit, other       = "99999922.10.0", "99999922.10.1"
		version, version2 = `<versionNumber value="1"/>`, `<versionNumber value="2"/>`
	)
	setOf := func(in, id string) change { return change{in, setID, strings.Replace(setID, "7001.1", id, 1)} }
	inBoth := func(old, new string) []change { return []change{{"", old, new}, {"frame", old, new}} }
	for _, c := range []struct {
		what    string
		changes []change
		want    []string // rule and pointer
	}{
		{"the set of both in the first version", []change{setOf("", "7001.8"), setOf("frame", "7001.8")},
			[]string{"archive.set-id " + cd + "/setId/@root"}},
		{"the set of the header in the first version", []change{setOf("", "7001.8")}, []string{"archive.set-id " + cd + "/setId/@root"}},
		{"the set of the frame in the first version", []change{setOf("frame", "7001.8")}, []string{"archive.frame.set-id " + inDoc + "/setId/@root"}},
		{"two sets in the first version", []change{setOf("", "7001.7"), setOf("frame", "7001.8")},
			[]string{"archive.frame.set-id " + inDoc + "/setId/@root", "archive.set-id " + cd + "/setId/@root"}},
		{"the set of both in the second version", append(inBoth(version, version2), setOf("", "7001.8"), setOf("frame", "7001.8")), nil},
		{"its own set in the second version", inBoth(version, version2), []string{"archive.set-id " + cd + "/setId/@root"}},
		{"the set of the frame in the second version", append(inBoth(version, version2), setOf("frame", "7001.8")),
			[]string{"archive.set-id " + cd + "/setId/@root"}},
		{"two sets in the second version", append(inBoth(version, version2), setOf("", "7001.7"), setOf("frame", "7001.8")),
			[]string{"archive.frame.set-id " + inDoc + "/setId/@root"}},

		{"the document in the view and the frame", []change{{"view", id, otherID}, {"frame", documentID, otherDocumentID}},
			[]string{"archive.frame.document-id " + inDoc + "/id/@root", "archive.view.id view:/div/@id"}},
		{"the document in all but the header", []change{
			{"view", id, otherID}, {"frame", documentID, otherDocumentID}, {"", `ID="OID1.2.246.10.99999922.` + id, `ID="OID1.2.246.10.99999922.` + otherID}},
			[]string{"archive.document-id " + cd + "/id/@root", "archive.set-id " + cd + "/setId/@root"}},

		{"a client of another day of birth in the header", []change{{"", person, otherDay}},
			[]string{"archive.client " + patientRole + "/id/@extension"}},
		{"three clients", []change{{"json", person, third}, {"frame", person, otherDay}},
			[]string{"archive.frame.client " + inDoc + "/recordTarget/patient/id/@extension",
				"archive.client " + planKey + "/asiakas/0/henkilotunnus/value"}},

		{"the controller of the frame and another organiser", []change{{"frame", "<id root=\"1.2.246.10." + unit + "\"/><name>", "<id root=\"1.2.246.10." + other + "\"/><name>"},
			{"", `Customer root="1.2.246.10.` + unit, `Customer root="1.2.246.10.99999922.10.2`}},
			[]string{"archive.frame.controller " + inDoc + "/custodian/assignedCustodian/representedOrganization/id/@root"}},
	} {
		t.Run(c.what, func(t *testing.T) {
			report := changed(t, plan, c.changes).check(validate.New())
			require.Equal(t, c.want, rulesAndPointers(report), lines(report))
		})
	}
}

// rulesAndPointers returns the issues of a report, in its order.
func rulesAndPointers(r validate.Report) (list []string) {
	for i := range r.Issues() {
		list = append(list, string(i.Rule)+" "+i.Pointer)
	}
	return list
}
