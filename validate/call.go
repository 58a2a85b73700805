package validate

import "time"

// A CallOption says more of one document. What holds for all documents of a
// validator is an [Option].
type CallOption struct {
	oid   string
	day   time.Time
	right *RegisterUseRight
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
	right     *RegisterUseRight
}

func (v *Validator) call(opts []CallOption) call {
	c := call{structure: -1}
	for i := range opts {
		o := &opts[i]
		if o.right != nil {
			c.right = o.right
		}
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
	return c
}
