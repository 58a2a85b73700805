package main

import "golang.org/x/text/language"

// A text is a text of the program in its languages.
type text struct{ fi, sv, en string }

// in returns the text in a language of the program.
func (t text) in(tag language.Tag) string {
	switch tag {
	case language.Finnish:
		return t.fi
	case language.Swedish:
		return t.sv
	}
	return t.en
}

// The languages of the program, by what -lang takes.
var languages = map[string]language.Tag{"fi": language.Finnish, "sv": language.Swedish, "en": language.English}

var (
	textNoFlag      = text{"valitsinta %s ei ole", "flaggan %s finns inte", "there is no flag %s"}
	textBadValue    = text{"valitsimen %s arvo ei kelpaa: %s", "värdet för flaggan %s duger inte: %s", "the value of %s cannot be used: %s"}
	textNoValue     = text{"valitsimelta %s puuttuu arvo", "flaggan %s saknar ett värde", "%s needs a value"}
	textHelp        = text{"ohje: validate -h", "hjälp: validate -h", "help: validate -h"}
	textNoPath      = text{"anna tiedosto tai kansio, tai - vakiosyötteelle", "ange en fil eller en mapp, eller - för standardinmatning", "name a file, a folder, or - for standard input"}
	textLanguages   = text{"valitse fi, sv tai en", "välj fi, sv eller en", "it is fi, sv or en"}
	textNoReport    = text{"raporttia ei voi kirjoittaa:", "rapporten kan inte skrivas:", "the report cannot be written:"}
	textInterrupted = text{
		"keskeytetty; raportissa on se, mikä ehdittiin tarkistaa:", "avbruten; rapporten har det som hann kontrolleras:",
		"interrupted; the report holds what was checked until then:",
	}
	textChecked    = text{"Asiakirjoja %d, ei kelpaa %d", "Handlingar: %d, underkända: %d", "Documents: %d, invalid: %d"}
	textUnreadable = text{", lukematta %d", ", olästa: %d", ", unreadable: %d"}
	textSpeed      = text{", asiakirjoja sekunnissa %.0f", ", handlingar per sekund: %.0f", ", documents per second: %.0f"}
)
