package main

import (
	"cmp"
	"maps"
	"regexp"
	"slices"
	"strings"
)

// A node is the part of a structure's JSON Schema that names the code system
// a field uses.
type node struct {
	Properties map[string]*node `json:"properties"`
	Items      *node            `json:"items"`
	Enum       []any            `json:"enum"`
	Sosmeta    struct {
		Classification    []text `json:"classification"`
		ClassificationOID []text `json:"classificationOid"`
	} `json:"sosmeta"`
}

type text struct{ Lang, Value string }

// A system row names a code system that structures use.
type system struct {
	OID    string `json:"oid,omitempty"`
	Fi     string `json:"fi,omitempty"`
	Sv     string `json:"sv,omitempty"`
	Closed bool   `json:"closed,omitempty"` // an internal list: the structure allows its codes only
	Source string `json:"source"`
}

// A collector gathers the rows.
type collector struct {
	names  map[string]map[string]map[string]*votes // by OID, language and name
	source map[string]string                       // by OID: first place, current structures first
	closed []system
}

// votes count how many fields use a name.
type votes struct{ current, outdated int }

func newCollector() *collector {
	return &collector{names: map[string]map[string]map[string]*votes{}, source: map[string]string{}}
}

var (
	oid     = regexp.MustCompile(`^1\.2\.246\.\d+(\.\d+)*$`)
	oidTail = regexp.MustCompile(`1\.2\.246\.\d+(\.\d+)*`)
)

func (c *collector) walk(n *node, file, pointer string) {
	c.visit(n, file, pointer)
	for _, key := range slices.Sorted(maps.Keys(n.Properties)) {
		c.walk(n.Properties[key], file, pointer+"/properties/"+escape(key))
	}
	if n.Items != nil {
		c.walk(n.Items, file, pointer+"/items")
	}
}

func escape(key string) string {
	return strings.NewReplacer("~", "~0", "/", "~1").Replace(key)
}

func (c *collector) visit(n *node, file, pointer string) {
	field := n.Sosmeta
	if len(field.Classification)+len(field.ClassificationOID) == 0 {
		return
	}
	source := file + pointer
	ids := classificationOIDs(field.ClassificationOID, field.Classification)
	if len(ids) == 0 {
		if code := n.Properties["code"]; code != nil && code.Enum != nil {
			c.closed = append(c.closed, system{Closed: true, Source: source})
		}
		return
	}
	for _, id := range ids {
		c.use(id, source, field.Classification)
	}
}

// use counts the names under which a field uses a system.
func (c *collector) use(id, source string, labels []text) {
	if c.source[id] == "" {
		c.source[id] = source
		c.names[id] = map[string]map[string]*votes{"fi": {}, "sv": {}}
	}
	for _, t := range labels {
		name := label(t.Value)
		byName, known := c.names[id][t.Lang]
		if !known || name == "" {
			continue
		}
		if byName[name] == nil {
			byName[name] = &votes{}
		}
		if strings.HasPrefix(source, "Valmis/") {
			byName[name].current++
		} else {
			byName[name].outdated++
		}
	}
}

// classificationOIDs are the national OIDs of a field, out of the annotation
// made for it or, if that is missing, out of the label. An internal list
// has none.
func classificationOIDs(ids, labels []text) []string {
	var found []string
	for _, t := range ids {
		if v := strings.TrimSpace(t.Value); oid.MatchString(v) {
			found = append(found, v)
		}
	}
	if len(ids) > 0 {
		return found
	}
	for _, t := range labels {
		if id := oidTail.FindString(t.Value); id != "" && strings.HasPrefix(t.Value, "Koodistopalvelin:") {
			return []string{id}
		}
	}
	return nil
}

// label is the official short name in an annotation such as
// "Koodistopalvelin: NAME OID": what is before it and everything from the
// OID or a link on is dropped.
func label(s string) string {
	for _, prefix := range []string{"Koodistopalvelin:", "Kodtjänsten:", "Kodtjänst:"} {
		if i := strings.LastIndex(s, prefix); i >= 0 {
			s = s[i+len(prefix):]
		}
	}
	for _, end := range []string{"1.2.246.", "http"} {
		if i := strings.Index(s, end); i >= 0 {
			s = s[:i]
		}
	}
	s = strings.Join(strings.Fields(s), " ")
	return strings.NewReplacer("\u2011", "-", "\u2013", "-").Replace(s)
}

func (c *collector) rows() []system {
	var rows []system
	for _, id := range slices.Sorted(maps.Keys(c.source)) {
		names := c.names[id]
		rows = append(rows, system{OID: id, Fi: majority(names["fi"]), Sv: majority(names["sv"]), Source: c.source[id]})
	}
	return append(rows, c.closed...)
}

func majority(names map[string]*votes) string {
	ordered := slices.Sorted(maps.Keys(names))
	slices.SortStableFunc(ordered, func(a, b string) int {
		return cmp.Or(names[b].current-names[a].current, names[b].outdated-names[a].outdated)
	})
	if len(ordered) == 0 {
		return ""
	}
	return ordered[0]
}
