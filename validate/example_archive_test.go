package validate_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/validate"
)

func ExampleValidator_Archive() {
	frame, err := os.ReadFile("../testdata/messages/asiakassuunnitelma.frame.xml")
	if err != nil {
		panic(err)
	}
	document, err := os.ReadFile("../testdata/messages/asiakassuunnitelma.document.xml")
	if err != nil {
		panic(err)
	}
	v := validate.New()
	report := v.Archive(frame, document)
	fmt.Println("as it is:", report.Count(validate.Error)+report.Count(validate.Warning), "errors and warnings")

	wrong := strings.Replace(string(document), `birthTime value="20170707"`, `birthTime value="20170708"`, 1)
	for issue := range v.Archive(frame, []byte(wrong)).Issues() {
		fmt.Println(issue.Line, issue.Severity, issue.Rule, issue.Pointer)
		fmt.Println(" ", issue.Message(language.English), "["+issue.Source+"]")
	}
	// Output:
	// as it is: 0 errors and warnings
	// 18 error archive.birth-date header:/ClinicalDocument/recordTarget/patientRole/patient/birthTime/@value
	//   The client's date of birth is not that of the personal identity code. Check both. [messages-2026, check 5]
	// 48 information context.social-service header:/ClinicalDocument/localSocialHeader
	//   The metadata lack the social service. If the document is about one, add it. [kirjaamisopas, Asiakasasiakirjojen kontekstitiedot]
}

func ExampleValidator_Metadata() {
	md := validate.Metadata{
		Group:        classify.DocumentGroupToisenTaiMyohemmanVaiheenAsiakasasiakirja,
		ServiceTask:  classify.ServiceTaskLastensuojelu,
		ProcessPhase: classify.ProcessPhaseAsiakkuudenSuunnittelu,
	}
	report := validate.New().Metadata(md).Filter(func(i validate.Issue) bool { return strings.HasPrefix(string(i.Rule), "context.") })
	for issue := range report.Issues() {
		fmt.Println(issue.Severity, issue.Pointer, issue.Message(language.English))
	}
	// Output:
	// error metadata:/asia_id The metadata lack this: the matter identifier (asiatunnus; encompassingEncounter/id). Add it.
	// error metadata:/service_unit/id The metadata lack this: the service unit's identifier (encounterParticipant). Get it from the organisation register (code system 1.2.246.537.6.202) and add it.
	// information metadata:/social_service The metadata lack the social service. If the document is about one, add it.
}

func ExampleMetadata() {
	md := validate.Metadata{
		StructureID: "1.2.246.537.6.1506.15007.2024.11.28",
		ServiceTask: classify.ServiceTaskLapsiperheidenPalvelut,
		Version:     1,
		Authored:    time.Date(2026, 3, 23, 10, 54, 24, 0, time.FixedZone("", 2*60*60)),
	}
	text, err := json.Marshal(md)
	fmt.Println(string(text), err)
	// Output:
	// {"authored":"2026-03-23T10:54:24+02:00","version":1,"service_task":"24","structure_id":"1.2.246.537.6.1506.15007.2024.11.28"} <nil>
}

func ExampleValidator_ReadMetadata() {
	document, err := os.ReadFile("../testdata/messages/asiakkuusasiakirja.document.xml")
	if err != nil {
		panic(err)
	}
	md, ok := validate.New().ReadMetadata(document)
	fmt.Println(ok, md.StructureID, md.Group.Name(language.Finnish), md.Authored.Format(time.DateOnly))
	// Output:
	// true 1.2.246.537.6.1505.1.2023.6.1 Asiakkuusasiakirja 2026-07-17
}

func ExampleValidator_ParseMetadata() {
	v := validate.New()
	md, err := v.ParseMetadata([]byte(`{"language":"FI","service_task":24}`))
	fmt.Println(md.Language, md.ServiceTask.Name(language.Finnish), err)

	_, err = v.ParseMetadata([]byte(`{"Language":"FI"}`))
	fmt.Println(err)
	var fault *validate.MetadataError
	if errors.As(err, &fault) {
		fmt.Println(fault.Issue.Pointer, fault.Issue.Message(language.Swedish))
	}
	// Output:
	// FI Lapsiperheiden palvelut <nil>
	// validate: metadata: 1:2 error structure.unknown-field /Language: The member Language does not belong here. Did you mean language?
	// /Language Fältet Language hör inte hit. Menade du language?
}

func ExampleMetadata_Coded() {
	// X21 is made up: the real code is not public.
	set, _ := classify.Load(strings.NewReader("system,code,fi\n1.2.246.537.6.1221,X21,Iäkkäiden palvelut\n"))
	v := validate.New(validate.Classifications(set))
	md, _ := v.ParseMetadata([]byte(`{"service_task":"X21"}`))
	fmt.Println(md.ServiceTask == classify.ServiceTaskIakkaidenPalvelut)
	text, err := json.Marshal(md.Coded(set))
	fmt.Println(string(text), err)
	// Output:
	// true
	// {"service_task":"X21"} <nil>
}

func ExampleValidator_Document() {
	document := `{"asiakkuusasiakirja":{"asiakkuuden_yksilointitunnus":{"value":"1.2.246.10.99999922.95.2026.7003.9"}}}`
	md := validate.Metadata{
		StructureID:          "1.2.246.537.6.1505.1.2023.6.1",
		ClientRelationshipID: "1.2.246.10.99999922.95.2026.7003.1",
	}
	for issue := range validate.New().Document([]byte(document), md).Issues() {
		if issue.Rule == validate.ArchiveClientRelationship {
			fmt.Println(issue.Pointer, issue.Message(language.English))
		}
	}
	// Output:
	// /asiakkuusasiakirja/asiakkuuden_yksilointitunnus/value The identifier of the client relationship differs between the JSON and the metadata. Correct one of them.
}

func ExampleUseRight() {
	right := validate.RegisterUseRight{Organiser: "1.2.246.10.99999922.10.0"}
	right.Start, _ = validate.ParseDay("2026-04-01")
	document, err := os.ReadFile("../testdata/messages/asiakassuunnitelma.document.xml")
	if err != nil {
		panic(err)
	}
	v := validate.New()
	md, _ := v.ReadMetadata(document)
	md.Controller.ID = "1.2.246.10.99999933.10.0"
	isError := func(i validate.Issue) bool { return i.Severity == validate.Error }
	for issue := range v.Metadata(md, validate.UseRight(right)).Filter(isError).Issues() {
		fmt.Println(issue.Pointer, issue.Message(language.English))
	}
	// Output:
	// metadata:/authored The document was authored outside the period of the register access right. Check the day, or ask the service organiser to prolong the right.
	// metadata:/controller/id Wrong controller: it must be the service organiser that gave the register access right. Correct the controller.
}

func ExampleRegisterUseRight_Allows() {
	right := validate.RegisterUseRight{AsiaID: "1.2.246.10.99999922.95.2026.7002.1"}
	right.Start, _ = validate.ParseDay("2026-09-01")
	right.End, _ = validate.ParseDay("2027-08-31")
	for _, text := range []string{"2026-08-31", "2026-09-01", "2027-08-31", "2027-09-01"} {
		day, _ := validate.ParseDay(text)
		fmt.Println(day, right.Allows(day, "1.2.246.10.99999922.95.2026.7002.1"), right.Allows(day, "1.2.246.10.99999922.95.2026.7002.9"))
	}
	// Output:
	// 2026-08-31 false false
	// 2026-09-01 true false
	// 2027-08-31 true false
	// 2027-09-01 false false
}

func ExampleFramedDocument() {
	frame, err := os.ReadFile("../testdata/messages/asiakassuunnitelma.frame.xml")
	if err != nil {
		panic(err)
	}
	fmt.Println(validate.FramedDocument(frame))
	// Output: 1.2.246.10.99999922.95.2026.7001.1 true
}

func ExampleOID() {
	fmt.Println(validate.OID("1.2.246.537.6.1265").Valid(), validate.OID("7002/2026").Valid())
	// Output: true false
}

func ExampleParseDay() {
	d, err := validate.ParseDay("2026-03-23")
	fmt.Println(d, err)
	_, err = validate.ParseDay("23.3.2026")
	fmt.Println(err)
	// Output:
	// 2026-03-23 <nil>
	// validate: a day is written as YYYY-MM-DD
}

func ExampleIssue_Part() {
	document, err := os.ReadFile("../testdata/messages/asiakkuusasiakirja.document.xml")
	if err != nil {
		panic(err)
	}
	wrong := strings.Replace(string(document), "7003.1", "7003.9", 1)
	for issue := range validate.New().Archive(nil, []byte(wrong)).Issues() {
		part, _ := issue.Part()
		fmt.Printf("%s\nline %d, column %d of the JSON, which begins at line %d, column %d\n",
			issue.Pointer, issue.Line, issue.Column, part.Line, part.Column)
	}
	// Output:
	// /asiakkuusasiakirja/asiakkuuden_yksilointitunnus/value
	// line 1, column 98 of the JSON, which begins at line 64, column 4
}

func ExampleMetadataSchema() {
	var schema struct {
		Properties map[string]json.RawMessage
	}
	if err := json.Unmarshal(validate.MetadataSchema(), &schema); err != nil {
		panic(err)
	}
	fmt.Println(len(schema.Properties), "fields, among them asia_id:", schema.Properties["asia_id"] != nil)
	// Output: 39 fields, among them asia_id: true
}
