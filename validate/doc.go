// Package validate says what is wrong with a client document of Finnish social
// welfare, where, and by which rule. It works in process and offline, and no
// value of a document ever reaches what it returns.
//
//	v := validate.New()
//	report := v.JSON(data)
//	for issue := range report.Issues() {
//		fmt.Println(issue.Pointer, issue.Message(language.English))
//	}
//
// A malformed document is a report with issues, never a Go error and never a
// panic. One fault gives one issue, and all faults are found in one pass: only
// text that is not JSON ends it.
//
// # The rules
//
// json.* and structure.* say what the text and the published schema ask for,
// value.* what a value means, and condition.* what the implementation notes of
// the structures ask for in some case. [Rules] lists them with their sources.
// Some conditional rules ask for what a document does not know, such as the day
// that an age is counted on: call options tell it ([ReferenceDate], [Fact],
// [Asiatunnus], [DocumentVersion]), and without it they are not judged, see
// [Explain].
//
// # Which structure
//
// The root key of a document tells its structure but not the version. Without
// further word the version in force is taken, or the one of a day with [AsOf];
// [Structure] names one by its OID, as the archive's metadata do
// (contentSpecificationId).
//
// # Many documents
//
// A [Batch] checks documents side by side, in memory that does not grow with
// their number. Package source reads them from folders, streams and archives,
// package report writes the reports, and package validatetest holds a
// program's own documents against the structures in its tests.
package validate
