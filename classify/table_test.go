package classify

import (
	"testing"
	"unsafe"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The sizes in the footers of the generated files rest on these.
func TestTableElementsHaveTheSizesThatTheGeneratorCounts(t *testing.T) {
	assert.EqualValues(t, 48, unsafe.Sizeof(entry{}))
	assert.EqualValues(t, 12, unsafe.Sizeof(nameEntry{}))
	assert.EqualValues(t, 48, unsafe.Sizeof(listEntry{}))
	assert.EqualValues(t, 2, unsafe.Sizeof(byID[0]))
}

func TestTablesAreSortedForBinarySearch(t *testing.T) {
	for i, l := range listTable {
		for n := l.firstRow + 1; n < l.endRow; n++ {
			assert.Less(t, rowTable[byID[n-1]].id.String(), rowTable[byID[n]].id.String())
		}
		for n := l.firstRow; n < l.endRow; n++ {
			assert.EqualValues(t, i, rowTable[n].list)
		}
		for n := l.firstName + 1; n < l.endName; n++ {
			assert.LessOrEqual(t, nameTable[n-1].strict.String(), nameTable[n].strict.String())
		}
		if 0 < i && i < nationalLists {
			assert.Less(t, listTable[i-1].oid.String(), l.oid.String())
		}
	}
}

func TestACodeAndANameAreFoundInTheirOwnListOnly(t *testing.T) {
	for list := range listTable {
		for i := range rowTable {
			if row, ok := tableID(list, rowTable[i].id.String()); ok {
				require.EqualValues(t, list, rowTable[row].list)
			}
		}
		for i := range nameTable {
			for _, row := range tableNames(nil, list, []byte(nameTable[i].strict.String())) {
				require.EqualValues(t, list, rowTable[row].list)
			}
		}
	}
}

func TestTheSubjectOfATypeDecidesOnItsOmaKantaRowBeforeItsName(t *testing.T) {
	shelter := DocumentType("1011")
	row, ok := embedded.omakantaRow(shelter, "")
	require.True(t, ok)
	require.Equal(t, shelter.Subject(), row.Subject)
	require.NotEmpty(t, row.Subject)
}
