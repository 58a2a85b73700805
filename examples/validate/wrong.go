package main

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"golang.org/x/text/language"
)

// asked returns the language that the arguments ask for, so that a wrong flag before
// or behind -lang is said in it too; English if they ask for none of the program's.
func asked(args []string) language.Tag {
	for i, arg := range args {
		name, value, has := strings.Cut(arg, "=")
		if name != "-lang" && name != "--lang" {
			continue
		}
		if !has && i+1 < len(args) {
			value = args[i+1]
		}
		if tag, known := languages[value]; known {
			return tag
		}
	}
	return language.English
}

// The errors of package flag, which are texts alone.
var (
	notDefined   = regexp.MustCompile(`^flag provided but not defined: (-.*)$`)
	needsValue   = regexp.MustCompile(`^flag needs an argument: (-.*)$`)
	invalidValue = regexp.MustCompile(`(?s)^invalid (?:boolean )?value ".*" for (?:flag )?(-[a-z-]+): (.*)$`)
)

// flagError says an error of package flag in the language of the program.
func (c *command) flagError(err error) error {
	said := err.Error()
	if m := notDefined.FindStringSubmatch(said); m != nil {
		return c.withHelp(fmt.Sprintf(textNoFlag.in(c.language), m[1]))
	}
	if m := needsValue.FindStringSubmatch(said); m != nil {
		return c.withHelp(fmt.Sprintf(textNoValue.in(c.language), m[1]))
	}
	if m := invalidValue.FindStringSubmatch(said); m != nil {
		return c.badValue(m[1], m[2])
	}
	return c.withHelp(said)
}

// badValue says what is wrong with the value of a flag.
func (c *command) badValue(name, why string) error {
	return c.withHelp(fmt.Sprintf(textBadValue.in(c.language), name, why))
}

// withHelp adds how to get help to an error of the call.
func (c *command) withHelp(text string) error {
	return errors.New(text + "; " + textHelp.in(c.language))
}
