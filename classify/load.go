package classify

import (
	"cmp"
	"fmt"
	"io"
	"slices"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/internal/export"
	"github.com/sosmeta/sosmeta-go/internal/fold"
)

// Errors of [Load], for errors.Is.
const (
	ErrTooLarge = export.ErrTooLarge
	ErrFormat   = export.ErrFormat
)

const errNoExport sentinel = "classify: no export to load"

// Limits and names of a load when no option says otherwise.
const (
	DefaultMaxBytes = 16 << 20
	DefaultMaxRows  = 200_000
	DefaultSource   = "code-server export"
)

// A LoadOption changes how [Load] reads.
type LoadOption func(*loadConfig)

type loadConfig struct {
	limits  export.Limits
	source  string
	partial bool
}

// MaxBytes limits the size of the export.
func MaxBytes(n int64) LoadOption { return func(c *loadConfig) { c.limits.Bytes = n } }

// MaxRows limits the number of rows of the export.
func MaxRows(n int) LoadOption { return func(c *loadConfig) { c.limits.Rows = n } }

// ExportSource names the origin of the export, and its day. It becomes the source of
// its rows; an empty one is replaced by [DefaultSource].
func ExportSource(source string) LoadOption {
	return func(c *loadConfig) { c.source = cmp.Or(source, DefaultSource) }
}

// Partial declares that the export is not all of its code systems: a code that it
// lacks may exist all the same.
func Partial() LoadOption { return func(c *loadConfig) { c.partial = true } }

// Load reads a code-server export and returns the embedded classifications
// completed and extended by it. The export is either
//
//   - a FHIR R4 CodeSystem in JSON: the system is the urn:oid: of url or of an
//     identifier, display is in the resource's language or in Finnish,
//     designations give the other names, and the properties parent,
//     effectiveDate and deprecationDate are read; or
//   - CSV with the header system, version, code, fi, sv, valid_from, valid_to,
//     parent in any order, of which system, code and a name are needed.
//
// A row whose name is known without a code gives the code; a new code is
// added. A row that contradicts evidence A or C is left out, a row that
// contradicts weaker evidence replaces it, with its names in both languages, and
// both are reported by [Set.Problems], as are the rows that cannot be used.
//
// A code of weaker evidence that the export gives to another known name completes
// the constant of that name. The name that had it is then without a known code, or has
// the one that the export gives it; its constant, of which the code is the text, means
// in the set what the code means.
//
// The export counts as complete for the code systems that it has: [Set.Check]
// finds a code that neither it nor the embedded list has. It does not if the
// option [Partial] or the content of the CodeSystem says otherwise, or if the
// code of a refused row cannot be read.
//
// Load itself fails with [ErrFormat], [ErrTooLarge] or the reader's error, and
// without a reader or with an option that is nil.
func Load(r io.Reader, options ...LoadOption) (*Set, error) {
	config := loadConfig{limits: export.Limits{Bytes: DefaultMaxBytes, Rows: DefaultMaxRows}, source: DefaultSource}
	if r == nil {
		return nil, errNoExport
	}
	for i, option := range options {
		if option == nil {
			return nil, fmt.Errorf("classify: option %d is nil", i+1)
		}
		option(&config)
	}
	rows, refused, err := export.Read(r, config.limits)
	if err != nil {
		return nil, err
	}
	changes, problems := export.Merge(knownRows{}, rows)
	set := &Set{
		places: map[System]int{}, changed: map[int]Row{}, renamed: map[int]bool{}, ids: map[listText]int{}, strict: map[listText][]int{},
		spelt: map[int][]spelling{}, added: map[int][]int{}, complete: map[int]bool{},
		refused: map[listText]bool{},
	}
	for _, p := range append(refused, problems...) {
		set.problems = append(set.problems, Problem{p.Line, Reason(p.Reason), System(p.System), p.Code, p.First})
	}
	slices.SortStableFunc(set.problems, func(a, b Problem) int { return cmp.Compare(a.Line, b.Line) })
	for _, change := range changes {
		set.take(change, config.source)
	}
	if !config.partial {
		set.completeFrom(changes)
	}
	return set, nil
}

// completeFrom notes the lists of which the export has every code, so far as is
// known, and the codes of the rows that were refused.
func (s *Set) completeFrom(changes []export.Change) {
	partial := map[System]bool{}
	for _, p := range s.problems {
		switch system := s.base(p.System); {
		case !p.Reason.Refused():
		case system == "":
			return // the row may be of any list
		case p.Code == "":
			partial[system] = true
		default:
			if list, ok := s.oid(string(system)); ok {
				s.refused[listText{list, p.Code}] = true
			}
		}
	}
	for _, change := range changes {
		if system := System(change.System); !change.Partial && !partial[system] {
			s.complete[s.listOf(system)] = true
		}
	}
}

// knownRows are the tables as Merge sees them.
type knownRows struct{}

func (knownRows) System(oid string) string { return System(oid).OID() }

func (knownRows) Code(system, code string) (export.Known, bool) {
	list, ok := tableOID(system)
	if !ok {
		return export.Known{}, false
	}
	n, ok := tableID(list, code)
	if !ok {
		return export.Known{}, false
	}
	return known(n), true
}

func (knownRows) Names(system, name string) []export.Known {
	list, ok := tableOID(system)
	if !ok {
		return nil
	}
	var found []export.Known
	for _, n := range tableNames(nil, list, fold.Strict(nil, name)) {
		found = append(found, known(n))
	}
	return found
}

func known(n int) export.Known {
	row := tableRow(n)
	return export.Known{Code: row.Code, Fi: row.Fi, Sv: row.Sv, Official: row.OfficialName, Evidence: byte(row.Evidence), Ref: n}
}

// take puts a change into the set.
func (s *Set) take(change export.Change, source string) {
	row := Row{
		System: System(change.System), Code: change.Code, Fi: change.Fi, Sv: change.Sv, OfficialName: change.Official,
		Evidence: EvidenceLoaded, Source: source,
		Version: change.Version, ValidFrom: change.From, ValidTo: change.To, Parent: change.Parent,
		id: change.Code,
	}
	switch change.Action {
	case export.Extend:
		list := s.listOf(row.System)
		n := len(rowTable) + len(s.rows)
		s.rows = append(s.rows, row)
		s.added[list] = append(s.added[list], n)
		s.index(list, n, row)
		return
	case export.Uncode:
		s.uncode(change.Ref)
		return
	}
	old := s.row(change.Ref)
	if !old.uncoded() {
		row.id = old.id
	}
	row.DocumentType, row.Subject = old.DocumentType, old.Subject
	if change.Action == export.Confirm {
		row.Evidence, row.Source = old.Evidence, change.ConfirmedSource(old.Source, source)
	}
	s.changed[change.Ref] = row
	if change.Renamed {
		s.renamed[change.Ref] = true
	}
	s.index(int(rowTable[change.Ref].list), change.Ref, row)
}

// index makes a row findable by its code and by the names that the tables do
// not have.
func (s *Set) index(list, n int, row Row) {
	s.ids[listText{list, row.Code}] = n
	for _, name := range []struct {
		text     string
		language language.Tag
	}{{row.Fi, language.Finnish}, {row.Sv, language.Swedish}} {
		strict := fold.Strict(nil, name.text)
		key := listText{list, string(strict)}
		if len(strict) == 0 || n < len(rowTable) && !s.renamed[n] && slices.Contains(tableNames(nil, list, strict), n) || lastIs(s.strict[key], n) {
			continue
		}
		s.strict[key] = append(s.strict[key], n)
		s.spelt[list] = append(s.spelt[list], spelling{n, string(strict), fold.Loose(name.text), name.language})
	}
}

// lastIs reports whether a name was noted for a row just before, as the same
// name in the other language.
func lastIs(numbers []int, n int) bool {
	return len(numbers) > 0 && numbers[len(numbers)-1] == n
}

// listOf is the list of a system; one that the tables do not have is added.
func (s *Set) listOf(system System) int {
	list, ok := s.oid(string(system))
	if !ok {
		list = len(listTable) + len(s.lists)
		s.lists = append(s.lists, system)
		s.places[system] = list
	}
	return list
}
