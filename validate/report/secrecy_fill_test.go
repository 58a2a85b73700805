package report_test

import (
	"reflect"
	"time"

	"github.com/sosmeta/sosmeta-go/validate"
)

// filled returns a value with a secret in every field.
func filled[T any]() (v T) {
	populate(reflect.ValueOf(&v).Elem())
	return v
}

func populate(v reflect.Value) {
	if !v.CanSet() {
		return
	}
	secretTime := time.Date(1937, 9, 17, 17, 39, 15, 0, time.UTC)
	switch v.Interface().(type) {
	case time.Time:
		v.Set(reflect.ValueOf(secretTime))
		return
	case validate.Day:
		v.Set(reflect.ValueOf(validate.DayOf(secretTime)))
		return
	case validate.OID:
		v.SetString(secretOID)
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(secretText)
	case reflect.Int:
		v.SetInt(739155)
	case reflect.Uint8:
		v.SetUint('P')
	case reflect.Slice:
		if v.Type() == reflect.TypeFor[[]byte]() {
			v.SetBytes([]byte(secretText))
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		populate(v.Index(0))
	case reflect.Struct:
		for i := range v.NumField() {
			populate(v.Field(i))
		}
	}
}
