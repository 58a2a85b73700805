package validate

import (
	"fmt"

	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// A Severity is how much an issue weighs. The zero Severity is invalid.
type Severity uint8

// The severities. Of the issues of a report, only an error makes a document
// invalid.
const (
	Error       = Severity(rule.Error)
	Warning     = Severity(rule.Warning)
	Information = Severity(rule.Information)
)

var severities = [...]string{Error: "error", Warning: "warning", Information: "information"}

// String returns error, warning or information.
func (s Severity) String() string {
	if s.valid() {
		return severities[s]
	}
	return fmt.Sprintf("Severity(%d)", uint8(s))
}

func (s Severity) valid() bool { return s >= Error && s <= Information }

// MarshalText writes the severity as String does.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what String writes.
func (s *Severity) UnmarshalText(text []byte) error {
	for i := Error; i <= Information; i++ {
		if string(text) == severities[i] {
			*s = i
			return nil
		}
	}
	return fmt.Errorf("validate: a severity is one of %v", severities[Error:])
}
