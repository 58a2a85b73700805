// Command mutate measures the tests: it changes one place of the code at a time
// and sees whether a test fails.
//
//	go -C .ci/tools run ./mutate -n 100 -seed 1 -log "$PWD/mutants.log"
//
// It draws n mutants of the hand-written code at random; the same seed on the same
// code draws the same ones. A mutant flips a comparison, drops a check, changes a
// constant or inverts a condition. It is given to go test as an overlay, so that no
// file of the checkout is touched. The tests run package by package, nearest first,
// with -short; those that nothing of this fails see the same packages at full
// length. The first failure kills the mutant, as does a test that takes far longer
// than without it.
//
// The log has a line of JSON for each mutant and is written as they are done: the
// same command goes on where it was stopped. A survivor is either a test that is
// missing or a change that makes no difference; a person decides. A mutant may ask
// for all memory there is: set a limit with ulimit -v first.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"log"
	"math/rand/v2"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"syscall"
	"time"
)

// A result is a line of the log.
type result struct {
	Mutant  string // file, place and kind
	Change  string
	Outcome string // killed, survived or not built
	By      string `json:",omitempty"` // the package whose tests failed, and their length
	Seconds int
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("mutate: ")
	n := flag.Int("n", 100, "how many mutants that can be built")
	seed := flag.Uint64("seed", 1, "of the choice")
	name := flag.String("log", "mutants.log", "file of the results, to which more are added")
	packages := flag.String("packages", "./classify/... ./internal/... ./sosmeta/... ./validate/...", "whose code is changed")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, *n, *seed, *name, strings.Fields(*packages)); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, n int, seed uint64, name string, patterns []string) error {
	top, err := exec.Command("git", "rev-parse", "--show-toplevel").Output()
	if err != nil {
		return err
	}
	m, err := load(strings.TrimSpace(string(top)), patterns)
	if err != nil {
		return err
	}
	mutants, err := m.mutants()
	if err != nil {
		return err
	}
	rand.New(rand.NewPCG(seed, 0)).Shuffle(len(mutants), func(i, j int) { mutants[i], mutants[j] = mutants[j], mutants[i] })
	done, err := read(name)
	if err != nil {
		return err
	}
	file, err := os.OpenFile(name, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	defer file.Close()
	tests, err := newTests(ctx, m)
	if err != nil {
		return err
	}
	defer os.RemoveAll(tests.dir)

	log.Printf("%d mutants to choose from", len(mutants))
	count := map[string]int{}
	for i := 0; i < len(mutants) && count["killed"]+count["survived"] < n; i++ {
		r, known := done[mutants[i].String()]
		if !known {
			start := time.Now()
			r = result{Mutant: mutants[i].String(), Change: mutants[i].change()}
			if r.Outcome, r.By, err = tests.judge(&mutants[i]); err != nil {
				return err
			}
			r.Seconds = int(time.Since(start).Seconds())
			if err := json.NewEncoder(file).Encode(r); err != nil {
				return err
			}
			log.Print(r.Outcome, " ", r.Mutant, " ", r.By)
		}
		count[r.Outcome]++
		if r.Outcome == "survived" {
			fmt.Printf("survived %s: %s\n", r.Mutant, r.Change)
		}
	}
	fmt.Printf("%d killed, %d survived\n", count["killed"], count["survived"])
	return nil
}

// read reads the results that there are.
func read(name string) (map[string]result, error) {
	data, err := os.ReadFile(name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	done := map[string]result{}
	for lines := json.NewDecoder(bytes.NewReader(data)); lines.More(); {
		var r result
		if err := lines.Decode(&r); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		done[r.Mutant] = r
	}
	return done, nil
}
