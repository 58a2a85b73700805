package validate

import "github.com/sosmeta/sosmeta-go/internal/rule"

// A copied text is one of the places where a message says the same.
type copied struct {
	value   string
	part    *part
	rule    *rule.Rule
	pointer string
	offset  int
}

func (c copied) report() {
	c.part.report(rule.Finding{Rule: c.rule, Pointer: c.pointer, Offset: c.offset})
}

// reportDeviating reports the copies that do not say what most say, and returns
// what those say; of two that contradict each other the first is right.
func reportDeviating(copies []copied) (said string) {
	most := 0
	for _, c := range copies {
		n := 0
		for _, other := range copies {
			if c.value == other.value {
				n++
			}
		}
		if c.value != "" && n > most {
			most, said = n, c.value
		}
	}
	for _, c := range copies {
		if said != "" && c.value != said {
			c.report()
		}
	}
	return said
}
