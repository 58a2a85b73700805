// Package sieve tells by a word that a code or a name is not one of a list: each
// has one of the 64 bits, and most others have another. That costs less than to look
// into the list, which is rarely in the cache of the processor.
package sieve

import "github.com/sosmeta/sosmeta-go/internal/fold"

// Code returns the bit of a code.
func Code[T ~string | ~[]byte](code T) uint64 {
	n := len(code)
	if n == 0 {
		return 1
	}
	return 1 << ((uint(code[0])*10 + uint(code[n/2])*5 + uint(code[n-1]) + uint(n)*21) % 64)
}

// Name returns the bits of a name.
func Name(name string) uint64 {
	bit, ok := start(fold.Strict(nil, name))
	if !ok {
		return ^uint64(0)
	}
	return bit
}

// MayBe reports whether a text may be, in its strict form, one of the names with
// some bits.
func MayBe(bits uint64, text []byte) bool {
	bit, ok := start(text)
	return !ok || bits&bit != 0
}

// start returns the bit of the first two letters of a text, all letters like ä and
// é counting as one; ok is false if the strict form of the text may start with
// others.
func start(text []byte) (bit uint64, ok bool) {
	if len(text) < 3 || !plain(text[0]) {
		return 0, false
	}
	second := byte(0)
	switch {
	case plain(text[1]) && text[2] < 0x80:
		second = lower(text[1])
	case text[1] != 0xC3:
		return 0, false
	}
	return 1 << ((uint(lower(text[0]))*11 + uint(second)) % 64), true
}

// plain reports whether a byte is a character of ASCII that is seen.
func plain(c byte) bool { return ' ' < c && c < 0x80 }

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		c += 'a' - 'A'
	}
	return c
}
