package validate

import "fmt"

// A Severity says how much an issue weighs.
type Severity uint8

// The severities. Of the issues that are told, only an error makes a document
// invalid.
const (
	Error Severity = iota
	Warning
	Information
)

var severities = [...]string{"error", "warning", "information"}

// String returns error, warning or information.
func (s Severity) String() string {
	if int(s) < len(severities) {
		return severities[s]
	}
	return fmt.Sprintf("Severity(%d)", uint8(s))
}

// MarshalText writes the severity as String does.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what String writes.
func (s *Severity) UnmarshalText(text []byte) error {
	for i, name := range severities {
		if string(text) == name {
			*s = Severity(i)
			return nil
		}
	}
	return fmt.Errorf("validate: a severity is one of %v", severities)
}
