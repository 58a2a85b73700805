package condition_test

import (
	"encoding/json"
	"strconv"
	"strings"

	"github.com/sosmeta/sosmeta-go/internal/facts"
)

// An outline is a structure by its paths, [] behind a step that repeats.
type outline struct {
	oid   string
	root  *facts.Node
	nodes map[string]*facts.Node
	label labels
}

func newOutline(s *facts.Structure, known labels) *outline {
	o := &outline{oid: s.OID, root: &s.Root, nodes: map[string]*facts.Node{}, label: known}
	var add func(prefix string, n *facts.Node)
	add = func(prefix string, n *facts.Node) {
		path := prefix + step(n)
		o.nodes[path] = n
		for i := range n.Fields {
			add(path+".", &n.Fields[i])
		}
	}
	add("", &s.Root)
	return o
}

func step(n *facts.Node) string {
	if n.Repeatable {
		return n.Key + "[]"
	}
	return n.Key
}

// A binding says which element of an array is meant, by the path of the array.
type binding map[string]int

func (b binding) with(path string, i int) binding {
	out := binding{path: i}
	for k, v := range b {
		out[k] = v
	}
	return out
}

// A located is one value of the document with its place.
type located struct {
	pointer string
	value   any
}

// values returns the values at a path. A path shares the element of each array
// that the binding names; any other array gives all its elements. What is bad
// has a step that is not what the structure asks for (§8: unknown).
func (j *reference) values(path string, at binding) (out []located, bad bool) {
	list := []located{{"", j.document}}
	prefix := ""
	for _, s := range strings.Split(path, ".") {
		key, repeats := strings.CutSuffix(s, "[]")
		prefix = strings.TrimPrefix(prefix+"."+s, ".")
		var next []located
		for _, v := range list {
			object, ok := v.value.(map[string]any)
			if !ok {
				bad = true
				continue
			}
			member, ok := object[key]
			if !ok || j.draft && isEmpty(member) {
				// What a misspelt name means is not known.
				bad = bad || j.issues.meant[v.pointer+"/"+key]
				continue
			}
			pointer := v.pointer + "/" + key
			if !repeats {
				next = append(next, located{pointer, member})
				continue
			}
			array, ok := member.([]any)
			bad = bad || !ok
			for i, item := range array {
				if bound, is := at[prefix]; (!is || bound == i) && !(j.draft && isEmpty(item)) {
					next = append(next, located{pointer + "/" + strconv.Itoa(i), item})
				}
			}
		}
		list = next
	}
	return list, bad
}

// down lists the objects at a path below one that exists. With missing it also
// lists the first step that is not there; §7: an array on the way gives each
// existing item, and itself if it is missing or empty.
func (j *reference) down(from, path string, at binding, missing bool) []spot {
	pointer, v := j.lookup(from, at)
	rest := strings.TrimPrefix(strings.TrimPrefix(path, from), ".")
	object, ok := v.(map[string]any)
	switch {
	case !ok:
		return nil
	case rest == "":
		return []spot{{at: at, pointer: pointer}}
	}
	s, _, _ := strings.Cut(rest, ".")
	key, repeats := strings.CutSuffix(s, "[]")
	next := strings.TrimPrefix(from+"."+s, ".")
	member, there := object[key]
	there = there && !(j.draft && isEmpty(member))
	array, _ := member.([]any)
	switch {
	case !there, repeats && isArray(member) && len(array) == 0:
		if missing {
			return []spot{{at: at, pointer: pointer + "/" + key, missing: true}}
		}
		return nil
	case !repeats:
		return j.down(next, path, at, missing)
	}
	var out []spot
	for i := range array {
		out = append(out, j.down(next, path, at.with(next, i), missing)...)
	}
	return out
}

func isArray(v any) bool {
	_, ok := v.([]any)
	return ok
}

// lookup returns the one value at a path whose arrays are all bound.
func (j *reference) lookup(path string, at binding) (string, any) {
	if path == "" {
		return "", j.document
	}
	values, _ := j.values(path, at)
	if len(values) != 1 {
		return "", nil
	}
	return values[0].pointer, values[0].value
}

// pointer writes the place of a field, there or not, as far as its arrays are
// bound: a field that repeats is its array.
func (j *reference) pointer(path string, at binding) string {
	out, prefix := "", ""
	for _, s := range strings.Split(path, ".") {
		key, repeats := strings.CutSuffix(s, "[]")
		prefix = strings.TrimPrefix(prefix+"."+s, ".")
		out += "/" + key
		if i, bound := at[prefix]; bound && repeats {
			out += "/" + strconv.Itoa(i)
		}
	}
	return out
}

// hasForm reports whether a value is of the JSON type that its field asks for,
// with the parts that rules look at.
func hasForm(n *facts.Node, v any) bool {
	object, isObject := v.(map[string]any)
	is := func(key string) bool { _, ok := object[key].(string); return ok }
	switch n.As {
	case "", facts.Otsikko:
		return isObject
	case facts.Koodi:
		return isObject && is("code")
	case facts.Tunnus:
		return isObject && is("value")
	case facts.Maara, facts.Mitta, facts.Prosentti:
		_, ok := object["value"].(json.Number)
		return ok
	case facts.Kytkin:
		_, ok := v.(bool)
		return ok
	case facts.Numero, facts.Lkm:
		_, ok := v.(json.Number)
		return ok
	}
	_, ok := v.(string)
	return ok
}
