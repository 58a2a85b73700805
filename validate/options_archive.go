package validate

import "github.com/sosmeta/sosmeta-go/classify"

// archiving are the options for messages and metadata.
type archiving struct {
	classifications *classify.Set // nil is the embedded classifications alone
	testClients     bool
	viewTexts       bool
	messages        MessageLimits
}

// Classifications has codes looked up in a set that a code-server export
// completed, see [classify.Load]. Without it many codes cannot be checked, which
// is information.
func Classifications(set *classify.Set) Option {
	return func(v *Validator) { v.classifications = set }
}

// TestClients has messages warned of whose client is not a test person: whose
// identity number has another individual number than 900 to 999. It is for test
// environments, where no real person belongs.
func TestClients() Option { return func(v *Validator) { v.testClients = true } }

// ViewTexts has every required text of the JSON looked for in the view that
// people see of the document.
func ViewTexts() Option { return func(v *Validator) { v.viewTexts = true } }

// UseRight holds the metadata against the register use right that the producer
// has.
func UseRight(r RegisterUseRight) CallOption { return CallOption{what: callUseRight, right: &r} }
