package rule

var ValueDate = Rule{
	ID: "value.date", Severity: Error, Certainty: Certain,
	Sources: []Source{{"library", "calendar days exist"}},
	Asks: Text{
		Fi: "Päivämäärät ovat kalenterissa.",
		Sv: "Datumen finns i kalendern.",
		En: "Dates are in the calendar.",
	},
	Cases: []Case{
		{Name: "year", Text: Text{
			Fi: "%[1]s: tällaista vuotta ei ole. Kirjoita vuosi väliltä 0001–9999.",
			Sv: "%[1]s: ett sådant år finns inte. Skriv ett år mellan 0001 och 9999.",
			En: "%[1]s: there is no such year. Write a year from 0001 to 9999.",
		}},
		{Name: "day", Text: Text{
			Fi: "%[1]s: tällaista päivää ei ole kalenterissa. Tarkista päivämäärä.",
			Sv: "%[1]s: en sådan dag finns inte i kalendern. Kontrollera datumet.",
			En: "%[1]s: the calendar has no such day. Check the date.",
		}},
		{Name: "reduced", Severity: Information, Text: Text{
			Fi: "%[1]s: päivämäärä on vajaa (vuosi tai vuosi ja kuukausi). Täydennä se, jos päivä tiedetään.",
			Sv: "%[1]s: datumet är ofullständigt (år eller år och månad). Komplettera det om dagen är känd.",
			En: "%[1]s: the date is not complete (a year, or a year and month). Complete it if the day is known.",
		}},
	},
}

var ValueTime = Rule{
	ID: "value.time", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"tzdb", "Europe/Helsinki"}},
	Asks: Text{
		Fi: "Kellonajan aikavyöhyke on Suomen aikaa.",
		Sv: "Klockslagets tidszon är finsk tid.",
		En: "The offset of a time is the one of Finland on that day.",
	},
	Text: Text{
		Fi: "%[1]s: aikavyöhyke ei ole Suomen aikaa sinä päivänä. Tarkista kellonaika ja sen poikkeama UTC-ajasta.",
		Sv: "%[1]s: tidszonen är inte finsk tid den dagen. Kontrollera klockslaget och dess avvikelse från UTC.",
		En: "%[1]s: the offset is not the one of Finland on that day. Check the time and its offset from UTC.",
	},
	Cases: []Case{
		{Name: "utc", Severity: Information, Text: Text{
			Fi: "%[1]s: kellonaika on UTC-aikaa. Se on tarkka; kirjoita se silti mieluummin Suomen ajassa, esimerkiksi +02:00 tai +03:00.",
			Sv: "%[1]s: klockslaget är i UTC-tid. Det är exakt, men skriv det hellre i finsk tid, till exempel +02:00 eller +03:00.",
			En: "%[1]s: the time is in UTC. It is exact, but write it with the offset of Finland, as +02:00 or +03:00, where you can.",
		}},
	},
}

var ValuePeriod = Rule{
	ID: "value.period", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "sosmeta of the node"}},
	Asks: Text{
		Fi: "Alkaminen ei ole päättymisen jälkeen.",
		Sv: "Början är inte efter slutet.",
		En: "A start is not after its end.",
	},
	Text: Text{
		Fi: "%[1]s on ennen alkamista. Tarkista molemmat ajankohdat.",
		Sv: "%[1]s ligger före början. Kontrollera båda tidpunkterna.",
		En: "%[1]s is before the start. Check both.",
	},
}

var ValueIdentityNumber = Rule{
	ID: "value.identity-number", Severity: Error, Certainty: Certain,
	Sources: []Source{{"hetu", ""}},
	Asks: Text{
		Fi: "Henkilötunnukset ovat oikein ja samaa mieltä syntymäajan kanssa.",
		Sv: "Personbeteckningarna är rätt och stämmer med födelsedatumet.",
		En: "Identity numbers are valid, and agree with the date of birth.",
	},
	Cases: []Case{
		{Name: "form", Text: Text{
			Fi: "%[1]s ei ole henkilötunnus: siinä on kuusi numeroa, vuosisadan merkki, kolme numeroa (002–999) ja tarkistusmerkki. Tarkista se.",
			Sv: "%[1]s är ingen personbeteckning: den har sex siffror, sekeltecken, tre siffror (002–999) och ett kontrolltecken. Kontrollera den.",
			En: "%[1]s is not an identity number: six digits, a century sign, three digits (002–999) and a check character. Check it.",
		}},
		{Name: "date", Text: Text{
			Fi: "%[1]s: tunnuksen syntymäaikaa ei ole kalenterissa. Tarkista tunnus.",
			Sv: "%[1]s: beteckningens födelsedatum finns inte i kalendern. Kontrollera beteckningen.",
			En: "%[1]s: the calendar has no such date of birth. Check the number.",
		}},
		{Name: "check", Text: Text{
			Fi: "%[1]s: tarkistusmerkki ei täsmää. Tarkista tunnus.",
			Sv: "%[1]s: kontrolltecknet stämmer inte. Kontrollera beteckningen.",
			En: "%[1]s: the check character does not fit. Check the number.",
		}},
		{Name: "birthday", Text: Text{
			Fi: "%[1]s ei ole sama kuin henkilötunnuksessa. Tarkista molemmat.",
			Sv: "%[1]s är inte detsamma som i personbeteckningen. Kontrollera båda.",
			En: "%[1]s is not the one in the identity number. Check both.",
		}},
		{Name: "system", Severity: Warning, Text: Text{
			Fi: "%[1]s: tunnisteen järjestelmän pitää olla urn:oid:1.2.246.21.",
			Sv: "%[1]s: identifierarens system ska vara urn:oid:1.2.246.21.",
			En: "%[1]s must have the system urn:oid:1.2.246.21.",
		}},
		{Name: "bare", Severity: Information, Text: Text{
			Fi: "%[1]s: tunnisteen järjestelmä kirjoitetaan muodossa urn:oid:1.2.246.21.",
			Sv: "%[1]s: identifierarens system skrivs i formen urn:oid:1.2.246.21.",
			En: "%[1]s: the system is written as urn:oid:1.2.246.21.",
		}},
	},
}

var ValueTemporaryIdentifier = Rule{
	ID: "value.temporary-identifier", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "sosmeta of the node"}},
	Asks: Text{
		Fi: "Tilapäisen yksilöintitunnuksen järjestelmä on oikeaa muotoa.",
		Sv: "Den tillfälliga identifikationskodens system har rätt form.",
		En: "The system of a temporary identifier has the right form.",
	},
	Text: Text{
		Fi: "%[1]s: järjestelmän pitää olla muotoa 1.2.246.10.<organisaatio>.22.<vuosi>.",
		Sv: "%[1]s: systemet ska ha formen 1.2.246.10.<organisation>.22.<år>.",
		En: "%[1]s: the system must have the form 1.2.246.10.<organisation>.22.<year>.",
	},
}

var ValueBusinessID = Rule{
	ID: "value.business-id", Severity: Error, Certainty: Certain,
	Sources: []Source{{"y-tunnus", ""}},
	Asks: Text{
		Fi: "Y-tunnukset ovat oikein.",
		Sv: "FO-numren är rätt.",
		En: "Business ids are valid.",
	},
	Text: Text{
		Fi: "%[1]s ei ole Y-tunnus: seitsemän numeroa, viiva ja tarkistusnumero, joka täsmää. Tarkista se.",
		Sv: "%[1]s är inget FO-nummer: sju siffror, ett bindestreck och en kontrollsiffra som stämmer. Kontrollera det.",
		En: "%[1]s is not a business id: seven digits, a hyphen and a check digit that fits. Check it.",
	},
}

var ValueOID = Rule{
	ID: "value.oid", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "sosmeta of the node"}, {"messages-2026", "check 20"}},
	Asks: Text{
		Fi: "OID-tunnukset ovat oikeaa muotoa.",
		Sv: "OID-koderna har rätt form.",
		En: "OIDs are well formed.",
	},
	Text: Text{
		Fi: "%[1]s: tämän pitää olla OID, esimerkiksi 1.2.246.10.1. Tarkista se.",
		Sv: "%[1]s: detta ska vara en OID, till exempel 1.2.246.10.1. Kontrollera den.",
		En: "%[1]s: this must be an OID, as in 1.2.246.10.1. Check it.",
	},
}

var ValueWholeNumber = Rule{
	ID: "value.whole-number", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "sosmeta of the node"}},
	Asks: Text{
		Fi: "Lukumäärät ovat kokonaislukuja.",
		Sv: "Antal är heltal.",
		En: "Counts are whole numbers.",
	},
	Text: Text{
		Fi: "%[1]s on lukumäärä: kirjoita kokonaisluku, joka ei ole negatiivinen.",
		Sv: "%[1]s är ett antal: skriv ett heltal som inte är negativt.",
		En: "%[1]s is a count. Write a whole number that is not negative.",
	},
}

var ValueBlank = Rule{
	ID: "value.blank", Severity: Warning, Certainty: Certain, Missing: true,
	Sources: []Source{{"sosmeta-2025-05-20", "sosmeta of the node"}},
	Asks: Text{
		Fi: "Kentät, jotka ovat asiakirjassa, eivät ole tyhjiä.",
		Sv: "Fälten som finns i dokumentet är inte tomma.",
		En: "Fields that are there are not blank.",
	},
	Text: Text{
		Fi: "%[1]s on tyhjä. Täytä se tai jätä kenttä pois.",
		Sv: "%[1]s är tomt. Fyll i det eller lämna bort fältet.",
		En: "%[1]s is blank. Fill it in or leave it out.",
	},
}

var ValueDisplay = Rule{
	ID: "value.display", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "sosmeta of the node"}},
	Asks: Text{
		Fi: "Koodin selite on luokituksen mukainen.",
		Sv: "Kodens benämning är klassifikationens.",
		En: "The display of a code is its label.",
	},
	Text: Text{
		Fi: "%[1]s: selite ei ole koodin %[2]s. Sen selite on %[3]s. Korjaa selite tai koodi.",
		Sv: "%[1]s: benämningen är inte den som koden %[2]s har. Den är %[3]s. Rätta benämningen eller koden.",
		En: "%[1]s: the label is not that of code %[2]s, which is %[3]s. Correct the label or the code.",
	},
	Cases: []Case{
		{Name: "other", Text: Text{
			Fi: "%[1]s: koodi ja selite ovat ristiriidassa. Selite kuuluu toiselle koodille: %[2]s. Korjaa selite tai koodi.",
			Sv: "%[1]s: koden och benämningen motsäger varandra. Benämningen hör till en annan kod: %[2]s. Rätta benämningen eller koden.",
			En: "%[1]s: code and label contradict each other. The label is that of another code: %[2]s. Correct the label or the code.",
		}},
		{Name: "unknown", Severity: Information, Text: Text{
			Fi: "%[1]s: selite ei ole koodin %[2]s tunnettu selite %[3]s, eikä selitettä tunneta kaikilla kielillä. Tarkista selite.",
			Sv: "%[1]s: benämningen är inte den som är känd av koden %[2]s, %[3]s; den är inte känd på alla språk. Kontrollera benämningen.",
			En: "%[1]s: the label is not the known one of code %[2]s, %[3]s, which is not known in every language. Check the label.",
		}},
		{Name: "unlisted", Severity: Information, Text: Text{
			Fi: "%[1]s: selite ei ole mikään luokituksen selitteistä. Tarkista selite.",
			Sv: "%[1]s: benämningen är ingen av klassifikationens benämningar. Kontrollera benämningen.",
			En: "%[1]s: the label is none of the labels of the classification. Check the label.",
		}},
	},
}

var ValueCodeUnknown = Rule{
	ID: "value.code-unknown", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "sosmeta of the node"}},
	Asks: Text{
		Fi: "Koodi on luokituksessa.",
		Sv: "Koden finns i klassifikationen.",
		En: "A code is one of its classification.",
	},
	Text: Text{
		Fi: "%[1]s: koodia ei ole ladatussa luokituksessa (koodisto %[2]s). Korjaa koodi tai lataa uudempi luokitus.",
		Sv: "%[1]s: koden finns inte i den klassifikation som har laddats (kodsystem %[2]s). Rätta koden eller ladda en nyare klassifikation.",
		En: "%[1]s: the code is not in the classification that was loaded (code system %[2]s). Correct the code or load a newer classification.",
	},
	Cases: []Case{
		{Name: "open", Severity: Information, Text: Text{
			Fi: "%[1]s: koodia ei voi tarkistaa, koska luokituksesta tunnetaan vain osa (koodisto %[2]s). Tarkista koodi itse tai lataa luokitus.",
			Sv: "%[1]s: koden kan inte kontrolleras, eftersom bara en del av klassifikationen är känd (kodsystem %[2]s). Kontrollera koden själv eller ladda klassifikationen.",
			En: "%[1]s: the code cannot be checked, because only a part of the classification is known (code system %[2]s). Check the code yourself or load the classification.",
		}},
		{Name: "name", Severity: Error, Text: Text{
			Fi: "%[1]s: koodin paikalla on nimen tunniste, joka alkaa merkillä ~ (koodisto %[2]s). Kirjoita luokituksen koodi.",
			Sv: "%[1]s: i stället för koden står identifieraren för ett namn, som börjar med ~ (kodsystem %[2]s). Skriv klassifikationens kod.",
			En: "%[1]s: in place of the code stands the identifier of a name, which begins with ~ (code system %[2]s). Write the code of the classification.",
		}},
	},
}

var ValueText = Rule{
	ID: "value.text", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"uax15", ""}, {"library", "characters that are lost, hide what is written or are not seen"}},
	Asks: Text{
		Fi: "Teksteissä ei ole ohjausmerkkejä eikä kadonneita merkkejä, ja ne ovat muodossa NFC.",
		Sv: "Texterna har inga styrtecken eller förlorade tecken och är i formen NFC.",
		En: "Texts hold no control characters and no lost ones, and are in normal form C.",
	},
	Cases: []Case{
		{Name: "control", Text: Text{
			Fi: "%[1]s: tekstissä on ohjausmerkki. Poista se.",
			Sv: "%[1]s: texten innehåller ett styrtecken. Ta bort det.",
			En: "%[1]s: the text holds a control character. Remove it.",
		}},
		{Name: "composed", Text: Text{
			Fi: "%[1]s: tekstin merkit eivät ole Unicoden yhdistetyssä muodossa (NFC). Tallenna teksti siinä.",
			Sv: "%[1]s: textens tecken är inte i Unicodes sammansatta form (NFC). Spara texten i den.",
			En: "%[1]s: the text is not in Unicode normal form C. Save it in that form.",
		}},
		{Name: "lost", Text: Text{
			Fi: "%[1]s: tekstissä on korvausmerkki (U+FFFD): jokin merkki on kadonnut muunnoksessa. Kirjoita se uudelleen.",
			Sv: "%[1]s: texten innehåller ett ersättningstecken (U+FFFD): ett tecken har gått förlorat vid en konvertering. Skriv det på nytt.",
			En: "%[1]s: the text holds a replacement character (U+FFFD): a character was lost in a conversion. Write it again.",
		}},
		{Name: "direction", Text: Text{
			Fi: "%[1]s: tekstissä on kirjoitussuunnan ohjausmerkki, jonka takia teksti voi näkyä väärässä järjestyksessä. Poista se.",
			Sv: "%[1]s: texten innehåller ett styrtecken för skrivriktningen, som kan visa texten i fel ordning. Ta bort det.",
			En: "%[1]s: the text holds a control of the writing direction, which may show it in another order. Remove it.",
		}},
		{Name: "mark", Text: Text{
			Fi: "%[1]s: tekstissä on tavujärjestysmerkki (U+FEFF). Poista se.",
			Sv: "%[1]s: texten innehåller en byteordningsmarkering (U+FEFF). Ta bort den.",
			En: "%[1]s: the text holds a byte order mark (U+FEFF). Remove it.",
		}},
		{Name: "ends", Text: Text{
			Fi: "%[1]s: koodin, tunnisteen tai nimen alussa tai lopussa on välilyönti tai näkymätön merkki. Poista se.",
			Sv: "%[1]s: koden, identifieraren eller namnet börjar eller slutar med ett blanksteg eller ett osynligt tecken. Ta bort det.",
			En: "%[1]s: the code, identifier or name begins or ends with white space or a character that is not seen. Remove it.",
		}},
	},
}

var ValuePhraseLanguage = Rule{
	ID: "value.phrase-language", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "the structure of the document"}},
	Asks: Text{
		Fi: "Vakioteksti on suomeksi.",
		Sv: "Den fasta texten är på finska.",
		En: "A fixed text is in Finnish.",
	},
	Text: Text{
		Fi: "%[1]s: kentässä on vakiotekstin ruotsinkielinen muoto. Siinä pitää olla suomenkielinen, myös ruotsinkielisessä asiakirjassa.",
		Sv: "%[1]s: fältet har den fasta textens svenska form. Det ska ha den finska, också i ett svenskt dokument.",
		En: "%[1]s holds the Swedish form of its fixed text. It must hold the Finnish one, in a Swedish document too.",
	},
}
