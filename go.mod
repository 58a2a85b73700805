module github.com/sosmeta/sosmeta-go

go 1.26.0

require (
	github.com/beevik/etree v1.8.1
	github.com/santhosh-tekuri/jsonschema/v5 v5.3.1
	github.com/stretchr/testify v1.12.1
	golang.org/x/text v0.43.0
)

require go.yaml.in/yaml/v3 v3.0.5 // indirect
