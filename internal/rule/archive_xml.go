package rule

var ArchiveXMLEncoding = Rule{
	ID: "archive.xml.encoding", Severity: Error, Certainty: Certain,
	Sources: []Source{{"implementer-2026", ""}},
	Asks: Text{
		Fi: "Sanoma on UTF-8-muodossa, ja sen XML-määritys sanoo niin.",
		Sv: "Meddelandet är i UTF-8, och dess XML-deklaration säger det.",
		En: "The message is UTF-8, and its XML declaration says so.",
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
		{Name: "wide", Text: Text{
			Fi: "Sanoma on UTF-16- tai UTF-32-muodossa. Tallenna se UTF-8-muodossa.",
			Sv: "Meddelandet är i UTF-16 eller UTF-32. Spara det som UTF-8.",
			En: "The message is UTF-16 or UTF-32. Save it as UTF-8.",
		}},
	},
}

var ArchiveXMLSyntax = Rule{
	ID: "archive.xml.syntax", Severity: Error, Certainty: Certain,
	Sources: []Source{{"xml-1.0", ""}, {"messages-2026", "container"}},
	Asks: Text{
		Fi: "Sanoma on hyvin muodostettua XML:ää.",
		Sv: "Meddelandet är välformad XML.",
		En: "The message is well-formed XML.",
	},
	Cases: []Case{
		{Name: "end", Text: Text{
			Fi: "XML loppuu kesken: elementti, tunniste tai kommentti jää auki.",
			Sv: "XML tar slut för tidigt: ett element, en tagg eller en kommentar är öppen.",
			En: "The XML ends too early: an element, a tag or a comment is open.",
		}},
		{Name: "markup", Text: Text{
			Fi: "Tässä on merkkausta, jota XML ei tunne.",
			Sv: "Här finns uppmärkning som XML inte känner till.",
			En: "This is not XML markup.",
		}},
		{Name: "name", Text: Text{
			Fi: "Elementin nimi puuttuu tai on väärä.",
			Sv: "Elementets namn saknas eller är fel.",
			En: "The name of an element is missing or wrong.",
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
			Fi: "Lopputunniste ei ole avoinna olevan elementin.",
			Sv: "Sluttaggen hör inte till det öppna elementet.",
			En: "The end tag does not match the open element.",
		}},
		{Name: "character", Text: Text{
			Fi: "Tässä on merkki, jota XML ei tähän salli.",
			Sv: "Här finns ett tecken som XML inte tillåter här.",
			En: "XML does not allow this character here.",
		}},
		{Name: "outside", Text: Text{
			Fi: "Juurielementin ulkopuolella on sisältöä.",
			Sv: "Det finns innehåll utanför rotelementet.",
			En: "There is content outside the root element.",
		}},
		{Name: "comment", Text: Text{
			Fi: "Kommentissa ei saa olla kahta väliviivaa peräkkäin.",
			Sv: "En kommentar får inte ha två bindestreck efter varandra.",
			En: "A comment must not have two hyphens in a row.",
		}},
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
}

var ArchiveXMLUndeclared = Rule{
	ID: "archive.xml.no-declaration", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "container"}},
	Asks: Text{
		Fi: `Sanoman alussa pitäisi olla XML-määritys <?xml version="1.0" encoding="UTF-8"?>.`,
		Sv: `Meddelandet borde börja med en XML-deklaration, <?xml version="1.0" encoding="UTF-8"?>.`,
		En: `The message should start with an XML declaration, <?xml version="1.0" encoding="UTF-8"?>.`,
	},
}

var ArchiveXMLByteOrderMark = Rule{
	ID: "archive.xml.byte-order-mark", Severity: Information, Certainty: Certain,
	Sources: []Source{{"xml-1.0", "4.3.3"}},
	Asks: Text{
		Fi: "Sanoman alussa on tavujärjestysmerkki (BOM). Se ei ole tarpeen UTF-8-muodossa.",
		Sv: "Meddelandet börjar med en byteordningsmarkering (BOM). Den behövs inte i UTF-8.",
		En: "The message starts with a byte order mark. UTF-8 does not need it.",
	},
}

var ArchiveXMLLineEnds = Rule{
	ID: "archive.xml.line-ends", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "container"}},
	Asks: Text{
		Fi: "Rivinvaihtojen pitäisi olla pelkkiä LF-merkkejä ilman CR-merkkiä.",
		Sv: "Radbrytningarna borde vara enbart LF utan CR.",
		En: "Lines should end with LF alone, without CR.",
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
}

var ArchiveXMLEntity = Rule{
	ID: "archive.xml.entity", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "container"}},
	Asks: Text{
		Fi: "Sanomassa ei saa olla muita entiteettejä kuin XML:n omat viisi.",
		Sv: "Meddelandet får inte ha andra entiteter än de fem i XML självt.",
		En: "The message must not have entities other than the five of XML itself.",
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
}

var ArchiveXMLNamespace = Rule{
	ID: "archive.xml.namespace", Severity: Error, Certainty: Certain,
	Sources: []Source{{"implementer-2026", ""}},
	Asks: Text{
		Fi: "Elementin pitää olla oikeassa nimiavaruudessa (urn:hl7-org:v3 tai urn:hl7finland), ja sen etuliite pitää määritellä.",
		Sv: "Elementet ska vara i rätt namnrymd (urn:hl7-org:v3 eller urn:hl7finland), och dess prefix ska vara definierat.",
		En: "The element must be in its namespace (urn:hl7-org:v3 or urn:hl7finland), and its prefix must be bound.",
	},
}

var ArchiveXMLLimit = Rule{
	ID: "archive.xml.limit", Severity: Error, Certainty: Certain,
	Sources: []Source{{"library", "limits"}},
	Asks: Text{
		Fi: "Sanoma pysyy tarkistuksen rajoissa.",
		Sv: "Meddelandet håller sig inom kontrollens gränser.",
		En: "The message keeps within the limits of the check.",
	},
	Cases: []Case{
		{Name: "bytes", Text: Text{
			Fi: "Sanoma on suurempi kuin raja, %[1]s tavua. Sitä ei tarkistettu.",
			Sv: "Meddelandet är större än gränsen, %[1]s byte. Det har inte kontrollerats.",
			En: "The message is larger than the limit of %[1]s bytes. It was not checked.",
		}},
		{Name: "depth", Text: Text{
			Fi: "Sanomassa on sisäkkäisiä elementtejä enemmän kuin raja, %[1]s. Sitä ei tarkistettu.",
			Sv: "Meddelandet är djupare nästlat än gränsen, %[1]s. Det har inte kontrollerats.",
			En: "The message nests deeper than the limit of %[1]s. It was not checked.",
		}},
		{Name: "nodes", Text: Text{
			Fi: "Sanomassa on elementtejä, attribuutteja ja kommentteja enemmän kuin raja, %[1]s. Sitä ei tarkistettu.",
			Sv: "Meddelandet har fler element, attribut och kommentarer än gränsen, %[1]s. Det har inte kontrollerats.",
			En: "The message has more elements, attributes and comments than the limit of %[1]s. It was not checked.",
		}},
		{Name: "attributes", Text: Text{
			Fi: "Elementissä on attribuutteja enemmän kuin raja, %[1]s. Sanomaa ei tarkistettu.",
			Sv: "Elementet har fler attribut än gränsen, %[1]s. Meddelandet har inte kontrollerats.",
			En: "The element has more attributes than the limit of %[1]s. The message was not checked.",
		}},
		{Name: "namespaces", Text: Text{
			Fi: "Sanomassa on yhtä aikaa voimassa nimiavaruuksia enemmän kuin raja, %[1]s. Sitä ei tarkistettu.",
			Sv: "Meddelandet har fler namnrymder i kraft samtidigt än gränsen, %[1]s. Det har inte kontrollerats.",
			En: "The message has more namespaces in force at a time than the limit of %[1]s. It was not checked.",
		}},
		{Name: "header", Text: Text{
			Fi: "Sanomassa on näkymän ja JSONin lisäksi enemmän kuin raja, %[1]s tavua. Sitä ei tarkistettu.",
			Sv: "Meddelandet har utöver vyn och JSON mer än gränsen, %[1]s byte. Det har inte kontrollerats.",
			En: "Apart from the view and the JSON, the message is larger than the limit of %[1]s bytes. It was not checked.",
		}},
		{Name: "part", Text: Text{
			Fi: "Näkymä tai JSON on Base64-muodossa suurempi kuin raja, %[1]s tavua. Sitä ei tarkistettu.",
			Sv: "Vyn eller JSON är i Base64 större än gränsen, %[1]s byte. Den har inte kontrollerats.",
			En: "The view or the JSON is larger in Base64 than the limit of %[1]s bytes. It was not checked.",
		}},
	},
}

var ArchiveRoot = Rule{
	ID: "archive.root", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "container"}},
	Asks: Text{
		Fi: "Sanoma on ClinicalDocument-asiakirja ja kehys RCMR_IN200002FI01.",
		Sv: "Meddelandet är ett ClinicalDocument och ramen RCMR_IN200002FI01.",
		En: "The message is a ClinicalDocument and the frame an RCMR_IN200002FI01.",
	},
	Text: Text{
		Fi: "Juurielementin pitää olla %[1]s.",
		Sv: "Rotelementet ska vara %[1]s.",
		En: "The root element must be %[1]s.",
	},
}

var ArchiveBase64Character = Rule{
	ID: "archive.base64.character", Severity: Error, Certainty: Certain,
	Sources: []Source{{"rfc4648", "4"}, {"messages-2026", "container"}},
	Asks: Text{
		Fi: "Tässä pitää olla Base64-muotoista sisältöä; muita merkkejä ei saa olla.",
		Sv: "Här ska finnas innehåll i Base64; andra tecken får inte finnas.",
		En: "The content must be Base64, without other characters.",
	},
}

var ArchiveBase64Padding = Rule{
	ID: "archive.base64.padding", Severity: Error, Certainty: Certain,
	Sources: []Source{{"rfc4648", "4"}, {"messages-2026", "container"}},
	Asks: Text{
		Fi: "Base64-sisällön pitää päättyä oikein täydennettynä (=).",
		Sv: "Base64-innehållet ska sluta med rätt utfyllnad (=).",
		En: "The Base64 must end with the correct padding (=).",
	},
}

var ArchiveBase64Alphabet = Rule{
	ID: "archive.base64.alphabet", Severity: Error, Certainty: Certain,
	Sources: []Source{{"rfc4648", "4"}, {"messages-2026", "container"}},
	Asks: Text{
		Fi: "Base64-sisällössä pitää käyttää merkkejä + ja /, ei merkkejä - ja _.",
		Sv: "Base64-innehållet ska använda tecknen + och /, inte - och _.",
		En: "The Base64 must use + and /, not - and _.",
	},
}

var ArchiveBase64Wrapped = Rule{
	ID: "archive.base64.wrapped", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"rfc4648", "4"}, {"messages-2026", "container"}},
	Asks: Text{
		Fi: "Base64-sisällön pitäisi olla yhtenä rivinä ilman välilyöntejä, rivinvaihtoja ja kommentteja.",
		Sv: "Base64-innehållet borde vara en enda rad utan mellanslag, radbrytningar och kommentarer.",
		En: "The Base64 should be one line, without spaces, line ends and comments inside.",
	},
}
