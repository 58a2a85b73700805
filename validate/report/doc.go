// Package report writes the reports of documents in the forms that people and
// programs already read: text, JSON lines, SARIF 2.1.0, JUnit XML and HTML.
//
//	w := report.SARIF(os.Stdout)
//	for name, data := range documents {
//		if err := w.Document(name, v.JSON(data)); err != nil {
//			return err
//		}
//	}
//	return w.Close()
//
// No writer shows a value of a document. Names of documents are the caller's
// and are shown, escaped for the format. The same reports give the same bytes:
// no writer reads the clock, see [At].
//
// # Memory
//
// Every writer works as a stream: what it holds does not grow with the number
// of documents. HTML has its totals on top, so it holds the sections of the
// documents with issues until the end, up to 16 MiB of them, and ends with the
// number of documents that are not listed. Its totals and bars count all.
//
// # Severities
//
//	        text             JSON lines   SARIF    JUnit          HTML
//	error        error        error        error    failure        error
//	warning      warning      warning      warning  system-out     warning
//	information  information  information  note     system-out     information
//
// A document that cannot be read is, with the pseudo-rule [Unreadable], an
// error in every format; in JUnit it is an error and not a failure. Issues that an
// option suppressed are written with their reason in SARIF and HTML only.
package report
