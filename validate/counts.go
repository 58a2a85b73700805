package validate

// counts are numbers of issues by severity; the first one is of those that are
// suppressed.
type counts [Information + 1]int

func (c *counts) add(d counts) {
	for s := range c {
		c[s] += d[s]
	}
}

// sum returns the number of issues that are not suppressed: an option took the
// others out of the report.
func (c *counts) sum() int { return c[Error] + c[Warning] + c[Information] }
