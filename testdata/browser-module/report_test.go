package browser

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

var pictures = flag.String("pictures", "", "write pictures of the report into this folder")

// views are the ways to look at a page: a phone and a desk, by day and by night.
var views = []struct {
	width, height int64
	scheme        string
}{{360, 740, "light"}, {360, 740, "dark"}, {1280, 900, "light"}, {1280, 900, "dark"}}

// An answer is what a page says of itself, see look.
type answer struct {
	Wide, Window, Unlabelled, Passes int
	Violations                       []violation
}

// A violation is what axe-core finds wrong with elements of a page.
type violation struct {
	ID, Impact, Help string
	Nodes            []struct{ HTML, FailureSummary string }
}

// look is what is asked of a page with everything unfolded: how wide it is, the width
// of the window, and what axe-core says.
const look = `document.querySelectorAll("details").forEach(d => d.open = true);
axe.run(document, {resultTypes: ["violations"]}).then(r => ({
	wide: document.documentElement.scrollWidth, window: window.innerWidth, passes: r.passes.length,
	unlabelled: [...document.querySelectorAll("td")].filter(c => !c.dataset.label).length,
	violations: r.violations.map(v => ({id: v.id, impact: v.impact, help: v.help, nodes: v.nodes.map(n => ({html: n.html, failureSummary: n.failureSummary}))})),
}))`

// TestReportIsForEveryone looks at the report in every language and view: no part of it
// is wider than the window, and axe-core finds no fault.
func TestReportIsForEveryone(t *testing.T) {
	browser, script := open(t), checker(t)
	for _, tag := range []language.Tag{language.Finnish, language.Swedish, language.English} {
		address := page(t, tag)
		for i, v := range views {
			if tag != language.Finnish && i%3 != 0 {
				continue // the colours do not differ
			}
			t.Run(fmt.Sprintf("%s/%d/%s", tag, v.width, v.scheme), func(t *testing.T) {
				media := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: v.scheme}}}
				_, err := chromedp.Call(browser, emulation.SetEmulatedMedia, media)
				require.NoError(t, err)
				require.NoError(t, chromedp.Do(browser, chromedp.EmulateViewport(v.width, v.height), chromedp.Navigate(address)))
				_, err = chromedp.Run(browser, chromedp.Evaluate[chromedp.Void](script+";undefined"))
				require.NoError(t, err)
				seen, err := chromedp.Run(browser, chromedp.Evaluate[answer](look, chromedp.EvalAwaitPromise))
				require.NoError(t, err)
				shoot(t, browser, fmt.Sprintf("%s-%d-%s.png", tag, v.width, v.scheme))
				require.LessOrEqual(t, seen.Wide, seen.Window, "the page is wider than the window")
				require.Zero(t, seen.Unlabelled, "cells of tables without the label that a phone shows")
				require.Empty(t, seen.Violations)
				require.Positive(t, seen.Passes)
				t.Logf("axe-core: %d rules passed, 0 violated", seen.Passes)
			})
		}
	}
}

// TestCheckerFindsFaults holds that the checker works: a page without a language and
// with a picture without a text is not for everyone.
func TestCheckerFindsFaults(t *testing.T) {
	browser, script := open(t), checker(t)
	require.NoError(t, chromedp.Do(browser, chromedp.Navigate("data:text/html,<title>a</title><img src='data:,'>")))
	_, err := chromedp.Run(browser, chromedp.Evaluate[chromedp.Void](script+";undefined"))
	require.NoError(t, err)
	seen, err := chromedp.Run(browser, chromedp.Evaluate[answer](look, chromedp.EvalAwaitPromise))
	require.NoError(t, err)
	var found []string
	for _, v := range seen.Violations {
		found = append(found, v.ID)
	}
	require.Subset(t, found, []string{"html-has-lang", "image-alt"})
}

// shoot keeps a picture of the whole page, if the flag asks for it.
func shoot(t *testing.T, browser context.Context, name string) {
	t.Helper()
	if *pictures == "" {
		return
	}
	picture, err := chromedp.Run(browser, chromedp.FullScreenshot(100))
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(*pictures, name), picture, 0o644))
}
