package validate

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"runtime"
	"sync"
)

// A Document is one document of a batch: its bytes, or a function that opens it.
type Document struct {
	Name    string
	Data    []byte                        // must not be changed before the result is returned
	Open    func() (io.ReadCloser, error) // used if Data is nil; called by a worker, at most once
	Err     error                         // why the document cannot be read, if that is known already
	Options []CallOption                  // for this document, after those of the batch
	Message bool                          // the document is a message to the archive, see [Validator.Archive]
	Frame   []byte                        // its transfer frame, nil without one
}

// Format writes the name of the type alone, whatever the verb.
func (Document) Format(f fmt.State, _ rune) { hidden(f, "Document") }

// A Result is the outcome for one document of a batch: a report, or the reason
// that it could not be read.
type Result struct {
	Name   string
	Index  int // from 0, in the order of the documents
	Report Report
	Err    error
}

// Valid reports whether the document was read and its report is valid. The zero
// Result is not.
func (r Result) Valid() bool { return r.Err == nil && r.Report.Valid() }

// A Batch checks many documents side by side. The zero Batch is ready for use,
// and a Batch may be run any number of times, also at the same time.
type Batch struct {
	Validator *Validator   // nil means one without options
	Workers   int          // how many documents are checked at a time; 0 means one per processor
	Unordered bool         // yield results as they come, not in the order of the documents
	Options   []CallOption // for every document
}

// Run iterates over the results, one for every document. At most four documents
// per worker are held at a time, whatever their number; a document that cannot
// be read yields a result with its error, and the others go on.
//
// Documents are taken, and results are yielded, in the goroutine of the caller.
// When the context is done, the next document is not checked: the results of those
// before it are yielded, then one of its own with the error of the context, and the
// iteration ends. Leaving the loop ends the workers too.
func (b Batch) Run(ctx context.Context, documents iter.Seq[Document]) iter.Seq[Result] {
	return func(yield func(Result) bool) {
		p := b.start()
		defer p.stop()
		for d := range documents {
			if err := ctx.Err(); err != nil {
				_ = p.drain(yield) && yield(Result{Name: d.Name, Index: p.taken, Err: err})
				return
			}
			for p.full() || p.ready() {
				if !yield(p.next()) {
					return
				}
			}
			p.submit(d)
		}
		p.drain(yield)
	}
}

// perWorker is how many documents are held for each worker: one that it works
// on, the others waiting before or behind it.
const perWorker = 4

// A seat holds a document from when it is taken until its result is yielded.
type seat struct {
	document Document
	result   Result
	done     chan *seat // receives the seat itself when the result is ready
}

// A pool is a running batch. Only its workers run in goroutines other than the
// caller's.
type pool struct {
	batch   Batch
	jobs    chan *seat
	shared  chan *seat // the done of every seat of an unordered batch
	free    []*seat
	order   []*seat // ring of the seats taken, oldest at first; unused if unordered
	first   int
	pending int
	taken   int
	workers sync.WaitGroup
}

func (b Batch) start() *pool {
	if b.Validator == nil {
		b.Validator = New()
	}
	if b.Workers <= 0 {
		b.Workers = runtime.GOMAXPROCS(0)
	}
	size := b.Workers * perWorker
	p := &pool{batch: b, jobs: make(chan *seat, size), order: make([]*seat, size)}
	if b.Unordered {
		p.shared = make(chan *seat, size)
	}
	for range size {
		s := &seat{done: p.shared}
		if s.done == nil {
			s.done = make(chan *seat, 1)
		}
		p.free = append(p.free, s)
	}
	for range b.Workers {
		p.workers.Go(p.work)
	}
	return p
}

func (p *pool) stop() {
	close(p.jobs)
	p.workers.Wait()
}

func (p *pool) full() bool { return len(p.free) == 0 }

// ready reports whether next would return without waiting.
func (p *pool) ready() bool {
	return p.pending > 0 && len(p.waiting()) > 0
}

// waiting returns the channel that delivers the next result.
func (p *pool) waiting() chan *seat {
	if p.batch.Unordered {
		return p.shared
	}
	return p.order[p.first].done
}

func (p *pool) submit(d Document) {
	s := p.free[len(p.free)-1]
	p.free = p.free[:len(p.free)-1]
	s.document, s.result = d, Result{Name: d.Name, Index: p.taken}
	p.order[(p.first+p.pending)%len(p.order)] = s
	p.taken++
	p.pending++
	p.jobs <- s
}

// drain yields the results of the documents that were taken; it returns false if
// the caller wants no more.
func (p *pool) drain(yield func(Result) bool) bool {
	for p.pending > 0 {
		if !yield(p.next()) {
			return false
		}
	}
	return true
}

func (p *pool) next() Result {
	s := <-p.waiting()
	p.first = (p.first + 1) % len(p.order)
	p.pending--
	p.free = append(p.free, s)
	r := s.result
	s.document, s.result = Document{}, Result{}
	return r
}

func (p *pool) work() {
	var buffer bytes.Buffer
	for s := range p.jobs {
		s.result.Report, s.result.Err = p.check(&s.document, &buffer)
		s.done <- s
	}
}

// keptBuffer is the largest buffer that a worker keeps for its next document.
const keptBuffer = 1 << 20

func (p *pool) check(d *Document, buffer *bytes.Buffer) (Report, error) {
	data := d.Data
	if d.Err != nil {
		return Report{}, d.Err
	}
	if data == nil && d.Open != nil {
		if buffer.Cap() > keptBuffer {
			*buffer = bytes.Buffer{}
		}
		buffer.Reset()
		if err := p.read(d, buffer); err != nil {
			return Report{}, err
		}
		data = buffer.Bytes()
	}
	opts := p.batch.Options
	if len(d.Options) > 0 {
		opts = append(opts[:len(opts):len(opts)], d.Options...)
	}
	if d.Message {
		return p.batch.Validator.Archive(d.Frame, data, opts...), nil
	}
	return p.batch.Validator.JSON(data, opts...), nil
}

// read reads a document, but not further than it takes to see that it is too
// large.
func (p *pool) read(d *Document, buffer *bytes.Buffer) error {
	r, err := d.Open()
	if err != nil {
		return err
	}
	if r == nil {
		return errors.New("the document gave neither a reader nor an error")
	}
	limit := int64(p.batch.Validator.limits.Bytes)
	_, err = buffer.ReadFrom(io.LimitReader(r, max(limit, limit+1))) // max, because limit+1 may overflow
	return errors.Join(err, r.Close())
}
