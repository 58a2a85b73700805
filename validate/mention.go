package validate

import (
	"bytes"
	"slices"
	"strings"
	"time"

	"github.com/sosmeta/sosmeta-go/internal/leaf"
	"github.com/sosmeta/sosmeta-go/internal/value"
)

// A mention is a place of a JSON that repeats something of its metadata.
type mention struct {
	value   string
	pointer string // of the first mention of its kind: only that one is reported
	offset  int
}

// mentions are the places of a JSON that repeat its metadata.
type mentions struct {
	clients, births, asia, tasks, services, relationships, units []mention

	innerTasks []mention // of parts that may be about another service task

	serviceDays         []mention // on which the service starts or ends
	events, eventStarts []mention // when what is recorded ended or was, and when it started
}

// list returns the list of mentions that a path belongs to, or nil.
func (m *mentions) list(path []byte) *[]mention {
	switch string(path) {
	case "asiakas.henkilotunnus.value":
		return &m.clients
	case "asianumero.value", "asiatunnus.value", "tilauksen_asianumero.value", "asian_tiedot.asiatunnus.value":
		return &m.asia
	case "asiakas.syntymaaika":
		return &m.births
	case "palvelutehtava.code", "asiakaskertomusmerkinta.palvelutehtava.code",
		"sosiaalipalvelu_jota_paatos_koskee.palvelutehtava.code":
		return &m.tasks
	case "sosiaalipalvelu.code", "asiakaskertomusmerkinta.sosiaalipalvelu.code",
		"sosiaalipalvelu_jota_suunnitelma_koskee.code", "suunnitelma.sosiaalipalvelu_jota_suunnitelma_koskee.code",
		"sosiaalipalvelu_jota_paatos_koskee.sosiaalipalvelu.code", "paatos.sosiaalipalvelu_jota_paatos_koskee.sosiaalipalvelu.code",
		"paatos.sosiaalipalvelu_jota_paatos_koskee.sosiaalipalvelun_toteuttamistapa.sosiaalipalvelu.code",
		"palvelu_jota_sopimus_koskee.sosiaalipalvelu.code", "palvelut_joita_sopimus_koskee.sosiaalipalvelu.code":
		return &m.services // not those that a plan or an application is to bring
	case "asiakkuuden_yksilointitunnus.value":
		return &m.relationships
	case "laatija.palveluyksikko.code", "ammattihenkilon_laatima_asiakirja.laatija.palveluyksikko.code":
		return &m.units
	case "sosiaalipalvelun_alkamispaiva", "sosiaalipalvelun_paattymispaiva":
		return &m.serviceDays
	case "asiakaskertomusmerkinta.tapahtuma.ajanjakso.paattymishetki", "asiakaskertomusmerkinta.tapahtuma.paivamaara_ja_kellonaika":
		return &m.events
	case "asiakaskertomusmerkinta.tapahtuma.ajanjakso.alkamishetki":
		return &m.eventStarts
	}
	if bytes.HasSuffix(path, []byte(".palvelutehtava.code")) {
		return &m.innerTasks
	}
	return nil
}

// read adds a leaf to the mentions if it is one.
func (m *mentions) read(l *leaf.Leaf) {
	list := m.list(l.Path)
	if list == nil {
		return
	}
	found := mention{value: strings.TrimPrefix(l.Value(), value.URN), offset: l.Offset}
	if !isShown(found.value) || list == &m.births && len(found.value) != len(time.DateOnly) {
		return
	}
	if len(*list) == 0 {
		found.pointer = l.Pointer()
	}
	*list = append(*list, found)
}

// mentioned reports whether a mention has the value.
func mentioned(list []mention, value string) bool {
	return slices.ContainsFunc(list, func(m mention) bool { return strings.EqualFold(m.value, value) })
}
