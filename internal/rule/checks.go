package rule

import "slices"

// A Check is an entry of validate/CHECKS.md: something that is looked at in a
// message or in what it carries, because no schema does. The source of a rule names
// it, so its name never changes and is never used again.
type Check struct {
	Name  string  // the locator of the source
	About string  // what is looked at, in English
	Also  []*Rule // rules that cite another source for it
}

// ChecksOf is the id of the source whose places are the checks.
const ChecksOf = "messages-2026"

// Checks are the parts of a message and then the checks by number.
var Checks = [...]Check{
	{Name: "container", About: "How a message is wrapped: XML in UTF-8 without document type and entities, and a body with the view and the JSON in Base64."},
	{Name: "frame", About: "The transfer frame: why the message is sent, and what it repeats of the document."},
	{Name: "CDA header, localSocialHeader", About: "The metadata in the header: which there are, and their forms and code systems."},
	{Name: "view", About: "The view: its parts, that what the JSON says can be seen in it, and that it runs nothing."},

	{Name: "check 1", About: "The header names a structure that is published and was in force."},
	{Name: "check 2", About: "Specific and general document type are those that the OID of the structure has."},
	{Name: "check 3", About: "The JSON begins with the root key of that structure."},
	{Name: "check 4", About: "The client of the header is a client of the JSON."},
	{Name: "check 5", About: "Identity number and day of birth say the same, in the header and in the JSON."},
	{Name: "check 6", About: "The asiatunnus of the JSON is that of the header."},
	{Name: "check 7", About: "The service task of the JSON is that of the header."},
	{Name: "check 8", About: "The client relationship of the JSON is that of the header."},
	{Name: "check 9", About: "The unit of the author is the service unit of the header."},
	{Name: "check 10", About: "Controller and organiser of the service are one organisation."},
	{Name: "check 11", About: "The OID of the document is the same wherever it occurs, and the first version is the original document; later versions and documents that replace others name another one.", Also: []*Rule{&ContextReplaces}},
	{Name: "check 12", About: "A document that is not shown in OmaKanta is marked so and has grounds, both or neither."},
	{Name: "check 13", About: "The document group fits the structure, and each group has its metadata.", Also: []*Rule{&ContextServiceTask, &ContextProcessPhase}},
	{Name: "check 14", About: "Times have the offset that Finland has then."},
	{Name: "check 15", About: "The root of the view is a div with the class and the id of the document; no identity number is shown in full."},
	{Name: "check 16", About: "The frame asks for one service, which fits the document group."},
	{Name: "check 17", About: "In an entry on a restraint the social service is one of the service task.", Also: []*Rule{&ContextTaskService}},
	{Name: "check 18", About: "The references of a signature lead to the body and to the time stamp. Nothing is verified by cryptography."},
	{Name: "check 19", About: "The social service of the JSON is that of the metadata."},
	{Name: "check 20", About: "Identity numbers and OIDs are well-formed, and an organisation is named by an OID.", Also: []*Rule{&ValueIdentityNumber}},
	{Name: "check 21", About: "Times are exact, and a period ends after it begins, also where one end is a day and the other a time.", Also: []*Rule{&ValueTime, &ValuePeriod}},
}

// Rules returns the rules that look at what the check is about, in the order of All.
func (c *Check) Rules() (rules []*Rule) {
	for _, r := range All {
		if c.has(r) {
			rules = append(rules, r)
		}
	}
	return rules
}

func (c *Check) has(r *Rule) bool {
	return slices.Contains(c.Also, r) || slices.Contains(r.Sources, Source{ChecksOf, c.Name})
}
