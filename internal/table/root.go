package table

import (
	"encoding/binary"
	"math/bits"
)

// A Root is a slot of the table of root keys: the structure that has one. Two
// structures never share a root key.
type Root struct {
	First  uint16 // index of the oldest version with the key
	Choice uint16 // index of the version for a document without a day
	Used   bool
}

// indexRoots fills the table of root keys, at most half of it.
func (s *Set) indexRoots() {
	size := 2
	for size < 2*len(s.Structures) {
		size *= 2
	}
	s.Roots = make([]Root, size)
	for i := range s.Structures {
		key := s.RootKey(i)
		slot := s.slot([]byte(key))
		if s.Roots[slot].Used {
			continue
		}
		s.Roots[slot] = Root{First: uint16(i), Choice: uint16(s.choice(i, 0)), Used: true}
	}
}

// slot returns the slot of a root key, or the free one that it would take.
func (s *Set) slot(key []byte) int {
	mask := len(s.Roots) - 1
	for slot := int(hash(key)) & mask; ; slot = (slot + 1) & mask {
		r := &s.Roots[slot]
		if !r.Used || s.RootKey(int(r.First)) == string(key) {
			return slot
		}
	}
}

// hash mixes the ends of a key and its length: the keys differ there.
func hash(key []byte) uint32 {
	x := uint64(len(key))
	if short := [8]byte{}; len(key) < len(short) {
		copy(short[:], key)
		key = short[:]
	}
	x ^= binary.LittleEndian.Uint64(key) ^ bits.RotateLeft64(binary.LittleEndian.Uint64(key[len(key)-8:]), 25)
	return uint32(x * 0x9E3779B97F4A7C15 >> 32)
}

// Choose returns the index of the structure version that documents with a root
// key are checked against, -1 if no structure has the key: the version in force or, on
// a day (yyyymmdd), the newest one that is not younger. If there is no such version,
// it is the nearest: the newest outdated one, or the oldest on an early day.
func (s *Set) Choose(key []byte, day int) int {
	if len(s.Roots) == 0 {
		return -1
	}
	r := &s.Roots[s.slot(key)]
	switch {
	case !r.Used:
		return -1
	case day == 0:
		return int(r.Choice)
	}
	return s.choice(int(r.First), day)
}

// choice chooses among the versions that have the root key of the first one.
func (s *Set) choice(first, day int) int {
	st := &s.Structures[first]
	key := s.RootKey(first)
	chosen := first
	for i := first; i < len(s.Structures); i++ {
		next := &s.Structures[i]
		if next.Branch != st.Branch || next.Type != st.Type {
			break
		}
		if s.RootKey(i) != key {
			continue
		}
		if day == 0 || int(next.Date) <= day {
			chosen = i
		}
		if day == 0 && !next.Outdated {
			break
		}
	}
	return chosen
}
