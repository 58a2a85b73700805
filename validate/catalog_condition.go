package validate

// conditionTexts are the texts of the condition.* rules: sentences that say
// what a rule asks for, what to do about an offence, and clauses for the
// conditions, which follow “kun”, “när” or “when”.
var conditionTexts = [...]entry{
	{id: "condition.require", fi: "%[1]s on täytettävä.", sv: "%[1]s ska fyllas i.", en: "%[1]s must be filled in."},
	{id: "condition.require.if", fi: "%[1]s on täytettävä, kun %[2]s.", sv: "%[1]s ska fyllas i när %[2]s.", en: "%[1]s must be filled in when %[2]s."},
	{id: "condition.require.several", fi: "Näistä on täytettävä vähintään %[3]s: %[1]s.", sv: "Av dessa ska minst %[3]s fyllas i: %[1]s.", en: "At least %[3]s of these must be filled in: %[1]s."},
	{id: "condition.require.several.if", fi: "Näistä on täytettävä vähintään %[3]s, kun %[2]s: %[1]s.", sv: "Av dessa ska minst %[3]s fyllas i när %[2]s: %[1]s.", en: "At least %[3]s of these must be filled in when %[2]s: %[1]s."},
	{id: "condition.require.true", fi: "Kohdan %[1]s on oltava kyllä.", sv: "%[1]s ska vara ja.", en: "%[1]s must be yes."},
	{id: "condition.require.true.if", fi: "Kohdan %[1]s on oltava kyllä, kun %[2]s.", sv: "%[1]s ska vara ja när %[2]s.", en: "%[1]s must be yes when %[2]s."},
	{id: "condition.require.true.several", fi: "Näistä vähintään %[3]s on oltava kyllä: %[1]s.", sv: "Av dessa ska minst %[3]s vara ja: %[1]s.", en: "At least %[3]s of these must be yes: %[1]s."},
	{id: "condition.require.true.several.if", fi: "Näistä vähintään %[3]s on oltava kyllä, kun %[2]s: %[1]s.", sv: "Av dessa ska minst %[3]s vara ja när %[2]s: %[1]s.", en: "At least %[3]s of these must be yes when %[2]s: %[1]s."},
	{id: "condition.require.do", fi: "Täytä puuttuva tieto.", sv: "Fyll i uppgiften som saknas.", en: "Fill in what is missing."},

	{id: "condition.absent", fi: "Tätä ei täytetä: %[1]s.", sv: "Detta fylls inte i: %[1]s.", en: "This is not filled in: %[1]s."},
	{id: "condition.absent.if", fi: "Tätä ei täytetä, kun %[2]s: %[1]s.", sv: "Detta fylls inte i när %[2]s: %[1]s.", en: "This is not filled in when %[2]s: %[1]s."},
	{id: "condition.absent.do", fi: "Poista se tai tarkista ehto.", sv: "Ta bort det eller kontrollera villkoret.", en: "Remove it or check the condition."},

	{id: "condition.atMost", fi: "Näistä enintään %[3]s voi olla kyllä: %[1]s.", sv: "Av dessa kan högst %[3]s vara ja: %[1]s.", en: "At most %[3]s of these can be yes: %[1]s."},
	{id: "condition.atMost.if", fi: "Näistä enintään %[3]s voi olla kyllä, kun %[2]s: %[1]s.", sv: "Av dessa kan högst %[3]s vara ja när %[2]s: %[1]s.", en: "At most %[3]s of these can be yes when %[2]s: %[1]s."},
	{id: "condition.atMost.do", fi: "Valitse niistä oikea.", sv: "Välj den rätta av dem.", en: "Choose the right one."},

	{id: "condition.codes", fi: "%[1]s: sallitut koodit ovat %[3]s.", sv: "%[1]s: de tillåtna koderna är %[3]s.", en: "%[1]s must have one of these codes: %[3]s."},
	{id: "condition.codes.if", fi: "%[1]s: kun %[2]s, sallitut koodit ovat %[3]s.", sv: "%[1]s: när %[2]s är de tillåtna koderna %[3]s.", en: "%[1]s must have one of these codes when %[2]s: %[3]s."},
	{id: "condition.codes.deny", fi: "%[1]s: näitä koodeja ei käytetä: %[3]s.", sv: "%[1]s: dessa koder används inte: %[3]s.", en: "%[1]s must not have these codes: %[3]s."},
	{id: "condition.codes.deny.if", fi: "%[1]s: näitä koodeja ei käytetä, kun %[2]s: %[3]s.", sv: "%[1]s: dessa koder används inte när %[2]s: %[3]s.", en: "%[1]s must not have these codes when %[2]s: %[3]s."},
	{id: "condition.codes.leaf", fi: "%[1]s: käytetään vain koodeja, joilla ei ole alakoodeja.", sv: "%[1]s: endast koder utan underkoder används.", en: "%[1]s must have a code without subordinate codes."},
	{id: "condition.codes.do", fi: "Vaihda koodi.", sv: "Byt kod.", en: "Change the code."},

	{id: "condition.range.least", fi: "%[1]s on vähintään %[3]s.", sv: "%[1]s är minst %[3]s.", en: "%[1]s is at least %[3]s."},
	{id: "condition.range.between", fi: "%[1]s on luku väliltä %[3]s–%[4]s.", sv: "%[1]s är ett tal mellan %[3]s och %[4]s.", en: "%[1]s is a number from %[3]s to %[4]s."},
	{id: "condition.range.whole", fi: "%[1]s on kokonaisluku väliltä %[3]s–%[4]s.", sv: "%[1]s är ett heltal mellan %[3]s och %[4]s.", en: "%[1]s is a whole number from %[3]s to %[4]s."},
	{id: "condition.range.do", fi: "Korjaa luku.", sv: "Rätta talet.", en: "Correct the number."},

	{id: "condition.compare.asia", fi: "%[1]s on sama kuin asiakirjan metatietojen asiatunnus.", sv: "%[1]s är densamma som ärendets identifierare i dokumentets metadata.", en: "%[1]s is the same as the asiatunnus of the document's metadata."},
	{id: "condition.compare.version", fi: "%[1]s ei ole sama kuin asiakirjan version OID.", sv: "%[1]s är inte densamma som dokumentversionens OID.", en: "%[1]s is not the same as the OID of the document's version."},
	{id: "condition.compare.do", fi: "Tarkista tunnus.", sv: "Kontrollera identifieraren.", en: "Check the identifier."},

	{id: "condition.calc.sum", fi: "%[1]s on näiden summa: %[3]s.", sv: "%[1]s är summan av dessa: %[3]s.", en: "%[1]s is the sum of these: %[3]s."},
	{id: "condition.calc.prose", fi: "%[1]s lasketaan toteutusohjeen mukaan.", sv: "%[1]s räknas enligt implementeringsanvisningen.", en: "%[1]s is calculated as the implementation note says."},
	{id: "condition.calc.do", fi: "Laske se uudelleen.", sv: "Räkna om det.", en: "Calculate it again."},

	{id: "condition.items", fi: "%[1]s: enintään %[3]s.", sv: "%[1]s: högst %[3]s.", en: "%[1]s: at most %[3]s."},
	{id: "condition.items.if", fi: "%[1]s: enintään %[3]s, kun %[2]s.", sv: "%[1]s: högst %[3]s när %[2]s.", en: "%[1]s: at most %[3]s when %[2]s."},
	{id: "condition.items.do", fi: "Poista ylimääräiset tai tarkista ehto.", sv: "Ta bort de överflödiga eller kontrollera villkoret.", en: "Remove the others or check the condition."},

	{id: "when.on", fi: "%[1]s on kyllä", sv: "%[1]s är ja", en: "%[1]s is yes"},
	{id: "when.on.not", fi: "%[1]s ei ole kyllä", sv: "%[1]s inte är ja", en: "%[1]s is not yes"},
	{id: "when.off", fi: "%[1]s on ei", sv: "%[1]s är nej", en: "%[1]s is no"},
	{id: "when.off.not", fi: "%[1]s on muuta kuin ei", sv: "%[1]s är annat än nej", en: "%[1]s is other than no"},
	{id: "when.is", fi: "%[1]s on %[2]s", sv: "%[1]s är %[2]s", en: "%[1]s is %[2]s"},
	{id: "when.is.not", fi: "%[1]s on muu kuin %[2]s", sv: "%[1]s är annat än %[2]s", en: "%[1]s is other than %[2]s"},
	{id: "when.present", fi: "%[1]s on täytetty", sv: "%[1]s är ifyllt", en: "%[1]s is filled in"},
	{id: "when.present.not", fi: "%[1]s ei ole täytetty", sv: "%[1]s inte är ifyllt", en: "%[1]s is not filled in"},
	{id: "when.count", fi: "kohtia %[1]s on vähintään %[2]s", sv: "antalet %[1]s är minst %[2]s", en: "there are at least %[2]s of %[1]s"},
	{id: "when.count.not", fi: "kohtia %[1]s on alle %[2]s", sv: "antalet %[1]s är under %[2]s", en: "there are fewer than %[2]s of %[1]s"},
	{id: "when.age", fi: "henkilö on täyttänyt %[1]s vuotta", sv: "personen har fyllt %[1]s år", en: "the person is at least %[1]s years old"},
	{id: "when.age.not", fi: "henkilö on alle %[1]s-vuotias", sv: "personen är under %[1]s år", en: "the person is under %[1]s years old"},
	{id: "when.fact.not", fi: "ei ole niin, että %[1]s", sv: "det inte är så att %[1]s", en: "it is not so that %[1]s"},
	{id: "when.and", fi: "%[1]s ja %[2]s", sv: "%[1]s och %[2]s", en: "%[1]s and %[2]s"},
	{id: "when.or", fi: "%[1]s tai %[2]s", sv: "%[1]s eller %[2]s", en: "%[1]s or %[2]s"},
	{id: "when.group", fi: "(%[1]s)", sv: "(%[1]s)", en: "(%[1]s)"},
}

// factTexts tell the facts that rules ask for, by their names.
var factTexts = [...]entry{
	{id: "fact.archiving-old-data-the-client-relationship-is-an-old-one",
		fi: "arkistoidaan vanhoja tietoja ja asiakkuus on vanha", sv: "gamla uppgifter arkiveras och klientrelationen är gammal", en: "old data are archived and the client relationship is an old one"},
	{id: "fact.client-relationship-is-no-longer-active",
		fi: "asiakkuus ei ole enää voimassa", sv: "klientrelationen är inte längre i kraft", en: "the client relationship is no longer active"},
	{id: "fact.service-is-carried-out-by-another-unit-than-the-producer",
		fi: "palvelun toteuttaa muu yksikkö kuin tuottaja", sv: "tjänsten utförs av en annan enhet än producenten", en: "the service is carried out by another unit than the producer"},
	{id: "fact.document-is-made-in-a-client-information-system-not-in-omakanta",
		fi: "asiakirja tehdään asiakastietojärjestelmässä eikä OmaKannassa", sv: "dokumentet görs i ett klientdatasystem och inte i OmaKanta", en: "the document is made in a client information system and not in OmaKanta"},
	{id: "fact.the-document-is-made-in-health-care",
		fi: "asiakirja tehdään terveydenhuollossa", sv: "dokumentet görs inom hälso- och sjukvården", en: "the document is made in health care"},
	{id: "fact.the-service-unit-client-relationship-ends",
		fi: "palveluyksikön asiakkuus päättyy", sv: "klientrelationen vid serviceenheten upphör", en: "the client relationship of the service unit ends"},
	{id: "fact.service-is-produced-by-another-unit-than-the-organising-unit",
		fi: "palvelun tuottaa muu yksikkö kuin järjestäjä", sv: "tjänsten produceras av en annan enhet än den som ordnar den", en: "the service is produced by another unit than the one that organises it"},
	{id: "fact.client-has-children",
		fi: "asiakkaalla on lapsia", sv: "klienten har barn", en: "the client has children"},
	{id: "fact.client-has-minor-children-with-them-in-the-shelter",
		fi: "asiakkaalla on alaikäisiä lapsia mukanaan turvakodissa", sv: "klienten har minderåriga barn med sig i skyddshemmet", en: "the client has minor children with them in the shelter"},
	{id: "fact.client-has-minor-children-who-are-not-in-the-shelter",
		fi: "asiakkaalla on alaikäisiä lapsia, jotka eivät ole turvakodissa", sv: "klienten har minderåriga barn som inte är i skyddshemmet", en: "the client has minor children who are not in the shelter"},
}
