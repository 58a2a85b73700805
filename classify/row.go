package classify

import (
	"time"

	"golang.org/x/text/language"
)

// A Row is what is known of one code of a classification.
type Row struct {
	System       System   // without version suffix; empty in an internal list
	Code         string   // empty when only the name is known
	Fi           string   // official name in Finnish, may be empty
	Sv           string   // official name in Swedish, may be empty
	OfficialName string   // the Finnish name in the official list, if it is not Fi
	Evidence     Evidence // how the row is known
	Source       string   // structure file#pointer, id of a source and the place in it, or the export's source
	DocumentType string   // document types: name of the general type, in Finnish
	Subject      string   // document types: what the documents are about, in Finnish
	Version      string   // version of the code system in an export
	ValidFrom    string   // yyyy-mm-dd, empty when not known
	ValidTo      string   // yyyy-mm-dd, the last day, empty when not known
	Parent       string   // code of the parent, empty when not known

	id string
}

// Name is the official name in a language, see NameIn.
func (r Row) Name(tag language.Tag) string {
	name, _ := r.NameIn(tag)
	return name
}

// NameIn is the official name in a language and the language it is really in:
// the Finnish name replaces a missing one, the Swedish name a
// missing Finnish one. Without any name it is empty and language.Und.
func (r Row) NameIn(tag language.Tag) (string, language.Tag) {
	fi := r.OfficialName
	if fi == "" {
		fi = r.Fi
	}
	base, _ := tag.Base()
	swedish, _ := language.Swedish.Base()
	switch {
	case r.Sv != "" && (base == swedish || fi == ""):
		return r.Sv, language.Swedish
	case fi != "":
		return fi, language.Finnish
	}
	return "", language.Und
}

// InForce reports whether the code is valid on a day. It is Unknown when the
// source gives no period.
func (r Row) InForce(on time.Time) Answer {
	day := on.Format(time.DateOnly)
	switch {
	case r.ValidFrom == "" && r.ValidTo == "":
		return Unknown
	case r.ValidFrom != "" && day < r.ValidFrom, r.ValidTo != "" && day > r.ValidTo:
		return No
	}
	return Yes
}

// An Answer is one of yes, no and unknown. The zero value is Unknown.
type Answer uint8

// The answers.
const (
	Unknown Answer = iota
	No
	Yes
)

// String is "unknown", "no" or "yes".
func (a Answer) String() string {
	switch a {
	case No:
		return "no"
	case Yes:
		return "yes"
	}
	return "unknown"
}

// tableRow is a row of the tables.
func tableRow(n int) Row {
	e := &rowTable[n]
	return Row{
		System: System(listTable[e.list].oid.String()), Code: codeOf(e.id.String()),
		Fi: e.fi.String(), Sv: e.sv.String(), OfficialName: e.official.String(),
		Evidence: e.evidence, Source: e.source.String(),
		DocumentType: e.documentType.String(), Subject: e.subject.String(),
		Version: e.version.String(), ValidFrom: e.from.String(), ValidTo: e.to.String(), Parent: e.parent.String(),
		id: e.id.String(),
	}
}
