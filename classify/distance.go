package classify

// A comparer holds the row of the edit-distance table, kept for its room.
type comparer struct{ row [maxText + 1]uint16 }

// similarity is 1 for equal texts and 0 for texts that are not alike: the edit
// distance as a part of the longer text. Both are in loose form, which is ASCII
// in Finnish and Swedish, so bytes are compared.
func (c *comparer) similarity(a, b string) float64 {
	if len(a) > len(b) {
		a, b = b, a
	}
	most := int((1 - leastSimilar) * float64(len(b))) // edits of texts that are still alike
	if len(b)-len(a) > most || len(a) > maxText {
		return 0
	}
	row := c.row[:len(a)+1]
	for i := range row {
		row[i] = uint16(i)
	}
	for j := range len(b) {
		diagonal := row[0]
		row[0] = uint16(j + 1)
		least := row[0]
		for i := range len(a) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[i+1]
			row[i+1] = min(cost, row[i]+1, diagonal+1)
			least = min(least, row[i+1])
		}
		if int(least) > most {
			return 0
		}
	}
	return 1 - float64(row[len(a)])/float64(max(len(b), 1))
}

// wordSimilarity compares texts word by word in any order: how well the words
// asked for are found in the name counts twice as much as how well the name's
// words are asked for.
func (c *comparer) wordSimilarity(asked, name []string) float64 {
	return (2*c.closeness(asked, name) + c.closeness(name, asked)) / 3
}

// closeness is how alike each word is to the best of the others, in the mean
// over the letters of the words.
func (c *comparer) closeness(words, others []string) float64 {
	sum, letters := 0.0, 0
	for _, w := range words {
		best := 0.0
		for _, o := range others {
			best = max(best, stemSimilarity(w, o), c.similarity(w, o))
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
