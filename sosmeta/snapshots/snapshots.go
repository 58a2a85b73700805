// Package snapshots carries the conditional rules of the newest snapshot as
// text. They were read out of the implementation notes by people, so that a
// download does not hold them: package importer joins the two.
package snapshots

import _ "embed"

// Rules is the file rules.json of the snapshot.
//
//go:embed 2025-05-20/rules.json
var Rules string
