package rule

var ArchiveXMLLimit = Rule{
	ID: "archive.xml.limit", Severity: Error, Certainty: Certain,
	Sources: []Source{{"library", "limits"}},
	Asks: Text{
		Fi: "Sanoman pitää pysyä tarkistuksen rajoissa.",
		Sv: "Meddelandet ska hålla sig inom kontrollens gränser.",
		En: "The message must keep within the limits of the check.",
	},
	Cases: []Case{
		{Name: "bytes", Text: Text{
			Fi: "Sanoma on suurempi kuin raja, %[1]s tavua. Sitä ei tarkistettu. Pienennä sanomaa tai suurenna rajaa.",
			Sv: "Meddelandet är större än gränsen, %[1]s byte. Det har inte kontrollerats. Minska meddelandet eller höj gränsen.",
			En: "The message is larger than the limit of %[1]s bytes. It was not checked. Make it smaller or raise the limit.",
		}},
		{Name: "depth", Text: Text{
			Fi: "Sanomassa on sisäkkäisiä elementtejä enemmän kuin raja, %[1]s. Sitä ei tarkistettu. Tarkista rakenne tai suurenna rajaa.",
			Sv: "Meddelandet är djupare nästlat än gränsen, %[1]s. Det har inte kontrollerats. Kontrollera strukturen eller höj gränsen.",
			En: "The message nests deeper than the limit of %[1]s. It was not checked. Check the structure or raise the limit.",
		}},
		{Name: "nodes", Text: Text{
			Fi: "Sanomassa on elementtejä, attribuutteja ja kommentteja enemmän kuin raja, %[1]s. Sitä ei tarkistettu. Tarkista rakenne tai suurenna rajaa.",
			Sv: "Meddelandet har fler element, attribut och kommentarer än gränsen, %[1]s. Det har inte kontrollerats. Kontrollera strukturen eller höj gränsen.",
			En: "The message has more elements, attributes and comments than the limit of %[1]s. It was not checked. Check the structure or raise the limit.",
		}},
		{Name: "attributes", Text: Text{
			Fi: "Elementissä on attribuutteja enemmän kuin raja, %[1]s. Sanomaa ei tarkistettu. Tarkista elementti tai suurenna rajaa.",
			Sv: "Elementet har fler attribut än gränsen, %[1]s. Meddelandet har inte kontrollerats. Kontrollera elementet eller höj gränsen.",
			En: "The element has more attributes than the limit of %[1]s. The message was not checked. Check the element or raise the limit.",
		}},
		{Name: "namespaces", Text: Text{
			Fi: "Sanomassa on yhtä aikaa voimassa nimiavaruuksia enemmän kuin raja, %[1]s. Sitä ei tarkistettu. Tarkista rakenne tai suurenna rajaa.",
			Sv: "Meddelandet har fler namnrymder i kraft samtidigt än gränsen, %[1]s. Det har inte kontrollerats. Kontrollera strukturen eller höj gränsen.",
			En: "The message has more namespaces in force at a time than the limit of %[1]s. It was not checked. Check the structure or raise the limit.",
		}},
		{Name: "header", Text: Text{
			Fi: "Sanomassa on näyttömuodon ja JSONin lisäksi enemmän kuin raja, %[1]s tavua. Sitä ei tarkistettu. Pienennä sanomaa tai suurenna rajaa.",
			Sv: "Meddelandet har utöver visningsformatet och JSON mer än gränsen, %[1]s byte. Det har inte kontrollerats. Minska meddelandet eller höj gränsen.",
			En: "Apart from the view and the JSON, the message is larger than the limit of %[1]s bytes. It was not checked. Make it smaller or raise the limit.",
		}},
		{Name: "part", Text: Text{
			Fi: "Näyttömuoto tai JSON on Base64-muodossa suurempi kuin raja, %[1]s tavua. Sitä ei tarkistettu. Pienennä sitä tai suurenna rajaa.",
			Sv: "Visningsformatet eller JSON är i Base64 större än gränsen, %[1]s byte. Det har inte kontrollerats. Minska det eller höj gränsen.",
			En: "The view or the JSON is larger in Base64 than the limit of %[1]s bytes. It was not checked. Make it smaller or raise the limit.",
		}},
	},
}

var ArchiveRoot = Rule{
	ID: "archive.root", Severity: Error, Certainty: Certain,
	Sources: []Source{{"messages-2026", "container"}},
	Asks: Text{
		Fi: "Sanoman pitää olla ClinicalDocument-asiakirja ja siirtokehyksen RCMR_IN200002FI01.",
		Sv: "Meddelandet ska vara ett ClinicalDocument och överföringsramen RCMR_IN200002FI01.",
		En: "The message must be a ClinicalDocument and the transfer frame an RCMR_IN200002FI01.",
	},
	Text: Text{
		Fi: "Juurielementin pitää olla %[1]s. Tarkista, että tiedosto on oikea.",
		Sv: "Rotelementet ska vara %[1]s. Kontrollera att filen är rätt.",
		En: "The root element must be %[1]s. Check that it is the right file.",
	},
	Cases: []Case{isFrame, isNoFrame, isHTML},
}

var ArchiveBase64Character = Rule{
	ID: "archive.base64.character", Severity: Error, Certainty: Certain,
	Sources: []Source{{"rfc4648", "4"}, {"messages-2026", "container"}},
	Asks: Text{
		Fi: "Tässä pitää olla Base64-muotoista sisältöä; muita merkkejä ei saa olla.",
		Sv: "Här ska finnas innehåll i Base64; andra tecken får inte finnas.",
		En: "The content must be Base64, without other characters.",
	},
	Text: Text{
		Fi: "Tässä pitää olla Base64-muotoista sisältöä; muita merkkejä ei saa olla. Korjaa se.",
		Sv: "Här ska finnas innehåll i Base64; andra tecken får inte finnas. Rätta det.",
		En: "The content must be Base64, without other characters. Correct it.",
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
	Text: Text{
		Fi: "Base64-sisällön pitää päättyä oikein täydennettynä (=). Korjaa se.",
		Sv: "Base64-innehållet ska sluta med rätt utfyllnad (=). Rätta det.",
		En: "The Base64 must end with the correct padding (=). Correct it.",
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
	Text: Text{
		Fi: "Base64-sisällössä pitää käyttää merkkejä + ja /, ei merkkejä - ja _. Korjaa se.",
		Sv: "Base64-innehållet ska använda tecknen + och /, inte - och _. Rätta det.",
		En: "The Base64 must use + and /, not - and _. Correct it.",
	},
}

var ArchiveBase64Wrapped = Rule{
	ID: "archive.base64.wrapped", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"rfc4648", "4"}, {"messages-2026", "container"}},
	Asks: Text{
		Fi: "Base64-sisällön pitäisi olla yhtenä rivinä ilman välilyöntejä, rivinvaihtoja ja kommentteja.",
		Sv: "Base64-innehållet bör vara en enda rad utan mellanslag, radbrytningar och kommentarer.",
		En: "The Base64 should be one line, without spaces, line ends and comments inside.",
	},
	Text: Text{
		Fi: "Base64-sisällössä on välilyöntejä, rivinvaihtoja tai kommentteja. Kirjoita se yhtenä rivinä.",
		Sv: "Base64-innehållet har mellanslag, radbrytningar eller kommentarer. Skriv det som en enda rad.",
		En: "The Base64 has spaces, line ends or comments inside. Write it as one line.",
	},
}
