package rule

var ContextAsia = Rule{
	ID: "context.asia", Severity: Error, Certainty: Certain, Missing: true,
	Sources: []Source{{"kirjaamisopas", "Asiakasasiakirjojen kontekstitiedot"}},
	Asks: Text{
		Fi: "Asiakasasiakirjassa pitää olla asiatunnus.",
		Sv: "En klienthandling ska ha ett ärendenummer.",
		En: "A client document must have a matter identifier (asiatunnus).",
	},
	Text:  missing,
	Cases: []Case{{Name: "old", Severity: Warning, Text: missing}},
}

var ContextAsiaID = Rule{
	ID: "context.asia-id", Severity: Error, Certainty: Certain,
	Sources: []Source{{"kirjaamisopas", "Asiakasasiakirjojen kontekstitiedot"}},
	Asks: Text{
		Fi: "Asiatunnuksen pitää olla OID-tunnus.",
		Sv: "Ärendenumret ska vara en OID.",
		En: "The matter identifier (asiatunnus) must be an OID.",
	},
	Text: notOID,
}

var ContextServiceTask = Rule{
	ID: "context.service-task", Severity: Error, Certainty: Certain, Missing: true,
	Sources: []Source{{"kirjaamisopas", "Asiakasasiakirjojen kontekstitiedot"}, {"l703-2023", "§ 37 mom. 2"}},
	Asks: Text{
		Fi: "Asiakasasiakirjassa pitää olla palvelutehtävä.",
		Sv: "En klienthandling ska ha en serviceuppgift.",
		En: "A client document must have a service task.",
	},
	Text:  missing,
	Cases: []Case{{Name: "old", Severity: Warning, Text: missing}},
}

var ContextSocialService = Rule{
	ID: "context.social-service", Severity: Information, Certainty: Certain, Missing: true,
	Sources: []Source{{"kirjaamisopas", "Asiakasasiakirjojen kontekstitiedot"}},
	Asks: Text{
		Fi: "Asiakasasiakirjassa pitäisi olla sosiaalipalvelu, jos asiakirja koskee palvelua.",
		Sv: "En klienthandling bör ha en socialservice, om handlingen gäller en service.",
		En: "A client document should have a social service if it is about one.",
	},
	Text: Text{
		Fi: "Metatiedoista puuttuu sosiaalipalvelu. Jos asiakirja koskee palvelua, lisää se.",
		Sv: "Metadata saknar socialservice. Om handlingen gäller en socialservice, lägg till den.",
		En: "The metadata lack the social service. If the document is about one, add it.",
	},
	Cases: []Case{
		{Name: "needed", Severity: Warning, Text: Text{
			Fi: "Sosiaalipalvelu puuttuu, vaikka palvelua järjestetään tai toteutetaan. Lisää se.",
			Sv: "Socialservicen saknas, fast service ordnas eller genomförs. Lägg till den.",
			En: "The social service is missing although a service is being arranged or carried out. Add it.",
		}},
	},
}

var ContextProcessPhase = Rule{
	ID: "context.process-phase", Severity: Error, Certainty: Certain, Missing: true,
	Sources: []Source{{"kirjaamisopas", "Asiakasasiakirjojen kontekstitiedot"}},
	Asks: Text{
		Fi: "Asiakasasiakirjassa pitää olla palveluprosessin vaihe.",
		Sv: "En klienthandling ska ha ett skede i serviceprocessen.",
		En: "A client document must have a phase of the service process.",
	},
	Text:  missing,
	Cases: []Case{{Name: "old", Severity: Warning, Text: missing}},
}

var ContextServiceUnit = Rule{
	ID: "context.service-unit", Severity: Error, Certainty: Certain, Missing: true,
	Sources: []Source{{"kirjaamisopas", "Asiakasasiakirjojen kontekstitiedot"}},
	Asks: Text{
		Fi: "Asiakirjassa pitää olla palveluyksikkö.",
		Sv: "En handling ska ha en serviceenhet.",
		En: "A document must have a service unit.",
	},
	Text:  missingUnit,
	Cases: []Case{{Name: "old", Severity: Warning, Text: missingUnit}},
}

var ContextClassification = Rule{
	ID: "context.classification", Severity: Error, Certainty: Certain,
	Sources: []Source{{"kirjaamisopas", "Asiakasasiakirjojen kontekstitiedot"}},
	Asks: Text{
		Fi: "Kontekstitietojen koodien pitää olla oikeista luokituksista.",
		Sv: "Kontextuppgifternas koder ska vara ur rätt klassifikationer.",
		En: "The codes of the context must be from its classifications.",
	},
	Text: otherSystem,
}

var ContextUnknownCode = Rule{
	ID: "context.unknown-code", Severity: Information, Certainty: Certain,
	Sources: []Source{{"library", "open lists: a code that is not known cannot be checked"}},
	Asks: Text{
		Fi: "Kontekstitietojen koodien pitäisi olla sellaisia, jotka tunnetaan; muita ei voi tarkistaa.",
		Sv: "Kontextuppgifternas koder bör vara kända; andra kan inte kontrolleras.",
		En: "The codes of the context should be among those that are known; others cannot be checked.",
	},
	Text:  uncheckable,
	Cases: []Case{nameOnly},
}

var ContextLanguage = Rule{
	ID: "context.language", Severity: Information, Certainty: Certain,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}},
	Asks: Text{
		Fi: "Asiakirjan kielen koodin pitäisi olla tunnettu; muita ei voi tarkistaa.",
		Sv: "Koden för handlingens språk bör vara känd; andra kan inte kontrolleras.",
		En: "The code of the document's language should be known; others cannot be checked.",
	},
	Text: Text{
		Fi: "Asiakirjan kielen koodia ei voi tarkistaa. Varmista se itse.",
		Sv: "Koden för handlingens språk kan inte kontrolleras. Kontrollera den själv.",
		En: "The code of the document's language cannot be checked. Check it yourself.",
	},
}

var ContextConfidentiality = Rule{
	ID: "context.confidentiality", Severity: Information, Certainty: Certain,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}},
	Asks: Text{
		Fi: "Luottamuksellisuuden koodin pitäisi olla tunnettu; muita ei voi tarkistaa.",
		Sv: "Koden för konfidentialitet bör vara känd; andra kan inte kontrolleras.",
		En: "The code of confidentiality should be known; others cannot be checked.",
	},
	Text: uncheckable,
}

var ContextRetention = Rule{
	ID: "context.retention", Severity: Information, Certainty: Certain,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}},
	Asks: Text{
		Fi: "Säilytysajan koodin pitäisi olla tunnettu; muita ei voi tarkistaa.",
		Sv: "Koden för bevarandetid bör vara känd; andra kan inte kontrolleras.",
		En: "The code of the retention period should be known; others cannot be checked.",
	},
	Text: uncheckable,
}

var ContextGroup = Rule{
	ID: "context.group", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 13"}},
	Asks: Text{
		Fi: "Asiakirjaryhmän pitää vastata rakennetta: asiakkuusasiakirja kuuluu ryhmään 1, asiakasasiakirja ryhmään 5.",
		Sv: "Handlingsgruppen ska motsvara strukturen: en klientrelationshandling hör till grupp 1, en klienthandling till grupp 5.",
		En: "The document group must fit the structure: a client relationship document is of group 1, a client document of group 5.",
	},
	Text: Text{
		Fi: "Väärä asiakirjaryhmä: asiakkuusasiakirjan ryhmän pitää olla 1, asiakasasiakirjan 5. Korjaa ryhmä tai rakenteen tunnus.",
		Sv: "Fel handlingsgrupp: en klientrelationshandling ska ha grupp 1, en klienthandling grupp 5. Rätta gruppen eller strukturens identifierare.",
		En: "Wrong document group: a client relationship document must have group 1, a client document group 5. Correct the group or the OID of the structure.",
	},
}

var ContextGroupMetadata = Rule{
	ID: "context.group-metadata", Severity: Information, Certainty: Certain,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}},
	Asks: Text{
		Fi: "Metatiedoissa pitäisi olla vain niitä tietoja, joita asiakirjaryhmän sanomissa on.",
		Sv: "Metadata bör ha bara de uppgifter som handlingsgruppens meddelanden har.",
		En: "The metadata should have only what messages of the document group have.",
	},
	Text: Text{
		Fi: "Tämän asiakirjaryhmän sanomissa ei yleensä ole tätä: %[1]s. Tarkista, kuuluuko se asiakirjaan.",
		Sv: "Meddelanden i denna handlingsgrupp har vanligen inte detta: %[1]s. Kontrollera om det hör till handlingen.",
		En: "Messages of this document group do not usually have this: %[1]s. Check whether it belongs to the document.",
	},
}
