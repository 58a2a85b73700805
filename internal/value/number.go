package value

import (
	"bytes"
	"math/big"
)

// Whole says whether a number of JSON is a whole number that is not negative.
// It takes no more than the length of the number: 1e1000000 is whole.
func Whole(b []byte) bool {
	mantissa, exponent := b, 0
	if e := bytes.IndexAny(b, "eE"); e >= 0 {
		mantissa, exponent = b[:e], exponentOf(b[e+1:])
	}
	whole, fraction, _ := bytes.Cut(mantissa, []byte("."))
	fraction = bytes.TrimRight(fraction, "0")
	zero := len(bytes.Trim(whole, "-0")) == 0 && len(fraction) == 0
	if zero {
		return true
	}
	if b[0] == '-' {
		return false
	}
	if len(fraction) > 0 {
		return exponent >= len(fraction)
	}
	trailing := len(whole) - len(bytes.TrimRight(whole, "0"))
	return exponent >= -trailing
}

// manyDigits stands for an exponent of more digits than matter.
const manyDigits = 1 << 30

func exponentOf(b []byte) int {
	sign := 1
	if b[0] == '-' {
		sign = -1
	}
	b = bytes.TrimLeft(b, "+-")
	b = bytes.TrimLeft(b, "0")
	if len(b) > 9 {
		return sign * manyDigits
	}
	return sign * number(b)
}

// maxExact is the longest number that Rat reads: a longer one is not a measure
// of anything.
const maxExact = 40

// Rat reads a number of JSON exactly; false where it is too long to be one that
// is worth it.
func Rat(b []byte) (*big.Rat, bool) {
	if e := bytes.IndexAny(b, "eE"); len(b) > maxExact || e >= 0 && (exponentOf(b[e+1:]) > maxExact || exponentOf(b[e+1:]) < -maxExact) {
		return nil, false
	}
	return new(big.Rat).SetString(string(b))
}
