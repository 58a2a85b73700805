// Package snapshots carries the conditional rules of the newest snapshot as
// text. They were read out of the implementation notes by people, so that a
// download does not hold them: package importer joins the two.
package snapshots
