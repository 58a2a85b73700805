package source_test

import (
	"context"
	"fmt"
	"strings"

	"github.com/sosmeta/sosmeta-go/validate"
	"github.com/sosmeta/sosmeta-go/validate/source"
)

func ExampleLines() {
	stream := strings.NewReader(`{"asiakkuusasiakirja":{"asiakas":{"sukunimi":"Koe","etunimet":"Kaisa","turvakielto":false,"henkilotunnus":{"value":"200111A904P"},"syntymaaika":"2011-01-20"},"sosiaalihuollon_asiakkuus":{"asiakkuuden_alkamispvm":"2020-01-01","vanha_asiakkuus":true}}}
{"asiakkuusasiakirja":{"asiakas":{"sukunimi":"Koe","etunimet":"Kaisa","henkilotunnus":{"value":"200111A904P"},"syntymaaika":"2011-01-20"},"sosiaalihuollon_asiakkuus":{"asiakkuuden_alkamispvm":"2020-01-01","vanha_asiakkuus":true}}}
`)
	for result := range (validate.Batch{}).Run(context.Background(), source.Lines("stream", stream, source.DefaultLimits)) {
		fmt.Println(result.Name, result.Report.Valid(), result.Err)
	}
	// Output:
	// stream:1 true <nil>
	// stream:2 false <nil>
}
