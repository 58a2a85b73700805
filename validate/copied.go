package validate

import "github.com/sosmeta/sosmeta-go/internal/rule"

// A copied text is one of several in a message that must be the same.
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

// reportDeviating reports the copies that differ from the majority, and returns
// the text of the majority; if two texts are as frequent, the first is right. It
// decides archive.document-id, archive.view.id and archive.frame.document-id.
func reportDeviating(copies []copied) (text string) {
	most := 0
	for _, c := range copies {
		n := 0
		for _, other := range copies {
			if c.value == other.value {
				n++
			}
		}
		if c.value != "" && n > most {
			most, text = n, c.value
		}
	}
	for _, c := range copies {
		if text != "" && c.value != text {
			c.report()
		}
	}
	return text
}
