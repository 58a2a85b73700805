package say

import "github.com/sosmeta/sosmeta-go/internal/rule"

// facts are the facts that conditional rules ask for, by name, as clauses.
var facts = map[string]clause{
	"archiving-old-data-the-client-relationship-is-an-old-one": {rule.Text{
		Fi: "arkistoidaan vanhoja tietoja ja asiakkuus on vanha",
		Sv: "gamla uppgifter arkiveras och klientrelationen är gammal",
		En: "old data are archived and the client relationship is an old one",
	}, rule.Text{
		Fi: "ei arkistoida vanhan asiakkuuden tietoja",
		Sv: "uppgifter om en gammal klientrelation inte arkiveras",
		En: "no data of an old client relationship are archived",
	}},
	"client-relationship-is-no-longer-active": {rule.Text{
		Fi: "asiakkuus ei ole enää voimassa",
		Sv: "klientrelationen inte längre är i kraft",
		En: "the client relationship is no longer active",
	}, rule.Text{
		Fi: "asiakkuus on voimassa",
		Sv: "klientrelationen är i kraft",
		En: "the client relationship is active",
	}},
	"service-is-carried-out-by-another-unit-than-the-producer": {rule.Text{
		Fi: "palvelun toteuttaa muu yksikkö kuin tuottaja",
		Sv: "servicen ges av en annan enhet än producenten",
		En: "the service is carried out by another unit than the producer",
	}, rule.Text{
		Fi: "tuottaja toteuttaa palvelun itse",
		Sv: "producenten själv ger servicen",
		En: "the producer itself carries out the service",
	}},
	"document-is-made-in-a-client-information-system-not-in-omakanta": {rule.Text{
		Fi: "asiakirja tehdään asiakastietojärjestelmässä eikä OmaKannassa",
		Sv: "handlingen upprättas i ett klientdatasystem och inte i MittKanta",
		En: "the document is made in a client information system and not in MyKanta",
	}, rule.Text{
		Fi: "asiakirja tehdään OmaKannassa",
		Sv: "handlingen upprättas i MittKanta",
		En: "the document is made in MyKanta",
	}},
	"the-document-is-made-in-health-care": {rule.Text{
		Fi: "asiakirja tehdään terveydenhuollossa",
		Sv: "handlingen upprättas inom hälso- och sjukvården",
		En: "the document is made in health care",
	}, rule.Text{
		Fi: "asiakirjaa ei tehdä terveydenhuollossa",
		Sv: "handlingen inte upprättas inom hälso- och sjukvården",
		En: "the document is not made in health care",
	}},
	"the-service-unit-client-relationship-ends": {rule.Text{
		Fi: "palveluyksikön asiakkuus päättyy",
		Sv: "klientrelationen vid serviceenheten upphör",
		En: "the client relationship of the service unit ends",
	}, rule.Text{
		Fi: "palveluyksikön asiakkuus ei pääty",
		Sv: "klientrelationen vid serviceenheten inte upphör",
		En: "the client relationship of the service unit does not end",
	}},
	"service-is-produced-by-another-unit-than-the-organising-unit": {rule.Text{
		Fi: "palvelun tuottaa muu yksikkö kuin järjestäjä",
		Sv: "servicen produceras av en annan enhet än den som ordnar den",
		En: "the service is produced by another unit than the one that organises it",
	}, rule.Text{
		Fi: "järjestäjä tuottaa palvelun itse",
		Sv: "den enhet som ordnar servicen själv producerar den",
		En: "the unit that organises the service produces it itself",
	}},
	"client-has-children": {rule.Text{
		Fi: "asiakkaalla on lapsia",
		Sv: "klienten har barn",
		En: "the client has children",
	}, rule.Text{
		Fi: "asiakkaalla ei ole lapsia",
		Sv: "klienten inte har barn",
		En: "the client has no children",
	}},
	"client-has-minor-children-with-them-in-the-shelter": {rule.Text{
		Fi: "asiakkaalla on alaikäisiä lapsia mukanaan turvakodissa",
		Sv: "klienten har minderåriga barn med sig i skyddshemmet",
		En: "the client has minor children with them in the shelter",
	}, rule.Text{
		Fi: "asiakkaalla ei ole alaikäisiä lapsia mukanaan turvakodissa",
		Sv: "klienten inte har minderåriga barn med sig i skyddshemmet",
		En: "the client has no minor children with them in the shelter",
	}},
	"client-has-minor-children-who-are-not-in-the-shelter": {rule.Text{
		Fi: "asiakkaalla on alaikäisiä lapsia, jotka eivät ole turvakodissa",
		Sv: "klienten har minderåriga barn som inte är i skyddshemmet",
		En: "the client has minor children who are not in the shelter",
	}, rule.Text{
		Fi: "asiakkaalla ei ole alaikäisiä lapsia, jotka ovat muualla kuin turvakodissa",
		Sv: "klienten inte har minderåriga barn utanför skyddshemmet",
		En: "the client has no minor children who are not in the shelter",
	}},
}
