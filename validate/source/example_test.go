package source_test

import (
	"context"
	"fmt"
	"strings"

	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/source"
)

func ExampleLines() {
	stream := strings.NewReader(`{"asiakkuusasiakirja":{"asiakas":{"sukunimi":"Koe","etunimet":"Kaisa","turvakielto":false}}}
{"asiakkuusasiakirja":{"asiakas":{"sukunimi":"Koe","etunimet":"Kaisa"}}}
`)
	for result := range (validate.Batch{}).Run(context.Background(), source.Lines("stream", stream, source.DefaultLimits)) {
		fmt.Println(result.Name, result.Report.Valid(), result.Err)
	}
	// Output:
	// stream:1 true <nil>
	// stream:2 false <nil>
}
