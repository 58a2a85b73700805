package classify

import "strconv"

// General is the general type of a document type (Päätös, Suunnitelma …): the
// one that the structure names or, for a code that the list does not have, the
// thousands of the code. A general type is its own.
func (v DocumentType) General() (DocumentType, bool) { return embedded.General(v) }

// General is [DocumentType.General] with the types that the set knows.
func (s *Set) General(v DocumentType) (DocumentType, bool) {
	row, ok := s.Row(v)
	if ok && row.DocumentType != "" {
		general, err := ParseIn[DocumentType](s, row.DocumentType)
		return general, err == nil
	}
	number, err := strconv.Atoi(s.Code(v))
	if err != nil || number < 1 {
		return "", false
	}
	if number >= 1000 {
		number /= 1000
	}
	general := DocumentType(strconv.Itoa(number))
	return general, s.Valid(general)
}

// Subject is what documents of the type are about, in Finnish
// ("Turvakotipalvelun asiakasasiakirjat"); empty when the structure does not
// say.
func (v DocumentType) Subject() string { return embedded.Subject(v) }

// Subject is [DocumentType.Subject] in the set.
func (s *Set) Subject(v DocumentType) string {
	row, _ := s.Row(v)
	return row.Subject
}
