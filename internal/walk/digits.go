package walk

// digitOf holds the value of each hexadecimal digit, noDigit for other bytes.
var digitOf = [256]uint8{
	noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit,
	noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit,
	noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit,
	0, 1, 2, 3, 4, 5, 6, 7, 8, 9, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit,
	noDigit, 10, 11, 12, 13, 14, 15, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit,
	noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit,
	noDigit, 10, 11, 12, 13, 14, 15, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit,
	noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit,
	noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit,
	noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit,
	noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit,
	noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit,
	noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit,
	noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit,
	noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit,
	noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit, noDigit,
}
