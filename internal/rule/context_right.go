package rule

var ContextRightDays = Rule{
	ID: "context.use-right.days", Severity: Error, Certainty: Certain,
	Sources: []Source{{"kirjaamisopas", "Tarkempaa tietoa rekisterinkäyttöoikeudesta; Palveluntuottajan palveluyksikön rekisterinkäyttöoikeus"}},
	Asks: Text{
		Fi: "Rekisterinkäyttöoikeus ei saa päättyä ennen kuin se alkaa.",
		Sv: "Åtkomsträtten till registret får inte sluta innan den börjar.",
		En: "The register access right must not end before it starts.",
	},
	Text: Text{
		Fi: "Rekisterinkäyttöoikeus päättyy ennen kuin se alkaa. Korjaa sen päivät.",
		Sv: "Åtkomsträtten till registret slutar innan den börjar. Rätta dess dagar.",
		En: "The register access right ends before it starts. Correct its days.",
	},
}

var ContextRightPeriod = Rule{
	ID: "context.use-right.period", Severity: Error, Certainty: Certain,
	Sources: []Source{{"kirjaamisopas", "Tarkempaa tietoa rekisterinkäyttöoikeudesta; Palveluntuottajan palveluyksikön rekisterinkäyttöoikeus"}},
	Asks: Text{
		Fi: "Asiakirja pitää laatia rekisterinkäyttöoikeuden voimassaoloaikana.",
		Sv: "Handlingen ska upprättas under giltighetstiden för åtkomsträtten till registret.",
		En: "A document must be authored within the period of the register access right.",
	},
	Text: Text{
		Fi: "Laatimispäivä ei ole rekisterinkäyttöoikeuden voimassaoloaikana. Tarkista päivä tai pyydä järjestäjältä oikeudelle jatkoa.",
		Sv: "Handlingen har upprättats utanför giltighetstiden för åtkomsträtten till registret. Kontrollera dagen eller be tjänsteanordnaren förlänga rätten.",
		En: "The document was authored outside the period of the register access right. Check the day, or ask the service organiser to prolong the right.",
	},
}

var ContextRightController = Rule{
	ID: "context.use-right.controller", Severity: Error, Certainty: Certain,
	Sources: []Source{{"kirjaamisopas", "Tarkempaa tietoa rekisterinkäyttöoikeudesta; Palveluntuottajan palveluyksikön rekisterinkäyttöoikeus"}, {"l703-2023", "§§ 13 and 14"}},
	Asks: Text{
		Fi: "Rekisterinpitäjän pitää olla se palvelunjärjestäjä, joka on antanut rekisterinkäyttöoikeuden.",
		Sv: "Den personuppgiftsansvarige ska vara den tjänsteanordnare som har gett åtkomsträtten till registret.",
		En: "The controller must be the service organiser that gave the register access right.",
	},
	Text: Text{
		Fi: "Väärä rekisterinpitäjä: sen pitää olla se palvelunjärjestäjä, joka on antanut rekisterinkäyttöoikeuden. Korjaa rekisterinpitäjä.",
		Sv: "Fel personuppgiftsansvarig: det ska vara den tjänsteanordnare som har gett åtkomsträtten till registret. Rätta den personuppgiftsansvarige.",
		En: "Wrong controller: it must be the service organiser that gave the register access right. Correct the controller.",
	},
}

var ContextRightAsia = Rule{
	ID: "context.use-right.asia", Severity: Error, Certainty: Certain,
	Sources: []Source{{"kirjaamisopas", "Tarkempaa tietoa rekisterinkäyttöoikeudesta; Palveluntuottajan palveluyksikön rekisterinkäyttöoikeus"}},
	Asks: Text{
		Fi: "Asiatunnuksen pitää olla se, jonka palvelunjärjestäjä on antanut.",
		Sv: "Ärendenumret ska vara det som tjänsteanordnaren har gett.",
		En: "The matter identifier (asiatunnus) must be the one that the service organiser gave.",
	},
	Text: Text{
		Fi: "Väärä asiatunnus: sen pitää olla se, jonka palvelunjärjestäjä on antanut. Korjaa asiatunnus.",
		Sv: "Fel ärendenummer: det ska vara det som tjänsteanordnaren har gett. Rätta ärendenumret.",
		En: "Wrong matter identifier (asiatunnus): it must be the one that the service organiser gave. Correct it.",
	},
}

var ContextRightPhase = Rule{
	ID: "context.use-right.phase", Severity: Warning, Certainty: Likely,
	Sources: []Source{{"kirjaamisopas", "Tarkempaa tietoa rekisterinkäyttöoikeudesta; Palveluntuottajan palveluyksikön rekisterinkäyttöoikeus"}},
	Asks: Text{
		Fi: "Rekisterinkäyttöoikeudella pitäisi kirjata palvelun toteutuksen vaiheeseen.",
		Sv: "Med åtkomsträtt till register bör man dokumentera i skedet genomförande av service (palvelun toteutus).",
		En: "Under a register access right the phase should be carrying out the service (palvelun toteutus).",
	},
	Text: Text{
		Fi: "Palveluprosessin vaihe ei ole palvelun toteutus, johon rekisterinkäyttöoikeudella kirjataan. Tarkista vaihe.",
		Sv: "Skedet är inte genomförande av service (palvelun toteutus), där man dokumenterar med åtkomsträtt till register. Kontrollera skedet.",
		En: "The phase is not carrying out the service (palvelun toteutus), in which one records under a register access right. Check the phase.",
	},
}

var ContextRightServiceStart = Rule{
	ID: "context.use-right.service-start", Severity: Warning, Certainty: Likely,
	Sources: []Source{{"kirjaamisopas", "Tarkempaa tietoa rekisterinkäyttöoikeudesta; Palveluntuottajan palveluyksikön rekisterinkäyttöoikeus"}},
	Asks: Text{
		Fi: "Merkintä sosiaalipalvelun alkamisesta pitäisi tehdä ennen muita asiakirjoja.",
		Sv: "Anteckningen om att socialservicen börjar bör göras före andra handlingar.",
		En: "The entry that the social service starts should be made before other documents.",
	},
	Text: Text{
		Fi: "Asiakirja on laadittu ennen merkintää sosiaalipalvelun alkamisesta. Tee merkintä ensin tai tarkista laatimisaika.",
		Sv: "Handlingen har upprättats före anteckningen om att socialservicen börjar. Gör anteckningen först eller kontrollera tiden för upprättandet.",
		En: "The document was authored before the entry that the social service starts. Make the entry first, or check the time of authoring.",
	},
}

var ContextRightServiceEnd = Rule{
	ID: "context.use-right.service-end", Severity: Warning, Certainty: Likely,
	Sources: []Source{{"kirjaamisopas", "Tarkempaa tietoa rekisterinkäyttöoikeudesta; Palveluntuottajan palveluyksikön rekisterinkäyttöoikeus"}},
	Asks: Text{
		Fi: "Merkintä sosiaalipalvelun alkamisesta pitäisi tehdä ennen merkintää sen päättymisestä.",
		Sv: "Anteckningen om att socialservicen börjar bör göras före anteckningen om att den slutar.",
		En: "The entry that the social service starts should be made before the entry that it ends.",
	},
	Text: Text{
		Fi: "Merkintä sosiaalipalvelun alkamisesta on laadittu sen päättymisen merkinnän jälkeen. Tarkista laatimisajat.",
		Sv: "Anteckningen om att socialservicen börjar har upprättats efter anteckningen om att den slutar. Kontrollera tiderna för upprättandet.",
		En: "The entry that the social service starts was authored after the entry that it ends. Check the times of authoring.",
	},
}

var ContextRightServiceDay = Rule{
	ID: "context.use-right.service-day", Severity: Information, Certainty: Likely,
	Sources: []Source{{"kirjaamisopas", "Tarkempaa tietoa rekisterinkäyttöoikeudesta; Palveluntuottajan palveluyksikön rekisterinkäyttöoikeus"}},
	Asks: Text{
		Fi: "Palvelun alkamis- ja päättymispäivän pitäisi olla rekisterinkäyttöoikeuden voimassaoloaikana.",
		Sv: "Dagen då servicen börjar eller slutar bör ligga inom giltighetstiden för åtkomsträtten till registret.",
		En: "The day on which the service starts or ends should be within the period of the register access right.",
	},
	Text: Text{
		Fi: "Palvelun alkamis- tai päättymispäivä ei ole rekisterinkäyttöoikeuden voimassaoloaikana. Tarkista päivä ja oikeuden voimassaolo.",
		Sv: "Dagen då servicen börjar eller slutar ligger utanför giltighetstiden för åtkomsträtten till registret. Kontrollera dagen och rättens giltighetstid.",
		En: "The day on which the service starts or ends is outside the period of the register access right. Check the day and the period.",
	},
}

var ContextRightDocument = Rule{
	ID: "context.use-right.document", Severity: Information, Certainty: Likely,
	Sources: []Source{{"kirjaamisopas", "Tarkempaa tietoa rekisterinkäyttöoikeudesta; Palveluntuottajan palveluyksikön rekisterinkäyttöoikeus"}},
	Asks: Text{
		Fi: "Palvelunjärjestäjän pitäisi tehdä päätökset, palvelutarpeen arviot ja asiakassuunnitelmat.",
		Sv: "Tjänsteanordnaren bör göra beslut, bedömningar av servicebehovet och klientplaner.",
		En: "The service organiser should make decisions, assessments of service need and client plans.",
	},
	Text: Text{
		Fi: "Päätöksen, palvelutarpeen arvion ja asiakassuunnitelman tekee palvelunjärjestäjä. Tarkista, kenen asiakirja tämä on.",
		Sv: "Beslut, bedömningar av servicebehovet och klientplaner görs av tjänsteanordnaren. Kontrollera vems handling detta är.",
		En: "Decisions, assessments of service need and client plans are made by the service organiser. Check whose document this is.",
	},
}

var ContextRightUnit = Rule{
	ID: "context.use-right.unit", Severity: Information, Certainty: Likely,
	Sources: []Source{{"kirjaamisopas", "Tarkempaa tietoa rekisterinkäyttöoikeudesta; Palveluntuottajan palveluyksikön rekisterinkäyttöoikeus"}},
	Asks: Text{
		Fi: "Palveluyksikön pitäisi olla palveluntuottajan, jolle rekisterinkäyttöoikeus on annettu.",
		Sv: "Serviceenheten bör vara den tjänsteproducents som har fått åtkomsträtten till registret.",
		En: "The service unit should be one of the service producer that has the register access right.",
	},
	Text: Text{
		Fi: "Rekisterinkäyttöoikeus annetaan palveluntuottajan palveluyksikölle, mutta palveluyksikkö on palvelunjärjestäjä itse. Tarkista palveluyksikkö.",
		Sv: "Åtkomsträtt till register ges till tjänsteproducentens serviceenhet, men serviceenheten är tjänsteanordnaren själv. Kontrollera serviceenheten.",
		En: "A register access right is given to a service unit of the producer, but the service unit is the service organiser itself. Check the service unit.",
	},
}
