package rule

var ArchiveDocumentID = Rule{
	ID: "archive.document-id", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 11"}},
	Asks: Text{
		Fi: "Asiakirjan OID-tunnuksen pitää olla sama otsakkeessa, rungossa (OID-alkuisena), näyttömuodossa ja siirtokehyksessä.",
		Sv: "Handlingens OID ska vara densamma i headern, i kroppen (efter OID), i visningsformatet och i överföringsramen.",
		En: "The OID of the document must be the same in the header, in the body (after OID), in the view and in the transfer frame.",
	},
	Text: Text{
		Fi: "Asiakirjan OID-tunnus ei ole sama kaikkialla. Kirjoita sama tunnus otsakkeeseen, runkoon (OID-alkuisena), näyttömuotoon ja siirtokehykseen.",
		Sv: "Handlingens OID är inte densamma överallt. Skriv samma OID i headern, i kroppen (efter OID), i visningsformatet och i överföringsramen.",
		En: "The OID of the document is not the same everywhere. Write the same one in the header, in the body (after OID), in the view and in the transfer frame.",
	},
	Cases: []Case{{Name: "missing", Missing: true, Text: missing}},
}

var ArchiveSetID = Rule{
	ID: "archive.set-id", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 11"}, {"cda-r2", "setId"}, {"l703-2023", "§ 69 mom. 2"}},
	Asks: Text{
		Fi: "Ensimmäisessä versiossa alkuperäisen asiakirjan tunnuksen (setId) pitää olla asiakirjan oma tunnus.",
		Sv: "I första versionen ska den ursprungliga handlingens identifierare (setId) vara handlingens egen.",
		En: "In the first version the identifier of the original document (setId) must be the document's own.",
	},
	Text: Text{
		Fi: "Väärä alkuperäisen asiakirjan tunnus (setId): ensimmäisessä versiossa sen pitää olla asiakirjan oma tunnus. Korjaa se tai versionumero.",
		Sv: "Fel identifierare för den ursprungliga handlingen (setId): i första versionen ska den vara handlingens egen. Rätta den eller versionsnumret.",
		En: "Wrong identifier of the original document (setId): in the first version it must be the document's own. Correct it or the version number.",
	},
	Cases: []Case{
		{Name: "later", Text: Text{
			Fi: "Asiakirjan versionumero on suurempi kuin 1, mutta alkuperäisen asiakirjan tunnus (setId) on asiakirjan oma. Kirjoita siihen ensimmäisen version tunnus.",
			Sv: "Handlingens versionsnummer är större än 1, men den ursprungliga handlingens identifierare (setId) är handlingens egen. Ange den första versionens identifierare.",
			En: "The version number of the document is above 1, but the identifier of the original document (setId) is the document's own. Write that of the first version.",
		}},
	},
}

var ArchiveStructureMissing = Rule{
	ID: "archive.structure.missing", Severity: Error, Certainty: Certain, Missing: true,
	Sources: []Source{{"messages-2026", "check 1"}},
	Asks: Text{
		Fi: "Metatiedoissa pitää olla asiakirjan rakenne (contentSpecificationId).",
		Sv: "Metadata ska ange handlingens struktur (contentSpecificationId).",
		En: "The metadata must name the structure of the document (contentSpecificationId).",
	},
	Text: missing,
}

var ArchiveStructureUnknown = Rule{
	ID: "archive.structure.unknown", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 1"}},
	Asks: Text{
		Fi: "Metatiedoissa nimetyn rakenteen pitää olla julkaistu rakenne.",
		Sv: "Strukturen som metadata anger ska vara en publicerad struktur.",
		En: "The structure that the metadata name must be a published one.",
	},
	Text: Text{
		Fi: "Metatiedoissa nimettyä rakennetta ei tunneta. Tarkista OID tai lataa uudempi julkaisu.",
		Sv: "Strukturen som metadata anger är inte känd. Kontrollera OID eller ladda en nyare publikation.",
		En: "The structure that the metadata name is not known. Check the OID or load a newer publication.",
	},
}

var ArchiveStructureOutdated = Rule{
	ID: "archive.structure.outdated", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 1"}},
	Asks: Text{
		Fi: "Metatiedoissa nimetyn rakenneversion pitäisi olla voimassa.",
		Sv: "Strukturversionen som metadata anger bör vara i kraft.",
		En: "The version of the structure that the metadata name should be in force.",
	},
	Text: Text{
		Fi: "Metatiedoissa nimetty rakenneversio on vanhentunut. Käytä uusissa asiakirjoissa voimassa olevaa versiota.",
		Sv: "Strukturversionen som metadata anger är föråldrad. Använd den gällande versionen i nya handlingar.",
		En: "The version of the structure that the metadata name is outdated. Use the version in force in new documents.",
	},
	Cases: []Case{
		{Name: "replaced", Text: Text{
			Fi: "Metatiedoissa nimetty rakenneversio on vanhentunut. Käytä uusissa asiakirjoissa voimassa olevaa: %[1]s.",
			Sv: "Strukturversionen som metadata anger är föråldrad. Använd den gällande i nya handlingar: %[1]s.",
			En: "The version of the structure that the metadata name is outdated. Use the one in force in new documents: %[1]s.",
		}},
	},
}

var ArchiveStructureRootKey = Rule{
	ID: "archive.structure.root-key", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 3"}},
	Asks: Text{
		Fi: "JSONin juurikentän pitää olla metatiedoissa nimetyn rakenteen.",
		Sv: "Rotfältet i JSON ska vara det som hör till strukturen i metadata.",
		En: "The root key of the JSON must be that of the structure that the metadata name.",
	},
	Text: Text{
		Fi: "Väärä juurikenttä JSONissa: metatiedoissa nimetyn rakenteen juurikentän pitää olla %[1]s. Korjaa juurikenttä tai rakenteen tunnus.",
		Sv: "Fel rotfält i JSON: strukturen i metadata ska ha rotfältet %[1]s. Rätta rotfältet eller strukturens identifierare.",
		En: "Wrong root key in the JSON: the structure that the metadata name must have the root key %[1]s. Correct the root key or the OID of the structure.",
	},
}

var ArchiveSpecificType = Rule{
	ID: "archive.specific-type", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 2"}},
	Asks: Text{
		Fi: "Tarkan asiakirjatyypin pitää olla rakenteen mukainen.",
		Sv: "Den specifika handlingstypen ska följa strukturen.",
		En: "The specific document type must be that of the structure.",
	},
	Text: Text{
		Fi: "Tarkan asiakirjatyypin pitää olla %[1]s (rakenteen mukaan). Korjaa se.",
		Sv: "Den specifika handlingstypen ska vara %[1]s (enligt strukturen). Rätta den.",
		En: "The specific document type must be %[1]s (according to the structure). Correct it.",
	},
}

var ArchiveGeneralType = Rule{
	ID: "archive.general-type", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "check 2"}},
	Asks: Text{
		Fi: "Yleisen asiakirjatyypin pitäisi olla rakenteen mukainen.",
		Sv: "Den allmänna handlingstypen bör följa strukturen.",
		En: "The general document type should be that of the structure.",
	},
	Text: Text{
		Fi: "Yleisen asiakirjatyypin pitäisi olla %[1]s (rakenteen mukaan). Tarkista se.",
		Sv: "Den allmänna handlingstypen bör vara %[1]s (enligt strukturen). Kontrollera den.",
		En: "The general document type should be %[1]s (according to the structure). Check it.",
	},
}
