package rule

// A Finding is an offence against a rule at a place of a text. It holds no value
// of the text: its arguments come from the definitions.
type Finding struct {
	Rule    *Rule
	Case    string // of the rule; "" means the rule without a case
	Pointer string // into the text
	Offset  int    // from 0, in bytes
	Args    []any  // of the text: strings, texts and named values
}
