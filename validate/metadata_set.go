package validate

import (
	"slices"

	"github.com/sosmeta/sosmeta-go/classify"
)

// Canonical returns the metadata with every value of a classification as the
// constants of its type have it, see [classify.Canonical]: for a code that the set
// completed, the constant. So are those that [Validator.ReadMetadata] and
// [Validator.ParseMetadata] return.
func (md Metadata) Canonical(set *classify.Set) Metadata {
	md.GeneralType = classify.Canonical(set, md.GeneralType)
	md.SpecificType = classify.Canonical(set, md.SpecificType)
	md.Group = classify.Canonical(set, md.Group)
	md.ServiceTask = classify.Canonical(set, md.ServiceTask)
	md.FurtherServiceTasks = slices.Clone(md.FurtherServiceTasks)
	for i, task := range md.FurtherServiceTasks {
		md.FurtherServiceTasks[i] = classify.Canonical(set, task)
	}
	md.ProcessPhase = classify.Canonical(set, md.ProcessPhase)
	md.Asia = classify.Canonical(set, md.Asia)
	md.SocialService = classify.Canonical(set, md.SocialService)
	return md
}

// Coded returns the metadata with every value of a classification by its code, see
// [classify.Coded], so that it can be written as JSON. A value of which the set does
// not know the code is unchanged.
func (md Metadata) Coded(set *classify.Set) Metadata {
	md.GeneralType = classify.Coded(set, md.GeneralType)
	md.SpecificType = classify.Coded(set, md.SpecificType)
	md.Group = classify.Coded(set, md.Group)
	md.ServiceTask = classify.Coded(set, md.ServiceTask)
	md.FurtherServiceTasks = slices.Clone(md.FurtherServiceTasks)
	for i, task := range md.FurtherServiceTasks {
		md.FurtherServiceTasks[i] = classify.Coded(set, task)
	}
	md.ProcessPhase = classify.Coded(set, md.ProcessPhase)
	md.Asia = classify.Coded(set, md.Asia)
	md.SocialService = classify.Coded(set, md.SocialService)
	return md
}
