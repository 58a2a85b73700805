package validate

import (
	"encoding"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/message"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/value"
)

// A cell is one field of metadata under check. Its value may come from a header,
// or from a caller.
type cell interface {
	isSet() bool
	// read sets the field from an element of the header, and returns the rule
	// that its form offends against, or nil.
	read(f *message.Found) *rule.Rule
	// check returns the rule that the value offends against, or nil, and the case.
	check() (r *rule.Rule, kase string)
}

// A coded cell holds a code.
type coded interface {
	cell
	system() classify.System // that the code must be of
	code() string
	set(system classify.System, code, display string)
	// foreign reports whether the value names another code system.
	foreign() bool
}

type oidCell struct{ to *OID }

func (c oidCell) isSet() bool { return *c.to != "" }

func (c oidCell) read(f *message.Found) *rule.Rule {
	*c.to = OID(f.Value)
	fault, _ := c.check()
	if fault != nil {
		*c.to = ""
	}
	return fault
}

func (c oidCell) check() (*rule.Rule, string) {
	if c.isSet() && !c.to.Valid() {
		return &rule.ArchiveHeaderOID, ""
	}
	return nil, ""
}

type textCell struct{ to *string }

func (c textCell) isSet() bool { return isShown(*c.to) }

// isShown reports whether a text shows anything: a blank one is as good as none.
func isShown(text string) bool { return !value.Blank([]byte(text)) }

func (c textCell) read(f *message.Found) *rule.Rule {
	*c.to = f.Value
	return nil
}

func (c textCell) check() (*rule.Rule, string) { return nil, "" }

type textsCell struct{ to *[]string }

func (c textsCell) isSet() bool { return slices.ContainsFunc(*c.to, isShown) }

func (c textsCell) read(f *message.Found) *rule.Rule {
	for _, e := range f.All() {
		*c.to = append(*c.to, e.Text)
	}
	return nil
}

func (c textsCell) check() (*rule.Rule, string) { return nil, "" }

// A numberCell is a number from 1.
type numberCell struct{ to *int }

func (c numberCell) isSet() bool { return *c.to != 0 }

func (c numberCell) read(f *message.Found) *rule.Rule {
	n, err := strconv.ParseUint(f.Value, 10, 31)
	if err != nil || n == 0 {
		return &rule.ArchiveHeaderNumber
	}
	*c.to = int(n)
	return nil
}

func (c numberCell) check() (*rule.Rule, string) {
	if *c.to < 0 {
		return &rule.ArchiveHeaderNumber, ""
	}
	return nil, ""
}

type timeCell struct{ to *time.Time }

func (c timeCell) isSet() bool { return !c.to.IsZero() }

func (c timeCell) read(f *message.Found) *rule.Rule {
	t, ok := parseTS(f.Value)
	if *c.to = t; !ok {
		return &rule.ArchiveHeaderTime
	}
	return nil
}

func (c timeCell) check() (*rule.Rule, string) {
	_, offset := c.to.Zone()
	switch _, finnish := c.to.In(value.Helsinki()).Zone(); {
	case !c.isSet() || offset == finnish:
		return nil, ""
	case offset == 0:
		return &rule.ArchiveTimeZone, "utc"
	}
	return &rule.ArchiveTimeZone, ""
}

// parseTS reads a time of HL7, YYYYMMDDHHMM[SS[.S…]]±HHMM.
func parseTS(text string) (time.Time, bool) {
	if !strings.ContainsAny(text, "+-") || strings.Contains(text, ",") { // which time.Parse takes for the point
		return time.Time{}, false
	}
	for _, layout := range []string{"20060102150405-0700", "200601021504-0700"} {
		if t, err := time.Parse(layout, text); err == nil && !t.IsZero() {
			_, offset := t.Zone()
			return t.In(time.FixedZone("", offset)), true
		}
	}
	return time.Time{}, false
}

type dayCell struct{ to *Day }

func (c dayCell) isSet() bool { return !c.to.IsZero() }

func (c dayCell) read(f *message.Found) *rule.Rule {
	t, err := time.Parse("20060102", f.Value)
	if *c.to = DayOf(t); err != nil || t.IsZero() {
		return &rule.ArchiveHeaderTime
	}
	return nil
}

func (c dayCell) check() (*rule.Rule, string) { return nil, "" }

// An identifierCell is a number of somebody, of a kind if root names one.
type identifierCell struct {
	to   *Identifier
	root OID
}

func (c identifierCell) isSet() bool { return isShown(c.to.Extension) }

func (c identifierCell) read(f *message.Found) *rule.Rule {
	*c.to = Identifier{OID(f.First.Root), f.Value}
	switch {
	case !c.to.Root.Valid():
		*c.to = Identifier{}
		return &rule.ArchiveHeaderOID
	case c.root != "" && c.to.Root != c.root:
		return &rule.ArchiveHeaderRoot
	}
	return nil
}

func (c identifierCell) check() (*rule.Rule, string) {
	if c.to.Root != "" && !c.to.Root.Valid() {
		return &rule.ArchiveHeaderOID, ""
	}
	return nil, ""
}

// A koodiCell is a code of a list that has no Go type.
type koodiCell struct {
	to *classify.Koodi
	of classify.System
}

func (c koodiCell) isSet() bool                    { return isShown(c.to.Code) }
func (c koodiCell) read(*message.Found) *rule.Rule { return nil } // see header.readCode
func (c koodiCell) check() (*rule.Rule, string)    { return nil, "" }
func (c koodiCell) system() classify.System        { return c.of }
func (c koodiCell) code() string                   { return c.to.Code }

func (c koodiCell) set(system classify.System, code, display string) {
	*c.to = classify.Koodi{System: system.URN(), Code: code, Display: display}
}

func (c koodiCell) foreign() bool {
	system, err := classify.ParseSystem(c.to.System)
	return err != nil || !system.Is(c.of)
}

// A valueCell is a code of a classification that has a Go type.
type valueCell struct{ to classify.Value }

func (c valueCell) isSet() bool                    { return isShown(c.to.String()) }
func (c valueCell) read(*message.Found) *rule.Rule { return nil } // see header.readCode
func (c valueCell) check() (*rule.Rule, string)    { return nil, "" }
func (c valueCell) system() classify.System        { return c.to.System() }
func (c valueCell) code() string                   { return c.to.String() }
func (c valueCell) foreign() bool                  { return false }

func (c valueCell) set(_ classify.System, code, _ string) {
	// Every text is taken, so that an unknown code survives.
	_ = c.to.(encoding.TextUnmarshaler).UnmarshalText([]byte(code))
}
