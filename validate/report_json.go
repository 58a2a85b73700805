package validate

import (
	"encoding/json"

	"golang.org/x/text/language"
)

// A ReportJSON is a report in the form that it has in JSON.
type ReportJSON struct {
	Structure string           `json:"structure"` // OID, empty if the document names none
	Valid     bool             `json:"valid"`
	Issues    []IssueJSON      `json:"issues"`
	More      map[Severity]int `json:"more,omitempty"` // see [Report.MoreOf]
}

// JSON returns the report as a value to be written as JSON, with its texts in a
// language.
func (r Report) JSON(tag language.Tag) ReportJSON {
	j := ReportJSON{Valid: r.Valid(), Issues: make([]IssueJSON, 0, r.Len())}
	if st, ok := r.Structure(); ok {
		j.Structure = st.OID()
	}
	for i := range r.Issues() {
		j.Issues = append(j.Issues, i.JSON(tag))
	}
	for s := Error; s <= Information; s++ {
		if n := r.MoreOf(s); n > 0 {
			if j.More == nil {
				j.More = map[Severity]int{}
			}
			j.More[s] = n
		}
	}
	return j
}

// MarshalJSON writes the report with English texts.
func (r Report) MarshalJSON() ([]byte, error) { return json.Marshal(r.JSON(language.English)) }
