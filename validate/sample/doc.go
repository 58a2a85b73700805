// Package sample writes synthetic documents that pass every rule of package
// validate, the conditional ones too: for load tests, demonstrations and tests
// of one's own. They are realistic in size and shape, and everyone in them is
// made up: identity numbers have correct check characters and individual numbers
// from 900 to 999, which no real person has; organisations, addresses and
// identifiers belong to nobody either.
//
//	g := sample.New(sosmeta.Embedded())
//	for st, document := range g.Documents(42) {
//		…
//	}
//
// The same snapshot, options and seed give the same bytes.
//
// # Fixed phrases
//
// Some structures require fixed phrases. The embedded snapshot holds only digests
// of them. Documents of those structures can be made with a snapshot that package
// importer has loaded from an official download; without it the error is a
// [*PhraseError]. [Generator.Structures] lists the structures that can be made.
package sample
