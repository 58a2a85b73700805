package rule

var ContextSpecialGrounds = Rule{
	ID: "context.special-content.grounds", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 12"}, {"kirjaamisopas", "Asiakirjojen näyttäminen ja näyttämisen rajaaminen OmaKannassa"}},
	Asks: Text{
		Fi: "Erityissisällöksi merkityssä asiakirjassa pitää olla perustelu sille, ettei sitä näytetä OmaKannassa.",
		Sv: "En handling som har märkts som särskilt innehåll (erityissisältö) ska ha en grund för att den inte visas i MittKanta.",
		En: "A document that is marked as special content (erityissisältö) must have grounds for not showing it in MyKanta.",
	},
	Text: Text{
		Fi: "Asiakirja on merkitty erityissisällöksi, mutta perustelu puuttuu. Lisää perustelu sille, ettei sitä näytetä OmaKannassa.",
		Sv: "Handlingen har märkts som särskilt innehåll (erityissisältö), men grunden saknas. Lägg till grunden för att den inte visas i MittKanta.",
		En: "The document is marked as special content (erityissisältö), but the grounds are missing. Add the grounds for not showing it in MyKanta.",
	},
}

var ContextSpecialMark = Rule{
	ID: "context.special-content.mark", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 12"}},
	Asks: Text{
		Fi: "Asiakirja, jossa on perustelu näyttämisen rajaamiselle, pitäisi merkitä erityissisällöksi.",
		Sv: "En handling som har en grund för att begränsa visningen bör märkas som särskilt innehåll (erityissisältö).",
		En: "A document that has grounds for not showing it should be marked as special content (erityissisältö).",
	},
	Text: Text{
		Fi: "Asiakirjassa on perustelu näyttämisen rajaamiselle, mutta sitä ei ole merkitty erityissisällöksi. Lisää merkintä tai poista perustelu.",
		Sv: "Handlingen har en grund för att begränsa visningen, men den har inte märkts som särskilt innehåll (erityissisältö). Lägg till märkningen eller ta bort grunden.",
		En: "The document has grounds for not showing it, but it is not marked as special content (erityissisältö). Add the mark or remove the grounds.",
	},
}

var ContextDelayGrounds = Rule{
	ID: "context.delay.grounds", Severity: Warning, Certainty: Likely,
	Sources: []Source{{"kirjaamisopas", "Asiakirjojen näyttäminen ja näyttämisen rajaaminen OmaKannassa; Huomioita alle 18-vuotiaiden tietojen tallentamisessa"}},
	Asks: Text{
		Fi: "Asiakirjan näyttämisen pitkällä viivästyksellä pitäisi olla perustelu.",
		Sv: "En lång fördröjning av visningen av handlingen bör ha en grund.",
		En: "A long delay of showing a document should have grounds.",
	},
	Text: Text{
		Fi: "Asiakirjan näyttämistä on viivästetty pitkään ilman perustelua. Lisää perustelu.",
		Sv: "Visningen av handlingen har fördröjts länge utan grund. Lägg till en grund.",
		En: "Showing the document is delayed for long without grounds. Add them.",
	},
}

var ContextDelayMinor = Rule{
	ID: "context.delay.minor", Severity: Information, Certainty: Likely,
	Sources: []Source{{"kirjaamisopas", "Asiakirjojen näyttäminen ja näyttämisen rajaaminen OmaKannassa; Huomioita alle 18-vuotiaiden tietojen tallentamisessa"}},
	Asks: Text{
		Fi: "Alaikäisen asiakirjan näyttämisen pitkästä viivästyksestä pitäisi sopia vastuutyöntekijän kanssa.",
		Sv: "En lång fördröjning av visningen av en minderårigs handling bör avtalas med den ansvariga arbetstagaren.",
		En: "A long delay of showing the document of a minor should be agreed with the responsible worker.",
	},
	Text: Text{
		Fi: "Alaikäisen asiakirjan näyttämistä on viivästetty pitkään. Sovi siitä vastuutyöntekijän kanssa.",
		Sv: "Visningen av en minderårigs handling har fördröjts länge. Kom överens om det med den ansvariga arbetstagaren.",
		En: "Showing the document of a minor is delayed for long. Agree it with the responsible worker.",
	},
}

var ContextDelayHidden = Rule{
	ID: "context.delay.hidden", Severity: Information, Certainty: Likely,
	Sources: []Source{{"kirjaamisopas", "Asiakirjojen näyttäminen ja näyttämisen rajaaminen OmaKannassa; Huomioita alle 18-vuotiaiden tietojen tallentamisessa"}},
	Asks: Text{
		Fi: "Erityissisällöksi merkityn asiakirjan näyttämistä ei pitäisi viivästää: viivästys ei vaikuta.",
		Sv: "Visningen av en handling som har märkts som särskilt innehåll (erityissisältö) bör inte fördröjas: fördröjningen har ingen verkan.",
		En: "The display of a document that is marked as special content (erityissisältö) should not be delayed: the delay has no effect.",
	},
	Text: Text{
		Fi: "Asiakirja on merkitty erityissisällöksi, joten viivästys ei vaikuta. Poista jompikumpi.",
		Sv: "Handlingen har märkts som särskilt innehåll (erityissisältö), så fördröjningen har ingen verkan. Ta bort det ena.",
		En: "The document is marked as special content (erityissisältö), so that the delay has no effect. Remove one of them.",
	},
}

var ContextDelayPast = Rule{
	ID: "context.delay.past", Severity: Warning, Certainty: Likely,
	Sources: []Source{{"kirjaamisopas", "Asiakirjojen näyttäminen ja näyttämisen rajaaminen OmaKannassa; Huomioita alle 18-vuotiaiden tietojen tallentamisessa"}},
	Asks: Text{
		Fi: "Viivästys ei saisi päättyä ennen kuin asiakirja on laadittu.",
		Sv: "Fördröjningen bör inte sluta innan handlingen har upprättats.",
		En: "The delay should not end before the document was authored.",
	},
	Text: Text{
		Fi: "Viivästys päättyy ennen kuin asiakirja on laadittu. Korjaa näyttöpäivä.",
		Sv: "Fördröjningen slutar innan handlingen har upprättats. Rätta dagen för visningen.",
		En: "The delay ends before the document was authored. Correct the day of display.",
	},
}

var ContextPrivatePhase = Rule{
	ID: "context.private-producer.phase", Severity: Warning, Certainty: Likely,
	Sources: []Source{{"kirjaamisopas", "Sosiaalihuollon palveluprosessi"}},
	Asks: Text{
		Fi: "Osto- ja palvelusetelituottajan asiakirjan palveluprosessin vaiheen pitäisi olla palvelun toteutus.",
		Sv: "Skedet i serviceprocessen bör vara genomförande av service (palvelun toteutus) i en handling av en tjänsteproducent på uppdrag.",
		En: "The phase in a document of a producer that acts for an organiser should be carrying out the service (palvelun toteutus).",
	},
	Text: Text{
		Fi: "Palveluprosessin vaihe ei ole palvelun toteutus, jossa osto- ja palvelusetelituottaja kirjaa. Tarkista vaihe.",
		Sv: "Skedet är inte genomförande av service (palvelun toteutus), där en tjänsteproducent på uppdrag dokumenterar. Kontrollera skedet.",
		En: "The phase is not carrying out the service (palvelun toteutus), in which a producer that acts for an organiser records. Check the phase.",
	},
}

var ContextTaskService = Rule{
	ID: "context.task-service", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "Valmis/1.2.246.537.6.1506.19008.2024.12.19.json, implementation note of sosiaalipalvelu"}},
	Asks: Text{
		Fi: "Merkinnässä rajoitustoimenpiteestä sosiaalipalvelun pitää kuulua palvelutehtävään.",
		Sv: "I en anteckning om en begränsningsåtgärd ska socialservicen höra till serviceuppgiften.",
		En: "In an entry on a restraint the social service must be one of the service task.",
	},
	Text: Text{
		Fi: "Merkintään rajoitustoimenpiteestä ei voi valita tätä sosiaalipalvelua tässä palvelutehtävässä. Vaihda palvelu.",
		Sv: "I en anteckning om en begränsningsåtgärd kan denna socialservice inte väljas i denna serviceuppgift. Byt service.",
		En: "In an entry on a restraint this social service cannot be chosen in this service task. Change the service.",
	},
}

var ContextReplaces = Rule{
	ID: "context.replaces", Severity: Error, Certainty: Certain,
	Sources: []Source{{"library", "a document replaces another one"}},
	Asks: Text{
		Fi: "Asiakirja ei saa korvata itseään, ja korvaavan asiakirjan versionumeron pitäisi olla yli 1.",
		Sv: "En handling får inte ersätta sig själv, och versionsnumret för en ersättande handling bör vara större än 1.",
		En: "A document must not replace itself, and the version number of one that replaces another should be above 1.",
	},
	Text: Text{
		Fi: "Asiakirja ei voi korvata itseään. Kirjoita korvattavan asiakirjan tunnus.",
		Sv: "Handlingen kan inte ersätta sig själv. Ange identifieraren för den handling som ersätts.",
		En: "A document cannot replace itself. Write the identifier of the document that it replaces.",
	},
	Cases: []Case{
		{Name: "first", Severity: Warning, Text: Text{
			Fi: "Asiakirja korvaa toisen, mutta sen versionumero on 1. Tarkista versionumero.",
			Sv: "Handlingen ersätter en annan, men dess versionsnummer är 1. Kontrollera versionsnumret.",
			En: "The document replaces another one, but its version number is 1. Check the version number.",
		}},
	},
}
