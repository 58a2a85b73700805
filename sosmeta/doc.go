// Package sosmeta holds the document structures of Finnish social welfare that
// THL publishes in its Sosmeta service: every version, as static data of the
// program, with lookup, versions and views.
//
// A structure says what one kind of client document must be: which fields it
// has, which are required, what each may hold. It is named by an OID,
//
//	1.2.246.537.6.<1505|1506>.<type>.<year>.<month>.<day>
//
// where the branch 1505 holds the documents of the client relationship and 1506
// the client documents, the type is the national code of the document type, and
// the last three arcs are the date of the version. The root object of every
// document has exactly one member, the root key, which names the structure but
// not its version.
//
// [Embedded] is the snapshot that the program was built with. [Load] reads
// another one at run time, and package importer reads an official download;
// both give the same type.
package sosmeta

//go:generate go run ../internal/cmd/tables
