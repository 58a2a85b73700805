package say

import "github.com/sosmeta/sosmeta-go/internal/rule"

// The JSON types of values.
var (
	Object  = rule.Text{Fi: "objekti", Sv: "ett objekt", En: "an object"}
	Array   = rule.Text{Fi: "luettelo", Sv: "en lista", En: "an array"}
	String  = rule.Text{Fi: "merkkijono", Sv: "en sträng", En: "a string"}
	Number  = rule.Text{Fi: "luku", Sv: "ett tal", En: "a number"}
	Boolean = rule.Text{Fi: "true tai false", Sv: "true eller false", En: "true or false"}
	Code    = rule.Text{Fi: "merkkijono tai kokonaisluku", Sv: "en sträng eller ett heltal", En: "a string or an integer"}
	Null    = rule.Text{Fi: "null", Sv: "null", En: "null"}
)

// The parts of the body of a message.
var (
	Body = rule.Text{Fi: "runko (nonXMLBody)", Sv: "kroppen (nonXMLBody)", En: "its body (nonXMLBody)"}
	View = rule.Text{Fi: "näkymä (text)", Sv: "vyn (text)", En: "its view (text)"}
	JSON = rule.Text{Fi: "JSON (hl7finland:json)", Sv: "JSON (hl7finland:json)", En: "its JSON (hl7finland:json)"}
)
