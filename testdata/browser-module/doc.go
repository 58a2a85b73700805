// Package browser tests the HTML report in a browser, Chromium, with axe-core, which
// checks pages for people who use them in other ways than by looking. It is a module
// of its own, because the library itself needs neither. The tests are skipped if there
// is no Chromium, or no npm to fetch the checker with.
package browser
