package condition

import (
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/table"
)

var conditionRules = [...]*rule.Rule{
	table.Require: &rule.ConditionRequire, table.Absent: &rule.ConditionAbsent, table.AtMost: &rule.ConditionAtMost,
	table.Codes: &rule.ConditionCodes, table.Range: &rule.ConditionRange, table.Compare: &rule.ConditionCompare,
	table.Calc: &rule.ConditionCalc, table.Items: &rule.ConditionItems,
}

// RuleOf returns the rule that a body of a structure's rule is one of.
func RuleOf(b *table.Body) *rule.Rule { return conditionRules[b.Kind] }
