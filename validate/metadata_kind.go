package validate

import (
	"strings"

	"github.com/sosmeta/sosmeta-go/classify"
)

// A documentKind is a kind of documents whose metadata are known.
type documentKind uint8

const (
	otherDocument        documentKind = iota
	clientDocument                    // asiakasasiakirja, group 5
	relationshipDocument              // asiakkuusasiakirja, group 1
)

const (
	clientBranch       = "1.2.246.537.6.1506."
	relationshipBranch = "1.2.246.537.6.1505."
	relationshipPrefix = relationshipBranch + "1."
)

// kindOf returns the kind by the structure, or by the group if no structure is
// named.
func kindOf(md *Metadata) documentKind {
	switch id := string(md.StructureID); {
	case strings.HasPrefix(id, clientBranch):
		return clientDocument
	case strings.HasPrefix(id, relationshipPrefix):
		return relationshipDocument
	case strings.HasPrefix(id, relationshipBranch):
		return otherDocument
	}
	switch md.Group {
	case classify.DocumentGroupAsiakkuusasiakirja:
		return relationshipDocument
	case classify.DocumentGroupToisenTaiMyohemmanVaiheenAsiakasasiakirja:
		return clientDocument
	}
	return otherDocument
}

// specificType returns the code of the specific document type: that of the
// structure if one is named, else that of the metadata.
func specificType(md *Metadata) string {
	if code, ok := typeOf(string(md.StructureID)); ok {
		return code
	}
	return md.SpecificType.Code()
}

// typeOf returns the code of the document type in the OID of a structure of
// client documents.
func typeOf(oid string) (code string, ok bool) {
	rest, ok := strings.CutPrefix(oid, clientBranch)
	code, _, _ = strings.Cut(rest, ".")
	return code, ok
}
