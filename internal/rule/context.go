package rule

var ContextAsia = Rule{
	ID: "context.asia", Severity: Error, Certainty: Certain, Missing: true,
	Sources: []Source{{"kirjaamisopas", "Asiakasasiakirjojen kontekstitiedot"}},
	Asks: Text{
		Fi: "Asiakasasiakirjalla on asiatunnus.",
		Sv: "Ett klientdokument har asiatunnus.",
		En: "A client document has its asiatunnus.",
	},
	Text:  missing,
	Cases: []Case{{Name: "old", Severity: Warning, Text: missing}},
}

var ContextAsiaID = Rule{
	ID: "context.asia-id", Severity: Error, Certainty: Certain,
	Sources: []Source{{"kirjaamisopas", "Asiakasasiakirjojen kontekstitiedot"}},
	Asks: Text{
		Fi: "Asiatunnus on OID-tunnus.",
		Sv: "Asiatunnus är en OID.",
		En: "The asiatunnus is an OID.",
	},
	Text: notOID,
}

var ContextServiceTask = Rule{
	ID: "context.service-task", Severity: Error, Certainty: Certain, Missing: true,
	Sources: []Source{{"kirjaamisopas", "Asiakasasiakirjojen kontekstitiedot"}, {"l703-2023", "§ 37 mom. 2"}},
	Asks: Text{
		Fi: "Asiakasasiakirjalla on palvelutehtävä.",
		Sv: "Ett klientdokument har palvelutehtävä.",
		En: "A client document has its palvelutehtävä.",
	},
	Text:  missing,
	Cases: []Case{{Name: "old", Severity: Warning, Text: missing}},
}

var ContextSocialService = Rule{
	ID: "context.social-service", Severity: Information, Certainty: Certain, Missing: true,
	Sources: []Source{{"kirjaamisopas", "Asiakasasiakirjojen kontekstitiedot"}},
	Asks: Text{
		Fi: "Asiakasasiakirjalla on sosiaalipalvelu, jos asiakirja koskee palvelua.",
		Sv: "En klienthandling har socialservice, om handlingen gäller en service.",
		En: "A client document has its social service if it is about one.",
	},
	Text: Text{
		Fi: "Sosiaalipalvelu puuttuu. Jos asiakirja koskee palvelua, lisää se.",
		Sv: "Socialservicen saknas. Om handlingen gäller en service, lägg till den.",
		En: "The social service is missing. If the document is about one, add it.",
	},
	Cases: []Case{{Name: "needed", Severity: Warning, Text: Text{
		Fi: "Sosiaalipalvelu puuttuu, vaikka palvelua järjestetään tai toteutetaan. Lisää se.",
		Sv: "Socialservicen saknas, fast service ordnas eller genomförs. Lägg till den.",
		En: "The social service is missing although a service is being arranged or carried out. Add it.",
	}}},
}

var ContextProcessPhase = Rule{
	ID: "context.process-phase", Severity: Error, Certainty: Certain, Missing: true,
	Sources: []Source{{"kirjaamisopas", "Asiakasasiakirjojen kontekstitiedot"}},
	Asks: Text{
		Fi: "Asiakasasiakirjalla on palveluprosessin vaihe.",
		Sv: "Ett klientdokument har sin fas av palveluprosessi.",
		En: "A client document has its phase of the palveluprosessi.",
	},
	Text:  missing,
	Cases: []Case{{Name: "old", Severity: Warning, Text: missing}},
}

var ContextServiceUnit = Rule{
	ID: "context.service-unit", Severity: Error, Certainty: Certain, Missing: true,
	Sources: []Source{{"kirjaamisopas", "Asiakasasiakirjojen kontekstitiedot"}},
	Asks: Text{
		Fi: "Asiakirjalla on palveluyksikkö.",
		Sv: "Ett dokument har palveluyksikkö.",
		En: "A document has its palveluyksikkö.",
	},
	Text:  missingUnit,
	Cases: []Case{{Name: "old", Severity: Warning, Text: missingUnit}},
}

var ContextClassification = Rule{
	ID: "context.classification", Severity: Error, Certainty: Certain,
	Sources: []Source{{"kirjaamisopas", "Asiakasasiakirjojen kontekstitiedot"}},
	Asks: Text{
		Fi: "Kontekstitiedot ovat omista luokituksistaan.",
		Sv: "Kontextuppgifterna är ur sina klassificeringar.",
		En: "The codes of the context are from its classifications.",
	},
	Text: otherSystem,
}

var ContextUnknownCode = Rule{
	ID: "context.unknown-code", Severity: Information, Certainty: Certain,
	Sources: []Source{{"library", "open lists: a code that is not known cannot be checked"}},
	Asks: Text{
		Fi: "Kontekstitietojen koodit ovat sellaisia, jotka tunnetaan; muita ei voi tarkistaa.",
		Sv: "Kontextuppgifternas koder är kända; andra kan inte kontrolleras.",
		En: "The codes of the context are among those that are known; others cannot be checked.",
	},
	Text:  uncheckable,
	Cases: []Case{nameOnly},
}

var ContextLanguage = Rule{
	ID: "context.language", Severity: Information, Certainty: Certain,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}},
	Asks: Text{
		Fi: "Asiakirjan kielen koodia ei voi tarkistaa.",
		Sv: "Koden för dokumentets språk kan inte kontrolleras.",
		En: "The code of the document's language cannot be checked.",
	},
}

var ContextConfidentiality = Rule{
	ID: "context.confidentiality", Severity: Information, Certainty: Certain,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}},
	Asks: Text{
		Fi: "Luottamuksellisuuden koodi on tunnettu; muita ei voi tarkistaa.",
		Sv: "Koden för konfidentialitet är känd; andra kan inte kontrolleras.",
		En: "The code of confidentiality is known; others cannot be checked.",
	},
	Text: uncheckable,
}

var ContextRetention = Rule{
	ID: "context.retention", Severity: Information, Certainty: Certain,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}},
	Asks: Text{
		Fi: "Säilytysajan koodi on tunnettu; muita ei voi tarkistaa.",
		Sv: "Koden för bevaringstid är känd; andra kan inte kontrolleras.",
		En: "The code of retention is known; others cannot be checked.",
	},
	Text: uncheckable,
}

var ContextGroup = Rule{
	ID: "context.group", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 13"}},
	Asks: Text{
		Fi: "Asiakirjaryhmän pitää vastata rakennetta: asiakkuusasiakirja on ryhmää 1, asiakasasiakirja ryhmää 5.",
		Sv: "Dokumentgruppen ska motsvara strukturen: asiakkuusasiakirja är grupp 1, asiakasasiakirja grupp 5.",
		En: "The document group must fit the structure: an asiakkuusasiakirja is of group 1, an asiakasasiakirja of group 5.",
	},
}

var ContextGroupMetadata = Rule{
	ID: "context.group-metadata", Severity: Information, Certainty: Certain,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}},
	Asks: Text{
		Fi: "Kuvailutiedoissa on vain niitä tietoja, joita asiakirjaryhmän sanomissa on.",
		Sv: "Metadata har bara uppgifter som dokumentgruppens meddelanden har.",
		En: "The metadata have only what messages of the document group have.",
	},
	Text: Text{
		Fi: "Tämän asiakirjaryhmän sanomissa ei yleensä ole tätä: %[1]s.",
		Sv: "Meddelanden i denna dokumentgrupp har vanligen inte detta: %[1]s.",
		En: "Messages of this document group do not usually have this: %[1]s.",
	},
}

var ContextSpecialGrounds = Rule{
	ID: "context.special-content.grounds", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 12"}, {"kirjaamisopas", "Asiakirjojen näyttäminen ja näyttämisen rajaaminen OmaKannassa"}},
	Asks: Text{
		Fi: "Asiakirja on merkitty erityissisällöksi. Lisää perustelu sille, ettei sitä näytetä OmaKannassa.",
		Sv: "Dokumentet har märkts som särskilt innehåll (erityissisältö). Lägg till grunden för att det inte visas i OmaKanta.",
		En: "The document is marked as special content (erityissisältö). Add the grounds for not showing it in OmaKanta.",
	},
}

var ContextSpecialMark = Rule{
	ID: "context.special-content.mark", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 12"}},
	Asks: Text{
		Fi: "Asiakirjassa on perustelu näyttämisen rajaamiselle, mutta sitä ei ole merkitty erityissisällöksi.",
		Sv: "Dokumentet har en grund för att begränsa visningen, men det har inte märkts som särskilt innehåll (erityissisältö).",
		En: "The document has grounds for not showing it, but it is not marked as special content (erityissisältö).",
	},
}

var ContextDelayGrounds = Rule{
	ID: "context.delay.grounds", Severity: Warning, Certainty: Likely,
	Sources: []Source{{"kirjaamisopas", "Asiakirjojen näyttäminen ja näyttämisen rajaaminen OmaKannassa; Huomioita alle 18-vuotiaiden tietojen tallentamisessa"}},
	Asks: Text{
		Fi: "Asiakirjan näyttämistä on viivästetty pitkään ilman perustelua. Lisää perustelu.",
		Sv: "Visningen av dokumentet har fördröjts länge utan grund. Lägg till en grund.",
		En: "Showing the document is delayed for long without grounds. Add them.",
	},
}

var ContextDelayMinor = Rule{
	ID: "context.delay.minor", Severity: Information, Certainty: Likely,
	Sources: []Source{{"kirjaamisopas", "Asiakirjojen näyttäminen ja näyttämisen rajaaminen OmaKannassa; Huomioita alle 18-vuotiaiden tietojen tallentamisessa"}},
	Asks: Text{
		Fi: "Alaikäisen asiakirjan näyttämistä on viivästetty pitkään. Sovi siitä vastuutyöntekijän kanssa.",
		Sv: "Visningen av en minderårigs dokument har fördröjts länge. Kom överens om det med den ansvariga arbetstagaren.",
		En: "Showing the document of a minor is delayed for long. Agree it with the responsible worker.",
	},
}

var ContextDelayHidden = Rule{
	ID: "context.delay.hidden", Severity: Information, Certainty: Likely,
	Sources: []Source{{"kirjaamisopas", "Asiakirjojen näyttäminen ja näyttämisen rajaaminen OmaKannassa; Huomioita alle 18-vuotiaiden tietojen tallentamisessa"}},
	Asks: Text{
		Fi: "Asiakirja on merkitty erityissisällöksi, joten viivästys ei vaikuta. Poista jompikumpi.",
		Sv: "Dokumentet har märkts som särskilt innehåll (erityissisältö), så fördröjningen har ingen verkan. Ta bort det ena.",
		En: "The document is marked as special content (erityissisältö), so that the delay has no effect. Remove one of them.",
	},
}

var ContextDelayPast = Rule{
	ID: "context.delay.past", Severity: Warning, Certainty: Likely,
	Sources: []Source{{"kirjaamisopas", "Asiakirjojen näyttäminen ja näyttämisen rajaaminen OmaKannassa; Huomioita alle 18-vuotiaiden tietojen tallentamisessa"}},
	Asks: Text{
		Fi: "Viivästys päättyy ennen kuin asiakirja on laadittu.",
		Sv: "Fördröjningen slutar innan dokumentet har upprättats.",
		En: "The delay ends before the document was authored.",
	},
}

var ContextPrivatePhase = Rule{
	ID: "context.private-producer.phase", Severity: Warning, Certainty: Likely,
	Sources: []Source{{"kirjaamisopas", "Sosiaalihuollon palveluprosessi"}},
	Asks: Text{
		Fi: "Yksityinen palveluntuottaja toimii palvelun toteutuksen vaiheessa.",
		Sv: "En privat serviceproducent arbetar i fasen palvelun toteutus.",
		En: "A private producer works in the phase palvelun toteutus.",
	},
}

var ContextTaskService = Rule{
	ID: "context.task-service", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "Valmis/1.2.246.537.6.1506.19008.2024.12.19.json, implementation note of sosiaalipalvelu"}},
	Asks: Text{
		Fi: "Sosiaalipalvelu ei kuulu palvelutehtävään rajoitustoimenpiteen merkinnässä.",
		Sv: "Sosiaalipalvelu hör inte till palvelutehtävä i en anteckning om en begränsningsåtgärd.",
		En: "The sosiaalipalvelu does not belong to the palvelutehtävä in an entry on a restraint.",
	},
}

var ContextReplaces = Rule{
	ID: "context.replaces", Severity: Error, Certainty: Certain,
	Sources: []Source{{"library", "a document replaces another one"}},
	Asks: Text{
		Fi: "Asiakirja ei voi korvata itseään. Kirjoita korvattavan asiakirjan tunnus.",
		Sv: "Dokumentet kan inte ersätta sig självt. Ange identifieraren för det dokument som ersätts.",
		En: "A document cannot replace itself. Write the id of the document that it replaces.",
	},
	Cases: []Case{
		{Name: "first", Severity: Warning, Text: Text{
			Fi: "Asiakirja korvaa toisen, mutta sen versionumero on 1. Tarkista versionumero.",
			Sv: "Dokumentet ersätter ett annat, men dess versionsnummer är 1. Kontrollera versionsnumret.",
			En: "The document replaces another one, but its version number is 1. Check the version number.",
		}},
	},
}
