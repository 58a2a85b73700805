package classify_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
)

func Example() {
	task, err := classify.ParseServiceTask("barnskydd")
	fmt.Println(task.Code(), task.Name(language.Finnish), err)

	asia := classify.AsiaArjenHallinta
	fmt.Printf("%s: code %q, known %t\n", asia.Name(language.Finnish), asia.Code(), asia.Known())
	// Output:
	// 10 Lastensuojelu <nil>
	// Arjen hallinta: code "", known false
}

func ExampleAsia() {
	for asia := range classify.All[classify.Asia]() {
		if asia.NeedsFurtherInformation() {
			fmt.Println(asia.Code(), asia.Name(language.Finnish))
		}
	}
	// Output: 99 Muu sosiaalihuollon asia
}

func ExampleServiceTask_NameIn() {
	for _, task := range []classify.ServiceTask{classify.ServiceTaskLastensuojelu, classify.ServiceTaskLapsiperheidenPalvelut} {
		name, really := task.NameIn(language.Swedish)
		fmt.Println(name, "in", really)
	}
	// Output:
	// Barnskydd in sv
	// Lapsiperheiden palvelut in fi
}

func ExampleServiceTask() {
	var context struct {
		Task  classify.ServiceTask `json:"task"`
		Other classify.ServiceTask `json:"other"`
	}
	_ = json.Unmarshal([]byte(`{"task":"10","other":"77"}`), &context)
	fmt.Println(context.Task == classify.ServiceTaskLastensuojelu, context.Other.Valid())
	data, _ := json.Marshal(context)
	fmt.Println(string(data))
	// Output:
	// true false
	// {"task":"10","other":"77"}
}

func ExampleProcessPhase() {
	phase := classify.ProcessPhaseAsianVireilletulokasittely
	for ok := true; ok; phase, ok = phase.Next() {
		fmt.Println(phase.Name(language.Finnish))
	}
	// Output:
	// Asian vireilletulokäsittely
	// Palvelutarpeen arviointi
	// Asiakkuuden suunnittelu
	// Palvelun järjestäminen
	// Palvelun toteutus
}

func ExampleProcessSteps() {
	for step := range classify.ProcessSteps() {
		if step.Kind == classify.StepLoop {
			fmt.Printf("%s → %q\n", step.Name, step.To.Name(language.Finnish))
		}
	}
	// Output:
	// Toteutuksen seuranta → ""
	// Asiakassuunnitelman tarkistaminen → ""
	// Syy arvioida palvelutarve uudelleen → "Palvelutarpeen arviointi"
}

func ExampleSocialService() {
	service, _ := classify.FromKoodi[classify.SocialService](classify.Koodi{
		System: "urn:oid:1.2.246.537.6.1222.201601", Code: "31", Display: "Perhehoito",
	})
	row, _ := service.Row()
	fmt.Println(service == classify.SocialServicePerhehoito, row.Evidence, row.Evidence.EnforcesCode())
	// Output: true A true
}

func ExampleDocumentType() {
	doc := classify.DocumentTypeLapsiperheidenPalvelujenAsiakassuunnitelma
	general, _ := doc.General()
	fmt.Println(doc.Code(), general.Name(language.Finnish), doc.Subject())
	// Output: 15007 Suunnitelma Lapsiperheiden palvelujen asiakasasiakirjat
}

func ExampleDocumentType_OmaKanta() {
	now := time.Date(2026, 5, 4, 0, 0, 0, 0, time.UTC)
	doc := classify.DocumentTypeLapsiperheidenPalvelujenAsiakassuunnitelma
	fmt.Println(doc.OmaKanta(classify.Marks{}, now).Display)
	fmt.Println(doc.OmaKanta(classify.Marks{DelayUntil: now.AddDate(0, 0, 7)}, now).Display)
	fmt.Println(classify.DocumentTypeTurvasuunnitelma.OmaKanta(classify.Marks{}, now).Display)
	other := classify.DocumentTypeLastensuojeluilmoitus.OmaKanta(classify.Marks{}, now)
	fmt.Println(other.Display, "-", other.Ground)
	// Output:
	// shown
	// delayed
	// not shown
	// shown - documents are shown as a rule
}

func ExampleDocumentGroup() {
	fmt.Println(classify.DocumentGroupAsiakkuusasiakirja.Code(), classify.DocumentGroupAsiakkuusasiakirja.Name(language.Swedish))
	// Output: 1 Klientrelationshandling
}

func ExampleSystem() {
	system, _ := classify.ParseSystem("urn:oid:1.2.246.537.6.1221.201601")
	fmt.Println(system.OID(), system.Version(), system.URN())
	// Output: 1.2.246.537.6.1221 201601 urn:oid:1.2.246.537.6.1221.201601
}

func ExampleParseError() {
	_, err := classify.ParseServiceTask("Lastensuojeluu")
	var parse *classify.ParseError
	if errors.As(err, &parse) {
		fmt.Println(errors.Is(err, classify.ErrUnknown), parse.Suggestions[0])
	}
	// Output: true {10 Lastensuojelu}
}

func ExampleKoodi() {
	koodi := classify.ServiceTaskLastensuojelu.Koodi(language.Finnish)
	data, _ := json.Marshal(koodi)
	fmt.Println(string(data))
	// Output: {"system":"urn:oid:1.2.246.537.6.1221","code":"10","display":"Lastensuojelu"}
}

func ExampleClassification() {
	c, _ := classify.InternalList("1.2.246.537.6.1506.10001.2024.11.4",
		"lausuntopyynto_lahisukulaisen_oikeusgeneettisesta_vanhemmuustutkimuksesta/selvitettava_vanhemmuus")
	for row := range c.Rows() {
		fmt.Println(row.Code, row.Fi)
	}
	fmt.Println("closed:", c.Closed())
	// Output:
	// 1 Isyys
	// 2 Otaksutun synnyttäneen äidin äitiys
	// closed: true
}

func ExampleRow() {
	row, _ := classify.ServiceTaskLapsiperheidenPalvelut.Row()
	fmt.Println(row.Code, row.Evidence, row.Source)
	// Output: 24 D messages-2026, CDA header, localSocialHeader
}

func ExampleSearch() {
	for _, m := range classify.Search[classify.DocumentType]("lastensuojeluilm", 2) {
		fmt.Printf("%.2f %s %s\n", m.Score, m.Value.Code(), m.Name)
	}
	// Output:
	// 0.95 4009 Lastensuojeluilmoitus
	// 0.94 1006 Lastensuojeluilmoituksen arvio
}

func ExampleMap() {
	for _, m := range classify.Map[classify.DocumentType](nil, []string{"Palvelutarpeen arviointi, iäkkäät"}, 1) {
		fmt.Println(m.Local, "→", m.Matches[0].Name)
	}
	// Output: Palvelutarpeen arviointi, iäkkäät → Iäkkäiden palvelutarpeen arvio
}

func ExampleLoad() {
	// X01 is made up: the real code is not public.
	export := "system,code,fi\n1.2.246.537.6.1265,X01,Arjen hallinta\n1.2.246.537.6.1221,10,Jotain muuta\n"
	set, err := classify.Load(strings.NewReader(export), classify.ExportSource("a made-up export"))
	fmt.Println(set.Code(classify.AsiaArjenHallinta), err)
	for _, p := range set.Problems() {
		fmt.Printf("line %d: %s\n", p.Line, p.Reason)
	}
	// Output:
	// X01 <nil>
	// line 3: the code is known from a structure under another name
}

func ExampleStoring() {
	day := time.Date(2025, 10, 1, 0, 0, 0, 0, time.UTC)
	duty := classify.Storing(classify.ServiceTaskVammaispalvelut, classify.ProviderPublic, day)
	fmt.Println(duty.Mandatory, "at the latest from", duty.Latest, "by", duty.Law)
	joined := classify.JoinedOn(time.Date(2025, 9, 15, 0, 0, 0, 0, time.UTC))
	duty = classify.Storing(classify.ServiceTaskVammaispalvelut, classify.ProviderPublic, day, joined)
	fmt.Println(duty.Mandatory, "since", duty.Since)
	duty = classify.StoringOf(classify.Recordings, classify.ProviderPublic, day)
	fmt.Println(duty.Mandatory, "until", duty.Latest)
	// Output:
	// unknown at the latest from 2026-09-01 by 703/2023
	// yes since 2025-09-15
	// no until 2029-10-01
}
