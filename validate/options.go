package validate

import (
	"time"

	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// An Option changes how a validator is made.
type Option func(*Validator)

// Snapshot has documents checked against another snapshot than the embedded
// one.
func Snapshot(s *sosmeta.Snapshot) Option { return func(v *Validator) { v.snapshot = s } }

// WithLimits replaces [DefaultLimits]. A limit that is not positive is the
// default one.
func WithLimits(l Limits) Option {
	return func(v *Validator) {
		for _, limit := range []struct{ to, from *int }{
			{&v.limits.Bytes, &l.Bytes}, {&v.limits.Depth, &l.Depth}, {&v.limits.Issues, &l.Issues},
		} {
			if *limit.from > 0 {
				*limit.to = *limit.from
			}
		}
	}
}

// Limits bound what a document may cost. Crossing one is an issue that names
// it, or, for issues, the count that [Report.More] tells.
type Limits struct {
	Bytes  int // of a document
	Depth  int // objects and arrays inside each other; the deepest structure has 11
	Issues int // issues told of one document
}

// DefaultLimits are the limits where none are given.
var DefaultLimits = Limits{Bytes: 128 << 20, Depth: 64, Issues: 1000}

// A CallOption says more of one document.
type CallOption struct {
	oid string
	day time.Time
}

// Structure names the structure version that the document is held to, whatever
// its root key. A report on an OID that the snapshot does not hold has one
// issue, structure.unknown-document.
func Structure(oid string) CallOption { return CallOption{oid: oid} }

// AsOf has the document held to the version that was in force on a day, the one
// that t shows in its own location. A version that was in force then is not
// reported as outdated.
func AsOf(t time.Time) CallOption { return CallOption{day: t} }

// A call is what the options of one call come to.
type call struct {
	structure int  // index in the snapshot, -1 for none given
	unknown   bool // a structure was given that the snapshot does not hold
	day       int  // yyyymmdd, 0 for none given
}

func (o CallOption) apply(v *Validator, c *call) {
	if !o.day.IsZero() {
		y, m, d := o.day.Date()
		c.day = y*10000 + int(m)*100 + d
	}
	if o.oid != "" {
		st, ok := v.snapshot.Lookup(o.oid)
		c.unknown = !ok
		if ok {
			c.structure = st.Index()
		}
	}
}
