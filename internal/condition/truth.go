package condition

// A Truth is the value of a condition.
type Truth uint8

// The truths. An age without a reference date and a fact without an answer are
// Unknown.
const (
	False Truth = iota
	Unknown
	True
)

func truth(yes bool) Truth {
	if yes {
		return True
	}
	return False
}

// not is Unknown of Unknown.
func (t Truth) not() Truth {
	return [...]Truth{False: True, Unknown: Unknown, True: False}[t]
}

// and is the lesser of two truths: Unknown only if neither is False.
func (t Truth) and(other Truth) Truth { return min(t, other) }

// or is the greater of two truths: Unknown only if neither is True.
func (t Truth) or(other Truth) Truth { return max(t, other) }
