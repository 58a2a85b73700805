package validate_test

import (
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/sosmeta"
)

// heldBy returns the bytes of heap that stay in use by what load returns.
func heldBy(load func() any) int {
	before := inUse()
	value := load()
	after := inUse()
	runtime.KeepAlive(value)
	return max(after-before, 0)
}

func inUse() int {
	var m runtime.MemStats
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&m)
	return int(m.HeapAlloc)
}

func TestEmbeddedDefinitionsHoldNoHeap(t *testing.T) {
	held := heldBy(func() any {
		for st := range sosmeta.Embedded().Structures() {
			_ = st.RootKey()
		}
		return sosmeta.Embedded()
	})
	require.Less(t, held, 1024, "the definitions are not static data")
}
