package validate_test

import (
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/validate"
)

// A fieldChange changes one field of metadata, after base has prepared them.
type fieldChange struct {
	base, change func(md *validate.Metadata)
}

// ofComplete is a change of complete metadata.
func ofComplete(change func(md *validate.Metadata)) fieldChange {
	return fieldChange{func(*validate.Metadata) {}, change}
}

// fieldChanges has a change for every field, by its path in the JSON form.
var fieldChanges = map[string]fieldChange{
	"document_id":            ofComplete(func(md *validate.Metadata) { md.DocumentID = "" }),
	"general_type":           ofComplete(func(md *validate.Metadata) { md.GeneralType = "11" }),
	"authored":               ofComplete(func(md *validate.Metadata) { md.Authored = time.Time{} }),
	"confidentiality":        ofComplete(func(md *validate.Metadata) { md.Confidentiality.Code = "77" }),
	"language":               ofComplete(func(md *validate.Metadata) { md.Language = "" }),
	"original_id":            ofComplete(func(md *validate.Metadata) { md.OriginalID = "1.2.3" }),
	"version":                ofComplete(func(md *validate.Metadata) { md.Version = 2 }),
	"client/id/root":         ofComplete(func(md *validate.Metadata) { md.Client.ID.Root = "1.2.x" }),
	"client/id/extension":    ofComplete(func(md *validate.Metadata) { md.Client.ID.Extension = "070717A911K" }),
	"client/given":           ofComplete(func(md *validate.Metadata) { md.Client.Given = nil }),
	"client/call_name":       ofComplete(func(md *validate.Metadata) { md.Client.CallName = "" }),
	"client/family":          ofComplete(func(md *validate.Metadata) { md.Client.Family = "" }),
	"client/sex":             ofComplete(func(md *validate.Metadata) { md.Client.Sex.Code = "77" }),
	"client/born":            ofComplete(func(md *validate.Metadata) { md.Client.Born = validate.Day{} }),
	"author/root":            ofComplete(func(md *validate.Metadata) { md.Author.Root = "1.2.x" }),
	"author/extension":       ofComplete(func(md *validate.Metadata) { md.Author.Extension = "" }),
	"controller/id":          ofComplete(func(md *validate.Metadata) { md.Controller.ID = "1.2.3" }),
	"controller/name":        ofComplete(func(md *validate.Metadata) { md.Controller.Name = "" }),
	"guardian_disclosure":    ofComplete(func(md *validate.Metadata) { md.GuardianDisclosure.Code = "2" }),
	"asia_id":                ofComplete(func(md *validate.Metadata) { md.AsiaID = "" }),
	"organiser/id":           ofComplete(func(md *validate.Metadata) { md.Organiser.ID = "" }),
	"organiser/name":         ofComplete(func(md *validate.Metadata) { md.Organiser.Name = "" }),
	"service_unit/id":        ofComplete(func(md *validate.Metadata) { md.ServiceUnit.ID = "" }),
	"service_unit/name":      ofComplete(func(md *validate.Metadata) { md.ServiceUnit.Name = "" }),
	"specific_type":          ofComplete(func(md *validate.Metadata) { md.SpecificType = "15008" }),
	"created":                ofComplete(func(md *validate.Metadata) { md.Created = md.Created.AddDate(-1, 0, 0) }),
	"group":                  ofComplete(func(md *validate.Metadata) { md.Group = "1" }),
	"view_format":            ofComplete(func(md *validate.Metadata) { md.ViewFormat.Code = "77" }),
	"structured_format":      ofComplete(func(md *validate.Metadata) { md.StructuredFormat.Code = "77" }),
	"software/moderator":     ofComplete(func(md *validate.Metadata) { md.Software.Moderator = "" }),
	"software/product":       ofComplete(func(md *validate.Metadata) { md.Software.Product = "" }),
	"software/version":       ofComplete(func(md *validate.Metadata) { md.Software.Version = "" }),
	"service_task":           ofComplete(func(md *validate.Metadata) { md.ServiceTask = "77" }),
	"further_service_tasks":  ofComplete(func(md *validate.Metadata) { md.FurtherServiceTasks = []classify.ServiceTask{"77"} }),
	"state":                  ofComplete(func(md *validate.Metadata) { md.State.Code = "77" }),
	"register":               ofComplete(func(md *validate.Metadata) { md.Register.Code = "77" }),
	"service_customer/id":    ofComplete(func(md *validate.Metadata) { md.ServiceCustomer.ID = "1.2.3" }),
	"service_customer/name":  ofComplete(func(md *validate.Metadata) { md.ServiceCustomer.Name = "" }),
	"retention":              ofComplete(func(md *validate.Metadata) { md.Retention.Code = "77" }),
	"special_content":        ofComplete(func(md *validate.Metadata) { md.SpecialContent = noMark }),
	"structure_id":           ofComplete(func(md *validate.Metadata) { md.StructureID = "" }),
	"client_relationship_id": ofComplete(func(md *validate.Metadata) { md.ClientRelationshipID = "1.2.3" }),
	"process_phase":          ofComplete(func(md *validate.Metadata) { md.ProcessPhase = "" }),
	"hiding_grounds":         ofComplete(func(md *validate.Metadata) { md.HidingGrounds = classify.Koodi{} }),
	"signature/type":         ofComplete(func(md *validate.Metadata) { md.Signature.Type = noMark }),
	"signature/method":       ofComplete(func(md *validate.Metadata) { md.Signature.Method = noMark }),
	"asia":                   ofComplete(func(md *validate.Metadata) { md.Asia = "7777" }),
	"social_service":         ofComplete(func(md *validate.Metadata) { md.SocialService = "" }),
	"producer/id":            ofComplete(func(md *validate.Metadata) { md.Producer.ID = "1.2.x" }),
	"producer/kind":          ofComplete(func(md *validate.Metadata) { md.Producer.Kind = classify.ProviderOnBehalf }),
	"delay_until":            ofComplete(func(md *validate.Metadata) { md.DelayUntil = md.Authored.AddDate(0, 0, 3) }),
	"replaces_id":            ofComplete(func(md *validate.Metadata) { md.ReplacesID = md.DocumentID }),

	"restriction_grounds": {
		func(md *validate.Metadata) { md.GuardianDisclosure.Code = "2" },
		func(md *validate.Metadata) { md.RestrictionGrounds = "" },
	},
	"producer/name": {
		func(md *validate.Metadata) { md.Producer = onBehalf },
		func(md *validate.Metadata) { md.Producer.Name = "" },
	},
	"old_document": {
		func(md *validate.Metadata) { md.AsiaID = "" },
		func(md *validate.Metadata) { md.OldDocument = true },
	},
}

// TestEveryFieldOfMetadataChangesAnAnswer changes each field alone. A field that
// nothing reads, or that has no change here, fails.
func TestEveryFieldOfMetadataChangesAnAnswer(t *testing.T) {
	v := validate.New()
	names := slices.Sorted(maps.Keys(fields(reflect.ValueOf(validate.Metadata{}), "")))
	require.Equal(t, names, slices.Sorted(maps.Keys(fieldChanges)))
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			c := fieldChanges[name]
			md := complete(t)
			c.base(&md)
			before, values := lines(v.Metadata(md)), fields(reflect.ValueOf(md), "")
			c.change(&md)
			for other, value := range fields(reflect.ValueOf(md), "") {
				require.Equal(t, other == name, !reflect.DeepEqual(value, values[other]), "%s was changed", other)
			}
			require.NotEqual(t, before, lines(v.Metadata(md)))
		})
	}
}

// fields returns the fields of a struct by their paths in the JSON form. Structs that
// are one value, such as a time or a code with its system, are one field.
func fields(v reflect.Value, path string) map[string]any {
	all := map[string]any{}
	for i := range v.NumField() {
		f := v.Type().Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		below := strings.Trim(path+"/"+name, "/")
		switch v.Field(i).Interface().(type) {
		case validate.Client, validate.Identifier, validate.Organisation, validate.Software, validate.Signature, validate.Producer:
			maps.Copy(all, fields(v.Field(i), below))
		default:
			all[below] = v.Field(i).Interface()
		}
	}
	return all
}
