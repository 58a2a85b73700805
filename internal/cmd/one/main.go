// Command one checks one document. It does what command peer does with
// jsonschema/v5, for a cold start to be measured against, see the README.
//
//	go run ./internal/cmd/one DOCUMENT
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
		log.Fatal("usage: one DOCUMENT")
	}
	data, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("valid:", validate.New().JSON(data).Valid())
}
