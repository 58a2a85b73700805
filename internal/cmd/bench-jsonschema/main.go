// Command bench-jsonschema checks one document with jsonschema/v5 against one schema file.
// It is the yardstick that a cold start is measured against, see the README.
//
//	go run ./internal/cmd/bench-jsonschema SCHEMA DOCUMENT
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log"
	"os"

	"github.com/santhosh-tekuri/jsonschema/v5"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 3 {
		log.Fatal("usage: bench-jsonschema SCHEMA DOCUMENT")
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		log.Fatal(err)
	}
}

func run(schema, document string) error {
	text, err := os.ReadFile(schema)
	if err != nil {
		return err
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("mem:///schema.json", bytes.NewReader(text)); err != nil {
		return err
	}
	compiled, err := c.Compile("mem:///schema.json")
	if err != nil {
		return err
	}
	data, err := os.ReadFile(document)
	if err != nil {
		return err
	}
	var value any
	if err := json.Unmarshal(data, &value); err != nil {
		return err
	}
	fmt.Println("valid:", compiled.Validate(value) == nil)
	return nil
}
