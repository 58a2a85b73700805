module example.org/vendor

go 1.26.0

require github.com/sosmeta/sosmeta-go v0.0.0

require golang.org/x/text v0.43.0 // indirect

replace github.com/sosmeta/sosmeta-go => ../..
