package validate_test

import (
	"fmt"
	"strings"
)

// A worstInput is a text that tries to cost more than it is worth, at any size.
type worstInput struct {
	what string
	make func(size int) string
}

// run writes pieces, numbered from 0, one behind the other up to a size.
func run(size int, piece func(i int) string) string {
	var b strings.Builder
	for i := 0; b.Len() < size; i++ {
		b.WriteString(piece(i))
	}
	return b.String()
}

// same is run with one piece.
func same(size int, piece string) string { return strings.Repeat(piece, size/len(piece)+1) }

// list writes what the pieces of a list give, without the comma at its end.
func list(pieces string) string { return strings.TrimSuffix(pieces, ",") }

// Places in a document.
func unknown(value string) string { return `{"asiakkuusasiakirja":{"x":` + value + `}}` }
func client(members string) string {
	return `{"asiakkuusasiakirja":{"asiakas":{` + members + `}}}`
}
func surname(text string) string { return client(`"sukunimi":"` + text + `"`) }
func persons(items string) string {
	return `{"asiakkuusasiakirja":{"asiakkaaseen_liittyvat_henkilot":[` + list(items) + `]}}`
}

// worstJSON are the worst documents that we can think of.
var worstJSON = []worstInput{
	// Structure.
	{"nesting to the limit, again and again", func(n int) string {
		return unknown("[" + list(same(n, strings.Repeat("[", 60)+strings.Repeat("]", 60)+",")) + "]")
	}},
	{"objects to the limit, again and again", func(n int) string {
		return unknown("[" + list(same(n, strings.Repeat(`{"a":`, 60)+"0"+strings.Repeat("}", 60)+",")) + "]")
	}},
	{"nesting without end", func(n int) string { return same(n, "[") }},
	{"empty items", func(n int) string { return unknown("[" + list(same(n, "[],")) + "]") }},
	{"numbers", func(n int) string { return unknown("[" + list(same(n, "0,")) + "]") }},
	{"empty groups", func(n int) string { return persons(same(n, "{},")) }},
	{"nulls for groups", func(n int) string { return persons(same(n, "null,")) }},
	{"white space", func(n int) string { return same(n, " ") + "{}" }},
	{"line ends before every token", func(n int) string { return unknown("[" + list(same(n, "\n0\n,\n")) + "\n]") }},

	// Names. None collide by design: every map of Go hashes with a seed of its own,
	// which no document can know.
	{"unknown members", func(n int) string {
		return unknown("{" + list(run(n, func(i int) string { return fmt.Sprintf(`"%d":0,`, i) })) + "}")
	}},
	{"unknown members of a group", func(n int) string {
		return client(list(run(n, func(i int) string { return fmt.Sprintf(`"%d":0,`, i) })))
	}},
	{"unknown root keys", func(n int) string {
		return "{" + list(run(n, func(i int) string { return fmt.Sprintf(`"%d":0,`, i) })) + "}"
	}},
	{"names that are nearly known", func(n int) string {
		return client(list(run(n, func(i int) string {
			return fmt.Sprintf(`"asiakkaalla_on_oikeus_erityiseen_tuk%c%c%c":0,`, 'a'+i%26, 'a'+i/26%26, 'a'+i/676%26)
		})))
	}},
	{"names with one long beginning", func(n int) string {
		return unknown("{" + list(run(n, func(i int) string { return fmt.Sprintf(`"%s%08d":0,`, strings.Repeat("a", 1000), i) })) + "}")
	}},
	{"an unknown name again and again", func(n int) string { return unknown("{" + list(same(n, `"a":0,`)) + "}") }},
	{"an unknown name in escapes again and again", func(n int) string { return unknown("{" + list(same(n, `"\u0061":0,`)) + "}") }},
	{"a known name again and again", func(n int) string { return client(list(same(n, `"sukunimi":"",`))) }},
	{"a root key again and again", func(n int) string { return "{" + list(same(n, `"asiakkuusasiakirja":{},`)) + "}" }},
	{"known members in reverse", func(n int) string {
		return persons(same(n, `{"yhteystiedot":{},"turvakielto":true,"etunimet":"A","sukunimi":"A"},`))
	}},
	{"one long name", func(n int) string { return unknown(`{"` + same(n, "a") + `":0}`) }},
	{"one long name in escapes", func(n int) string { return unknown(`{"` + same(n, `\u0061`) + `":0}`) }},
	{"a long name above many issues", func(n int) string {
		return unknown(`{"` + same(n/2, "a") + `":{` + list(same(n/2, `"a":0,`)) + `}}`)
	}},
	{"a long name in escapes above many issues", func(n int) string {
		return unknown(`{"` + same(n/2, `\u0061`) + `":{` + list(same(n/2, `"a":0,`)) + `}}`)
	}},
	{"a long name in escapes beside many short ones", func(n int) string {
		return unknown(`{"` + same(n/2, `\u0061`) + `":0,` + list(same(n/2, `"a":0,`)) + `}`)
	}},
	{"long names in escapes and their likes", func(n int) string {
		long := same(n/8, `\u0061`)
		return unknown(`{"` + long + `1":0,"` + long + `2":0,"` + long + `3":0,"` + long + `4":0,` + list(same(n/2, `"a":0,`)) + `}`)
	}},
	{"a name that is not Unicode again and again", func(n int) string { return unknown("{" + list(same(n, "\"\xff\":0,")) + "}") }},

	// Strings.
	{"escapes of characters", func(n int) string { return surname(same(n, `\u00e4`)) }},
	{"escapes of backslashes", func(n int) string { return surname(same(n, `\\`)) }},
	{"escapes of line ends", func(n int) string { return surname(same(n, `\n`)) }},
	{"escapes of surrogate pairs", func(n int) string { return surname(same(n, `\ud83d\ude00`)) }},
	{"halves of surrogate pairs", func(n int) string { return surname(same(n, `\ud800`)) }},
	{"strings with half a surrogate pair", func(n int) string { return unknown("[" + list(same(n, `"\ud800",`)) + "]") }},
	{"bytes that are not UTF-8", func(n int) string { return surname(same(n, "\xff")) }},
	{"strings in Latin-1 before a letter of UTF-8, again and again", func(n int) string {
		return unknown("[" + list(same(n, strings.Repeat("\"\xe4\",", 1000)+`"日",`)) + "]")
	}},
	{"letters of three bytes", func(n int) string { return surname(same(n, "日")) }},
	{"marks that combine", func(n int) string { return surname("a" + same(n, "\u0327\u0301")) }},
	{"marks that combine, out of order", func(n int) string { return surname("a" + same(n, "\u0301\u0327")) }},
	{"text that is not composed", func(n int) string { return surname(same(n, "a\u0308")) }},
	{"no-break spaces", func(n int) string { return surname(same(n, "\u00a0")) }},
	{"a string without end", func(n int) string { return client(`"sukunimi":"` + same(n, "ä")) }},

	// Values.
	{"a number of many digits", func(n int) string { return unknown(same(n, "1")) }},
	{"an exponent of many digits", func(n int) string { return unknown("1e" + same(n, "9")) }},
	{"an amount of many digits", func(n int) string {
		return `{"sosiaalisen_luoton_maksuvaralaskelma":{"laskelma":{"menot_yhteensa":{"value":` + same(n, "1") + `,"code":"EUR"}}}}`
	}},
	{"a long date", func(n int) string { return client(`"syntymaaika":"` + same(n, "2020-01-01") + `"`) }},
	{"a long identity number", func(n int) string {
		return client(`"henkilotunnus":{"system":"urn:oid:1.2.246.21","value":"` + same(n, "0") + `"}`)
	}},
	{"a long code system", func(n int) string {
		return client(`"sukupuoli":{"system":"urn:oid:1.2.246.537.5.1` + same(n, ".1") + `","code":"1","display":"Mies"}`)
	}},
	{"a long code", func(n int) string {
		return client(`"sukupuoli":{"system":"urn:oid:1.2.246.537.5.1","code":"` + same(n, "1") + `","display":"Mies"}`)
	}},
	{"a long label", func(n int) string {
		return client(`"sukupuoli":{"system":"urn:oid:1.2.246.537.5.1","code":"1","display":"` + same(n, "Mies ä") + `"}`)
	}},
	{"an issue in every item", func(n int) string { return persons(same(n, `{"sukunimi":""},`)) }},

	// Rules.
	{"scopes of rules", func(n int) string { return persons(same(n, `{"rooli":[{"code":"32"}],"edunvalvonta":{}},`)) }},
	{"a list inside one scope", func(n int) string {
		return persons(`{"rooli":[` + list(same(n, `{"code":"32"},`)) + `],"edunvalvonta":{}}`)
	}},
	{"lists inside every scope", func(n int) string {
		return persons(same(n, `{"rooli":[`+list(strings.Repeat(`{"code":"1"},`, 50))+`],"edunvalvonta":{}},`))
	}},
}
