package validate

import (
	"strings"

	"github.com/sosmeta/sosmeta-go/classify"
)

// A documentKind is a kind of documents whose metadata are known.
type documentKind uint8

const (
	otherDocument        documentKind = iota
	clientDocument                    // asiakasasiakirja, group 5
	relationshipDocument              // asiakkuusasiakirja, group 1
)

const (
	clientBranch       = "1.2.246.537.6.1506."
	relationshipBranch = "1.2.246.537.6.1505."
	relationshipPrefix = relationshipBranch + "1."
)

// Texts that several rules share.
const (
	textMissing     = "archive.header.missing.of"
	textOID         = "archive.header.oid.of"
	textCodeSystem  = "archive.header.code-system.of"
	textUnknownCode = "archive.header.code.of"
)

// kindOf tells the kind by the structure, and by the group where there is none.
func kindOf(md *Metadata) documentKind {
	switch id := string(md.StructureID); {
	case strings.HasPrefix(id, clientBranch):
		return clientDocument
	case strings.HasPrefix(id, relationshipPrefix):
		return relationshipDocument
	case strings.HasPrefix(id, relationshipBranch):
		return otherDocument
	}
	switch md.Group {
	case classify.DocumentGroupAsiakkuusasiakirja:
		return relationshipDocument
	case classify.DocumentGroupToisenTaiMyohemmanVaiheenAsiakasasiakirja:
		return clientDocument
	}
	return otherDocument
}

// A subject is metadata under check: those of a caller, or those that were read
// out of a header.
type subject struct {
	v    *Validator
	c    *call
	md   *Metadata
	kind documentKind
	told [len(metaRows)]bool // a fault of the row was told: nothing more is said of it
	part *part
	at   func(row *metaRow) (pointer string, offset int)
}

// row returns a row by its name, and whether it may be spoken of.
func (s *subject) row(name string) (row *metaRow, free bool) {
	i := rowIndex(name)
	if i < 0 {
		return nil, false
	}
	return &metaRows[i], !s.told[i]
}

// tell has nothing more said of a row.
func (s *subject) tell(name string) {
	if i := rowIndex(name); i >= 0 {
		s.told[i] = true
	}
}

// issue notes an issue at a row.
func (s *subject) issue(id Rule, name string) { s.issueText(id, string(id), name) }

func (s *subject) issueText(id Rule, text, name string, args ...any) {
	row, free := s.row(name)
	if row == nil {
		s.part.addText(id, text, "/"+name, 0, args...)
		return
	}
	if free {
		pointer, offset := s.at(row)
		s.part.addText(id, text, pointer, offset, args...)
	}
}

// context runs the rules of the context.
func (s *subject) context() {
	s.rows()
	s.group()
	s.codes()
	s.times()
	s.client()
	s.visibility()
	s.service()
	if s.c.right != nil {
		s.right(s.c.right)
	}
}

// rows tells what is missing, and what such documents do not have.
func (s *subject) rows() {
	missing := map[string]bool{}
	for i := range metaRows {
		row := &metaRows[i]
		if s.told[i] {
			continue
		}
		given := row.given(s.md)
		switch need := row.needOf(s.kind); {
		case need == must && !given:
			s.told[i] = true
			pointer, offset := s.at(row)
			if !missing[pointer] {
				missing[pointer] = true
				s.part.addText(row.missingRule(), textMissing, pointer, offset, term("meta."+row.name))
			}
		case (need == none || need == nullNA) && given:
			s.told[i] = true
			pointer, offset := s.at(row)
			s.part.addText(ContextGroupMetadata, string(ContextGroupMetadata)+".of", pointer, offset, term("meta."+row.name))
		}
	}
}

// group holds the document group against the structure.
func (s *subject) group() {
	id := string(s.md.StructureID)
	known := strings.HasPrefix(id, clientBranch) || strings.HasPrefix(id, relationshipBranch)
	if !known || s.md.Group == "" {
		return
	}
	switch s.md.Group {
	case classify.DocumentGroupAsiakkuusasiakirja:
		if s.kind != relationshipDocument {
			s.issue(ContextGroup, "group")
		}
	case classify.DocumentGroupToisenTaiMyohemmanVaiheenAsiakasasiakirja:
		if s.kind != clientDocument {
			s.issue(ContextGroup, "group")
		}
	default:
		// The evidence of the other codes is too weak to hold a document
		// against them; that 1505.1 has group 1 was seen.
		if s.kind == relationshipDocument {
			s.issue(ContextGroup, "group")
		}
	}
}

// codes checks the code systems and tells of codes that cannot be checked.
func (s *subject) codes() {
	for i := range metaRows {
		row := &metaRows[i]
		code := row.code(s.md)
		if code == "" || s.told[i] {
			continue
		}
		system := row.codeSystem(s.md)
		if k, ok := row.field(s.md).(*classify.Koodi); ok {
			given, err := classify.ParseSystem(k.System)
			if err != nil || !given.Is(system) {
				s.issueText(ArchiveHeaderCodeSystem, textCodeSystem, row.name, term("meta."+row.name), string(system))
				s.told[i] = true
				continue
			}
		}
		if value, ok := row.field(s.md).(classify.Value); ok && s.known(value) || !ok && s.knownCode(system, code) {
			continue
		}
		s.issueText(row.unknownRule(), textUnknownCode, row.name, term("meta."+row.name), string(system))
	}
	if language := s.md.Language; language != "" && !s.knownCode("1.2.246.537.5.40175", strings.ToUpper(language)) {
		s.issue(ContextLanguage, "language")
	}
	for _, more := range []struct {
		name  string
		value classify.Value
	}{{"asia", s.md.Asia}, {"social_service", s.md.SocialService}} {
		if more.value.String() != "" && !s.known(more.value) {
			s.issueText(ContextUnknownCode, textUnknownCode, more.name, term("meta."+more.name), string(more.value.System()))
		}
	}
}

// known says whether its classification has a value.
func (s *subject) known(value classify.Value) bool {
	_, ok := s.v.classifications.Row(value)
	return ok
}

// knownCode says whether a code system has a code.
func (s *subject) knownCode(system classify.System, code string) bool {
	list, ok := s.v.classifications.Lookup(system)
	if !ok {
		return false
	}
	_, ok = list.Code(code)
	return ok
}
