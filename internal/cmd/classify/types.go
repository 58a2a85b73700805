package main

import (
	"fmt"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/fold"
	"github.com/sosmeta/sosmeta-go/internal/gen"
)

const (
	asiaSystem    = "1.2.246.537.6.1265"
	taskSystem    = "1.2.246.537.6.1221"
	processSystem = "1.2.246.537.6.1277"
	serviceSystem = "1.2.246.537.6.1222"
	groupSystem   = "1.2.246.537.6.1505"
	typeSystem    = "1.2.246.537.6.1506"
)

// A typ is a classification with a Go type of its own.
type typ struct {
	name, file, oid, doc string
	list                 *list
}

// nameTypes chooses the typed classifications and names their constants. Two
// names that fold to the same identifier are distinguished by their codes.
func (m *model) nameTypes() error {
	m.types = []*typ{
		{name: "Asia", file: "asia_gen.go", oid: asiaSystem,
			doc: "An Asia is a category of social-welfare matter (asia), %s %s. Every client document names the asia it was made for."},
		{name: "ServiceTask", file: "servicetask_gen.go", oid: taskSystem,
			doc: "A ServiceTask is a service task (palvelutehtävä), %s %s: the part of social welfare that a document belongs to, the base of access rights and a search key. It is in the header's functionCode."},
		{name: "ProcessPhase", file: "processphase_gen.go", oid: processSystem,
			doc: "A ProcessPhase is a phase of the service process (palveluprosessi), %s %s. It is in the header's serviceProcess."},
		{name: "SocialService", file: "socialservice_gen.go", oid: serviceSystem,
			doc: "A SocialService is a social service (sosiaalipalvelu), %s %s."},
		{name: "DocumentType", file: "documenttype_gen.go", oid: typeSystem,
			doc: "A DocumentType is a type of client document (asiakasasiakirjatyyppi), %s %s. The general types (Päätös, Suunnitelma …) stand in the header's code, the specific ones in its specificDocumentType."},
		{name: "DocumentGroup", file: "documentgroup_gen.go", oid: groupSystem,
			doc: "A DocumentGroup is a group of documents (asiakirjaryhmä), %s %s. It is in the header's documentGroup."},
	}
	for _, t := range m.types {
		t.list = m.byOID[t.oid]
		if t.list == nil {
			return fmt.Errorf("no rows for %s, %s", t.name, t.oid)
		}
		count := map[string]int{}
		for _, r := range t.list.rows {
			count[fold.Identifier(r.constantName())]++
		}
		for _, r := range t.list.rows {
			r.constant = t.name + fold.Identifier(r.constantName())
			if count[fold.Identifier(r.constantName())] > 1 {
				r.constant += fold.Identifier(r.Code)
			}
		}
	}
	return nil
}

// typeFile writes a type, its constants and its methods, each of which hands
// over to the one implementation that all types share.
func (m *model) typeFile(src gen.Source, t *typ) *gen.File {
	f := gen.NewFile(src, "classify")
	f.Printf("import (\n\"database/sql/driver\"\n\n\"golang.org/x/text/language\"\n)\n\n")
	f.Printf("// "+t.doc+"\n//\n", t.list.oid, t.list.fi)
	f.Printf("// Its text is the code, so that an unknown code survives; the zero value is \"not given\". See [Value] for a value of which only the name is known.\n// As the key of a map in JSON the text is written as it is, because encoding/json asks no string type there: use keys that are [Coded].\ntype %s string\n\n", t.name)
	f.Printf("// The values of %s, folded from their official Finnish names, in official order.\nconst (\n", t.name)
	for _, r := range t.list.rows {
		f.Printf("\t// %s: %s\n\t%s %s = %q\n", r.constantName(), r.about(), r.constant, t.name, r.id())
		f.AddSize(len(r.id()))
	}
	f.Printf(")\n")
	f.Printf("%s", strings.NewReplacer("TYPE", t.name, "OID", t.list.oid).Replace(methods))
	return f
}

func (r *row) about() string {
	if r.Code == "" {
		return "code not known"
	}
	return fmt.Sprintf("code %s, evidence %s", r.Code, r.Evidence)
}

const methods = `
// ParseTYPE finds a value by code, by official name in Finnish or Swedish,
// whatever its case and Unicode normal form, or by "system|code". It fails with
// a [*ParseError]; to keep a code that the list does not know, convert it:
// TYPE(code).
func ParseTYPE(text string) (TYPE, error) { return ParseIn[TYPE](nil, text) }

// MustParseTYPE is ParseTYPE for tests and fixed texts; it panics instead of
// failing.
func MustParseTYPE(text string) TYPE { return must(ParseTYPE(text)) }

func (v TYPE) list() int { return listTYPE }

// String is the text of the value: its code or, if only the name is known,
// its stable identifier.
func (v TYPE) String() string { return string(v) }

// System is the code system, OID.
func (v TYPE) System() System { return "OID" }

// Code is the code, or empty when only the name is known or nothing is given.
func (v TYPE) Code() string { return codeOf(string(v)) }

// Name is the official name in a language, matched by base language, or in
// Finnish if the language has none. It is empty for an unknown code.
func (v TYPE) Name(tag language.Tag) string { return embedded.Name(v, tag) }

// NameIn is Name and the language the name is really in, which differs in a
// fallback; it is language.Und when there is no name at all.
func (v TYPE) NameIn(tag language.Tag) (string, language.Tag) { return embedded.NameIn(v, tag) }

// Row is what is known of the value.
func (v TYPE) Row() (Row, bool) { return embedded.Row(v) }

// Valid reports whether the list has the value. The list is open: a code that
// it does not have cannot be checked, it is not wrong.
func (v TYPE) Valid() bool { return embedded.Valid(v) }

// Known reports whether the list has the value with its code, not only with
// its name.
func (v TYPE) Known() bool { return embedded.Known(v) }

// Koodi is the value as a document has it, with its name in a language.
func (v TYPE) Koodi(tag language.Tag) Koodi { return embedded.Koodi(v, tag) }

// MarshalText is the code of the value. It fails with [ErrNoCode] if only the name
// is known; see [Coded].
func (v TYPE) MarshalText() ([]byte, error) {
	text, err := written(v)
	return []byte(text), err
}

// UnmarshalText takes a text as it is, so that an unknown code survives. An
// identifier of which the code has become known is replaced by the code. It fails
// with [ErrMalformed] if the text is not UTF-8.
func (v *TYPE) UnmarshalText(text []byte) error {
	id, err := canonical(listTYPE, text)
	if err == nil {
		*v = TYPE(id)
	}
	return err
}

// UnmarshalJSON takes a string as UnmarshalText takes its text, an integer as the
// code of that number, and null as "not given". It fails with [ErrMalformed].
func (v *TYPE) UnmarshalJSON(data []byte) error {
	text, err := textOfJSON(data)
	if err == nil {
		err = v.UnmarshalText([]byte(text))
	}
	return err
}

// Set makes *TYPE a flag.Value that takes what ParseTYPE takes.
func (v *TYPE) Set(text string) (err error) {
	*v, err = ParseTYPE(text)
	return err
}

// Scan makes *TYPE a sql.Scanner: text as UnmarshalText takes it, an integer
// as the code of that number, NULL as "not given".
func (v *TYPE) Scan(src any) error {
	text, err := scanned(src)
	if err == nil {
		err = v.UnmarshalText([]byte(text))
	}
	return err
}

// Value makes TYPE a driver.Valuer: its code, or NULL when not given. It fails with
// [ErrNoCode] if only the name is known; see [Coded].
func (v TYPE) Value() (driver.Value, error) { return stored(v) }
`
