// Package validate reports what is wrong with a client document of Finnish
// social welfare, at which place, and by which rule. It works in process and
// offline, and what it returns never holds a value of a document.
//
//	v := validate.New()
//	report := v.JSON(data)
//	for issue := range report.Issues() {
//		fmt.Println(issue.Pointer, issue.Message(language.English))
//	}
//
// A malformed document results in a report with issues, never in a Go error and
// never in a panic; [Report.Err] is for programs that want an error. A report is
// valid only if the document was fully checked: the zero report is not, nor is that
// of a text that was not read to its end, and no number of issues changes that. One
// fault gives one issue, and all faults are found in one pass: only a text that is
// not JSON, or that crosses a limit, ends it.
//
// # The rules
//
// The rules json.* and structure.* check the text and its published schema,
// value.* check what a value means, and condition.* check what the implementation
// notes of the structures require in certain cases. [Rules] lists them with their
// sources. Some conditional rules depend on what is not in the document, such as
// the day on which an age is counted. Call options supply it ([ReferenceDate],
// [Fact], [Asiatunnus], [DocumentVersion]); without it these rules are not
// judged, see [Explain].
//
// # Which structure
//
// The root key of a document identifies its structure but not the version. By
// default the document is checked against the version in force, and with [AsOf]
// against the one that was in force on a day. [Structure] names a version by its
// OID, as the archive's metadata do (contentSpecificationId).
//
// # Messages to the archive
//
// A client document travels in two XML documents: a ClinicalDocument, whose
// header carries the metadata and whose body the view that people see and the
// JSON, and a transfer frame. [Validator.Archive] checks them together,
// [Validator.Metadata] metadata alone and [Validator.Document] a JSON with its
// metadata. The prefix of a pointer names the part: frame:, header:, view: or
// metadata:. A pointer into the JSON is a plain JSON Pointer.
//
// A view or a JSON is decoded, so [Issue.Line], [Issue.Column] and [Issue.Offset]
// count inside it, and [Issue.Part] returns its place in the XML.
//
// What the archive requires of the metadata is not public; the rules rest on
// messages of 2026. So missing metadata are a warning, except for the identifiers
// and the context that every client document must carry, and a code that is in
// no list here is information, because it cannot be checked. A deviating
// asiatunnus in the JSON breaks condition.compare if the note of the field asks
// for the comparison, and archive.asia otherwise. The rules archive.client.test
// and archive.view.text are off unless [TestClients] or [ViewTexts] turn them on;
// [Suppress] turns any rule off.
//
// # Drafts
//
// With [Draft], what is missing is information, and null and "" are what is still
// missing: a skeleton that sosmeta.Structure.Template wrote is a valid draft. A
// conditional rule that would find a value wrong only because another one is missing
// is not judged.
//
// # What is promised
//
// Documents, messages and metadata are not trusted. Whatever they hold, nothing
// panics, and memory and time grow at most in proportion to the input, which
// [Limits] bound. No issue and no text holds a value of them, unless [ShowValues]
// asks for it: a member name that the definitions do not have is shown if it
// looks like one (letters that are seen, underscores and at most three digits, at
// most 140 characters) and is * otherwise. Package fmt prints [Metadata], a
// [Document] and a [CallOption] as their type alone. No connection is opened, no file is
// written, and neither the environment nor the clock is read.
//
// The file .github/SECURITY.md of the module has the threat model, what each
// limit guards against, and how to report a flaw.
//
// # Many documents
//
// A [Batch] checks documents side by side, in memory that does not grow with
// their number. Package source reads them from folders, streams and archives,
// package report writes the reports, and package validatetest checks a program's
// own documents in its tests.
package validate
