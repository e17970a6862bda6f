package org.cablestats.cli.option;

import org.cablestats.definition.Problems;

/** Words of a command line: those of a command, or options that several commands share. Whoever parses the line fills them in. */
public interface Options {
    /** Complains of words that do not go together, or that only definitions know. What it reads it keeps for the run. */
    default void check(Program program, Problems mistakes) {}
}
