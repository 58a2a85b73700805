// Package house holds the tests of what all packages of the library keep to:
// what they import, read and write, what they keep between calls, which modules
// they need, and that the documents about it say so.
package house
