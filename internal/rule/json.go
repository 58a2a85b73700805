package rule

var JSONSyntax = Rule{
	ID: "json.syntax", Severity: Error, Certainty: Certain,
	Sources: []Source{{"rfc8259", ""}},
	Asks: Text{
		Fi: "Asiakirjan pitää olla JSONia.",
		Sv: "Handlingen ska vara JSON.",
		En: "The document must be JSON.",
	},
	Cases: []Case{
		{Name: "bom", Text: Text{
			Fi: "Tekstin alussa on tavujärjestysmerkki (BOM), jota JSON ei salli. Tallenna teksti UTF-8-muodossa ilman sitä.",
			Sv: "Texten börjar med en byteordningsmarkering (BOM), som JSON inte tillåter. Spara texten som UTF-8 utan den.",
			En: "The text starts with a byte order mark, which JSON forbids. Save it as UTF-8 without one.",
		}},
		{Name: "end", Text: Text{
			Fi: "Teksti loppuu ennen kuin JSON on lopussa. Tarkista, että koko asiakirja on mukana.",
			Sv: "Texten tar slut innan JSON är slut. Kontrollera att hela handlingen är med.",
			En: "The text ends before the JSON does. Check that the whole document is there.",
		}},
		{Name: "value", Text: Text{
			Fi: "Tästä puuttuu arvo. Lisää se.",
			Sv: "Här saknas ett värde. Lägg till det.",
			En: "A value is missing here. Add it.",
		}},
		{Name: "literal", Text: Text{
			Fi: "Tämä ei ole arvo: JSONin ainoat sanat ovat true, false ja null. Korjaa se.",
			Sv: "Detta är inget värde: de enda orden i JSON är true, false och null. Rätta det.",
			En: "This is not a value: the only words of JSON are true, false and null. Correct it.",
		}},
		{Name: "number", Text: Text{
			Fi: "Luku ei ole JSONin mukainen. Korjaa se.",
			Sv: "Talet följer inte JSON. Rätta det.",
			En: "The number does not follow JSON. Correct it.",
		}},
		{Name: "escape", Text: Text{
			Fi: "Tätä ohjausmerkintää ei ole JSONissa. Korjaa se; kenoviiva itse pitää kirjoittaa kahtena.",
			Sv: "Denna styrsekvens finns inte i JSON. Rätta den; ett omvänt snedstreck ska skrivas som två.",
			En: "This escape does not exist in JSON. Correct it; a backslash itself must be written as two.",
		}},
		{Name: "control", Text: Text{
			Fi: "Merkkijonossa on ohjausmerkki. Kirjoita se ohjausmerkintänä.",
			Sv: "Strängen innehåller ett styrtecken. Skriv det som en styrsekvens.",
			En: "A string has a control character. Write it as an escape.",
		}},
		{Name: "name", Text: Text{
			Fi: "Tästä puuttuu kentän nimi lainausmerkeissä. Lisää se.",
			Sv: "Här saknas ett fältnamn inom citattecken. Lägg till det.",
			En: "A member name in double quotes is missing here. Add it.",
		}},
		{Name: "colon", Text: Text{
			Fi: "Tästä puuttuu kaksoispiste. Lisää se.",
			Sv: "Här saknas ett kolon. Lägg till det.",
			En: "A colon is missing here. Add it.",
		}},
		{Name: "comma-brace", Text: Text{
			Fi: "Tästä puuttuu pilkku tai sulkeva aaltosulje. Lisää se.",
			Sv: "Här saknas ett kommatecken eller en avslutande klammerparentes. Lägg till det.",
			En: "A comma or a closing brace is missing here. Add it.",
		}},
		{Name: "comma-bracket", Text: Text{
			Fi: "Tästä puuttuu pilkku tai sulkeva hakasulje. Lisää se.",
			Sv: "Här saknas ett kommatecken eller en avslutande hakparentes. Lägg till det.",
			En: "A comma or a closing bracket is missing here. Add it.",
		}},
		{Name: "trailing", Text: Text{
			Fi: "JSONin jälkeen on vielä tekstiä. Poista se.",
			Sv: "Det finns mer text efter JSON. Ta bort den.",
			En: "More text follows the end of the JSON. Remove it.",
		}},
		isWord, isLeadingZero, isComment, isSingleQuote,
		isEmpty, isUTF16, isUTF32, isGzip, isZip, isTar, isPDF, isPNG, isBase64, isXML, isHTML, isMessage, isFrame,
	},
}

var JSONUTF8 = Rule{
	ID: "json.utf8", Severity: Error, Certainty: Certain,
	Sources: []Source{{"rfc8259", ""}},
	Asks: Text{
		Fi: "Merkkijonojen pitää olla Unicode-tekstiä UTF-8-muodossa.",
		Sv: "Strängarna ska vara Unicode-text i UTF-8.",
		En: "Strings must be Unicode text in UTF-8.",
	},
	Cases: []Case{
		{Name: "value", Text: Text{
			Fi: "Merkkijono ei ole Unicode-tekstiä: siinä on tavuja, jotka eivät ole UTF-8:aa, tai pariton surrogaatti. Tallenna teksti UTF-8-muodossa.",
			Sv: "Strängen är inte Unicode-text: den innehåller byte som inte är UTF-8, eller en ensam surrogat. Spara texten som UTF-8.",
			En: "The string is not Unicode text: it has bytes that are not UTF-8, or a single surrogate. Save the text as UTF-8.",
		}},
		{Name: "name", Text: Text{
			Fi: "Kentän nimi ei ole Unicode-tekstiä: siinä on tavuja, jotka eivät ole UTF-8:aa, tai pariton surrogaatti. Tallenna teksti UTF-8-muodossa.",
			Sv: "Fältnamnet är inte Unicode-text: det innehåller byte som inte är UTF-8, eller en ensam surrogat. Spara texten som UTF-8.",
			En: "The member name is not Unicode text: it has bytes that are not UTF-8, or a single surrogate. Save the text as UTF-8.",
		}},
		isLatin1,
	},
}

var JSONDuplicateKey = Rule{
	ID: "json.duplicate-key", Severity: Error, Certainty: Certain,
	Sources: []Source{{"rfc8259", ""}},
	Asks: Text{
		Fi: "Sama kenttä saa olla samassa kohdassa vain kerran.",
		Sv: "Samma fält får finnas bara en gång på samma ställe.",
		En: "A member must occur only once in an object.",
	},
	Text: Text{
		Fi: "Kenttä %[1]s on samassa kohdassa kahdesti. Jätä niistä yksi.",
		Sv: "Fältet %[1]s finns två gånger på samma ställe. Behåll ett.",
		En: "The member %[1]s occurs twice in the same object. Keep one.",
	},
	Cases: []Case{
		{Name: "hidden", Text: Text{
			Fi: "Sama kenttä on samassa kohdassa kahdesti. Jätä niistä yksi.",
			Sv: "Samma fält finns två gånger på samma ställe. Behåll ett.",
			En: "A member occurs twice in the same object. Keep one.",
		}},
	},
}

var JSONLimit = Rule{
	ID: "json.limit", Severity: Error, Certainty: Certain,
	Sources: []Source{{"library", "limits"}},
	Asks: Text{
		Fi: "Asiakirjan pitää pysyä tarkistuksen rajoissa.",
		Sv: "Handlingen ska hålla sig inom kontrollens gränser.",
		En: "The document must keep within the limits of the check.",
	},
	Cases: []Case{
		{Name: "bytes", Text: Text{
			Fi: "Asiakirja on suurempi kuin raja, %[1]s tavua. Sitä ei tarkistettu. Pienennä asiakirjaa tai suurenna rajaa.",
			Sv: "Handlingen är större än gränsen, %[1]s byte. Den har inte kontrollerats. Minska handlingen eller höj gränsen.",
			En: "The document is larger than the limit of %[1]s bytes. It was not checked. Make it smaller or raise the limit.",
		}},
		{Name: "depth", Text: Text{
			Fi: "Asiakirjassa on sisäkkäisiä rakenteita enemmän kuin raja, %[1]s. Sitä ei tarkistettu pidemmälle. Tarkista rakenne tai suurenna rajaa.",
			Sv: "Handlingen är djupare nästlad än gränsen, %[1]s. Den har inte kontrollerats längre. Kontrollera strukturen eller höj gränsen.",
			En: "The document nests deeper than the limit of %[1]s. It was not checked further. Check the structure or raise the limit.",
		}},
		{Name: "members", Text: Text{
			Fi: "Objektissa on enemmän kenttiä kuin raja, %[1]s. Asiakirjaa ei tarkistettu pidemmälle. Tarkista rakenne tai suurenna rajaa.",
			Sv: "Objektet har fler fält än gränsen, %[1]s. Handlingen har inte kontrollerats längre. Kontrollera strukturen eller höj gränsen.",
			En: "The object has more members than the limit of %[1]s. The document was not checked further. Check the structure or raise the limit.",
		}},
		{Name: "items", Text: Text{
			Fi: "Luettelossa on enemmän kohtia kuin raja, %[1]s. Asiakirjaa ei tarkistettu pidemmälle. Tarkista luettelo tai suurenna rajaa.",
			Sv: "Listan har fler element än gränsen, %[1]s. Handlingen har inte kontrollerats längre. Kontrollera listan eller höj gränsen.",
			En: "The list has more items than the limit of %[1]s. The document was not checked further. Check the list or raise the limit.",
		}},
		{Name: "number", Text: Text{
			Fi: "Luku on pidempi kuin raja, %[1]s tavua. Asiakirjaa ei tarkistettu pidemmälle. Tarkista luku tai suurenna rajaa.",
			Sv: "Talet är längre än gränsen, %[1]s byte. Handlingen har inte kontrollerats längre. Kontrollera talet eller höj gränsen.",
			En: "The number is longer than the limit of %[1]s bytes. The document was not checked further. Check the number or raise the limit.",
		}},
	},
}
