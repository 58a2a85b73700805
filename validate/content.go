package validate

import (
	"iter"
	"slices"
	"strings"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// A Content is something that documents of a structure must hold by law, and where
// they have it. Its metadata are those that documents of the kind have.
type Content struct {
	classify.ContentRow
	Fields []sosmeta.Field // empty if the structure is not known to have it
}

// Known reports whether it is known where documents of the structure have the
// content: in their metadata or in a field.
func (c Content) Known() bool { return len(c.Metadata) > 0 || len(c.Fields) > 0 }

// ContentByLaw yields what documents of a structure must hold by law, and where. What
// only the asiakkuusasiakirja must hold is left out for others.
func ContentByLaw(st sosmeta.Structure) iter.Seq[Content] {
	return func(yield func(Content) bool) {
		if st.IsZero() {
			return
		}
		kind := kindOf(&Metadata{StructureID: OID(st.OID())}, nil)
		for row := range classify.ContentRows() {
			if row.Of == classify.RelationshipDocument && kind != relationshipDocument {
				continue
			}
			row.Metadata = slices.DeleteFunc(row.Metadata, func(member string) bool { return !kind.has(member) })
			if !yield(Content{row, fieldsAt(st, row.Paths)}) {
				return
			}
		}
	}
}

// has reports whether documents of the kind have a member of the metadata, or a part
// of it. Those without an element in the header are everybody's.
func (k documentKind) has(member string) bool {
	if member == "further_service_tasks" {
		member = "service_task" // which has the same element
	}
	listed := false
	for i := range metaRows {
		row := &metaRows[i]
		if row.name != member && !strings.HasPrefix(row.name, member+"/") {
			continue
		}
		listed = true
		if n := row.needOf(k); n != none && n != nullNA {
			return true
		}
	}
	return !listed
}

// fieldsAt returns the fields of a structure at paths below its root; an empty path
// is the root.
func fieldsAt(st sosmeta.Structure, paths []string) (fields []sosmeta.Field) {
	if slices.Contains(paths, "") {
		fields = append(fields, st.Root())
	}
	for f := range st.Fields() {
		if _, path, below := strings.Cut(strings.ReplaceAll(f.Path(), "[]", ""), "."); below && slices.Contains(paths, path) {
			fields = append(fields, f)
		}
	}
	return fields
}
