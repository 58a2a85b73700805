package classify

import "strconv"

// General is the general type of a document type (Päätös, Suunnitelma …): the
// one that the structure names or, for a code that the list does not have, the
// thousands of the code. A general type is its own.
func (v DocumentType) General() (DocumentType, bool) {
	row, ok := v.Row()
	if ok && row.DocumentType != "" {
		general, err := ParseDocumentType(row.DocumentType)
		return general, err == nil
	}
	number, err := strconv.Atoi(v.Code())
	if err != nil || number < 1 {
		return "", false
	}
	if number >= 1000 {
		number /= 1000
	}
	general := DocumentType(strconv.Itoa(number))
	return general, general.Valid()
}

// Subject is what documents of the type are about, in Finnish
// ("Turvakotipalvelun asiakasasiakirjat"); empty when the structure does not
// say.
func (v DocumentType) Subject() string {
	row, _ := v.Row()
	return row.Subject
}
