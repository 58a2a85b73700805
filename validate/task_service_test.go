package validate_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/validate"
)

// restraintEntry is the structure of the entry on a restraint, which publishes
// which services belong to a service task.
const restraintEntry = "1.2.246.537.6.1506.19008.2024.12.19"

// servicesOfTask are the pairs that the structure allows. For the other service
// tasks nothing is published.
var servicesOfTask = map[classify.ServiceTask][]classify.SocialService{
	classify.ServiceTaskLastensuojelu: {
		classify.SocialServiceAmmatillinenPerhehoito,
		classify.SocialServiceLaitospalvelu,
		classify.SocialServicePerhehoito,
	},
	classify.ServiceTaskVammaispalvelut: {
		classify.SocialServiceLaitospalvelu,
		classify.SocialServicePaivatoiminta,
		classify.SocialServiceVammaistenHenkiloidenTyotoiminta,
		classify.SocialServiceYmparivuorokautinenPalveluasuminen,
		classify.SocialServiceAsumisenTuki,
		classify.SocialServiceLapsenAsumisenTuki,
	},
}

// everyService returns the social services whose code is published.
func everyService(t *testing.T) (list []classify.SocialService) {
	t.Helper()
	services, ok := classify.Lookup(classify.SocialService("").System())
	require.True(t, ok)
	for row := range services.Rows() {
		if row.Code != "" {
			list = append(list, classify.SocialService(row.Code))
		}
	}
	require.Greater(t, len(list), 8)
	return list
}

// TestServicesOfARestraintAreThoseOfItsTask tries every known service with each
// of the two tasks, and compares the check of metadata with the rules that were
// read out of the structure's own notes.
func TestServicesOfARestraintAreThoseOfItsTask(t *testing.T) {
	v := validate.New()
	for task, allowed := range servicesOfTask {
		for _, service := range everyService(t) {
			t.Run(task.Code()+" with "+service.Code(), func(t *testing.T) {
				md := restraint(t, task, service)
				report := v.Metadata(md)
				if slices.Contains(allowed, service) {
					require.Zero(t, report.Len(), lines(report))
				} else {
					require.Equal(t, 1, report.Len(), lines(report))
					require.Equal(t, validate.ContextTaskService, first(report).Rule)
					require.Equal(t, validate.Error, first(report).Severity)
				}

				text := fmt.Sprintf(`{"merkinta_rajoitustoimenpiteesta":{`+
					`"palvelutehtava":{"system":"urn:oid:1.2.246.537.6.1221","code":"%s","display":"x"},`+
					`"sosiaalipalvelu":{"system":"urn:oid:1.2.246.537.6.1222","code":"%s","display":"x"}}}`, task, service)
				document := v.JSON([]byte(text), validate.Structure(restraintEntry))
				require.Equal(t, slices.Contains(allowed, service), document.CountRule(validate.ConditionCodes)+document.CountRule(validate.StructureCode) == 0, lines(document))
			})
		}
	}
}

func TestServiceIsFreeIfPairsAreNotPublished(t *testing.T) {
	for _, service := range everyService(t) {
		md := restraint(t, classify.ServiceTaskLapsiperheidenPalvelut, service)
		require.Zero(t, validate.New().Metadata(md).Len(), "another task, %s", service)

		md = metadata(t, plan)
		md.ServiceTask, md.SocialService = classify.ServiceTaskLastensuojelu, service
		require.Zero(t, validate.New().Metadata(md).Len(), "another document, %s", service)
	}
}

// restraint returns the metadata of an entry on a restraint.
func restraint(t *testing.T, task classify.ServiceTask, service classify.SocialService) validate.Metadata {
	md := metadata(t, plan)
	md.StructureID, md.SpecificType, md.GeneralType = restraintEntry, "19008", "19"
	md.ServiceTask, md.SocialService = task, service
	return md
}
