package rule

var ContextRightDays = Rule{
	ID: "context.use-right.days", Severity: Error, Certainty: Certain,
	Sources: []Source{{"kirjaamisopas", "Tarkempaa tietoa rekisterinkäyttöoikeudesta; Palveluntuottajan palveluyksikön rekisterinkäyttöoikeus"}},
	Asks: Text{
		Fi: "Rekisterinkäyttöoikeus päättyy ennen kuin se alkaa. Korjaa sen päivät.",
		Sv: "Registeranvändningsrätten slutar innan den börjar. Rätta dess dagar.",
		En: "The register use right ends before it starts. Correct its days.",
	},
}

var ContextRightPeriod = Rule{
	ID: "context.use-right.period", Severity: Error, Certainty: Certain,
	Sources: []Source{{"kirjaamisopas", "Tarkempaa tietoa rekisterinkäyttöoikeudesta; Palveluntuottajan palveluyksikön rekisterinkäyttöoikeus"}},
	Asks: Text{
		Fi: "Asiakirja on laadittu rekisterinkäyttöoikeuden voimassaolon ulkopuolella.",
		Sv: "Dokumentet har upprättats utanför registeranvändningsrättens giltighetstid.",
		En: "The document was authored outside the period of the register use right.",
	},
}

var ContextRightController = Rule{
	ID: "context.use-right.controller", Severity: Error, Certainty: Certain,
	Sources: []Source{{"kirjaamisopas", "Tarkempaa tietoa rekisterinkäyttöoikeudesta; Palveluntuottajan palveluyksikön rekisterinkäyttöoikeus"}, {"l703-2023", "§§ 13 and 14"}},
	Asks: Text{
		Fi: "Rekisterinpitäjän pitää olla rekisterinkäyttöoikeuden antanut järjestäjä.",
		Sv: "Den personuppgiftsansvarige ska vara den anordnare som har gett registeranvändningsrätten.",
		En: "The controller must be the organiser who gave the register use right.",
	},
}

var ContextRightAsia = Rule{
	ID: "context.use-right.asia", Severity: Error, Certainty: Certain,
	Sources: []Source{{"kirjaamisopas", "Tarkempaa tietoa rekisterinkäyttöoikeudesta; Palveluntuottajan palveluyksikön rekisterinkäyttöoikeus"}},
	Asks: Text{
		Fi: "Asiatunnuksen pitää olla se, jonka järjestäjä on antanut.",
		Sv: "Asiatunnus ska vara det som anordnaren har gett.",
		En: "The asiatunnus must be the one that the organiser gave.",
	},
}

var ContextRightPhase = Rule{
	ID: "context.use-right.phase", Severity: Warning, Certainty: Likely,
	Sources: []Source{{"kirjaamisopas", "Tarkempaa tietoa rekisterinkäyttöoikeudesta; Palveluntuottajan palveluyksikön rekisterinkäyttöoikeus"}},
	Asks: Text{
		Fi: "Rekisterinkäyttöoikeudella toimitaan palvelun toteutuksen vaiheessa.",
		Sv: "Med registeranvändningsrätt arbetar man i fasen palvelun toteutus.",
		En: "Under a register use right the phase is palvelun toteutus.",
	},
}

var ContextRightServiceStart = Rule{
	ID: "context.use-right.service-start", Severity: Warning, Certainty: Likely,
	Sources: []Source{{"kirjaamisopas", "Tarkempaa tietoa rekisterinkäyttöoikeudesta; Palveluntuottajan palveluyksikön rekisterinkäyttöoikeus"}},
	Asks: Text{
		Fi: "Asiakirja on laadittu ennen palvelun alkamisen merkintää.",
		Sv: "Dokumentet har upprättats före anteckningen om att tjänsten börjar.",
		En: "The document was authored before the entry that the service starts.",
	},
}

var ContextRightServiceEnd = Rule{
	ID: "context.use-right.service-end", Severity: Warning, Certainty: Likely,
	Sources: []Source{{"kirjaamisopas", "Tarkempaa tietoa rekisterinkäyttöoikeudesta; Palveluntuottajan palveluyksikön rekisterinkäyttöoikeus"}},
	Asks: Text{
		Fi: "Palvelun alkamisen merkintä on laadittu palvelun päättymisen merkinnän jälkeen.",
		Sv: "Anteckningen om att tjänsten börjar har upprättats efter anteckningen om att den slutar.",
		En: "The entry that the service starts was authored after the entry that it ends.",
	},
}

var ContextRightServiceDay = Rule{
	ID: "context.use-right.service-day", Severity: Information, Certainty: Likely,
	Sources: []Source{{"kirjaamisopas", "Tarkempaa tietoa rekisterinkäyttöoikeudesta; Palveluntuottajan palveluyksikön rekisterinkäyttöoikeus"}},
	Asks: Text{
		Fi: "Palvelun alkamis- ja päättymispäivän pitäisi olla rekisterinkäyttöoikeuden voimassaoloaikana. Tarkista päivä ja oikeuden voimassaolo.",
		Sv: "Dagen då servicen börjar eller slutar borde ligga inom giltighetstiden för åtkomsträtten till registret. Kontrollera dagen och rättens giltighetstid.",
		En: "The day on which the service starts or ends should be within the period of the register access right. Check the day and the period.",
	},
}

var ContextRightDocument = Rule{
	ID: "context.use-right.document", Severity: Information, Certainty: Likely,
	Sources: []Source{{"kirjaamisopas", "Tarkempaa tietoa rekisterinkäyttöoikeudesta; Palveluntuottajan palveluyksikön rekisterinkäyttöoikeus"}},
	Asks: Text{
		Fi: "Päätöksen, palvelutarpeen arvion ja asiakassuunnitelman tekee palvelunjärjestäjä. Tarkista, kenen asiakirja tämä on.",
		Sv: "Beslut, bedömningar av servicebehovet och klientplaner görs av tjänsteanordnaren. Kontrollera vems handling detta är.",
		En: "Decisions, assessments of service need and client plans are made by the service organiser. Check whose document this is.",
	},
}

var ContextRightUnit = Rule{
	ID: "context.use-right.unit", Severity: Information, Certainty: Likely,
	Sources: []Source{{"kirjaamisopas", "Tarkempaa tietoa rekisterinkäyttöoikeudesta; Palveluntuottajan palveluyksikön rekisterinkäyttöoikeus"}},
	Asks: Text{
		Fi: "Rekisterinkäyttöoikeus annetaan palveluntuottajan palveluyksikölle, mutta palveluyksikkö on palvelunjärjestäjä itse. Tarkista palveluyksikkö.",
		Sv: "Åtkomsträtt till register ges till tjänsteproducentens serviceenhet, men serviceenheten är tjänsteanordnaren själv. Kontrollera serviceenheten.",
		En: "A register access right is given to a service unit of the producer, but the service unit is the service organiser itself. Check the service unit.",
	},
}
