package walk

import (
	"crypto/sha256"

	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/table"
	"github.com/sosmeta/sosmeta-go/internal/value"
)

// text walks a string that is a value by itself.
func (w *Walker) text(i int, kind table.Kind, shape uint16, node int) int {
	s, next := w.partText(i, kind, shape, node)
	if s.marks&flawed != 0 {
		f := w.flawOf(s, node)
		f.Offset, f.Shape = int(s.Start)-1, int(shape)
		w.report(f)
	}
	return next
}

// flawOf returns the finding about a text with a flaw.
func (w *Walker) flawOf(s Span, node int) Finding {
	return Finding{Rule: &rule.ValueText, Case: string(value.Text(w.decode(s))), Node: node, Shape: -1}
}

// partText walks a string and checks it against its shape. A flaw of its text is
// marked and not reported. The span is empty if the string is not text at all:
// nothing more is reported about it then.
func (w *Walker) partText(i int, kind table.Kind, shape uint16, node int) (Span, int) {
	s, ok := w.quoted(i + 1)
	if !ok {
		return s, stop
	}
	next := int(s.End) + 1
	switch {
	case s.marks&(faulty|exotic) != 0:
		return w.strange(s, shape, node), next
	case kind.IsText():
		if !s.filled() || w.data[s.Start] <= ' ' || w.data[s.Start] == '\\' {
			s.marks |= w.mayBeBlank(s, kind, shape, node)
		}
		if s.filled() && (s.marks&spaced != 0 || w.data[s.Start] == ' ' || w.data[s.End-1] == ' ') {
			w.nameEnds(s, shape, node)
		}
	default:
		s.marks |= w.misfit(s, kind, shape, node)
	}
	return s, next
}

// strange checks a text that is not Unicode, or that has rare characters, against its
// shape.
func (w *Walker) strange(s Span, shape uint16, node int) Span {
	f := Finding{Offset: int(s.Start) - 1, Node: node, Shape: int(shape)}
	if s.marks&faulty != 0 {
		w.mark(node, Bad)
		w.notUnicode(s, f)
		return Span{}
	}
	kind := w.set.Shapes[shape].Kind
	if !kind.IsText() {
		s.marks |= w.misfit(s, kind, shape, node)
		return s
	}
	text := w.decode(s)
	if value.Blank(text) {
		s.marks |= unfit
		f.Rule = &rule.ValueBlank
		w.report(f)
	} else if value.Text(text) != value.TextFine {
		s.marks |= flawed
	} else {
		w.nameEnds(s, shape, node)
	}
	return s
}

// mayBeBlank reports a text that is empty or shows nothing, and returns the mark
// of one that was reported.
func (w *Walker) mayBeBlank(s Span, kind table.Kind, shape uint16, node int) marks {
	f := Finding{Rule: &rule.ValueBlank, Offset: int(s.Start) - 1, Node: node, Shape: int(shape)}
	switch {
	case kind == table.NonEmpty && !s.filled():
		f.Rule = &rule.StructureEmpty
	case !w.showsNothing(s):
		return 0
	}
	w.report(f)
	return unfit
}

// misfit checks a text against a shape that does not accept any text, and returns
// the mark of one that was reported.
func (w *Walker) misfit(s Span, kind table.Kind, shape uint16, node int) marks {
	text, arg := w.decode(s), w.set.Shapes[shape].Arg
	fault, ok := &rule.StructureFormat, true
	switch kind {
	case table.Date, table.Instant:
		if kind == table.Date {
			ok = isDate(text)
		} else {
			ok = isInstant(text)
		}
		if ok {
			w.dateMeaning(s, kind, text, shape, node)
		} else {
			w.mark(node, NoDay)
		}
	case table.System:
		fault, ok = &rule.StructureSystem, isSystem(text, w.set.String(table.TextID(arg)))
	case table.ExactSystem:
		fault, ok = &rule.StructureSystem, string(text) == w.set.String(table.TextID(arg))
	case table.OneOf:
		w.code = w.oneOf(arg, text)
		fault, ok = &rule.StructureCode, w.code != nil
	default:
		fault, ok = w.isPhrase(arg, text)
	}
	if ok {
		return 0
	}
	w.report(Finding{Rule: fault, Offset: int(s.Start) - 1, Node: node, Shape: int(shape), Empty: len(text) == 0})
	if fault == &rule.StructureCode {
		w.liken(s, Span{}, arg)
	}
	return unfit
}

// oneOf returns the code that a text is in a list, nil if it is not in it.
func (w *Walker) oneOf(list uint16, text []byte) *table.Code {
	codes := w.set.CodesOf(list)
	for i := range codes {
		if string(text) == w.set.String(codes[i].Code) {
			return &codes[i]
		}
	}
	return nil
}

// isPhrase reports whether a text is a fixed one, and the rule that it breaks if it
// is not. Its Swedish form breaks a rule of its own.
func (w *Walker) isPhrase(phrase uint16, text []byte) (*rule.Rule, bool) {
	p := &w.set.Phrases[phrase]
	if texts := w.set.PhraseTexts; int(phrase) < len(texts) && texts[phrase] != "" && string(text) == texts[phrase] {
		return &rule.StructurePhrase, true
	}
	if len(text) != int(p.Fi.Bytes) && len(text) != int(p.Sv.Bytes) {
		return &rule.StructurePhrase, false
	}
	sum := sha256.Sum256(text)
	if sum == p.Sv.SHA256 && sum != p.Fi.SHA256 {
		return &rule.ValuePhraseLanguage, false
	}
	return &rule.StructurePhrase, sum == p.Fi.SHA256
}

// isSystem reports whether text is urn:oid:<oid>, with or without version arcs
// behind it.
func isSystem(text []byte, oid string) bool {
	n := systemLen(text, oid)
	return n > 0 && n == len(text)
}
