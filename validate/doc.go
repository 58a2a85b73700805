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
// # Messages to the archive
//
// A client document travels in two XML documents: a ClinicalDocument, whose
// header carries the metadata and whose body the view that people see and the
// JSON, and a transfer frame. [Validator.Archive] checks them together,
// [Validator.Metadata] metadata alone and [Validator.Document] a JSON with its
// metadata. Pointers tell the part: frame:, header:, view: and metadata: before
// the way to the place, a plain JSON Pointer for the JSON.
//
// A view or a JSON is decoded, so [Issue.Line] and its kin count inside it, and
// [Issue.Part] tells where it stands in the XML.
//
// Of the metadata only what messages of 2026 showed is known. So what is missing
// is a warning, but for the identifiers and the context that every client
// document must carry, and a code that no list here has is information: it
// cannot be checked. That the asiatunnus of the JSON is that of the metadata is
// condition.compare where the field's note asks for it, and archive.asia else.
// The rules archive.client.test and archive.view.text are off unless
// [TestClients] or [ViewTexts] ask for them; [Suppress] switches any off.
//
// # What is promised
//
// Documents, messages and metadata are not trusted. Whatever they hold, nothing
// panics, and memory and time grow at most in proportion to the input, which
// [Limits] bound. No issue and no text holds a value of them, unless [ShowValues]
// asks for it: a member name that the definitions do not have is shown where it
// looks like one (letters, digits and underscores, no four digits in a row, at
// most 140 characters) and is * where it does not. Package fmt prints [Metadata],
// a [Document] and options as their type alone. No connection is opened, no file
// is written, and neither the environment nor the clock is read.
//
// The file .github/SECURITY.md of the module has the threat model, what each
// limit guards against, and how to report a flaw.
//
// # Many documents
//
// A [Batch] checks documents side by side, in memory that does not grow with
// their number. Package source reads them from folders, streams and archives,
// package report writes the reports, and package validatetest holds a
// program's own documents against the structures in its tests.
package validate
