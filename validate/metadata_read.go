package validate

import (
	"bytes"
	"encoding/json"
	"math"
	"reflect"
	"slices"
	"strconv"
	"time"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/internal/rule"
	"github.com/sosmeta/sosmeta-go/internal/say"
	"github.com/sosmeta/sosmeta-go/internal/walk"
)

// everyProvider is every kind of provider.
const everyProvider = classify.ProviderPublic | classify.ProviderOnBehalf | classify.ProviderSelfPaid

// A metadataReader reads a JSON that has no fault of its own into metadata. Its
// methods read the value that comes next, and return the fault that ends the reading.
type metadataReader struct {
	data []byte
	dec  *json.Decoder
}

// A jsonPlace is where a value is.
type jsonPlace struct {
	name    string // of the member
	pointer string
}

func readMetadata(data []byte) (md Metadata, fault *MetadataError) {
	r := metadataReader{data, json.NewDecoder(bytes.NewReader(data))}
	r.dec.UseNumber()
	if fault = r.object(reflect.ValueOf(&md).Elem(), jsonPlace{}); fault != nil {
		return Metadata{}, fault
	}
	return md, nil
}

// next returns the offset of the next name or value.
func (r *metadataReader) next() int {
	rest := bytes.TrimLeft(r.data[r.dec.InputOffset():], " \t\r\n:,")
	return len(r.data) - len(rest)
}

// token steps over the next delimiter, name or value. There is one: the JSON was read
// to its end before.
func (r *metadataReader) token() json.Token {
	token, err := r.dec.Token()
	if err != nil {
		panic("validate: a JSON that was read before cannot be read again")
	}
	return token
}

// object reads an object into a struct.
func (r *metadataReader) object(to reflect.Value, p jsonPlace) *MetadataError {
	if fault := r.wants(walk.AnObject, p); fault != nil {
		return fault
	}
	start := r.next()
	var names []string
	for r.token(); r.dec.More(); {
		at := r.next()
		name, _ := r.token().(string)
		field := member(to, name)
		if !field.IsValid() {
			return r.unknown(name, at, to.Type(), p)
		}
		if fault := r.value(field, jsonPlace{name, p.pointer + "/" + name}); fault != nil {
			return fault
		}
		names = append(names, name)
	}
	r.token()
	return r.whole(to.Type(), names, start, p)
}

// whole reports a part of a Koodi that is missing, by the names of its members. Other
// objects may lack any.
func (r *metadataReader) whole(of reflect.Type, names []string, start int, p jsonPlace) *MetadataError {
	if of != reflect.TypeFor[classify.Koodi]() {
		return nil
	}
	for name := range membersOf(of) {
		if !slices.Contains(names, name) {
			return r.fault(&rule.StructureRequired, "part", start, jsonPlace{name, p.pointer + "/" + name}, say.Quoted(p.name), say.Quoted(name))
		}
	}
	return nil
}

// member returns the field of a struct that a member is read into; the zero Value if
// there is none.
func member(of reflect.Value, name string) reflect.Value {
	for known, index := range membersOf(of.Type()) {
		if known == name {
			return of.FieldByIndex(index)
		}
	}
	return reflect.Value{}
}

// value reads a value into a field.
func (r *metadataReader) value(to reflect.Value, p jsonPlace) *MetadataError {
	switch to := to.Addr().Interface().(type) {
	case *time.Time:
		return r.form(func(text []byte) (err error) { *to, err = parseTime(text); return err }, "time", p)
	case *Day:
		return r.form(func(text []byte) (err error) { *to, err = ParseDay(string(text)); return err }, "day", p)
	case interface {
		classify.Value
		json.Unmarshaler
	}:
		return r.code(to, p)
	}
	switch to.Kind() {
	case reflect.String:
		return r.text(to, p)
	case reflect.Int:
		return r.number(func(n int) { to.SetInt(int64(n)) }, math.MaxInt32, p)
	case reflect.Uint8: // the kinds of provider
		return r.number(func(n int) { to.SetUint(uint64(n)) }, int(everyProvider), p)
	case reflect.Bool:
		if fault := r.wants(walk.ABoolean, p); fault != nil {
			return fault
		}
		to.SetBool(r.token() == true)
		return nil
	case reflect.Slice:
		return r.array(to, p)
	}
	return r.object(to, p)
}

// form reads a text of a form, the one that a case of the rule names.
func (r *metadataReader) form(set func(text []byte) error, kase string, p jsonPlace) *MetadataError {
	if fault := r.wants(walk.AString, p); fault != nil {
		return fault
	}
	at := r.next()
	text, _ := r.token().(string)
	if set([]byte(text)) != nil {
		return r.fault(&rule.StructureFormat, kase, at, p, say.Quoted(p.name))
	}
	return nil
}

// text reads a text. An OID and the code of a Koodi are not empty.
func (r *metadataReader) text(to reflect.Value, p jsonPlace) *MetadataError {
	if fault := r.wants(walk.AString, p); fault != nil {
		return fault
	}
	at := r.next()
	text, _ := r.token().(string)
	if text == "" && (to.Type() == reflect.TypeFor[OID]() || p.name == "code") {
		return r.fault(&rule.StructureEmpty, "unset", at, p, say.Quoted(p.name))
	}
	to.SetString(text)
	return nil
}

// array reads an array into a slice.
func (r *metadataReader) array(to reflect.Value, p jsonPlace) *MetadataError {
	if fault := r.wants(walk.AnArray, p); fault != nil {
		return fault
	}
	to.Set(reflect.MakeSlice(to.Type(), 0, 0))
	for r.token(); r.dec.More(); {
		item := reflect.New(to.Type().Elem()).Elem()
		if fault := r.value(item, jsonPlace{p.name, p.pointer + "/" + strconv.Itoa(to.Len())}); fault != nil {
			return fault
		}
		to.Set(reflect.Append(to, item))
	}
	r.token()
	return nil
}

// code reads a code, a string or an integer.
func (r *metadataReader) code(to json.Unmarshaler, p jsonPlace) *MetadataError {
	at := r.next()
	found := walk.TypeOf(r.data[at])
	var raw json.RawMessage
	if found == walk.ANull || r.dec.Decode(&raw) != nil || to.UnmarshalJSON(raw) != nil {
		return r.fault(&rule.StructureType, "", at, p, say.Quoted(p.name), say.TextOrInteger, typeNames[found])
	}
	if string(raw) == `""` {
		return r.fault(&rule.StructureEmpty, "unset", at, p, say.Quoted(p.name))
	}
	return nil
}

// number reads a whole number from 1 to most.
func (r *metadataReader) number(set func(n int), most int, p jsonPlace) *MetadataError {
	if fault := r.wants(walk.ANumber, p); fault != nil {
		return fault
	}
	at := r.next()
	number, _ := r.token().(json.Number)
	n, err := strconv.Atoi(number.String())
	if err != nil || n < 1 || n > most {
		return r.fault(&rule.StructureFormat, "whole", at, p, say.Quoted(p.name), "1", strconv.Itoa(most))
	}
	set(n)
	return nil
}

// wants reports a value of another type than the one that is wanted.
func (r *metadataReader) wants(wanted walk.Type, p jsonPlace) *MetadataError {
	at := r.next()
	if walk.TypeOf(r.data[at]) == wanted {
		return nil
	}
	return r.wrongType(wanted, at, p)
}

func (r *metadataReader) wrongType(wanted walk.Type, at int, p jsonPlace) *MetadataError {
	return r.fault(&rule.StructureType, "", at, p, say.Quoted(p.name), typeNames[wanted], typeNames[walk.TypeOf(r.data[at])])
}

// unknown reports a member that a struct does not have.
func (r *metadataReader) unknown(name string, at int, of reflect.Type, p jsonPlace) *MetadataError {
	name = walk.Shown(name)
	var known []string
	for key := range membersOf(of) {
		known = append(known, key)
	}
	d := detail{name: name}
	if name != walk.Hidden {
		d.similar = walk.Closest(name, known)
	}
	p.pointer += "/" + name
	return r.fault(&rule.StructureUnknownField, d.naming(), at, p, name, d.similar)
}

func (r *metadataReader) fault(of *rule.Rule, kase string, at int, p jsonPlace, args ...any) *MetadataError {
	i := issueOf(of, kase, args...)
	place := placeOf(r.data, at)
	i.Pointer, i.Line, i.Column, i.Offset = p.pointer, place.Line, place.Column, place.Offset
	i.Source = "library, MetadataSchema" // no structure is about metadata
	return &MetadataError{i}
}
