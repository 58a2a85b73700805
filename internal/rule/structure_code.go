package rule

var StructureCode = Rule{
	ID: "structure.code", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "the structure of the document"}},
	Asks: Text{
		Fi: "Koodien pitää olla rakenteen sallimia.",
		Sv: "Koderna ska vara sådana som strukturen tillåter.",
		En: "Codes must be among those that the structure accepts.",
	},
	Text: Text{
		Fi: "Koodi ei ole sallittu. Valitse kenttään %[1]s jokin näistä: %[2]s.",
		Sv: "Koden är inte tillåten. Välj en av dessa i fältet %[1]s: %[2]s.",
		En: "The code is not allowed. Choose one of these for %[1]s: %[2]s.",
	},
	Cases: []Case{
		{Name: "more", Text: Text{
			Fi: "Koodi ei ole sallittu. Valitse kenttään %[1]s jokin sallituista. Lähimmät ovat %[2]s, ja vielä %[3]s muuta.",
			Sv: "Koden är inte tillåten. Välj en av de tillåtna i fältet %[1]s. Närmast är %[2]s, och ytterligare %[3]s.",
			En: "The code is not allowed. Choose one of those that are for %[1]s. The nearest are %[2]s, and %[3]s more.",
		}},
		{Name: "listed", Text: Text{
			Fi: "Koodi ei ole sallittu. Valitse kenttään %[1]s jokin sallituista. Lähimmät ovat %[2]s, ja vielä %[3]s muuta; ks. koodisto %[4]s.",
			Sv: "Koden är inte tillåten. Välj en av de tillåtna i fältet %[1]s. Närmast är %[2]s, och ytterligare %[3]s; se klassifikationen %[4]s.",
			En: "The code is not allowed. Choose one of those that are for %[1]s. The nearest are %[2]s, and %[3]s more; see the classification %[4]s.",
		}},
		{Name: "one", Text: Text{
			Fi: "Koodi ei ole sallittu. Valitse kenttään %[1]s ainoa sallittu: %[2]s.",
			Sv: "Koden är inte tillåten. Välj den enda tillåtna i fältet %[1]s: %[2]s.",
			En: "The code is not allowed. Choose the only one that is for %[1]s: %[2]s.",
		}},
	},
}

var StructureSystem = Rule{
	ID: "structure.system", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "the structure of the document"}},
	Asks: Text{
		Fi: "Koodiston pitää olla rakenteen nimeämä.",
		Sv: "Kodsystemet ska vara det som strukturen anger.",
		En: "The code system must be the one that the structure names.",
	},
	Cases: []Case{
		{Name: "oid", Text: Text{
			Fi: "Väärä koodisto kentässä %[1]s. Sen pitää olla %[2]s; perässä voi olla versio.",
			Sv: "Fel kodsystem i fältet %[1]s. Det ska vara %[2]s; en version kan följa efter.",
			En: "Wrong code system in %[1]s. It must be %[2]s; a version may follow it.",
		}},
		{Name: "exact", Text: Text{
			Fi: "Väärä koodisto kentässä %[1]s. Sen pitää olla %[2]s.",
			Sv: "Fel kodsystem i fältet %[1]s. Det ska vara %[2]s.",
			En: "Wrong code system in %[1]s. It must be %[2]s.",
		}},
	},
}

var StructurePhrase = Rule{
	ID: "structure.phrase", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "the structure of the document"}},
	Asks: Text{
		Fi: "Vakiotekstien pitää olla sanasta sanaan.",
		Sv: "De fasta texterna ska återges ord för ord.",
		En: "Fixed texts must be repeated word for word.",
	},
	Text: Text{
		Fi: "Kentän %[1]s vakioteksti on muuttunut. Käytä Sosmetassa julkaistua vakiotekstiä sellaisenaan, suomeksi.",
		Sv: "Den fasta texten i fältet %[1]s har ändrats. Använd den fasta text som är publicerad i Sosmeta ordagrant, på finska.",
		En: "The fixed text of %[1]s was changed. Use the fixed text that is published in Sosmeta word for word, in Finnish.",
	},
}

var StructureVersion = Rule{
	ID: "structure.version", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "the structure of the document"}},
	Asks: Text{
		Fi: "Asiakirjan pitäisi olla rakenteen voimassa olevan version mukainen.",
		Sv: "Handlingen bör följa den gällande versionen av sin struktur.",
		En: "The document should follow the version of its structure that is in force.",
	},
	Cases: []Case{
		{Name: "replaced", Text: Text{
			Fi: "Rakenteen versio %[1]s on vanhentunut. Voimassa on %[2]s; käytä uusissa asiakirjoissa sitä.",
			Sv: "Strukturens version %[1]s är föråldrad. Använd den gällande versionen %[2]s i nya handlingar.",
			En: "Version %[1]s of the structure is outdated. Use the version in force, %[2]s, in new documents.",
		}},
		{Name: "withdrawn", Text: Text{
			Fi: "Rakenteen versio %[1]s on vanhentunut, eikä mikään sen versio ole voimassa. Vaihda uusiin asiakirjoihin toinen rakenne.",
			Sv: "Strukturens version %[1]s är föråldrad, och ingen version av den är i kraft. Välj en annan struktur för nya handlingar.",
			En: "Version %[1]s of the structure is outdated, and no version of it is in force. Choose another structure for new documents.",
		}},
	},
}
