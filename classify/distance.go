package classify

// similarity is 1 for equal texts and 0 for texts without a common letter: the
// edit distance as a part of the longer text. Both are in loose form.
func similarity(a, b string) float64 {
	x, y := []rune(a), []rune(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(y) == 0 {
		return 1
	}
	// Texts of very different lengths cannot be alike enough.
	if float64(len(x)) < leastSimilar*float64(len(y)) {
		return 0
	}
	row := make([]int, len(x)+1)
	for i := range row {
		row[i] = i
	}
	for j, r := range y {
		diagonal := row[0]
		row[0] = j + 1
		for i := range x {
			cost := diagonal
			if x[i] != r {
				cost++
			}
			diagonal = row[i+1]
			row[i+1] = min(cost, row[i]+1, row[i+1]+1)
		}
	}
	return 1 - float64(row[len(x)])/float64(len(y))
}

// wordSimilarity compares texts word by word in any order: the mean of how
// alike each word is to the best word of the other text.
func wordSimilarity(a, b []string) float64 {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	return (closeness(a, b) + closeness(b, a)) / float64(len(a)+len(b))
}

func closeness(words, others []string) float64 {
	sum := 0.0
	for _, w := range words {
		best := 0.0
		for _, o := range others {
			best = max(best, similarity(w, o))
		}
		sum += best
	}
	return sum
}
