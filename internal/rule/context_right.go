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
	ID: "context.use-right.service-start", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"kirjaamisopas", "Tarkempaa tietoa rekisterinkäyttöoikeudesta; Palveluntuottajan palveluyksikön rekisterinkäyttöoikeus"}},
	Asks: Text{
		Fi: "Asiakirja on laadittu ennen palvelun alkamisen merkintää.",
		Sv: "Dokumentet har upprättats före anteckningen om att tjänsten börjar.",
		En: "The document was authored before the entry that the service starts.",
	},
}

var ContextRightServiceEnd = Rule{
	ID: "context.use-right.service-end", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"kirjaamisopas", "Tarkempaa tietoa rekisterinkäyttöoikeudesta; Palveluntuottajan palveluyksikön rekisterinkäyttöoikeus"}},
	Asks: Text{
		Fi: "Palvelun alkamisen merkintä on laadittu palvelun päättymisen merkinnän jälkeen.",
		Sv: "Anteckningen om att tjänsten börjar har upprättats efter anteckningen om att den slutar.",
		En: "The entry that the service starts was authored after the entry that it ends.",
	},
}
