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

// wordSimilarity compares texts word by word in any order: how well the words
// asked for are found in the name counts twice as much as how well the name's
// words are asked for.
func wordSimilarity(asked, name []string) float64 {
	return (2*closeness(asked, name) + closeness(name, asked)) / 3
}

// closeness is how alike each word is to the best of the others, in the mean
// over the letters of the words.
func closeness(words, others []string) float64 {
	sum, letters := 0.0, 0
	for _, w := range words {
		best := 0.0
		for _, o := range others {
			best = max(best, similarity(w, o), stemSimilarity(w, o))
		}
		sum += best * float64(len(w))
		letters += len(w)
	}
	return sum / float64(max(letters, 1))
}

// leastStem is how many letters two words must begin with in common to be
// forms of one word or parts of one compound.
const leastStem = 4

// stemSimilarity is the common beginning of two words as a part of both.
func stemSimilarity(a, b string) float64 {
	n := 0
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	if n < leastStem {
		return 0
	}
	return float64(2*n) / float64(len(a)+len(b))
}
