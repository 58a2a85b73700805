package report

import (
	"strings"

	"github.com/sosmeta/sosmeta-go/validate"
)

// An htmlSection is the part of a page about one document.
type htmlSection struct {
	Words                     *words
	ID                        int // of its anchor, from 1
	Name, Verdict, OID, Title string
	Page                      string // address of the structure's page, "" for none
	Failure                   string
	Issues                    []htmlIssue
	More                      string
}

// An htmlIssue is a row of the table of a document.
type htmlIssue struct {
	ID                          int // of its anchor, from 1
	Place                       string
	Class, Severity             string
	Rule, Field, Message, Extra string
	Steps                       []string // of the pointer
	Codes                       []htmlCode
	CodesTitle, MoreCodes       string
}

func (h *html) issue(i validate.Issue, class, severity, extra string) htmlIssue {
	row := htmlIssue{
		Place: h.words.place(i), Class: class, Severity: severity, Rule: string(i.Rule), Field: i.Label(h.words.tag),
		Steps: steps(h.words.pointer(i.Pointer)), Message: i.Message(h.words.tag), Extra: extra,
	}
	n := 0
	for code := range i.Allowed() {
		if n++; n <= shownCodes {
			row.Codes = append(row.Codes, htmlCode{code.Code(), code.Name(h.words.tag)})
		}
	}
	row.CodesTitle = h.words.counted(textCodes, n)
	if n > shownCodes {
		row.MoreCodes = h.words.counted(textMore, n-shownCodes)
	}
	return row
}

// An htmlCode is a code that a field may hold.
type htmlCode struct{ Code, Label string }

// shownCodes is how many of the codes that a field may hold are listed.
const shownCodes = 100

// add adds a row to the table of the section.
func (s *htmlSection) add(i htmlIssue) {
	i.ID = len(s.Issues) + 1
	s.Issues = append(s.Issues, i)
}

// steps splits a pointer before each slash, so that a line can break there.
func steps(pointer string) []string {
	list := strings.Split(strings.TrimPrefix(pointer, "/"), "/")
	for i := range list {
		if i > 0 || pointer[0] == '/' {
			list[i] = "/" + list[i]
		}
	}
	return list
}
