package sample

import (
	"fmt"
	"strings"

	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// text makes a text for a field: one that fits its key, or some sentences.
func (w *writer) text(f sosmeta.Field) string {
	switch key := f.Key(); {
	case strings.Contains(key, "sukunimi"):
		return w.one(lastNames[:])
	case strings.Contains(key, "etunimet"):
		two := w.r.Perm(len(firstNames))
		return firstNames[two[0]] + " " + firstNames[two[1]]
	case key == "lahiosoite":
		return fmt.Sprintf("%s %d A %d", w.one(streets[:]), 1+w.r.IntN(60), 1+w.r.IntN(40))
	case key == "postinumero":
		return fmt.Sprintf("99%02d9", w.r.IntN(100))
	case key == "postitoimipaikka", key == "kunta":
		return municipalities[w.r.IntN(len(municipalities))].label
	case strings.Contains(key, "puhelin"):
		return fmt.Sprintf("040 555 %04d", w.r.IntN(10000))
	case strings.Contains(key, "sahkoposti"):
		return fmt.Sprintf("asiakas%d@example.com", w.r.IntN(10000))
	case key == "ika":
		return fmt.Sprintf("%d vuotta", 1+w.r.IntN(17))
	case key == "tehtavanimike", key == "ammatti":
		return w.one(titles[:])
	case strings.HasPrefix(key, "organisaati"):
		return w.one(units[:])
	case f.Representation() != sosmeta.Text, strings.HasSuffix(key, "nimi"), key == "nimenselvennys":
		return w.one(firstNames[:]) + " " + w.one(lastNames[:])
	}
	return w.prose()
}

func (w *writer) one(list []string) string { return list[w.r.IntN(len(list))] }

// prose makes some sentences; now and then a long text.
func (w *writer) prose() string {
	n := 1 + w.r.IntN(3)
	if w.r.IntN(6) == 0 {
		n += w.r.IntN(12)
	}
	var b strings.Builder
	for i, at := range w.r.Perm(len(sentences))[:n] {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(sentences[at])
	}
	return b.String()
}

// The names are common ones; no pair of them is meant to be anybody.
var (
	lastNames = [...]string{
		"Koepelto", "Esimerkkilä", "Mallinen", "Testiranta", "Näytelampi", "Harjoitusaho", "Kuvitelma", "Keksityö",
		"Mallikoski", "Koeniemi", "Testivuori", "Sepitelmä",
	}
	firstNames = [...]string{
		"Kaisa", "Eero", "Liisa", "Matti", "Aino", "Väinö", "Helmi", "Onni", "Sofia", "Elias", "Ilona", "Oskari", "Ahmed", "Fatima",
	}
	streets = [...]string{"Koekatu", "Esimerkkitie", "Mallipolku", "Testikuja", "Näytekaari", "Harjoitustie"}
	titles  = [...]string{"sosiaalityöntekijä", "sosiaaliohjaaja", "palveluohjaaja", "johtava sosiaalityöntekijä", "perhetyöntekijä"}
	units   = [...]string{
		"Esimerkkilän sosiaalipalvelut", "Mallikunnan perhepalvelut", "Koeniemen palvelutarpeen arviointi",
		"Testirannan vammaispalvelut", "Näytelammen lastensuojelu", "Harjoitusahon kotihoito",
	}
	municipalities = [...]coding{
		{"091", "Helsinki"}, {"837", "Tampere"}, {"853", "Turku"}, {"564", "Oulu"}, {"297", "Kuopio"}, {"179", "Jyväskylä"},
	}
	sentences = [...]string{
		"Asiakas kertoo arjen sujuneen viime viikkoina aiempaa paremmin.",
		"Tilanteesta on keskusteltu yhdessä perheen kanssa kotikäynnillä.",
		"Sovittiin, että palvelua jatketaan nykyisellä tavalla ja tilannetta arvioidaan kolmen kuukauden kuluttua.",
		"Asiakkaan vahvuutena on läheisten antama tuki ja oma halu löytää ratkaisuja.",
		"Huolta herättää talouden riittävyys loppukuusta.",
		"Koulunkäynti on sujunut, ja poissaolot ovat vähentyneet.",
		"Asiakas toivoo, että tapaamiset järjestetään iltapäivisin.",
		"Verkoston kanssa pidetään yhteinen neuvottelu ennen seuraavaa arviointia.",
		"Asiakkaalle on kerrottu hänen oikeutensa ja palvelun eri vaihtoehdot.",
		"Yöuni on ollut katkonaista, mikä näkyy päivän jaksamisessa.",
		"Työntekijä selvittää hakemuksen käsittelyn vaiheen ja ilmoittaa siitä asiakkaalle.",
		"Tukea tarvitaan erityisesti aamutoimissa ja siirtymissä kodin ulkopuolelle.",
		"Vanhemmat ovat samaa mieltä tavoitteista ja sitoutuvat niihin.",
		"Asiakkaan kanssa käytiin läpi edellisen suunnitelman tavoitteet: niistä kaksi on toteutunut.",
		"Palvelun tarkoituksena on vahvistaa itsenäistä asumista.",
		"Ryhmätoiminta on tuonut viikkoon rytmiä, ja asiakas on saanut uusia tuttavuuksia.",
		"Kotiin on hankittu tarvittavat apuvälineet.",
		"Asiakas ei halua, että asiasta ilmoitetaan muille tahoille.",
		"Seuraava tapaaminen on sovittu kahden viikon päähän.",
		"Palveluja annetaan siihen saakka, kunnes tuen tarve vähenee.",
	}
)
