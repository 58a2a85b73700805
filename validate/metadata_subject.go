package validate

import (
	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/rule"
)

// A subject is metadata under check: those of a caller, or those that were read
// out of a header.
type subject struct {
	v        *settings
	right    *RegisterUseRight // nil if unset
	joined   Day               // of a caller; zero if unset
	md       *Metadata
	kind     documentKind
	part     *part
	at       func(row *metaRow) (pointer string, offset int)
	display  func(row *metaRow) (text, pointer string) // beside the code of a row
	task     func(i int) coding                        // the place of a further service task, and the display beside it
	closed   [len(metaRows)]bool                       // a fault of the row was reported: further ones are suppressed
	missed   map[string]bool                           // pointers of what was reported as missing
	codings  []coding                                  // that were looked up
	outvoted bool                                      // frame and JSON agree on another identity number of the client
}

// A coding is a coded value of a header or of metadata and where it is. Its lookup
// decides archive.header.code, context.unknown-code, context.language,
// context.guardian-disclosure, context.confidentiality and context.retention.
type coding struct {
	classify.Koodi
	label         any    // of the field
	code, display string // pointers
	offset        int
	unknown       *rule.Rule // of a code that is not known; nil if an open list may lack it
	kase          string     // of unknown
}

// open reports whether issues about a row are still allowed.
func (s *subject) open(name string) bool { return !s.closed[rowIndex(name)] }

// close suppresses further issues about a row.
func (s *subject) close(name string) { s.closed[rowIndex(name)] = true }

// report reports an offence at a row, if the row is open.
func (s *subject) report(r *rule.Rule, name string, args ...any) { s.reportCase(r, "", name, args...) }

func (s *subject) reportCase(r *rule.Rule, kase, name string, args ...any) {
	if !s.open(name) {
		return
	}
	pointer, offset := s.at(&metaRows[rowIndex(name)])
	s.part.report(rule.Finding{Rule: r, Case: kase, Pointer: pointer, Offset: offset, Args: args})
}

// lacks reports whether a field that every message has is missing.
func (s *subject) lacks(name string) bool {
	i := rowIndex(name)
	row := &metaRows[i]
	return !s.closed[i] && row.needOf(s.kind) == must && !row.cell(s.md).isSet()
}

// miss reports a missing field and suppresses further issues about it. If several
// fields are missing with one element, the element is reported once.
func (s *subject) miss(r *rule.Rule, kase, name string) {
	row := &metaRows[rowIndex(name)]
	pointer, offset := s.at(row)
	s.close(name)
	if s.missed[pointer] {
		return
	}
	if s.missed == nil {
		s.missed = map[string]bool{}
	}
	s.missed[pointer] = true
	s.part.report(rule.Finding{Rule: r, Case: kase, Pointer: pointer, Offset: offset, Args: []any{row.label}})
}

// oidBeside checks the OID of a field that no element of the header is known for.
func (s *subject) oidBeside(pointer string, id OID, label rule.Text) {
	if id != "" && !id.Valid() {
		s.part.report(rule.Finding{Rule: &rule.ArchiveHeaderOID, Pointer: pointer, Args: []any{label}})
	}
}

// about returns the arguments of a text about a coded row.
func (s *subject) about(name string) []any {
	row := &metaRows[rowIndex(name)]
	return []any{row.label, string(row.cell(s.md).(coded).system())}
}

// otherPhase reports whether the phase is known and not the one that private
// producers work in.
func (s *subject) otherPhase() bool {
	private, _ := classify.PrivateProducerPhase()
	// A code that is not in the list may be the one of that phase.
	return s.v.classifications.Valid(s.md.ProcessPhase) && !s.inPhase(private)
}

// inPhase reports whether the phase is a certain one.
func (s *subject) inPhase(phase classify.ProcessPhase) bool {
	return classify.Canonical(s.v.classifications, s.md.ProcessPhase) == phase
}
