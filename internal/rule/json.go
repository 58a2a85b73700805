package rule

var JSONSyntax = Rule{
	ID: "json.syntax", Severity: Error, Certainty: Certain,
	Sources: []Source{{"rfc8259", ""}},
	Asks: Text{
		Fi: "Asiakirja on JSONia.",
		Sv: "Dokumentet är JSON.",
		En: "The document is JSON.",
	},
	Cases: []Case{
		{Name: "bom", Text: Text{
			Fi: "Tekstin alussa on tavujärjestysmerkki (BOM), jota JSON ei salli. Tallenna teksti UTF-8-muodossa ilman sitä.",
			Sv: "Texten börjar med en byteordningsmarkering (BOM), som JSON inte tillåter. Spara texten som UTF-8 utan den.",
			En: "The text starts with a byte order mark, which JSON forbids. Save it as UTF-8 without one.",
		}},
		{Name: "end", Text: Text{
			Fi: "Teksti loppuu ennen kuin JSON on lopussa.",
			Sv: "Texten tar slut innan JSON är slut.",
			En: "The text ends before the JSON does.",
		}},
		{Name: "value", Text: Text{
			Fi: "Tästä puuttuu arvo.",
			Sv: "Här saknas ett värde.",
			En: "A value is missing here.",
		}},
		{Name: "literal", Text: Text{
			Fi: "Tämä ei ole arvo: JSONin ainoat sanat ovat true, false ja null.",
			Sv: "Detta är inget värde: de enda orden i JSON är true, false och null.",
			En: "This is not a value: the only words of JSON are true, false and null.",
		}},
		{Name: "number", Text: Text{
			Fi: "Tämä ei ole JSONin luku.",
			Sv: "Detta är inget tal i JSON.",
			En: "This is not a JSON number.",
		}},
		{Name: "escape", Text: Text{
			Fi: "Tätä ohjausmerkintää ei ole JSONissa. Kenoviiva itse kirjoitetaan kahtena.",
			Sv: "Denna styrsekvens finns inte i JSON. Ett omvänt snedstreck skrivs som två.",
			En: "This escape does not exist in JSON. A backslash itself is written as two.",
		}},
		{Name: "control", Text: Text{
			Fi: "Merkkijonossa on ohjausmerkki. Kirjoita se ohjausmerkintänä.",
			Sv: "Strängen innehåller ett styrtecken. Skriv det som en styrsekvens.",
			En: "A string holds a control character. Write it as an escape.",
		}},
		{Name: "name", Text: Text{
			Fi: "Tästä puuttuu kentän nimi lainausmerkeissä.",
			Sv: "Här saknas ett fältnamn inom citattecken.",
			En: "A member name in double quotes is missing here.",
		}},
		{Name: "colon", Text: Text{
			Fi: "Tästä puuttuu kaksoispiste.",
			Sv: "Här saknas ett kolon.",
			En: "A colon is missing here.",
		}},
		{Name: "comma-brace", Text: Text{
			Fi: "Tästä puuttuu pilkku tai sulkeva aaltosulje.",
			Sv: "Här saknas ett kommatecken eller en avslutande klammerparentes.",
			En: "A comma or a closing brace is missing here.",
		}},
		{Name: "comma-bracket", Text: Text{
			Fi: "Tästä puuttuu pilkku tai sulkeva hakasulje.",
			Sv: "Här saknas ett kommatecken eller en avslutande hakparentes.",
			En: "A comma or a closing bracket is missing here.",
		}},
		{Name: "trailing", Text: Text{
			Fi: "JSONin jälkeen on vielä tekstiä.",
			Sv: "Det finns mer text efter JSON.",
			En: "More text follows the end of the JSON.",
		}},
	},
}

var JSONUTF8 = Rule{
	ID: "json.utf8", Severity: Error, Certainty: Certain,
	Sources: []Source{{"rfc8259", ""}},
	Asks: Text{
		Fi: "Merkkijonot ovat Unicode-tekstiä UTF-8-muodossa.",
		Sv: "Strängarna är Unicode-text i UTF-8.",
		En: "The strings are Unicode text in UTF-8.",
	},
	Cases: []Case{
		{Name: "value", Text: Text{
			Fi: "Merkkijono ei ole Unicode-tekstiä: siinä on tavuja, jotka eivät ole UTF-8:aa, tai puolikas sijaispari.",
			Sv: "Strängen är inte Unicode-text: den innehåller byte som inte är UTF-8, eller ett halvt surrogatpar.",
			En: "The string is not Unicode text: it has bytes that are not UTF-8, or half of a surrogate pair.",
		}},
		{Name: "name", Text: Text{
			Fi: "Kentän nimi ei ole Unicode-tekstiä: siinä on tavuja, jotka eivät ole UTF-8:aa, tai puolikas sijaispari.",
			Sv: "Fältnamnet är inte Unicode-text: det innehåller byte som inte är UTF-8, eller ett halvt surrogatpar.",
			En: "The member name is not Unicode text: it has bytes that are not UTF-8, or half of a surrogate pair.",
		}},
	},
}

var JSONDuplicateKey = Rule{
	ID: "json.duplicate-key", Severity: Error, Certainty: Certain,
	Sources: []Source{{"rfc8259", ""}},
	Asks: Text{
		Fi: "Sama kenttä on samassa kohdassa vain kerran.",
		Sv: "Samma fält finns bara en gång på samma ställe.",
		En: "A member occurs only once in an object.",
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
		Fi: "Asiakirja pysyy tarkistuksen rajoissa.",
		Sv: "Dokumentet håller sig inom kontrollens gränser.",
		En: "The document keeps within the limits of the check.",
	},
	Cases: []Case{
		{Name: "bytes", Text: Text{
			Fi: "Asiakirja on suurempi kuin raja, %[1]s tavua. Sitä ei tarkistettu.",
			Sv: "Dokumentet är större än gränsen, %[1]s byte. Det har inte kontrollerats.",
			En: "The document is larger than the limit of %[1]s bytes. It was not checked.",
		}},
		{Name: "depth", Text: Text{
			Fi: "Asiakirjassa on sisäkkäisiä rakenteita enemmän kuin raja, %[1]s. Sitä ei tarkistettu pidemmälle.",
			Sv: "Dokumentet är djupare nästlat än gränsen, %[1]s. Det har inte kontrollerats längre.",
			En: "The document nests deeper than the limit of %[1]s. It was not checked further.",
		}},
		{Name: "members", Text: Text{
			Fi: "Objektissa on enemmän kenttiä kuin raja, %[1]s. Asiakirjaa ei tarkistettu pidemmälle.",
			Sv: "Objektet har fler fält än gränsen, %[1]s. Dokumentet har inte kontrollerats längre.",
			En: "The object has more members than the limit of %[1]s. The document was not checked further.",
		}},
		{Name: "items", Text: Text{
			Fi: "Luettelossa on enemmän alkioita kuin raja, %[1]s. Asiakirjaa ei tarkistettu pidemmälle.",
			Sv: "Listan har fler element än gränsen, %[1]s. Dokumentet har inte kontrollerats längre.",
			En: "The array has more items than the limit of %[1]s. The document was not checked further.",
		}},
		{Name: "number", Text: Text{
			Fi: "Luku on pidempi kuin raja, %[1]s tavua. Asiakirjaa ei tarkistettu pidemmälle.",
			Sv: "Talet är längre än gränsen, %[1]s byte. Dokumentet har inte kontrollerats längre.",
			En: "The number is longer than the limit of %[1]s bytes. The document was not checked further.",
		}},
	},
}
