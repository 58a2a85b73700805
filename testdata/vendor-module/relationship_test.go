package vendor

import (
	"testing"
	"time"

	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/validatetest"
)

var _ = validatetest.UpdateFlag()

var (
	kaisa = Client{"Koe", "Kaisa", "200111A904P", time.Date(2011, 1, 20, 0, 0, 0, 0, time.UTC), false}
	began = time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)
)

func TestRelationshipIsValid(t *testing.T) {
	doc, err := Relationship(kaisa, began)
	if err != nil {
		t.Fatal(err)
	}
	validatetest.Valid(t, doc)
}

func TestRelationshipWithoutNameIsFound(t *testing.T) {
	nameless := kaisa
	nameless.LastName = ""
	nameless.Born = nameless.Born.AddDate(0, 0, 1)
	doc, err := Relationship(nameless, began)
	if err != nil {
		t.Fatal(err)
	}
	validatetest.Issues(t, doc,
		validatetest.Error(validate.StructureEmpty, "/asiakkuusasiakirja/asiakas/sukunimi"),
		validatetest.Error(validate.ValueIdentityNumber, "/asiakkuusasiakirja/asiakas/*"),
	)
}

func TestDocuments(t *testing.T) { validatetest.Folder(t, "documents") }
