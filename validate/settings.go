package validate

import (
	"fmt"
	"reflect"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// settings are what the options of a validator result in.
type settings struct {
	snapshot        *sosmeta.Snapshot
	classifications *classify.Set // nil means the embedded classifications alone
	limits          Limits
	messages        MessageLimits
	facts           func() map[string]bool // see factsOf; they are collected once, when they are asked for
	levels          map[Rule]levelling     // by rule or source; nil if there are no exceptions
	unusable        []error                // why options cannot be used
	draft           bool
	strict          bool
	ambiguous       bool
	showValues      bool
	testClients     bool
	viewTexts       bool
	unknownCodes    bool
	shortDelay      int // in days
	recordingDelay  int // in days
}

// except records an exception from a rule.
func (v *settings) except(option string, rule Rule, l levelling) {
	if !isShown(l.reason) {
		v.refuse("%s(%q): an exception from a rule needs a reason", option, rule)
		return
	}
	l.option = option
	if v.levels == nil {
		v.levels = map[Rule]levelling{}
	}
	v.levels[rule] = l
}

// A levelling is what an option does to the issues of a rule.
type levelling struct {
	severity Severity // or suppressed
	reason   string
	option   string // its name
}

// suppressed is the severity of the issues that an option takes out of the report.
const suppressed Severity = 0

// refuse records why an option cannot be used.
func (v *settings) refuse(format string, args ...any) {
	v.unusable = append(v.unusable, fmt.Errorf("validate: "+format, args...))
}

// refuseNegative refuses limits, a struct of numbers, if one is negative.
func (v *settings) refuseNegative(option string, limits any) {
	l := reflect.ValueOf(limits)
	for i := range l.NumField() {
		if n := l.Field(i).Int(); n < 0 {
			v.refuse("%s: %s is negative: %d", option, l.Type().Field(i).Name, n)
		}
	}
}
