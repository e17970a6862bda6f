package org.cablestats.cli.shell;

import org.cablestats.cli.print.Expanded;
import org.cablestats.cli.print.ResultFormat;
import org.cablestats.cli.shell.ShellCommand.Into;
import org.jspecify.annotations.Nullable;

/** How the shell shows what it is told, as the commands so far have it. */
final class Settings {
    /** More rows than anybody reads. */
    private static final int ROWS = 1000;

    ResultFormat format;
    Expanded expanded = Expanded.AUTO;
    int limit;
    boolean isTimed;
    /** Where the next result goes; null where it is printed. */
    @Nullable Into into;

    /** Those of a person, who reads some of the rows, or of a program, which reads all. */
    Settings(ResultFormat format, boolean ofPerson) {
        this.format = format;
        this.limit = ofPerson ? ROWS : ShellCommand.Limit.NONE;
    }

    /** Takes over what a command says; a sentence that says what holds now. */
    String set(ShellCommand.Expand command) {
        Expanded next = expanded == Expanded.ON ? Expanded.OFF : Expanded.ON;
        expanded = command.expanded() == null ? next : command.expanded();
        return switch (expanded) {
            case AUTO -> "A row is a sheet where a table would be wider than the terminal";
            case ON -> "Every row is a sheet";
            case OFF -> "Every result is a table";
        };
    }

    String set(ShellCommand.Time command) {
        isTimed = command.isOn() == null ? !isTimed : command.isOn();
        return isTimed ? "Answers say how long they took" : "Answers do not say how long they took";
    }
}
