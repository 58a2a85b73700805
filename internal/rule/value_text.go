package rule

var ValueText = Rule{
	ID: "value.text", Severity: Warning, Certainty: Certain,
	Sources: []Source{{"uax15", ""}, {"library", "characters that are lost, hide what is written or are not seen"}},
	Asks: Text{
		Fi: "Teksteissä ei saa olla ohjausmerkkejä eikä kadonneita merkkejä, ja niiden pitää olla muodossa NFC.",
		Sv: "Texterna får inte ha styrtecken eller förlorade tecken, och de ska vara i formen NFC.",
		En: "Texts must have no control characters and no lost ones, and must be in normal form C.",
	},
	Cases: []Case{
		{Name: "control", Text: Text{
			Fi: "Kentän %[1]s tekstissä on ohjausmerkki. Poista se.",
			Sv: "Texten i fältet %[1]s innehåller ett styrtecken. Ta bort det.",
			En: "The text of %[1]s has a control character. Remove it.",
		}},
		{Name: "composed", Text: Text{
			Fi: "Kentän %[1]s tekstin merkit eivät ole Unicoden yhdistetyssä muodossa. Muunna teksti NFC-muotoon.",
			Sv: "Tecknen i texten i fältet %[1]s är inte i Unicodes sammansatta form. Konvertera texten till formen NFC.",
			En: "The text of %[1]s is not in Unicode normal form C. Convert it to that form.",
		}},
		{Name: "lost", Text: Text{
			Fi: "Kentän %[1]s tekstissä on korvausmerkki (U+FFFD): jokin merkki on kadonnut muunnoksessa. Kirjoita se uudelleen.",
			Sv: "Texten i fältet %[1]s innehåller ett ersättningstecken (U+FFFD): ett tecken har gått förlorat vid en konvertering. Skriv det på nytt.",
			En: "The text of %[1]s has a replacement character (U+FFFD): a character was lost in a conversion. Write it again.",
		}},
		{Name: "direction", Text: Text{
			Fi: "Kentän %[1]s tekstissä on kirjoitussuunnan ohjausmerkki, jonka takia teksti voi näkyä väärässä järjestyksessä. Poista se.",
			Sv: "Texten i fältet %[1]s innehåller ett styrtecken för skrivriktningen, som kan visa texten i fel ordning. Ta bort det.",
			En: "The text of %[1]s has a control of the writing direction, which may show it in another order. Remove it.",
		}},
		{Name: "mark", Text: Text{
			Fi: "Kentän %[1]s tekstissä on tavujärjestysmerkki (U+FEFF). Poista se.",
			Sv: "Texten i fältet %[1]s innehåller en byteordningsmarkering (U+FEFF). Ta bort den.",
			En: "The text of %[1]s has a byte order mark (U+FEFF). Remove it.",
		}},
		{Name: "ends", Text: Text{
			Fi: "Kentän %[1]s koodin, tunnisteen tai nimen alussa tai lopussa on välilyönti tai näkymätön merkki. Poista se.",
			Sv: "Koden, identifieraren eller namnet i fältet %[1]s börjar eller slutar med ett blanksteg eller ett osynligt tecken. Ta bort det.",
			En: "The code, identifier or name in %[1]s begins or ends with white space or a character that is not seen. Remove it.",
		}},
	},
}

var ValuePhraseLanguage = Rule{
	ID: "value.phrase-language", Severity: Error, Certainty: Certain,
	Sources: []Source{{"sosmeta-2025-05-20", "the structure of the document"}},
	Asks: Text{
		Fi: "Vakiotekstin pitää olla suomeksi.",
		Sv: "Den fasta texten ska vara på finska.",
		En: "A fixed text must be in Finnish.",
	},
	Text: Text{
		Fi: "Kentässä %[1]s on vakiotekstin ruotsinkielinen muoto. Siinä pitää olla suomenkielinen, myös ruotsinkielisessä asiakirjassa.",
		Sv: "Fältet %[1]s har den fasta textens svenska form. Det ska ha den finska, också i en svensk handling.",
		En: "The field %[1]s has the Swedish form of its fixed text. It must have the Finnish one, in a Swedish document too.",
	},
}
