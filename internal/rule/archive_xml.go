package rule

var ArchiveXMLEncoding = Rule{
	ID: "archive.xml.encoding", Severity: Error, Certainty: Certain,
	Sources: []Source{{"implementer-2026", ""}},
	Asks: Text{
		Fi: "Sanoman pitää olla UTF-8-muodossa, ja sen XML-määrityksen pitää sanoa niin.",
		Sv: "Meddelandet ska vara i UTF-8, och dess XML-deklaration ska säga det.",
		En: "The message must be UTF-8, and its XML declaration must say so.",
	},
	Cases: []Case{
		{Name: "declared", Text: Text{
			Fi: "XML-määritys nimeää muun merkistön kuin UTF-8. Tallenna sanoma UTF-8-muodossa ja määritä se.",
			Sv: "XML-deklarationen anger en annan teckenkodning än UTF-8. Spara meddelandet som UTF-8 och deklarera det.",
			En: "The XML declaration names another encoding than UTF-8. Save the message as UTF-8 and declare that.",
		}},
		{Name: "bytes", Text: Text{
			Fi: "Sanomassa on tavuja, jotka eivät ole UTF-8:aa. Tallenna se UTF-8-muodossa.",
			Sv: "Meddelandet innehåller byte som inte är UTF-8. Spara det som UTF-8.",
			En: "The message has bytes that are not UTF-8. Save it as UTF-8.",
		}},
		isUTF16, isUTF32, isLatin1,
	},
}

var ArchiveXMLSyntax = Rule{
	ID: "archive.xml.syntax", Severity: Error, Certainty: Certain,
	Sources: []Source{{"xml-1.0", ""}, {"messages-2026", "container"}},
	Asks: Text{
		Fi: "Sanoman pitää olla hyvin muodostettua XML:ää.",
		Sv: "Meddelandet ska vara välformad XML.",
		En: "The message must be well-formed XML.",
	},
	Cases: []Case{
		{Name: "end", Text: Text{
			Fi: "XML loppuu kesken: elementti, tunniste tai kommentti jää auki. Tarkista, että koko sanoma on mukana.",
			Sv: "XML tar slut för tidigt: ett element, en tagg eller en kommentar är öppen. Kontrollera att hela meddelandet är med.",
			En: "The XML ends too early: an element, a tag or a comment is open. Check that the whole message is there.",
		}},
		{Name: "markup", Text: Text{
			Fi: "Tässä on merkkausta, jota XML ei tunne. Korjaa se.",
			Sv: "Här finns uppmärkning som XML inte känner till. Rätta den.",
			En: "This is not XML markup. Correct it.",
		}},
		{Name: "name", Text: Text{
			Fi: "Elementin nimi puuttuu tai on väärä. Korjaa se.",
			Sv: "Elementets namn saknas eller är fel. Rätta det.",
			En: "The name of an element is missing or wrong. Correct it.",
		}},
		{Name: "attribute", Text: Text{
			Fi: `Tässä pitää olla attribuutti muodossa nimi="arvo".`,
			Sv: `Här ska finnas ett attribut i formen namn="värde".`,
			En: `An attribute must be written as name="value" here.`,
		}},
		{Name: "twice", Text: Text{
			Fi: "Sama attribuutti on tunnisteessa kahdesti. Jätä niistä yksi.",
			Sv: "Samma attribut finns två gånger i taggen. Behåll ett.",
			En: "An attribute occurs twice in the tag. Keep one.",
		}},
		{Name: "wrong-end", Text: Text{
			Fi: "Lopputunniste ei vastaa avointa elementtiä. Korjaa se.",
			Sv: "Sluttaggen hör inte till det öppna elementet. Rätta den.",
			En: "The end tag does not match the open element. Correct it.",
		}},
		{Name: "character", Text: Text{
			Fi: "Tässä on merkki, jota XML ei tähän salli. Poista se.",
			Sv: "Här finns ett tecken som XML inte tillåter här. Ta bort det.",
			En: "XML does not allow this character here. Remove it.",
		}},
		{Name: "outside", Text: Text{
			Fi: "Juurielementin ulkopuolella on sisältöä. Poista se.",
			Sv: "Det finns innehåll utanför rotelementet. Ta bort det.",
			En: "There is content outside the root element. Remove it.",
		}},
		{Name: "comment", Text: Text{
			Fi: "Kommentissa ei saa olla kahta väliviivaa peräkkäin.",
			Sv: "En kommentar får inte ha två bindestreck efter varandra.",
			En: "A comment must not have two hyphens in a row.",
		}},
		isEmpty, isGzip, isZip, isTar, isPDF, isPNG, isBase64, isJSON,
	},
}

var ArchiveXMLDeclaration = Rule{
	ID: "archive.xml.declaration", Severity: Error, Certainty: Certain,
	Sources: []Source{{"xml-1.0", ""}, {"messages-2026", "container"}},
	Asks: Text{
		Fi: `XML-määrityksen pitää olla sanoman alussa muodossa <?xml version="1.0" encoding="UTF-8"?>.`,
		Sv: `XML-deklarationen ska stå först i meddelandet som <?xml version="1.0" encoding="UTF-8"?>.`,
		En: `The XML declaration must be the first of the message, as <?xml version="1.0" encoding="UTF-8"?>.`,
	},
	Text: Text{
		Fi: `XML-määrityksen pitää olla sanoman alussa muodossa <?xml version="1.0" encoding="UTF-8"?>. Korjaa se.`,
		Sv: `XML-deklarationen ska stå först i meddelandet som <?xml version="1.0" encoding="UTF-8"?>. Rätta den.`,
		En: `The XML declaration must be the first of the message, as <?xml version="1.0" encoding="UTF-8"?>. Correct it.`,
	},
}

var ArchiveXMLUndeclared = Rule{
	ID: "archive.xml.no-declaration", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "container"}},
	Asks: Text{
		Fi: `Sanoman alussa pitäisi olla XML-määritys <?xml version="1.0" encoding="UTF-8"?>.`,
		Sv: `Meddelandet bör börja med en XML-deklaration, <?xml version="1.0" encoding="UTF-8"?>.`,
		En: `The message should start with an XML declaration, <?xml version="1.0" encoding="UTF-8"?>.`,
	},
	Text: Text{
		Fi: `XML-määritys puuttuu. Lisää sanoman alkuun <?xml version="1.0" encoding="UTF-8"?>.`,
		Sv: `XML-deklarationen saknas. Lägg till <?xml version="1.0" encoding="UTF-8"?> först i meddelandet.`,
		En: `The XML declaration is missing. Add <?xml version="1.0" encoding="UTF-8"?> at the start of the message.`,
	},
}

var ArchiveXMLByteOrderMark = Rule{
	ID: "archive.xml.byte-order-mark", Severity: Information, Certainty: Certain,
	Sources: []Source{{"xml-1.0", "4.3.3"}},
	Asks: Text{
		Fi: "Sanoman alussa ei pitäisi olla tavujärjestysmerkkiä (BOM).",
		Sv: "Meddelandet bör inte börja med en byteordningsmarkering (BOM).",
		En: "The message should not start with a byte order mark.",
	},
	Text: Text{
		Fi: "Sanoman alussa on tavujärjestysmerkki (BOM), joka ei ole tarpeen UTF-8-muodossa. Poista se.",
		Sv: "Meddelandet börjar med en byteordningsmarkering (BOM), som inte behövs i UTF-8. Ta bort den.",
		En: "The message starts with a byte order mark, which UTF-8 does not need. Remove it.",
	},
}

var ArchiveXMLLineEnds = Rule{
	ID: "archive.xml.line-ends", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "container"}},
	Asks: Text{
		Fi: "Rivinvaihtojen pitäisi olla pelkkiä LF-merkkejä ilman CR-merkkiä.",
		Sv: "Radbrytningarna bör vara enbart LF utan CR.",
		En: "Lines should end with LF alone, without CR.",
	},
	Text: Text{
		Fi: "Rivinvaihdoissa on CR-merkkejä. Tallenna sanoma niin, että rivinvaihdot ovat pelkkiä LF-merkkejä.",
		Sv: "Radbrytningarna har tecknet CR. Spara meddelandet så att radbrytningarna är enbart LF.",
		En: "Line ends have the character CR. Save the message with LF alone.",
	},
}

var ArchiveXMLDocumentType = Rule{
	ID: "archive.xml.document-type", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "container"}},
	Asks: Text{
		Fi: "Sanomassa ei saa olla dokumenttityypin määritystä (DOCTYPE).",
		Sv: "Meddelandet får inte ha en dokumenttypsdeklaration (DOCTYPE).",
		En: "The message must not have a document type declaration (DOCTYPE).",
	},
	Text: Text{
		Fi: "Sanomassa ei saa olla dokumenttityypin määritystä (DOCTYPE). Poista se.",
		Sv: "Meddelandet får inte ha en dokumenttypsdeklaration (DOCTYPE). Ta bort den.",
		En: "The message must not have a document type declaration (DOCTYPE). Remove it.",
	},
}

var ArchiveXMLEntity = Rule{
	ID: "archive.xml.entity", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "container"}},
	Asks: Text{
		Fi: "Sanomassa ei saa olla muita entiteettejä kuin XML:n omat viisi.",
		Sv: "Meddelandet får inte ha andra entiteter än de fem i XML självt.",
		En: "The message must not have entities other than the five of XML itself.",
	},
	Text: Text{
		Fi: "Sanomassa ei saa olla muita entiteettejä kuin XML:n omat viisi. Kirjoita tilalle merkki itse.",
		Sv: "Meddelandet får inte ha andra entiteter än de fem i XML självt. Skriv tecknet självt i stället.",
		En: "The message must not have entities other than the five of XML itself. Write the character itself instead.",
	},
}

var ArchiveXMLInstruction = Rule{
	ID: "archive.xml.instruction", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "container"}},
	Asks: Text{
		Fi: "Sanomassa ei saa olla prosessointiohjeita XML-määrityksen lisäksi.",
		Sv: "Meddelandet får inte ha bearbetningsinstruktioner utöver XML-deklarationen.",
		En: "The message must not have processing instructions other than the XML declaration.",
	},
	Text: Text{
		Fi: "Sanomassa ei saa olla prosessointiohjeita XML-määrityksen lisäksi. Poista tämä.",
		Sv: "Meddelandet får inte ha bearbetningsinstruktioner utöver XML-deklarationen. Ta bort denna.",
		En: "The message must not have processing instructions other than the XML declaration. Remove this one.",
	},
}

var ArchiveXMLNamespace = Rule{
	ID: "archive.xml.namespace", Severity: Error, Certainty: Certain,
	Sources: []Source{{"implementer-2026", ""}},
	Asks: Text{
		Fi: "Elementin pitää olla oikeassa nimiavaruudessa (urn:hl7-org:v3 tai urn:hl7finland), ja sen etuliite pitää määritellä.",
		Sv: "Elementet ska vara i rätt namnrymd (urn:hl7-org:v3 eller urn:hl7finland), och dess prefix ska vara definierat.",
		En: "The element must be in its namespace (urn:hl7-org:v3 or urn:hl7finland), and its prefix must be bound.",
	},
	Text: Text{
		Fi: "Väärä nimiavaruus: elementin pitää olla nimiavaruudessa urn:hl7-org:v3 tai urn:hl7finland, ja sen etuliite pitää määritellä. Korjaa se.",
		Sv: "Fel namnrymd: elementet ska vara i namnrymden urn:hl7-org:v3 eller urn:hl7finland, och dess prefix ska vara definierat. Rätta den.",
		En: "Wrong namespace: the element must be in urn:hl7-org:v3 or urn:hl7finland, and its prefix must be bound. Correct it.",
	},
}
