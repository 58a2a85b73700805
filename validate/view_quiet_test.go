package validate_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sosmeta/sosmeta-go/validate"
)

// TestViewMayShowAnythingThatNeitherActsNorLeadsOut puts markup into a paragraph
// of a view.
func TestViewMayShowAnythingThatNeitherActsNorLeadsOut(t *testing.T) {
	const active, number = "archive.view.active-content view:/div/div/div/div/div/p", "archive.view.identity-number view:"
	for _, c := range []struct {
		markup string
		want   []string // rule and pointer
	}{
		{`<b>x</b>`, nil},
		{`<a href="#part"/>`, nil},
		{`<a href="part.html"/>`, nil},
		{`<a href="/part?time=12:30"/>`, nil},
		{`<a href="mailto:x"/>`, []string{active + "/a/@href"}},
		{`<a href="HTTP://example.invalid"/>`, []string{active + "/a/@href"}},
		{`<a title="javascript:x"/>`, nil},
		{`<img alt="" src="data:image/png;base64,AA=="/>`, nil},
		{`<img alt="" src="DATA:image/PNG;base64,AA=="/>`, nil},
		{`<img alt="" src="data:image/svg+xml,x"/>`, []string{active + "/img/@src"}},
		{`<img alt="" src="data:text/html,x"/>`, []string{active + "/img/@src"}},
		{`<link rel="stylesheet"/>`, []string{active + "/link"}},
		{`<base/>`, []string{active + "/base"}},
		{`<embed/>`, []string{active + "/embed"}},
		{`<applet/>`, []string{active + "/applet"}},
		{`<IFRAME/>`, []string{active + "/*"}},
		{`<p srcdoc="x"/>`, []string{active + "/p/@srcdoc"}},
		{`<p ONCLICK="x"/>`, []string{active + "/p/@onclick"}},
		{`<form action="//x"/>`, []string{active + "/form/@action"}},
		{`<blockquote cite="https://example.invalid"/>`, []string{active + "/blockquote/@cite"}},
		{`<p one="x"/>`, []string{active + "/p/@*"}},
		{`<p class="on"/>`, nil},
		{`<p style="color: red"/>`, nil},

		{`070717A911X`, []string{number}},
		{`070717A911x`, []string{number}},
		{`(070717A911X)`, []string{number}},
		{`070717Y911X`, []string{number}},
		{`070717-911X`, []string{number}},
		{`070717+911X`, []string{number}},
		{`070717A911X 070717A9130`, []string{number, number}},
		{`1070717A911X`, nil},
		{`070717A911X1`, nil},
		{`070717A911K`, nil},
		{`070717A911`, nil},
		{`300217A911X`, nil},
	} {
		t.Run(c.markup, func(t *testing.T) {
			m := changed(t, plan, []change{{"view", "<br/>", " " + c.markup + " "}})
			require.Equal(t, c.want, rulesAndPointers(m.check(validate.New())))
		})
	}
}

// TestAnIdentityNumberInAViewIsAWord has the number between each two characters.
func TestAnIdentityNumberInAViewIsAWord(t *testing.T) {
	const part, other = "09AZaz", "/:@[`{-ä"
	for _, c := range []struct {
		beside string
		want   []string
	}{
		{part, nil},
		{other, []string{"archive.view.identity-number view:"}},
	} {
		for _, letter := range c.beside {
			for _, text := range []string{string(letter) + "070717A911X", "070717A911X" + string(letter)} {
				m := changed(t, plan, []change{{"view", "<br/>", " " + text + " "}})
				require.Equal(t, c.want, rulesAndPointers(m.check(validate.New())), text)
			}
		}
	}
}

// TestSectionsOfAViewAreChildrenOfItsRoot moves a section into another one.
func TestSectionsOfAViewAreChildrenOfItsRoot(t *testing.T) {
	const footer = `<div class="soc-footer"><div class="soc-ftr1"></div></div>`
	inside := changed(t, plan, []change{{"view", `</div>` + footer, footer + `</div>`}})
	require.Equal(t, []string{"archive.view.sections view:/div"}, rulesAndPointers(inside.check(validate.New())))
	twice := changed(t, plan, []change{{"view", footer, footer + footer}})
	require.Empty(t, rulesAndPointers(twice.check(validate.New())))
	classes := changed(t, plan, []change{{"view", `class="soc-footer"`, `class="wide soc-footer"`}})
	require.Empty(t, rulesAndPointers(classes.check(validate.New())))
}

// TestOnlyRequiredTextsAreLookedForInTheView has the view lack a text of the
// JSON.
func TestOnlyRequiredTextsAreLookedForInTheView(t *testing.T) {
	v := validate.New(validate.ViewTexts())
	before := []string{ // the view does not show its author
		"archive.view.text " + planKey + "/laatija/0/sukunimi", "archive.view.text " + planKey + "/laatija/0/etunimet",
	}
	require.Equal(t, before, rulesAndPointers(message(t, plan).check(v)))
	optional := changed(t, plan, []change{{"json", `"paikka": "Perhekeskus"`, `"paikka": "Kotona"`}})
	require.Equal(t, before, rulesAndPointers(optional.check(v)))
	required := changed(t, plan, []change{{"view", "Harjoitus, Aapo Olavi", "Aapo Olavi"}})
	want := append([]string{"archive.view.text " + planKey + "/asiakas/0/sukunimi"}, before...)
	require.ElementsMatch(t, want, rulesAndPointers(required.check(v)))
	spaced := changed(t, plan, []change{{"view", "Aapo Olavi", strings.Join([]string{"Aapo", "Olavi"}, "\n\t")}})
	require.Equal(t, before, rulesAndPointers(spaced.check(v)))
}
