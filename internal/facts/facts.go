// Package facts holds the fact format of a snapshot: what the project keeps of
// a published document structure, and how that is written as readable JSON.
//
// A snapshot is a folder:
//
//	manifest.json             where the facts come from, and how many there are
//	corrections.json          known errors of the publication, each with a reason
//	codes.json                code rows with evidence and source
//	rules.json                conditional rules read out of implementation notes
//	dates.json                which dates are the ends of a period, or of what else
//	structures/<oid>.json     one structure version
//
// Descriptions, notes, examples and phrase texts are not facts and are not kept.
package facts

// A Snapshot is a whole publication.
type Snapshot struct {
	Manifest    Manifest
	Structures  []Structure // in OID order, see SortStructures
	Rules       []Rule      // conditional rules, in the order of their file
	Dates       Dates
	Corrections []Correction
}

// A Manifest is the origin of a snapshot and what it counts.
type Manifest struct {
	Source string `json:"source"` // file name of the download
	SHA256 string `json:"sha256"` // of the download; empty for a folder
	Date   string `json:"date"`   // of the publication, YYYY-MM-DD
	Counts Counts `json:"counts"`
}

// A Structure is one version of a document structure.
type Structure struct {
	OID            string `json:"oid"`
	Status         string `json:"status"`         // Valmis or Vanhentunut
	Version        string `json:"version"`        // documentDefinitionVersion, YYYY-MM-DD
	LibraryVersion string `json:"libraryVersion"` // dataComponentLibraryVersion
	DocumentType   string `json:"documentType"`
	Author         string `json:"author,omitempty"`
	Subject        string `json:"subject,omitempty"`
	Root           Node   `json:"document"`
}

// A Node is one annotated place of a structure: a group or a field.
type Node struct {
	Row         int     `json:"row,omitempty"` // rowNumber; 0 if none is published
	Key         string  `json:"key"`           // member name
	As          string  `json:"as,omitempty"`  // representation; empty for a group
	Fi          string  `json:"fi"`
	Sv          string  `json:"sv,omitempty"`
	TitleFi     string  `json:"titleFi,omitempty"`
	TitleSv     string  `json:"titleSv,omitempty"`
	Required    bool    `json:"required,omitempty"`
	Repeatable  bool    `json:"repeatable,omitempty"`
	Conditional bool    `json:"conditional,omitempty"` // conditionalRequired
	Nationwide  bool    `json:"nationwide,omitempty"`  // nationwideRecordedInformation
	HiddenField bool    `json:"hiddenField,omitempty"`
	HiddenTitle bool    `json:"hiddenTitle,omitempty"`
	SystemURI   string  `json:"systemUri,omitempty"` // of an identifier, e.g. urn:oid:1.2.246.21
	System      string  `json:"system,omitempty"`    // OID of the code system
	OpenSystem  bool    `json:"openSystem,omitempty"`
	Internal    string  `json:"internal,omitempty"` // name of an internal code list, document/field
	Codes       []Code  `json:"codes,omitempty"`    // the accepted codes; empty if the list is open
	Phrase      *Phrase `json:"phrase,omitempty"`
	Fields      []Node  `json:"fields,omitempty"`
}

// A Code is an accepted value with its labels, if they are known.
type Code struct {
	Code string `json:"code"`
	Fi   string `json:"fi,omitempty"`
	Sv   string `json:"sv,omitempty"`
}

// A Phrase identifies a fixed text without carrying it.
type Phrase struct {
	Fi Digest  `json:"fi"`
	Sv *Digest `json:"sv,omitempty"`
}

// A Digest identifies a text by the SHA-256 and the length of its UTF-8 bytes.
type Digest struct {
	SHA256 string `json:"sha256"`
	Bytes  int    `json:"bytes"`
	Text   string `json:"-"` // kept in memory by a loaded download, never written
}

// A Correction names a place where the publication deviates from its own rules
// and the reason why the importer lets it pass.
type Correction struct {
	Structure string `json:"structure"` // OID
	Pointer   string `json:"pointer"`   // into the published file
	Check     string `json:"check"`     // the check that deviates, see the importer
	Reason    string `json:"reason"`
}

// The statuses of a structure version.
const (
	StatusCurrent  = "Valmis"
	StatusOutdated = "Vanhentunut"
)

// The representations, as published. A group has none.
const (
	Teksti        = "Teksti"
	Nimi          = "Nimi"
	Allekirjoitus = "Allekirjoitus"
	Otsikko       = "Otsikko"
	Koodi         = "Koodi"
	Pvm           = "Pvm"
	Hetki         = "Hetki"
	Kytkin        = "Kytkin"
	Tunnus        = "Tunnus"
	Fraasi        = "Fraasi"
	Maara         = "Määrä"
	Mitta         = "Mitta"
	Prosentti     = "Prosentti"
	Numero        = "Numero"
	Lkm           = "Lkm"
)
