package classify

// mayBeName reports whether the display may be a name of the list. Most codes
// that a list does not have come with a display that it does not have either: to
// tell so at the first letters that differ costs less than to fold the display.
func (q *checked) mayBeName() bool {
	if q.set != nil && len(q.set.spelt[q.list]) > 0 {
		return true
	}
	if q.list >= len(listTable) {
		return false
	}
	l := &listTable[q.list]
	low, high := int(l.firstName), int(l.endName)
	for low < high {
		mid := (low + high) / 2
		order, sure := compareFolded(nameTable[mid].strict.String(), q.display)
		switch {
		case !sure || order == 0:
			return true
		case order < 0:
			low = mid + 1
		default:
			high = mid
		}
	}
	return false
}

// compareFolded compares a strict form with what the strict form of a text would
// be; sure is false if that cannot be told without folding it: at a letter beyond
// ASCII, or before one, and at white space that is not one space between letters.
func compareFolded(strict string, text []byte) (order int, sure bool) {
	for i, c := range text {
		next := byte('.')
		if i+1 < len(text) {
			next = text[i+1]
		}
		if c >= 0x80 || next >= 0x80 || c < ' ' || c == ' ' && (i == 0 || i+1 == len(text) || next <= ' ') {
			return 0, false
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		switch {
		case i == len(strict) || strict[i] < c:
			return -1, true
		case strict[i] > c:
			return 1, true
		}
	}
	if len(strict) > len(text) {
		return 1, true
	}
	return 0, true
}
