// Package value checks what a value means beyond its form: whether a day is in
// the calendar, whether the check character of an identity number is right. A
// file is about one kind of value. Nothing here allocates for a good value.
package value
