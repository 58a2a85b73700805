package validate

import (
	"database/sql/driver"
	"time"
)

// Value makes Day a driver.Valuer: YYYY-MM-DD as a text, which columns of dates
// take, or NULL if the day is not set.
func (d Day) Value() (driver.Value, error) {
	if d.IsZero() {
		return nil, nil
	}
	return d.String(), nil
}

// Scan makes *Day a sql.Scanner: a text as UnmarshalText takes it, a time that is
// the midnight at which a day begins, as drivers return dates, and NULL as a day
// that is not set. A time of day is refused: the day may be another one elsewhere. So
// is a year that has not four digits.
func (d *Day) Scan(src any) error {
	*d = Day{}
	switch src := src.(type) {
	case nil:
		return nil
	case string:
		return d.UnmarshalText([]byte(src))
	case []byte:
		return d.UnmarshalText(src)
	case time.Time:
		h, m, s := src.Clock()
		midnight := h == 0 && m == 0 && s == 0 && src.Nanosecond() == 0
		if midnight && src.Year() >= 1 && src.Year() <= 9999 {
			*d = DayOf(src)
			return nil
		}
	}
	return errDay
}
