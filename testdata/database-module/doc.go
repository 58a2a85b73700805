// Package database tests the values of the library against a real database,
// SQLite. It is a module of its own, because the library itself needs none.
package database
