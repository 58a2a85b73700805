package sample

import (
	"fmt"
	"iter"
	"math/rand/v2"

	"github.com/sosmeta/sosmeta-go/internal/corpus"
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

// A Generator makes documents of the structures of a snapshot. It is immutable
// and safe for concurrent use.
type Generator struct {
	snapshot  *sosmeta.Snapshot
	validator *validate.Validator
	size      corpus.Size
	spelling  corpus.Spelling
}

// An Option changes what documents are like.
type Option func(*Generator)

// Share sets the share, from 0 to 1, of the optional members that a document has;
// what a rule asks for is present in any case. The default is 0.35.
func Share(optional float64) Option { return func(g *Generator) { g.size.Optional = optional } }

// Indent makes the generator write one member per line.
func Indent() Option { return func(g *Generator) { g.spelling.Indent = true } }

// New makes a generator.
func New(s *sosmeta.Snapshot, opts ...Option) *Generator {
	g := &Generator{snapshot: s, validator: validate.New(validate.Snapshot(s)), size: corpus.Size{Optional: 0.35, Items: 2, Words: 12}}
	for _, opt := range opts {
		opt(g)
	}
	return g
}

// A PhraseError reports that a structure requires a fixed phrase whose text the
// snapshot does not hold. A snapshot that was loaded from an official download
// holds it.
type PhraseError struct {
	Structure string // OID
	Field     string // path of the first such field
}

func (e *PhraseError) Error() string {
	return fmt.Sprintf("sample: structure %s requires the fixed phrase at %s: load an official download with package importer", e.Structure, e.Field)
}

// A RuleError reports that no document of a structure was found that passes every
// rule.
type RuleError struct {
	Structure string // OID
	Seed      uint64
}

func (e *RuleError) Error() string {
	return fmt.Sprintf("sample: no document of %s was found that passes every rule with seed %d", e.Structure, e.Seed)
}

// Document makes the document of a structure version of the generator's
// snapshot for a seed. The error is a [*PhraseError] or a [*RuleError].
func (g *Generator) Document(st sosmeta.Structure, seed uint64) ([]byte, error) {
	if f, needed := phraseNeeded(st.Root()); needed {
		return nil, &PhraseError{Structure: st.OID(), Field: f.Path()}
	}
	maker := g.maker(rand.New(rand.NewPCG(seed, uint64(handle.Structure(st).Index()))))
	doc, ok := maker.Faultless(g.validator, st, validate.ReferenceDate(writtenOn()))
	if !ok {
		return nil, &RuleError{Structure: st.OID(), Seed: seed}
	}
	return doc.Bytes(g.spelling), nil
}

// Structures iterates over the versions in force whose documents can be made.
func (g *Generator) Structures() iter.Seq[sosmeta.Structure] {
	return func(yield func(sosmeta.Structure) bool) {
		for st := range g.snapshot.Structures() {
			if st.Status() != sosmeta.Current {
				continue
			}
			if _, needed := phraseNeeded(st.Root()); !needed && !yield(st) {
				return
			}
		}
	}
}

// Documents iterates without end over documents of those structures, one of
// each in turn, with seeds that count up from a first one.
func (g *Generator) Documents(seed uint64) iter.Seq2[sosmeta.Structure, []byte] {
	return func(yield func(sosmeta.Structure, []byte) bool) {
		for {
			made := false
			for st := range g.Structures() {
				data, err := g.Document(st, seed)
				if err != nil {
					continue // another seed will do
				}
				if made = true; !yield(st, data) {
					return
				}
			}
			if !made {
				return
			}
			seed++
		}
	}
}

// phraseNeeded returns the first field below a group that every document must
// have and whose phrase has no text.
func phraseNeeded(f sosmeta.Field) (sosmeta.Field, bool) {
	if f.Representation() == sosmeta.Fixed {
		phrase, _ := f.Phrase()
		return f, phrase.Text == ""
	}
	for m := range f.Fields() {
		if !m.Required() {
			continue
		}
		if found, needed := phraseNeeded(m); needed {
			return found, true
		}
	}
	return sosmeta.Field{}, false
}
