package rule

var ContextMinor = Rule{
	ID: "context.minor", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"messages-2026", "CDA header, localSocialHeader"}, {"l703-2023", "§§ 40 and 51 mom. 2"}},
	Asks: Text{
		Fi: "Alaikäisen asiakkaan asiakirjassa pitäisi olla tieto luovuttamisesta huoltajille.",
		Sv: "En handling om en minderårig klient bör ange om den får lämnas ut till vårdnadshavarna.",
		En: "A document of a minor should say whether it may be disclosed to the guardians.",
	},
	Text: Text{
		Fi: "Tieto luovuttamisesta huoltajille puuttuu. Lisää alaikäisen asiakirjaan tieto siitä, saako sen luovuttaa huoltajille (koodisto 1.2.246.537.6.1286): siitä riippuu, saavatko huoltajat asiakirjan tiedot.",
		Sv: "Uppgiften om utlämnande till vårdnadshavarna saknas. Ange i den minderårigas handling om den får lämnas ut till vårdnadshavarna (kodsystem 1.2.246.537.6.1286): det avgör om vårdnadshavarna får uppgifterna i handlingen.",
		En: "The document of a minor does not say whether it may be disclosed to the guardians. Add that (code system 1.2.246.537.6.1286): it decides whether they get its data.",
	},
}

var ContextGuardianDisclosure = Rule{
	ID: "context.guardian-disclosure", Severity: Information, Certainty: Certain,
	Sources: []Source{{"library", "open lists: a code that is not known cannot be checked"}, {"l703-2023", "§§ 40 and 51 mom. 2"}},
	Asks: Text{
		Fi: "Tiedon luovuttamisesta huoltajille pitää olla se, mitä on päätetty. Muuta koodia kuin 1 ei voi tarkistaa.",
		Sv: "Uppgiften om utlämnande till vårdnadshavarna ska vara det som har beslutats. En annan kod än 1 kan inte kontrolleras.",
		En: "What is said on disclosure to the guardians must be what was decided. A code other than 1 cannot be checked.",
	},
	Text: Text{
		Fi: "Koodia ei voi tarkistaa: %[1]s (koodisto %[2]s). Siitä riippuu, saavatko huoltajat alaikäisen tiedot. Varmista koodistosta, että koodi tarkoittaa sitä, mitä on päätetty.",
		Sv: "Koden kan inte kontrolleras: %[1]s (kodsystem %[2]s). Den avgör om vårdnadshavarna får den minderårigas uppgifter. Kontrollera i kodsystemet att koden betyder det som har beslutats.",
		En: "The code cannot be checked: %[1]s (code system %[2]s). It decides whether the guardians get the minor's data. Make sure with the code system that it means what was decided.",
	},
	Cases: []Case{
		{Name: "grounds", Text: Text{
			Fi: "Koodia ei voi tarkistaa: %[1]s (koodisto %[2]s). Siitä riippuu, saavatko huoltajat alaikäisen tiedot. Varmista koodistosta, että koodi tarkoittaa sitä, mitä on päätetty. Jos alaikäinen on kieltänyt luovuttamisen, kirjaa myös kiellon peruste.",
			Sv: "Koden kan inte kontrolleras: %[1]s (kodsystem %[2]s). Den avgör om vårdnadshavarna får den minderårigas uppgifter. Kontrollera i kodsystemet att koden betyder det som har beslutats. Om den minderåriga har förbjudit utlämnandet, anteckna också grunden för förbudet.",
			En: "The code cannot be checked: %[1]s (code system %[2]s). It decides whether the guardians get the minor's data. Make sure with the code system that it means what was decided. If the minor has forbidden the disclosure, record the grounds too.",
		}},
	},
}
