package rule

var ValueDate = Rule{
	ID: "value.date", Severity: Error, Certainty: Certain,
	Sources: []Source{{"library", "calendar days exist"}},
	Asks: Text{
		Fi: "Päivämäärien pitää olla olemassa kalenterissa.",
		Sv: "Datumen ska finnas i kalendern.",
		En: "Dates must be in the calendar.",
	},
	Cases: []Case{
		{Name: "year", Text: Text{
			Fi: "Kentän %[1]s vuotta ei ole. Kirjoita vuosi väliltä 0001–9999.",
			Sv: "Året i fältet %[1]s finns inte. Skriv ett år mellan 0001 och 9999.",
			En: "The year in %[1]s does not exist. Write a year from 0001 to 9999.",
		}},
		{Name: "day", Text: Text{
			Fi: "Kentän %[1]s päivää ei ole kalenterissa. Tarkista päivämäärä.",
			Sv: "Dagen i fältet %[1]s finns inte i kalendern. Kontrollera datumet.",
			En: "The calendar has no such day as the one in %[1]s. Check the date.",
		}},
		{Name: "reduced", Severity: Information, Text: Text{
			Fi: "Kentän %[1]s päivämäärä on vajaa (vuosi tai vuosi ja kuukausi). Täydennä se, jos päivä tiedetään.",
			Sv: "Datumet i fältet %[1]s är ofullständigt (år eller år och månad). Komplettera det om dagen är känd.",
			En: "The date in %[1]s is not complete (a year, or a year and month). Complete it if the day is known.",
		}},
	},
}

var ValueTime = Rule{
	ID: "value.time", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"tzdb", "Europe/Helsinki"}},
	Asks: Text{
		Fi: "Kellonajan aikavyöhykkeen pitäisi olla Suomen aikaa.",
		Sv: "Klockslagets tidszon bör vara finsk tid.",
		En: "The offset of a time should be the one of Finland on that day.",
	},
	Text: Text{
		Fi: "Väärä aikavyöhyke kentässä %[1]s: se ei ole Suomen aikaa sinä päivänä. Tarkista kellonaika ja sen poikkeama UTC-ajasta (+02:00 tai +03:00).",
		Sv: "Fel tidszon i fältet %[1]s: den är inte finsk tid den dagen. Kontrollera klockslaget och dess avvikelse från UTC (+02:00 eller +03:00).",
		En: "Wrong offset in %[1]s: it is not the one of Finland on that day. Check the time and its offset from UTC (+02:00 or +03:00).",
	},
	Cases: []Case{
		{Name: "utc", Severity: Information, Text: Text{
			Fi: "Kentän %[1]s kellonaika on UTC-aikaa. Se on tarkka; kirjoita se silti mieluummin Suomen ajassa (+02:00 tai +03:00).",
			Sv: "Klockslaget i fältet %[1]s är i UTC-tid. Det är exakt, men skriv det hellre i finsk tid (+02:00 eller +03:00).",
			En: "The time in %[1]s is in UTC. It is exact, but write it with the offset of Finland (+02:00 or +03:00) where you can.",
		}},
	},
}

var ValuePeriod = Rule{
	ID: "value.period", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "sosmeta of the node"}},
	Asks: Text{
		Fi: "Jakson alku ei saa olla sen lopun jälkeen.",
		Sv: "Början av en period får inte vara efter dess slut.",
		En: "A period must not start after its end.",
	},
	Text: Text{
		Fi: "Kentän %[1]s ajankohta on ennen jakson alkua. Tarkista molemmat.",
		Sv: "Tidpunkten i fältet %[1]s är före periodens början. Kontrollera båda.",
		En: "The time in %[1]s is before the start of the period. Check both.",
	},
}

var ValueIdentityNumber = Rule{
	ID: "value.identity-number", Severity: Error, Certainty: Certain,
	Sources: []Source{{"hetu", ""}},
	Asks: Text{
		Fi: "Henkilötunnusten pitää olla oikein ja vastata syntymäaikaa.",
		Sv: "Personbeteckningarna ska vara rätt och motsvara födelsetiden.",
		En: "Personal identity codes must be valid, and agree with the date of birth.",
	},
	Cases: []Case{
		{Name: "form", Text: Text{
			Fi: "Kentässä %[1]s ei ole henkilötunnusta: siinä pitää olla kuusi numeroa, vuosisadan merkki, kolme numeroa (002–999) ja tarkistusmerkki. Tarkista se.",
			Sv: "I fältet %[1]s finns ingen personbeteckning: den ska ha sex siffror, sekeltecken, tre siffror (002–999) och ett kontrolltecken. Kontrollera den.",
			En: "The value of %[1]s is no personal identity code: it must have six digits, a century sign, three digits (002–999) and a check character. Check it.",
		}},
		{Name: "date", Text: Text{
			Fi: "Kentän %[1]s syntymäaikaa ei ole kalenterissa. Tarkista henkilötunnus.",
			Sv: "Födelsetiden i fältet %[1]s finns inte i kalendern. Kontrollera personbeteckningen.",
			En: "The calendar has no such date of birth as the one in %[1]s. Check the personal identity code.",
		}},
		{Name: "check", Text: Text{
			Fi: "Kentän %[1]s tarkistusmerkki ei täsmää. Tarkista henkilötunnus.",
			Sv: "Kontrolltecknet i fältet %[1]s stämmer inte. Kontrollera personbeteckningen.",
			En: "The check character in %[1]s does not fit. Check the personal identity code.",
		}},
		{Name: "birthday", Text: Text{
			Fi: "Kentän %[1]s päivä ei ole sama kuin henkilötunnuksessa. Tarkista molemmat.",
			Sv: "Dagen i fältet %[1]s är inte densamma som i personbeteckningen. Kontrollera båda.",
			En: "The day in %[1]s is not the one in the personal identity code. Check both.",
		}},
		{Name: "system", Severity: Warning, Text: Text{
			Fi: "Kentän %[1]s osan system arvon pitää olla urn:oid:1.2.246.21. Korjaa se.",
			Sv: "Delen system i fältet %[1]s ska vara urn:oid:1.2.246.21. Rätta den.",
			En: "The part system of %[1]s must be urn:oid:1.2.246.21. Correct it.",
		}},
		{Name: "bare", Severity: Information, Text: Text{
			Fi: "Kirjoita kentän %[1]s osa system muodossa urn:oid:1.2.246.21.",
			Sv: "Skriv delen system i fältet %[1]s i formen urn:oid:1.2.246.21.",
			En: "Write the part system of %[1]s as urn:oid:1.2.246.21.",
		}},
	},
}

var ValueTemporaryIdentifier = Rule{
	ID: "value.temporary-identifier", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "sosmeta of the node"}},
	Asks: Text{
		Fi: "Tilapäisen yksilöintitunnuksen osan system pitäisi olla oikeaa muotoa.",
		Sv: "Delen system i en temporär identifikationskod bör ha rätt form.",
		En: "The part system of a temporary identifier should have the right form.",
	},
	Text: Text{
		Fi: "Kentän %[1]s osan system pitää olla muotoa 1.2.246.10.<organisaatio>.22.<vuosi>. Korjaa se.",
		Sv: "Delen system i fältet %[1]s ska ha formen 1.2.246.10.<organisation>.22.<år>. Rätta den.",
		En: "The part system of %[1]s must have the form 1.2.246.10.<organisation>.22.<year>. Correct it.",
	},
}

var ValueBusinessID = Rule{
	ID: "value.business-id", Severity: Error, Certainty: Certain,
	Sources: []Source{{"y-tunnus", ""}},
	Asks: Text{
		Fi: "Y-tunnusten pitää olla oikein.",
		Sv: "FO-numren ska vara rätt.",
		En: "Business IDs must be valid.",
	},
	Text: Text{
		Fi: "Kentässä %[1]s ei ole Y-tunnusta: siinä pitää olla seitsemän numeroa, viiva ja tarkistusnumero, joka täsmää. Tarkista se.",
		Sv: "I fältet %[1]s finns inget FO-nummer: det ska ha sju siffror, ett bindestreck och en kontrollsiffra som stämmer. Kontrollera det.",
		En: "The value of %[1]s is no business ID: it must have seven digits, a hyphen and a check digit that fits. Check it.",
	},
}

var ValueOID = Rule{
	ID: "value.oid", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "sosmeta of the node"}, {"messages-2026", "check 20"}},
	Asks: Text{
		Fi: "OID-tunnusten pitäisi olla oikeaa muotoa.",
		Sv: "OID-koderna bör ha rätt form.",
		En: "OIDs should be well formed.",
	},
	Text: Text{
		Fi: "Kentän %[1]s arvon pitää olla OID-tunnus, esimerkiksi 1.2.246.10.1. Tarkista se.",
		Sv: "Värdet i fältet %[1]s ska vara en OID, till exempel 1.2.246.10.1. Kontrollera det.",
		En: "The value of %[1]s must be an OID, as in 1.2.246.10.1. Check it.",
	},
}

var ValueWholeNumber = Rule{
	ID: "value.whole-number", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "sosmeta of the node"}},
	Asks: Text{
		Fi: "Lukumäärien pitäisi olla kokonaislukuja.",
		Sv: "Antal bör vara heltal.",
		En: "Counts should be whole numbers.",
	},
	Text: Text{
		Fi: "Kentän %[1]s arvon pitää olla lukumäärä. Kirjoita kokonaisluku, joka ei ole negatiivinen.",
		Sv: "Värdet i fältet %[1]s ska vara ett antal. Skriv ett heltal som inte är negativt.",
		En: "The value of %[1]s must be a count. Write a whole number that is not negative.",
	},
}

var ValueBlank = Rule{
	ID: "value.blank", Severity: Warning, Certainty: Certain, Missing: true,
	Sources: []Source{{"sosmeta-2025-05-20", "sosmeta of the node"}},
	Asks: Text{
		Fi: "Kentät, jotka ovat asiakirjassa, eivät saa olla tyhjiä.",
		Sv: "Fälten som finns i handlingen får inte vara tomma.",
		En: "Fields that are there must not be blank.",
	},
	Text: Text{
		Fi: "Kenttä %[1]s on tyhjä. Täytä se tai jätä kenttä pois.",
		Sv: "Fältet %[1]s är tomt. Fyll i det eller lämna bort fältet.",
		En: "The field %[1]s is blank. Fill it in or leave it out.",
	},
	Cases: []Case{
		{Name: "part", Text: Text{
			Fi: "Kentässä %[1]s osa %[2]s on tyhjä. Täytä se tai jätä kenttä pois.",
			Sv: "I fältet %[1]s är delen %[2]s tom. Fyll i den eller lämna bort fältet.",
			En: "The part %[2]s of %[1]s is blank. Fill it in or leave the field out.",
		}},
	},
}

var ValueDisplay = Rule{
	ID: "value.display", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "sosmeta of the node"}},
	Asks: Text{
		Fi: "Koodin selitteen pitäisi olla luokituksen mukainen.",
		Sv: "Kodens benämning bör vara klassifikationens.",
		En: "The label of a code should be that of its classification.",
	},
	Text: Text{
		Fi: "Väärä selite kentässä %[1]s. Koodin %[2]s selite on %[3]s. Korjaa selite tai koodi.",
		Sv: "Fel benämning i fältet %[1]s. Koden %[2]s har benämningen %[3]s. Rätta benämningen eller koden.",
		En: "Wrong label in %[1]s. Code %[2]s has the label %[3]s. Correct the label or the code.",
	},
	Cases: []Case{
		{Name: "other", Text: Text{
			Fi: "Koodi ja selite ovat ristiriidassa kentässä %[1]s. Selite kuuluu toiselle koodille: %[2]s. Korjaa selite tai koodi.",
			Sv: "Koden och benämningen motsäger varandra i fältet %[1]s. Benämningen hör till en annan kod: %[2]s. Rätta benämningen eller koden.",
			En: "Code and label contradict each other in %[1]s. The label is that of another code: %[2]s. Correct the label or the code.",
		}},
		{Name: "unknown", Severity: Information, Text: Text{
			Fi: "Selite kentässä %[1]s ei ole koodin %[2]s tunnettu selite %[3]s. Selitettä ei tunneta kaikilla kielillä, joten tarkista se.",
			Sv: "Benämningen i fältet %[1]s är inte den kända benämningen %[3]s för koden %[2]s. Benämningen är inte känd på alla språk, så kontrollera den.",
			En: "The label in %[1]s is not %[3]s, the known label of code %[2]s. Labels are not known in every language, so check it.",
		}},
		{Name: "unlisted", Severity: Information, Text: Text{
			Fi: "Selite kentässä %[1]s ei ole mikään luokituksen selitteistä. Tarkista selite.",
			Sv: "Benämningen i fältet %[1]s är ingen av klassifikationens benämningar. Kontrollera benämningen.",
			En: "The label in %[1]s is none of the labels of the classification. Check the label.",
		}},
	},
}

var ValueCodeUnknown = Rule{
	ID: "value.code-unknown", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "sosmeta of the node"}},
	Asks: Text{
		Fi: "Koodin pitäisi olla luokituksessa.",
		Sv: "Koden bör finnas i klassifikationen.",
		En: "A code should be one of its classification.",
	},
	Text: Text{
		Fi: "Kentän %[1]s koodia ei ole ladatussa luokituksessa (koodisto %[2]s). Korjaa koodi tai lataa uudempi luokitus.",
		Sv: "Koden i fältet %[1]s finns inte i den klassifikation som har laddats (kodsystem %[2]s). Rätta koden eller ladda en nyare klassifikation.",
		En: "The code in %[1]s is not in the classification that was loaded (code system %[2]s). Correct the code or load a newer classification.",
	},
	Cases: []Case{
		{Name: "open", Severity: Information, Text: Text{
			Fi: "Kentän %[1]s koodia ei voi tarkistaa, koska luokituksesta tunnetaan vain osa (koodisto %[2]s). Tarkista koodi itse tai lataa luokitus.",
			Sv: "Koden i fältet %[1]s kan inte kontrolleras, eftersom bara en del av klassifikationen är känd (kodsystem %[2]s). Kontrollera koden själv eller ladda klassifikationen.",
			En: "The code in %[1]s cannot be checked, because only a part of the classification is known (code system %[2]s). Check the code yourself or load the classification.",
		}},
		{Name: "name", Severity: Error, Text: Text{
			Fi: "Kentässä %[1]s on koodin paikalla nimen tunniste, joka alkaa merkillä ~ (koodisto %[2]s). Kirjoita luokituksen koodi.",
			Sv: "I fältet %[1]s finns i stället för koden identifieraren för ett namn, som börjar med ~ (kodsystem %[2]s). Skriv klassifikationens kod.",
			En: "In place of the code, %[1]s has the identifier of a name, which begins with ~ (code system %[2]s). Write the code of the classification.",
		}},
	},
}
