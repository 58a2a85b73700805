package validate

import (
	"strings"

	"github.com/sosmeta/sosmeta-go/classify"
)

// A documentKind is a kind of documents that have the same metadata.
type documentKind uint8

const (
	clientDocument       documentKind = iota // asiakasasiakirja, group 5
	relationshipDocument                     // asiakkuusasiakirja 1505.1, group 1
	matterDocument                           // asia-asiakirja, luovutuslupa, kielto: the others of 1505
	anyDocument                              // nothing tells its kind: it needs what a client document needs
	unreadDocument                           // its header could not be read
)

const (
	clientBranch       = "1.2.246.537.6.1506."
	relationshipBranch = "1.2.246.537.6.1505."
	relationshipPrefix = relationshipBranch + "1."
)

// kindOf returns the kind by the structure, or by the types and the group of client
// documents if no structure of a known branch is named. A group of other documents
// tells nothing, because they need less: a wrong one would make the check quieter.
func kindOf(md *Metadata, set *classify.Set) documentKind {
	switch id := string(md.StructureID); {
	case strings.HasPrefix(id, clientBranch):
		return clientDocument
	case strings.HasPrefix(id, relationshipPrefix):
		return relationshipDocument
	case strings.HasPrefix(id, relationshipBranch):
		return matterDocument
	case set.Valid(md.SpecificType), set.Valid(md.GeneralType), md.Group == classify.DocumentGroupToisenTaiMyohemmanVaiheenAsiakasasiakirja:
		return clientDocument
	}
	return anyDocument
}

// isStrict reports whether documents of the kind need what client documents need.
func (k documentKind) isStrict() bool { return k == clientDocument || k == anyDocument }

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
