package main

import (
	"fmt"
	"reflect"
	"strings"
	"unsafe"

	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/internal/gen"
	"github.com/sosmeta/sosmeta-go/internal/table"
)

// A writer writes a packed snapshot as Go source, one element of a table a
// line, with a comment if numbers alone would mean nothing to a reader.
type writer struct {
	set    *table.Set
	source gen.Source
}

// tables writes the file that puts the others together.
func (w writer) tables() *gen.File {
	f := gen.NewFile(w.source, "sosmeta")
	f.Printf("import %q\n\n", "github.com/sosmeta/sosmeta-go/internal/table")
	f.DataVersion()
	f.Printf("var packed = table.Set{\nDate: DataVersion,\nText: packedText,\nNames: packedNames,\n")
	for _, name := range []string{"TextEnd", "Structures", "Roots", "Shapes", "Members", "Nodes", "Facts", "Lists",
		"Codes", "Phrases", "Corrections", "Rules", "Bodies", "Refs", "Conds", "Values", "Notes", "Watch"} {
		f.Printf("%s: packed%s,\n", name, name)
	}
	f.Printf("}\n")
	return f
}

// embedded writes the file of package snapshots that embeds the facts that a
// download does not hold: the directive takes no constant.
func (w writer) embedded() *gen.File {
	f := gen.NewFile(w.source, "snapshots")
	f.Printf("import _ \"embed\"\n")
	for _, file := range []struct{ name, file string }{{"Rules", facts.RulesFile}, {"Dates", facts.DatesFile}} {
		f.Printf("\n// %s is the file %s of the snapshot.\n//\n", file.name, file.file)
		f.Printf("//go:embed %s/%s\nvar %s string\n", w.set.Date, file.file, file.name)
	}
	return f
}

func (w writer) text() *gen.File {
	f := gen.NewFile(w.source, "sosmeta")
	parts := make([]string, len(w.set.TextEnd))
	for i := range parts {
		parts[i] = w.set.String(table.TextID(i))
	}
	f.Text("packedText", parts[1:])
	numbers(f, "packedTextEnd", "uint32", w.set.TextEnd)
	return f
}

func (w writer) structures() *gen.File {
	f := w.file()
	rows(f, "packedStructures", w.set.Structures, func(i int) string {
		return w.set.String(w.set.Structures[i].OID)
	})
	rows(f, "packedRoots", w.set.Roots, func(i int) string {
		if !w.set.Roots[i].Used {
			return ""
		}
		return w.set.RootKey(int(w.set.Roots[i].First))
	})
	rows(f, "packedCorrections", w.set.Corrections, func(i int) string {
		return w.set.String(w.set.Corrections[i].Structure)
	})
	return f
}

func (w writer) shapes() *gen.File {
	f := w.file()
	rows(f, "packedShapes", w.set.Shapes, nil)
	return f
}

func (w writer) members() *gen.File {
	f := w.file()
	names := strings.SplitAfter(w.set.Names, `":`)
	f.Text("packedNames", names[:len(names)-1])
	rows(f, "packedMembers", w.set.Members, func(i int) string { return w.set.Key(&w.set.Members[i]) })
	return f
}

func (w writer) nodes() *gen.File {
	f := w.file()
	rows(f, "packedNodes", w.set.Nodes, func(i int) string {
		return w.set.String(w.set.Facts[w.set.Nodes[i].Fact].Key)
	})
	return f
}

func (w writer) facts() *gen.File {
	f := w.file()
	rows(f, "packedFacts", w.set.Facts, func(i int) string { return w.set.String(w.set.Facts[i].Fi) })
	return f
}

func (w writer) codes() *gen.File {
	f := w.file()
	rows(f, "packedLists", w.set.Lists, nil)
	rows(f, "packedCodes", w.set.Codes, func(i int) string {
		c := w.set.Codes[i]
		return w.set.String(c.Code) + " = " + w.set.String(c.Fi)
	})
	rows(f, "packedPhrases", w.set.Phrases, nil)
	return f
}

func (w writer) rules() *gen.File {
	f := w.file()
	rows(f, "packedRules", w.set.Rules, func(i int) string {
		r := &w.set.Rules[i]
		return fmt.Sprintf("%s/%d", w.set.String(w.set.Structures[r.Structure].OID), r.Number)
	})
	rows(f, "packedBodies", w.set.Bodies, nil)
	rows(f, "packedRefs", w.set.Refs, nil)
	rows(f, "packedConds", w.set.Conds, nil)
	numbers(f, "packedValues", "table.TextID", w.set.Values)
	rows(f, "packedNotes", w.set.Notes, nil)
	numbers(f, "packedWatch", "uint64", w.set.Watch)
	return f
}

func (w writer) file() *gen.File {
	f := gen.NewFile(w.source, "sosmeta")
	f.Printf("import %q\n\n", "github.com/sosmeta/sosmeta-go/internal/table")
	return f
}

// numbers writes a table of numbers, ten a line.
func numbers[T any](f *gen.File, name, typ string, list []T) {
	f.Printf("var %s = []%s{", name, typ)
	for i, n := range list {
		if i%10 == 0 {
			f.Printf("\n")
		}
		f.Printf("%v, ", n)
		f.AddSize(int(unsafe.Sizeof(n)))
	}
	f.Printf("\n}\n\n")
}

// rows writes a table of structs, one a line.
func rows[T any](f *gen.File, name string, list []T, comment func(i int) string) {
	f.Printf("var %s = []table.%s{\n", name, reflect.TypeFor[T]().Name())
	for i := range list {
		f.Printf("%s,", literal(reflect.ValueOf(list[i])))
		if comment != nil && comment(i) != "" {
			f.Printf(" // %s", strings.Join(strings.Fields(comment(i)), " "))
		}
		f.Printf("\n")
		f.AddSize(int(unsafe.Sizeof(list[i])))
	}
	f.Printf("}\n\n")
}

// literal writes a struct as a composite literal without its type, naming the
// fields that are not zero.
func literal(v reflect.Value) string {
	var parts []string
	for i := range v.NumField() {
		field := v.Field(i)
		if field.IsZero() {
			continue
		}
		parts = append(parts, v.Type().Field(i).Name+": "+value(field))
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

func value(v reflect.Value) string {
	switch v.Kind() {
	case reflect.Struct:
		return "table." + v.Type().Name() + literal(v)
	case reflect.Array:
		items := make([]string, v.Len())
		for i := range items {
			items[i] = fmt.Sprintf("%#02x", v.Index(i).Uint())
		}
		return fmt.Sprintf("%s{%s}", v.Type(), strings.Join(items, ", "))
	case reflect.Bool:
		return fmt.Sprint(v.Bool())
	}
	if v.CanInt() {
		return fmt.Sprint(v.Int())
	}
	return fmt.Sprint(v.Uint())
}
