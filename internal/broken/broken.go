// Package broken provides files that fail while they are read, for tests.
package broken

import "io"

// A Sector is a file that cannot be read at one place.
type Sector struct {
	io.ReaderAt
	Bad int64 // the byte that cannot be read
	Err error // what reading it returns
}

// ReadAt reads up to the bad byte.
func (s Sector) ReadAt(p []byte, at int64) (int, error) {
	if s.Bad < at || s.Bad >= at+int64(len(p)) {
		return s.ReaderAt.ReadAt(p, at)
	}
	n, _ := s.ReaderAt.ReadAt(p[:s.Bad-at], at)
	return n, s.Err
}
