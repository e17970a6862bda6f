package org.cablestats.cli.shell;

import org.jspecify.annotations.Nullable;

/** Where the shell is told what to do. */
interface ShellInput {
    /**
     * The next of what is typed: whole statements and commands, or what is left at the end.
     *
     * @return null where there is no more
     */
    @Nullable Typing next();

    /**
     * What was typed.
     *
     * @param linesBefore lines of the input before it
     */
    record Typing(String text, int linesBefore) {}
}
