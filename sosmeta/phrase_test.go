package sosmeta_test

import (
	"encoding/hex"

	"github.com/sosmeta/sosmeta-go/internal/facts"
	"github.com/sosmeta/sosmeta-go/sosmeta"
)

func phraseFacts(p sosmeta.Phrase) *facts.Phrase {
	out := &facts.Phrase{Fi: digestFacts(p.SHA256, p.Bytes)}
	if p.SwedishBytes > 0 {
		sv := digestFacts(p.SwedishSHA256, p.SwedishBytes)
		out.Sv = &sv
	}
	return out
}

func digestFacts(sum [32]byte, n int) facts.Digest {
	return facts.Digest{SHA256: hex.EncodeToString(sum[:]), Bytes: n}
}
