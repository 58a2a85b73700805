// Package message reads the two XML documents of a transmission to the national
// archive: the ClinicalDocument (CDA R2) and the transfer frame
// (RCMR_IN200002FI01).
//
// The bytes are looked through first, once and without building anything, for
// what a message must not have: another encoding than UTF-8, a document type
// declaration, entities, processing instructions, and more of anything than the
// limits allow. Only what passes is given to etree, and without the Base64
// parts: those are read in place and are never copied into a tree, so
// that memory does not depend on what a message claims to be.
//
// Elements are found by namespace and never by prefix. Every element knows
// its place.
package message
