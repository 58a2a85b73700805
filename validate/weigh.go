package validate

import (
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/walk"
)

// weigh returns the severity that the options give an issue of a rule, which has
// one of its own and may be about what is missing, and the reason if an option
// names the rule or its source.
func (v *settings) weigh(id Rule, source string, own Severity, missing bool) (s Severity, reason string) {
	l, changed := v.levels[id]
	if one, ok := v.levels[Rule(source)]; ok {
		l, changed = one, true
	}
	switch {
	case changed:
		own = l.severity
	case v.draft && missing:
		own = Information
	}
	if v.strict && own == Warning {
		own = Error
	}
	return own, l.reason
}

// weighFinding is weigh for a finding of the walk.
func (v *settings) weighFinding(f *walk.Finding) rule.Severity {
	c := f.Rule.Case(f.Case)
	own, source := Severity(c.Severity), ""
	if f.Rule.IsConditional() {
		own = v.conditional(f).severity()
		if v.levels != nil {
			source = v.conditional(f).id()
		}
	}
	s, _ := v.weigh(Rule(f.Rule.ID), source, own, c.Missing || f.Empty)
	return rule.Severity(s)
}

// conditional returns the conditional rule of a finding.
func (v *settings) conditional(f *walk.Finding) *conditional {
	return &conditional{v.snapshot, &(*handle.Snapshot)(v.snapshot).Tables().Rules[f.Conditional]}
}

// settle sets the severity of an issue by the options, and reports whether the
// issue is suppressed.
func (v *settings) settle(i *Issue) bool {
	s, reason := v.weigh(i.Rule, i.Source, i.Severity, i.detail.rule.Case(i.detail.kase).Missing || i.detail.empty)
	i.reason = reason
	if s == suppressed {
		return true
	}
	i.Severity = s
	return false
}
