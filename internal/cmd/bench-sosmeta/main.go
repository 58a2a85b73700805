// Command bench-sosmeta checks one document, for its cold start to be measured
// against the one of bench-jsonschema, see the README.
//
//	go run ./internal/cmd/bench-sosmeta DOCUMENT
package main

import (
	"fmt"
	"log"
	"os"

	"github.com/sosmeta/sosmeta-go/validate"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: bench-sosmeta DOCUMENT")
	}
	data, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("valid:", validate.New().JSON(data).Valid())
}
