package rule

var ContextRecordingDelay = Rule{
	ID: "context.recording-delay", Severity: Information, Certainty: Likely,
	Sources: []Source{{"l703-2023", "§ 21 mom. 1"}},
	Asks: Text{
		Fi: "Asiakasasiakirja pitää laatia ja tallentaa viivytyksettä.",
		Sv: "En klienthandling ska upprättas och lagras utan dröjsmål.",
		En: "A client document must be made and stored without delay.",
	},
	Text: Text{
		Fi: "Asiakirjan laatimisajan ja luontiajan väli on pitkä. Tarkista ajat.",
		Sv: "Det är lång tid mellan upprättandet och skapandet av handlingen. Kontrollera tiderna.",
		En: "There is a long time between the authoring and the creation of the document. Check the times.",
	},
	Cases: []Case{
		{Name: "event", Text: Text{
			Fi: "Tapahtuman ja asiakirjan laatimisen väli on pitkä. Tarkista ajat ja kirjaa tapahtumat viivytyksettä.",
			Sv: "Det är lång tid mellan händelsen och upprättandet av handlingen. Kontrollera tiderna och anteckna händelser utan dröjsmål.",
			En: "There is a long time between the event and the authoring of the document. Check the times, and record events without delay.",
		}},
		{Name: "service", Text: Text{
			Fi: "Palvelun alkamis- tai päättymispäivän ja asiakirjan laatimisen väli on pitkä. Tarkista päivä: merkintä pitää tehdä, kun palvelu todella alkaa tai päättyy.",
			Sv: "Det är lång tid mellan dagen då servicen börjar eller slutar och upprättandet av handlingen. Kontrollera dagen: anteckningen ska göras när servicen verkligen börjar eller slutar.",
			En: "There is a long time between the day on which the service starts or ends and the authoring of the document. Check the day: the entry must be made when the service really starts or ends.",
		}},
	},
}
