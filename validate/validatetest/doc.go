// Package validatetest helps a vendor's own tests check the documents that a
// program makes.
//
//	func TestApplication(t *testing.T) {
//		validatetest.Valid(t, application())
//	}
//
// [Folder] runs a folder of documents as subtests. It goes by the names:
//
//	hakemus.json                             has no error
//	INVALID_hakemus_ilman_paivaa.json        has at least one error
//	hakemus@1.2.246.537.6.1506.3005.2023.9.8.json   is checked against that version
//	hakemus.report                           beside it, its issues, one per line
//
// A document without a .report must give no issue at all. See [UpdateFlag] for
// how to write the reports anew.
//
// No message of a failed test holds a value of a document. The helpers need only
// [T] of a test, so they work with testify and other frameworks too.
package validatetest
