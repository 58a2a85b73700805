package value

import (
	"bytes"
	"math/big"
	"strconv"
)

// maxExact is how many digits a number may have, and how far from the point, to
// be kept exactly: a longer one is not a measure of anything.
const maxExact = 40

// A decimal is a number as 0.digits times ten to the power of point. Neither the
// first digit nor the last is zero; zero has no digits.
type decimal struct {
	negative bool
	digits   [maxExact]byte // the first ones
	count    int            // of all digits
	point    int
}

// decimalOf reads a number of JSON, however it is spelled.
func decimalOf(b []byte) (d decimal) {
	b, d.negative = bytes.CutPrefix(b, []byte("-"))
	if e := bytes.IndexAny(b, "eE"); e >= 0 {
		d.point = exponentOf(b[e+1:])
		b = b[:e]
	}
	whole, fraction, _ := bytes.Cut(b, []byte("."))
	d.point += len(whole)
	zeros := 0 // behind the last digit that is not one
	for _, part := range [...][]byte{whole, fraction} {
		for _, c := range part {
			switch {
			case c != '0':
				for ; zeros > 0; zeros-- {
					d.add('0')
				}
				d.add(c)
			case d.count > 0:
				zeros++
			default:
				d.point--
			}
		}
	}
	return d
}

func (d *decimal) add(digit byte) {
	if d.count < len(d.digits) {
		d.digits[d.count] = digit
	}
	d.count++
}

// number returns the decimal as a number: if it is too long, one beyond its first
// digits, beyond a number that is greater than every sum, or beyond zero.
func (d *decimal) number() Number {
	sign := 1
	if d.negative {
		sign = -1
	}
	n := Number{whole: d.point >= d.count}
	switch {
	case d.count == 0:
		return Number{}
	case d.point > maxExact:
		n.beyond, n.fraction = sign, rational(sign, "1", 2*maxExact)
	case d.point < -maxExact:
		n.beyond, n.fraction = sign, new(big.Rat)
	case d.count > maxExact:
		n.beyond, n.fraction = sign, rational(sign, string(d.digits[:]), d.point-maxExact)
	default:
		n.fraction = rational(sign, string(d.digits[:d.count]), d.point-d.count)
	}
	return n
}

// rational returns digits with an exponent of ten.
func rational(sign int, digits string, exponent int) *big.Rat {
	r, ok := new(big.Rat).SetString(digits + "e" + strconv.Itoa(exponent))
	if !ok {
		panic("value: digits that are not a number")
	}
	return r.Mul(r, big.NewRat(int64(sign), 1))
}
