package classify

// NeedsFurtherInformation reports whether an asia document must say in words
// (lisatieto_luokkaan_muu) what the matter is: the category is "Muu
// sosiaalihuollon asia", code 99. The rule is a note of structure
// 1.2.246.537.6.1505.2.2022.6.28.
func (v Asia) NeedsFurtherInformation() bool { return embedded.NeedsFurtherInformation(v) }

// NeedsFurtherInformation is [Asia.NeedsFurtherInformation] of an asia by the code
// that the set knows.
func (s *Set) NeedsFurtherInformation(v Asia) bool {
	return constantOf(s, v) == AsiaMuuSosiaalihuollonAsia
}
