package validate_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/internal/mutant"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

// documents takes the texts about the documents of testdata and of the tests of the
// values.
func (x *proofs) documents(t *testing.T) {
	names, err := filepath.Glob("../testdata/documents/*.json")
	require.NoError(t, err)
	v := validate.New(validate.UnknownCodes())
	for _, name := range names {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		var opts []validate.CallOption
		if _, oid, ok := strings.Cut(strings.TrimSuffix(filepath.Base(name), ".json"), "@"); ok {
			opts = append(opts, validate.Structure(oid))
		}
		x.report(t, v.JSON(data, opts...))
	}
	for _, c := range faults {
		x.report(t, v.JSON([]byte(c.doc)))
	}
	for _, c := range badValues {
		x.report(t, v.JSON([]byte(strings.Replace(person, c.old, c.new, 1))))
	}
	x.report(t, v.JSON([]byte(person), validate.Structure("1.2.246.537.6.1506.1.2000.1.1")))
	x.report(t, v.JSON([]byte(person), validate.ReferenceDate(time.Date(2010, 1, 1, 0, 0, 0, 0, time.UTC))))
}

// values takes the texts about values of single kinds.
func (x *proofs) values(t *testing.T) {
	snapshot := madeUpPhrases(t)
	v := validate.New(validate.Snapshot(snapshot), validate.UnknownCodes())
	for i := range badKinds {
		doc, st := badKinds[i].document(t, snapshot)
		x.report(t, v.JSON(doc, validate.Structure(st.OID())))
	}
	for _, text := range []string{"Ko\u202ee", "Ko\ufeffe", " Koe", "Ko\ufffde"} {
		x.report(t, v.JSON([]byte(strings.Replace(person, "Koe", text, 1))))
	}
	for _, day := range []string{"2020-01-01T10:00:00Z", "2020-01-01T10:00:00+05:00"} {
		kind := badKind{field: like(sosmeta.Instant), text: day}
		doc, st := kind.document(t, snapshot)
		x.report(t, v.JSON(doc, validate.Structure(st.OID())))
	}
	ended := strings.Replace(protected, `"turvakielto":true`, `"turvakielto":true,"turvakiellon_paattymispaiva":"2026-05-30"`, 1)
	x.report(t, v.JSON([]byte(ended), validate.ReferenceDate(time.Date(2026, 5, 31, 0, 0, 0, 0, time.UTC))))
	for _, task := range [][3]string{taskOf("20", "Koe"), taskOf("24", "Koe"), taskOf("77", "Koe"), taskOf("~Koe", "Koe")} {
		x.report(t, v.JSON(asiaWith(asiaOf("99", "Muu sosiaalihuollon asia"), task)))
	}
	x.report(t, v.JSON(asiaWith(asiaOf("1", "Arjen hallinta ja muuta"), taskOf("20", "Lastensuojelu"))))
	set, err := classify.Load(strings.NewReader("system,code,fi\n1.2.246.537.6.1221,10,Iäkkäiden palvelut\n"))
	require.NoError(t, err)
	x.report(t, validate.New(validate.Classifications(set)).JSON(asiaWith(asiaOf("99", "Muu sosiaalihuollon asia"), taskOf("77", "Koe"))))
}

// limits takes the texts about documents and messages beyond a limit, and about what is
// no message or no metadata at all.
func (x *proofs) limits(t *testing.T) {
	for _, limits := range []validate.Limits{{Bytes: 10}, {Members: 2}, {Depth: 2}, {Items: 1}, {Number: 3}} {
		doc := strings.Replace(person, `"turvakielto":false`, `"turvakielto":12345,"x":[1,2]`, 1)
		x.report(t, validate.New(validate.WithLimits(limits)).JSON([]byte(doc)))
	}
	m := message(t, plan)
	for _, limits := range []validate.MessageLimits{{Nodes: 50}, {Attributes: 3}, {Namespaces: 1}, {HeaderBytes: 3000}, {PartBytes: 100}} {
		x.report(t, m.check(validate.New(validate.WithMessageLimits(limits))))
	}
	for _, limits := range []validate.Limits{{Bytes: 2000}, {Depth: 5}} {
		x.report(t, m.check(validate.New(validate.WithLimits(limits))))
	}
	x.report(t, validate.New().Archive([]byte(m.document), []byte(m.frame)))
	body := m.document[strings.Index(m.document, "<component>") : strings.LastIndex(m.document, "</component>")+len("</component>")]
	x.report(t, validate.New().Archive(nil, []byte(strings.Replace(m.document, body, "", 1))))
	for _, md := range []string{`{"authored":"x"}`, `{"client":{"born":"x"}}`, `{"version":0}`} {
		_, err := validate.New().ParseMetadata([]byte(md))
		var fault *validate.MetadataError
		require.ErrorAs(t, err, &fault)
		x.take(t, fault.Issue)
	}
}

// mutants takes the texts about documents with one defect each, and about documents that
// their structure takes and their conditional rules do not.
func (x *proofs) mutants(t *testing.T) {
	snapshot := madeUpPhrases(t)
	v := validate.New(validate.Snapshot(snapshot), validate.WithAmbiguous())
	for st := range snapshot.Structures() {
		if st.Status() != sosmeta.Current {
			continue
		}
		r := random(st)
		doc, ok := corpus.Valid(st, corpus.Size{Optional: 0.5, Items: 1, Words: 3}, r)
		require.True(t, ok)
		options := []validate.CallOption{validate.Structure(st.OID()), validate.Asiatunnus("1.2.246.10.99999911.95.2026.1"),
			validate.DocumentVersion("1.2.246.10.99999911.11.2026.1"), validate.ReferenceDate(st.Version())}
		x.report(t, v.JSON(doc.Bytes(corpus.Spelling{}), options...))
		for _, m := range append(mutant.Of(&doc, 9, r), mutant.Meanings(&doc, 15, r)...) {
			x.report(t, v.JSON(m.Doc.Bytes(corpus.Spelling{}), options...))
		}
	}
}

// messages takes the texts about messages and metadata with one fault each.
func (x *proofs) messages(t *testing.T) {
	v := withPhase(t)
	x.report(t, v.Metadata(validate.Metadata{}))
	for i := range defects {
		x.report(t, defects[i].spoil(t).check(v))
	}
	for _, c := range slices.Concat(contextCases(t), rightCases(t)) {
		md := metadata(t, plan)
		md.SocialService = classify.SocialServiceSosiaaliohjaus
		c.change(&md)
		var opts []validate.CallOption
		if c.right != nil {
			opts = append(opts, validate.UseRight(*c.right))
		}
		x.report(t, v.Metadata(md, opts...))
	}
}
