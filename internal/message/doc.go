// Package message reads the two XML documents of a transmission to the national
// archive: the ClinicalDocument (CDA R2) and the transfer frame
// (RCMR_IN200002FI01).
//
// The text is read once. It must not have another encoding than UTF-8, a document
// type declaration, entities, processing instructions, or more of anything than
// the limits allow. The elements are one flat list that points into the text;
// the Base64 parts are read where they lie, so that memory does not depend on what
// a message claims to be.
//
// What a validator looks at is found by paths, all at once, and comes as plain
// data with its place. Elements are found by namespace and never by prefix.
package message
