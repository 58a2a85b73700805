// Package house holds the tests of what all packages of the library have in
// common: what they import, read and write, what they keep between calls, which
// modules they need, and that the documents about the library agree.
package house
