// Package sample writes synthetic documents that pass every rule of package
// validate, the conditional ones too: for load tests, demonstrations and tests
// of one's own. They are realistic in size and shape, and everyone in them is
// made up: identity numbers have individual numbers from 900 to 999, which are
// given to nobody, and right check characters; organisations, addresses and
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
// Some structures require fixed phrases, of which the embedded snapshot holds
// only digests. Documents of those can be made with a snapshot that package
// importer has loaded from an official download; without it the error is a
// [*PhraseError]. [Generator.Structures] lists what can be made.
package sample
