package walk

// skip walks a value of which only the JSON matters: one that the structure
// does not have, or that is of another type. Member names must not be
// repeated in it either.
func (w *Walker) skip(i int) int {
	if i >= len(w.data) {
		return w.syntax(UnexpectedEnd, i)
	}
	switch c := w.data[i]; {
	case c == '{':
		if i = w.enter(i, between); i == stop {
			return stop
		}
		if i = w.members(i, &anyObject{w: w}); i != stop {
			w.leave()
		}
		return i
	case c == '[':
		return w.array(i, nil, -1)
	case c == '"':
		end, m := w.scan(i + 1)
		if end == stop {
			return stop
		}
		if m&faulty != 0 {
			w.notUnicode(Span{Start: int32(i + 1), End: int32(end)}, Finding{Node: -1, Shape: -1})
		}
		return end + 1
	case c == '-' || c-'0' <= 9:
		return w.number(i)
	}
	return w.literal(i)
}
