package house

import (
	"go/ast"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
	"github.com/sosmeta/sosmeta-go/sosmeta"
	"github.com/sosmeta/sosmeta-go/validate"
)

// zeros are zero values of public types, by package and name: of those that say
// that something is good, and of those that are handed out with a false.
var zeros = map[string]any{
	"classify.Asia":          classify.Asia(""),
	"classify.DocumentGroup": classify.DocumentGroup(""),
	"classify.DocumentType":  classify.DocumentType(""),
	"classify.ProcessPhase":  classify.ProcessPhase(""),
	"classify.ServiceTask":   classify.ServiceTask(""),
	"classify.SocialService": classify.SocialService(""),
	"validate.OID":           validate.OID(""),
	"validate.Report":        validate.Report{},
	"validate.Result":        validate.Result{},

	"sosmeta.Code":                  sosmeta.Code{},
	"sosmeta.Field":                 sosmeta.Field{},
	"sosmeta.MalformedOIDError":     &sosmeta.MalformedOIDError{},
	"sosmeta.Snapshot":              new(sosmeta.Snapshot),
	"sosmeta.Snapshot nil":          (*sosmeta.Snapshot)(nil),
	"sosmeta.Structure":             sosmeta.Structure{},
	"sosmeta.UnknownStructureError": &sosmeta.UnknownStructureError{},
	"validate.Certainty":            validate.Certainty(0),
	"validate.Certainty 200":        validate.Certainty(200),
	"validate.Day":                  validate.Day{},
	"validate.InvalidError":         &validate.InvalidError{},
	"validate.Issue":                validate.Issue{},
	"validate.NotRun 200":           validate.NotRun(200),
	"validate.RuleInfo":             validate.RuleInfo{},
	"validate.Severity":             validate.Severity(0),
	"validate.Severity 200":         validate.Severity(200),
	"validate.Validator":            new(validate.Validator),
	"validate.Validator nil":        (*validate.Validator)(nil),
}

var saysGood = regexp.MustCompile(`^(Is)?(Valid|OK|Ok|Complete|Passed|Checked)$`)

// TestZeroValueIsSafeAndNotGood calls every method that can be called without
// knowing more of it.
func TestZeroValueIsSafeAndNotGood(t *testing.T) {
	for _, name := range slices.Sorted(maps.Keys(zeros)) {
		v := reflect.ValueOf(zeros[name])
		for i := range v.NumMethod() {
			method := v.Type().Method(i)
			args, ok := arguments(v.Method(i).Type())
			if !ok {
				continue
			}
			require.NotPanics(t, func() {
				for _, result := range v.Method(i).Call(args) {
					switch {
					case saysGood.MatchString(method.Name) && result.Kind() == reflect.Bool:
						require.False(t, result.Bool(), "%s.%s", name, method.Name)
					case result.Kind() == reflect.Func: // an iterator
						for range iterate(result) {
							t.Fatalf("%s.%s yields something", name, method.Name)
						}
					case result.Type() == reflect.TypeFor[validate.Report]():
						require.False(t, result.Interface().(validate.Report).Valid(), "%s.%s", name, method.Name)
					}
				}
			}, "%s.%s", name, method.Name)
		}
	}
	require.Error(t, validate.Report{}.Err())
}

// iterate yields once for each value of an iterator.
func iterate(iterator reflect.Value) func(func() bool) {
	return func(yield func() bool) {
		iterator.Call([]reflect.Value{reflect.MakeFunc(iterator.Type().In(0), func([]reflect.Value) []reflect.Value {
			return []reflect.Value{reflect.ValueOf(yield())}
		})})
	}
}

// arguments returns zero arguments for a method; false if it takes what has no safe
// zero value.
func arguments(method reflect.Type) (args []reflect.Value, ok bool) {
	fixed := method.NumIn()
	if method.IsVariadic() {
		fixed--
	}
	for i := range fixed {
		in := method.In(i)
		switch in.Kind() {
		case reflect.Interface, reflect.Func, reflect.Pointer:
			return nil, false
		}
		if in == reflect.TypeFor[language.Tag]() {
			args = append(args, reflect.ValueOf(language.Swedish))
			continue
		}
		args = append(args, reflect.Zero(in))
	}
	return args, true
}

// TestEveryTypeThatSaysGoodIsAmongTheZeros looks for their methods in the source.
func TestEveryTypeThatSaysGoodIsAmongTheZeros(t *testing.T) {
	packages, _ := parsed(t)
	found := 0
	for _, dir := range public(t) {
		for _, file := range packages[dir] {
			for _, decl := range file.Decls {
				f, ok := decl.(*ast.FuncDecl)
				if !ok || f.Recv == nil || !saysGood.MatchString(f.Name.Name) || f.Type.Params.NumFields() > 0 {
					continue
				}
				if name := receiver(f.Recv.List[0].Type); ast.IsExported(name) {
					found++
					require.Contains(t, zeros, file.Name.Name+"."+name)
				}
			}
		}
	}
	require.Equal(t, 9, found)
}
