package validate

import (
	"github.com/sosmeta/sosmeta-go/internal/handle"
	"github.com/sosmeta/sosmeta-go/internal/walk"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// ParseMetadata reads the JSON form of metadata, which [MetadataSchema] describes.
// It is strict: a text that is no JSON, a member twice, a member that is not known,
// also if only its case is another one, a value of another type, null, and more
// text behind the object are errors, within the limits of the validator. So are an
// empty OID, code or day, and a code of a [classify.Koodi] without its system or its
// display: what is not set is left out. A code may be a string or an integer. The error
// is a [*MetadataError], of the first fault.
//
// A code that the validator's set of classifications completed is the constant, see
// [Metadata.Canonical]. What the metadata say is checked by [Validator.Metadata].
func (v *Validator) ParseMetadata(data []byte) (Metadata, error) {
	if !v.ready() {
		return Metadata{}, errZeroValidator
	}
	md, fault := parseMetadata(data, v.limits)
	if fault != nil {
		return Metadata{}, fault
	}
	return md.Canonical(v.classifications), nil
}

// UnmarshalJSON reads metadata as [Validator.ParseMetadata] does, without a set of
// classifications and within [DefaultLimits]. The place in a [*MetadataError] is
// one in the object. Nothing of what md held before is kept, and if the reading
// fails md is unchanged.
func (md *Metadata) UnmarshalJSON(data []byte) error {
	read, fault := parseMetadata(data, DefaultLimits)
	if fault != nil {
		return fault
	}
	*md = read
	return nil
}

const errZeroValidator = constError("validate: the zero Validator reads no metadata")

// A MetadataError is a fault for which a text is not the JSON form of [Metadata]. It
// holds no value of the text.
type MetadataError struct {
	// Issue has the rule, json.duplicate-key for example, the JSON Pointer, the line,
	// column and offset, and a text in three languages.
	Issue Issue
}

// Error returns the place, the rule, the pointer and the English text.
func (e *MetadataError) Error() string { return "validate: metadata: " + e.Issue.String() }

// parseMetadata reads metadata. The reader of documents finds what is wrong with the
// JSON itself.
func parseMetadata(data []byte, limits Limits) (Metadata, *MetadataError) {
	var w walk.Walker
	snapshot := sosmeta.Embedded()
	w.Run((*handle.Snapshot)(snapshot).Tables(), data, (*walk.Limits)(&limits), walk.Unknown, 0)
	if len(w.Findings) > 0 {
		w.Sort()
		r := Report{snapshot: snapshot, structure: -1}
		r.findings(&settings{limits: limits}, data, w.Findings[:1])
		return Metadata{}, &MetadataError{r.issues[0]}
	}
	return readMetadata(data)
}
