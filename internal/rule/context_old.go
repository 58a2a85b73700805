package rule

var ContextOldDocument = Rule{
	ID: "context.old-document", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"l703-2023", "§ 69 mom. 1"}, {"l307-2024", "§ 102 mom. 5"}},
	Asks: Text{
		Fi: "Ennen arkistoon liittymistä laadituksi merkityn asiakirjan pitää olla laadittu ennen liittymistä.",
		Sv: "En handling som är märkt som upprättad före anslutningen till arkivet ska ha upprättats före den.",
		En: "A document that is marked as made before the organisation joined the archive must have been authored before that.",
	},
	Text: Text{
		Fi: "Asiakirja on merkitty laadituksi ennen arkistoon liittymistä, mutta se on laadittu liittymisen jälkeen. Tarkista merkintä ja laatimisaika.",
		Sv: "Handlingen är märkt som upprättad före anslutningen till arkivet, men den har upprättats efter den. Kontrollera märkningen och tiden för upprättandet.",
		En: "The document is marked as made before the organisation joined the archive, but it was authored after that. Check the mark and the time of authoring.",
	},
}
