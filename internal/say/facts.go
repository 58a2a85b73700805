package say

import "github.com/sosmeta/sosmeta-go/internal/rule"

// facts are the facts that conditional rules ask for, by name.
var facts = map[string]rule.Text{
	"archiving-old-data-the-client-relationship-is-an-old-one": {
		Fi: "arkistoidaan vanhoja tietoja ja asiakkuus on vanha",
		Sv: "gamla uppgifter arkiveras och klientrelationen är gammal",
		En: "old data are archived and the client relationship is an old one",
	},
	"client-relationship-is-no-longer-active": {
		Fi: "asiakkuus ei ole enää voimassa",
		Sv: "klientrelationen är inte längre i kraft",
		En: "the client relationship is no longer active",
	},
	"service-is-carried-out-by-another-unit-than-the-producer": {
		Fi: "palvelun toteuttaa muu yksikkö kuin tuottaja",
		Sv: "tjänsten utförs av en annan enhet än producenten",
		En: "the service is carried out by another unit than the producer",
	},
	"document-is-made-in-a-client-information-system-not-in-omakanta": {
		Fi: "asiakirja tehdään asiakastietojärjestelmässä eikä OmaKannassa",
		Sv: "dokumentet görs i ett klientdatasystem och inte i OmaKanta",
		En: "the document is made in a client information system and not in OmaKanta",
	},
	"the-document-is-made-in-health-care": {
		Fi: "asiakirja tehdään terveydenhuollossa",
		Sv: "dokumentet görs inom hälso- och sjukvården",
		En: "the document is made in health care",
	},
	"the-service-unit-client-relationship-ends": {
		Fi: "palveluyksikön asiakkuus päättyy",
		Sv: "klientrelationen vid serviceenheten upphör",
		En: "the client relationship of the service unit ends",
	},
	"service-is-produced-by-another-unit-than-the-organising-unit": {
		Fi: "palvelun tuottaa muu yksikkö kuin järjestäjä",
		Sv: "tjänsten produceras av en annan enhet än den som ordnar den",
		En: "the service is produced by another unit than the one that organises it",
	},
	"client-has-children": {
		Fi: "asiakkaalla on lapsia",
		Sv: "klienten har barn",
		En: "the client has children",
	},
	"client-has-minor-children-with-them-in-the-shelter": {
		Fi: "asiakkaalla on alaikäisiä lapsia mukanaan turvakodissa",
		Sv: "klienten har minderåriga barn med sig i skyddshemmet",
		En: "the client has minor children with them in the shelter",
	},
	"client-has-minor-children-who-are-not-in-the-shelter": {
		Fi: "asiakkaalla on alaikäisiä lapsia, jotka eivät ole turvakodissa",
		Sv: "klienten har minderåriga barn som inte är i skyddshemmet",
		En: "the client has minor children who are not in the shelter",
	},
}
