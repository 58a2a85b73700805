// Package snapshots carries the conditional rules of the newest snapshot as
// text, and what its dates mean. They were read out of the publication by people,
// so that a download does not hold them: package importer joins the two.
package snapshots
