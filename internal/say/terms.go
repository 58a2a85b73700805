package say

import "github.com/sosmeta/sosmeta-go/internal/rule"

// The JSON types of values.
var (
	Object        = rule.Text{Fi: "tietoryhmä (objekti)", Sv: "en grupp av uppgifter (objekt)", En: "a group (object)"}
	Array         = rule.Text{Fi: "luettelo", Sv: "en lista", En: "a list (array)"}
	String        = rule.Text{Fi: "teksti (merkkijono)", Sv: "en text (sträng)", En: "a text (string)"}
	Number        = rule.Text{Fi: "luku", Sv: "ett tal", En: "a number"}
	Boolean       = rule.Text{Fi: "true tai false", Sv: "true eller false", En: "true or false"}
	TextOrInteger = rule.Text{Fi: "teksti (merkkijono) tai kokonaisluku", Sv: "en text (sträng) eller ett heltal", En: "a text (string) or an integer"}
	Null          = rule.Text{Fi: "null", Sv: "null", En: "null"}
)

// The parts of the body of a message.
var (
	Body = rule.Text{Fi: "runko (nonXMLBody)", Sv: "kroppen (nonXMLBody)", En: "its body (nonXMLBody)"}
	View = rule.Text{Fi: "näyttömuoto (text)", Sv: "visningsformatet (text)", En: "its view (text)"}
	JSON = rule.Text{Fi: "JSON (hl7finland:json)", Sv: "JSON (hl7finland:json)", En: "its JSON (hl7finland:json)"}
)
