package classify_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/sosmeta/sosmeta-go/classify"
)

// madeUp is an export with a code that is made up: the real one is not public.
const madeUp = "system,code,fi,sv\n1.2.246.537.6.1221,X21,Iäkkäiden palvelut,Äldreservice\n"

func ExampleSet() {
	set, _ := classify.Load(strings.NewReader(madeUp))
	task, _ := classify.ParseIn[classify.ServiceTask](set, "äldreservice")
	fmt.Println(task == classify.ServiceTaskIakkaidenPalvelut, set.Code(task), set.Name(task, language.Swedish))

	koodi, _ := json.Marshal(set.Koodi(task, language.Swedish))
	fmt.Println(string(koodi))
	// Output:
	// true X21 Äldreservice
	// {"system":"urn:oid:1.2.246.537.6.1221","code":"X21","display":"Äldreservice"}
}

func ExampleSet_Storing() {
	set, _ := classify.Load(strings.NewReader(madeUp))
	day := time.Date(2026, 10, 1, 0, 0, 0, 0, time.UTC)
	duty := set.Storing("X21", classify.ProviderPublic, day)
	fmt.Println(duty.Mandatory, "since", duty.Since, "by", duty.Law)
	fmt.Println(classify.Storing("X21", classify.ProviderPublic, day).Mandatory, "without the set")
	// Output:
	// yes since 2026-09-01 by 703/2023
	// unknown without the set
}

func ExampleCanonical() {
	set, _ := classify.Load(strings.NewReader(madeUp))
	var task classify.ServiceTask // as a database or a JSON has it
	_ = task.Scan("X21")
	fmt.Println(task == classify.ServiceTaskIakkaidenPalvelut)
	task = classify.Canonical(set, task)
	fmt.Println(task == classify.ServiceTaskIakkaidenPalvelut)
	// Output:
	// false
	// true
}

func ExampleCoded() {
	set, _ := classify.Load(strings.NewReader(madeUp))
	_, err := json.Marshal(classify.ServiceTaskIakkaidenPalvelut)
	fmt.Println(errors.Is(err, classify.ErrNoCode))
	data, err := json.Marshal(classify.Coded(set, classify.ServiceTaskIakkaidenPalvelut))
	fmt.Println(string(data), err)
	// Output:
	// true
	// "X21" <nil>
}
