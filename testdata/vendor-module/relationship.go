// Package vendor represents a client-record system: it makes a document, and its
// tests check the document against the structures.
package vendor

import (
	"encoding/json"
	"time"
)

// A Client is a person in the vendor's own records.
type Client struct {
	LastName, FirstNames string
	IdentityNumber       string
	Born                 time.Time
	Protected            bool // turvakielto
}

// Relationship writes the document of a client relationship that began on a day
// and was carried over from an older system.
func Relationship(c Client, began time.Time) ([]byte, error) {
	type object = map[string]any
	return json.Marshal(object{"asiakkuusasiakirja": object{
		"asiakas": object{
			"sukunimi":      c.LastName,
			"etunimet":      c.FirstNames,
			"henkilotunnus": object{"system": "urn:oid:1.2.246.21", "value": c.IdentityNumber},
			"syntymaaika":   c.Born.Format(time.DateOnly),
			"turvakielto":   c.Protected,
		},
		"sosiaalihuollon_asiakkuus": object{
			"asiakkuuden_alkamispvm": began.Format(time.DateOnly),
			"vanha_asiakkuus":        true,
		},
		"palvelunjarjestajan_palveluyksikko": []object{{
			"palveluyksikon_nimi": object{
				"system": "urn:oid:1.2.246.537.6.202", "code": "1.2.246.10.99999911.10.1", "display": "Koeyksikkö",
			},
			"asiakkuuden_alkamispvm": began.Format(time.DateOnly),
		}},
	}})
}
