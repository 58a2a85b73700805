package value

import (
	"bytes"
	"cmp"
	"math/big"
)

// Whole reports whether a number of JSON is a whole number that is not negative.
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

// manyDigits is used for an exponent of more digits than matter.
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

// A Number is a number of JSON. One of a few digits is units of 10^-scale; any
// other is a fraction.
type Number struct {
	units    int64
	scale    int
	fraction *big.Rat

	// A number that is too long to be kept is next to the fraction: 1 if it is
	// above, -1 if it is below.
	beyond int
	whole  bool // such a number has no fraction
}

// maxDigits is how many digits a number may have before and behind the point to
// be counted in units: two such, brought to one scale and added, fit an int64.
const maxDigits = 8

// ParseNumber reads a number of JSON.
func ParseNumber(b []byte) Number {
	whole, fraction, _ := bytes.Cut(bytes.TrimPrefix(b, []byte("-")), []byte("."))
	if len(whole) > maxDigits || len(fraction) > maxDigits || !digits(whole) || len(fraction) > 0 && !digits(fraction) {
		d := decimalOf(b)
		return d.number()
	}
	n := Number{units: int64(number(whole)), scale: len(fraction)}
	for _, c := range fraction {
		n.units = n.units*10 + int64(c-'0')
	}
	if b[0] == '-' {
		n.units = -n.units
	}
	return n
}

// WholeNumber returns a number without a fraction, of at most eight digits.
func WholeNumber(n int) Number { return Number{units: int64(n)} }

// Exact reports whether the number can be added. One that is too long, which is
// not a measure of anything, can only be compared with one that is not.
func (n Number) Exact() bool { return n.beyond == 0 }

// Cmp compares two numbers: -1, 0 or 1.
func (n Number) Cmp(o Number) int {
	if n.fraction != nil || o.fraction != nil {
		return cmp.Or(n.rat().Cmp(o.rat()), cmp.Compare(n.beyond, o.beyond))
	}
	a, b, _ := align(n, o)
	return cmp.Compare(a, b)
}

// Add adds two exact numbers.
func (n Number) Add(o Number) Number {
	if n.fraction != nil || o.fraction != nil {
		return Number{fraction: new(big.Rat).Add(n.rat(), o.rat())}
	}
	a, b, scale := align(n, o)
	return Number{units: a + b, scale: scale}
}

// IsWhole reports whether the number has no fraction.
func (n Number) IsWhole() bool {
	if !n.Exact() {
		return n.whole
	}
	if n.fraction != nil {
		return n.fraction.IsInt()
	}
	return n.units%power(n.scale) == 0
}

func (n Number) rat() *big.Rat {
	if n.fraction != nil {
		return n.fraction
	}
	return big.NewRat(n.units, power(n.scale))
}

// align brings two numbers to one scale.
func align(n, o Number) (a, b int64, scale int) {
	scale = max(n.scale, o.scale)
	return n.units * power(scale-n.scale), o.units * power(scale-o.scale), scale
}

func power(n int) int64 {
	p := int64(1)
	for range n {
		p *= 10
	}
	return p
}
