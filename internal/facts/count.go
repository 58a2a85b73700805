package facts

// Counts is how much a snapshot holds. The sums are checked against the
// manifest, so that a lost field is a failed test and not a silent gap.
type Counts struct {
	Structures  int            `json:"structures"`
	Current     int            `json:"current"`
	Outdated    int            `json:"outdated"`
	Nodes       int            `json:"nodes"`
	Groups      int            `json:"groups"` // nodes with members of their own
	Arrays      int            `json:"arrays"`
	Required    int            `json:"required"`
	Conditional int            `json:"conditional"`
	Nationwide  int            `json:"nationwide"`
	NoSwedish   int            `json:"withoutSwedishName"`
	Phrases     int            `json:"distinctPhrases"`
	CodeLists   int            `json:"fieldsWithCodeList"`
	Labelled    int            `json:"fieldsWithLabelledCodeList"`
	Represented map[string]int `json:"representations"` // "" is a group
}

// Count counts the structures.
func Count(structures []Structure) Counts {
	c := Counts{Structures: len(structures), Represented: map[string]int{}}
	phrases := map[string]bool{}
	for i := range structures {
		if structures[i].Status == StatusCurrent {
			c.Current++
		} else {
			c.Outdated++
		}
		structures[i].Root.Walk(func(n *Node) {
			c.Nodes++
			c.Represented[n.As]++
			add(&c.Groups, len(n.Fields) > 0)
			add(&c.Arrays, n.Repeatable)
			add(&c.Required, n.Required)
			add(&c.Conditional, n.Conditional)
			add(&c.Nationwide, n.Nationwide)
			add(&c.NoSwedish, n.Sv == "")
			add(&c.CodeLists, len(n.Codes) > 0)
			add(&c.Labelled, len(n.Codes) > 0 && labelled(n.Codes))
			if n.Phrase != nil {
				phrases[n.Phrase.Fi.SHA256] = true
			}
		})
	}
	c.Phrases = len(phrases)
	return c
}

// Walk calls visit for n and every node below it, in document order.
func (n *Node) Walk(visit func(*Node)) {
	visit(n)
	for i := range n.Fields {
		n.Fields[i].Walk(visit)
	}
}

func add(counter *int, yes bool) {
	if yes {
		*counter++
	}
}

func labelled(codes []Code) bool {
	for _, c := range codes {
		if c.Fi == "" {
			return false
		}
	}
	return true
}
