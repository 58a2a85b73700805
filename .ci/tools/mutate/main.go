// Command mutate measures the tests: it changes one place of the code at a time
// and sees whether a test fails.
//
//	go -C .ci/tools run ./mutate -n 100 -seed 1 -log "$PWD/mutants.log"
//
// It draws n mutants of the hand-written code at random, of those that can be built;
// the same seed on the same code draws the same ones. A mutant flips a comparison, drops a check, changes a
// constant or inverts a condition. It is given to go test as an overlay, so that no
// file of the checkout is touched. The tests run package by package, nearest first,
// with -short; when all n are through, the survivors see the same packages at full
// length. The first failure kills the mutant, as does a test that takes far longer
// than without it.
//
// The log has a line of JSON for each mutant and is written as they are done: the
// same command continues from there. A survivor is either a test that is
// missing or a change that makes no difference to what is promised; a person
// decides, and writes the latter into the log as a line of the mutant with the
// outcome "no difference": another mutant is drawn instead. A mutant may ask
// for all memory there is: set a limit with ulimit -v first.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"math/rand/v2"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"syscall"
)

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
	results, err := open(name)
	if err != nil {
		return err
	}
	defer results.file.Close()
	tests, err := newTests(ctx, m)
	if err != nil {
		return err
	}
	defer os.RemoveAll(tests.dir)

	log.Printf("%d mutants to choose from", len(mutants))
	var left []*mutant // nothing has killed them
	built := 0
	for i := 0; i < len(mutants) && built < n; i++ {
		r, err := results.result(tests, &mutants[i], short)
		if err != nil {
			return err
		}
		if r.Outcome != notBuilt && r.Outcome != equal {
			built++
		}
		if r.Outcome == survived || r.Length == full && r.Outcome == killed {
			left = append(left, &mutants[i])
		}
	}
	count := map[string]int{}
	for _, one := range left {
		r, err := results.result(tests, one, full)
		if err != nil {
			return err
		}
		count[r.Outcome]++
		if r.Outcome == survived {
			fmt.Printf("survived %s: %s\n", r.Mutant, r.Change)
		}
	}
	fmt.Printf("%d killed with -short, %d at full length, %d survived\n", built-len(left), count[killed], count[survived])
	return nil
}
