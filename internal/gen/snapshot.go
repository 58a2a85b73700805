package gen

import (
	"os"
	"path/filepath"
	"strings"
)

// Newest returns the folder of the newest snapshot. The file CURRENT beside the
// snapshots names it: the only place where its date is written by hand.
func Newest(snapshots string) (string, error) {
	name, err := os.ReadFile(filepath.Join(snapshots, "CURRENT"))
	if err != nil {
		return "", err
	}
	return filepath.Join(snapshots, strings.TrimSpace(string(name))), nil
}
