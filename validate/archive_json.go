package validate

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// A mention is what a JSON says of its metadata at one place.
type mention struct {
	value   string
	pointer string // of the first mention of its kind: only that one is told
	offset  int
}

// mentions are what a JSON says of its metadata.
type mentions struct {
	clients, births, asia, tasks, relationships, units []mention

	innerTasks []mention // of parts that may be about another service task
}

// read takes in a leaf.
func (m *mentions) read(l *leaf) {
	var list *[]mention
	switch string(l.path) {
	case "asiakas.henkilotunnus.value":
		list = &m.clients
	case "asianumero.value", "asiatunnus.value", "tilauksen_asianumero.value", "asian_tiedot.asiatunnus.value":
		list = &m.asia
	case "asiakas.syntymaaika":
		list = &m.births
	case "palvelutehtava.code", "asiakaskertomusmerkinta.palvelutehtava.code",
		"sosiaalipalvelu_jota_paatos_koskee.palvelutehtava.code":
		list = &m.tasks
	case "asiakkuuden_yksilointitunnus.value":
		list = &m.relationships
	case "laatija.palveluyksikko.code", "ammattihenkilon_laatima_asiakirja.laatija.palveluyksikko.code":
		list = &m.units
	default:
		if !bytes.HasSuffix(l.path, []byte(".palvelutehtava.code")) {
			return
		}
		list = &m.innerTasks
	}
	said := mention{value: strings.TrimPrefix(l.value(), "urn:oid:"), offset: l.offset}
	if said.value == "" || list == &m.births && len(said.value) != len(time.DateOnly) {
		return
	}
	if len(*list) == 0 {
		said.pointer = l.pointer()
	}
	*list = append(*list, said)
}

// A crossing holds a JSON against metadata.
type crossing struct {
	md   *Metadata
	json *part
	mentions
}

// cross holds what a JSON says against the metadata. The text is JSON.
func cross(md *Metadata, data []byte, p *part) *crossing {
	x := &crossing{md: md, json: p}
	leaves(data, x.read)
	x.agree(ArchiveAsia, x.asia, string(md.AsiaID))
	if len(x.tasks) == 0 {
		x.tasks = x.innerTasks
	}
	x.agree(ArchiveServiceTask, x.tasks, md.ServiceTask.Code())
	x.agree(ArchiveClientRelationship, x.relationships, string(md.ClientRelationshipID))
	x.agree(ArchiveUnit, x.units, string(md.ServiceUnit.ID))
	if _, ok := identity(md.Client.ID.Extension); ok && md.Client.ID.Root == IdentityNumber {
		x.agree(ArchiveClient, x.clients, md.Client.ID.Extension)
	}
	if len(x.clients) == 0 { // else value.identity-number holds the two against each other
		x.agree(ArchiveBirthDate, x.births, md.Client.Born.String())
	}
	return x
}

// agree tells, at the first mention, that none of them is what the metadata
// say. What either does not say is not held against the other.
func (x *crossing) agree(rule Rule, said []mention, want string) {
	if want == "" || len(said) == 0 || slices.ContainsFunc(said, func(m mention) bool { return strings.EqualFold(m.value, want) }) {
		return
	}
	x.json.add(rule, said[0].pointer, said[0].offset)
}

// mentionsClient says that a client of the JSON has an identity number.
func (x *crossing) mentionsClient(id string) bool {
	return x != nil && slices.ContainsFunc(x.clients, func(m mention) bool { return strings.EqualFold(m.value, id) })
}

// structure looks up the structure that the header names.
func (a *archive) structure() {
	id := string(a.subject.md.StructureID)
	if id == "" {
		return
	}
	st, ok := a.v.snapshot.Lookup(id)
	if !ok {
		a.subject.issue(ArchiveStructureUnknown, "structure_id")
		return
	}
	a.named = st
	if st.Status() != sosmeta.Outdated {
		return
	}
	if day := a.day(); day != 0 {
		if then, ok := a.v.snapshot.AsOfDay(st.Branch(), st.Type(), day); ok && then == st {
			return
		}
	}
	a.subject.issue(ArchiveStructureOutdated, "structure_id")
}

// day returns the day that the message is held against: the one that the
// caller gave, or the one on which the document was authored.
func (a *archive) day() int {
	if a.c.day != 0 {
		return a.c.day
	}
	return DayOf(a.subject.md.Authored).number()
}

// checkJSON checks the JSON against its structure, and against the header.
func (a *archive) checkJSON() {
	md := a.subject.md
	opts := []CallOption{Asiatunnus(string(md.AsiaID)), DocumentVersion(string(md.DocumentID))}
	if !md.Authored.IsZero() {
		opts = append(opts, AsOf(md.Authored), ReferenceDate(md.Authored))
	}
	if !a.named.IsZero() {
		if key, ok := rootKey(a.jsonText); ok && key != a.named.RootKey() && a.v.isRootKey(key) {
			a.json.addText(ArchiveStructureRootKey, string(ArchiveStructureRootKey)+".of", "/"+key, 0, a.named.RootKey())
		} else {
			opts = append(opts, Structure(a.named.OID()))
		}
	}
	opts = append(opts, a.opts...) // what the caller says goes before the metadata
	a.inner = a.v.JSON(a.jsonText, opts...)
	if offends(a.inner, JSONSyntax, JSONLimit, JSONUTF8) || a.inner.more > 0 {
		return // not JSON, or not read to its end
	}
	a.crossing = cross(md, a.jsonText, &a.json)
	if offends(a.inner, ConditionCompare) {
		a.json.remove(ArchiveAsia) // the note of the field says the same
	}
}

// offends says whether a rule has issues, suppressed or not.
func offends(r Report, rules ...Rule) bool {
	about := func(i Issue) bool { return slices.Contains(rules, i.Rule) }
	return slices.ContainsFunc(r.issues, about) || slices.ContainsFunc(r.suppressed, about)
}

// rootKey returns the first member name of a JSON text.
func rootKey(data []byte) (string, bool) {
	start := slices.Index(data, '"')
	if start < 0 {
		return "", false
	}
	end := slices.Index(data[start+1:], '"')
	if end < 0 {
		return "", false
	}
	return string(data[start+1 : start+1+end]), true
}

func (v *Validator) isRootKey(key string) bool {
	for range v.snapshot.ByRootKey(key) {
		return true
	}
	return false
}

// types holds the document types against the structure.
func (a *archive) types() {
	md := a.subject.md
	if a.named.IsZero() || a.json.has(ArchiveStructureRootKey) || a.subject.kind != clientDocument {
		return
	}
	_, code, _ := strings.Cut(strings.TrimPrefix(a.named.OID(), clientBranch[:len(clientBranch)-1]), ".")
	code, _, _ = strings.Cut(code, ".")
	if md.SpecificType != "" && md.SpecificType.Code() != code {
		a.subject.issueText(ArchiveSpecificType, string(ArchiveSpecificType)+".of", "specific_type", code)
	}
	general, ok := classify.DocumentType(code).General()
	if ok && md.GeneralType != "" && md.GeneralType != general {
		a.subject.issueText(ArchiveGeneralType, string(ArchiveGeneralType)+".of", "general_type", general.Code())
	}
}

// tellJSON adds the issues of the JSON to the report.
func (a *archive) tellJSON() {
	own := Report{}
	a.json.tell(a.v, &own)
	fromJSON := func(i Issue) bool { return i.Rule != StructureVersion } // the header's
	list := append(own.issues, keep(a.inner.issues, fromJSON)...)
	slices.SortStableFunc(list, func(x, y Issue) int { return cmp.Compare(x.Offset, y.Offset) })
	for i := range list {
		list[i].part = a.json.where
	}
	if room := max(a.v.limits.Issues-len(a.report.issues), 0); len(list) > room {
		a.report.more += len(list) - room
		list = list[:room]
	}
	a.report.issues = append(a.report.issues, list...)
	a.report.suppressed = append(append(a.report.suppressed, own.suppressed...), keep(a.inner.suppressed, fromJSON)...)
	a.report.more += own.more + a.inner.more
	a.report.unjudged = a.inner.unjudged
	switch {
	case a.inner.snapshot != nil:
		a.report.structure = a.inner.structure
	case !a.named.IsZero():
		a.report.structure = handle.Structure(a.named).Index()
	}
}

// keep returns the issues that are to be kept.
func keep(list []Issue, want func(Issue) bool) (kept []Issue) {
	for _, i := range list {
		if want(i) {
			kept = append(kept, i)
		}
	}
	return kept
}
