package org.cablestats.cli.shell;

import java.nio.file.Path;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.cli.print.Expanded;
import org.cablestats.cli.print.ResultFormat;
import org.jspecify.annotations.Nullable;

/** A line of the shell that begins with a backslash, read. */
sealed interface ShellCommand {
    /** Lists tables and views, or the columns of one. */
    record Describe(@Nullable String name) implements ShellCommand {}

    /** Lists functions, or those whose names have these letters. */
    record ListFunctions(@Nullable String part) implements ShellCommand {}

    record ListStatistics() implements ShellCommand {}

    /** When a row is a sheet; null for the next of on and off. */
    record Expand(@Nullable Expanded expanded) implements ShellCommand {}

    /** Whether to say how long an answer took; null for the other than now. */
    record Time(@Nullable Boolean isOn) implements ShellCommand {}

    record PrintAs(ResultFormat format) implements ShellCommand {}

    /** How many rows to show at most. */
    record Limit(int rows) implements ShellCommand {
        /** All of them. */
        static final int NONE = Integer.MAX_VALUE;
    }

    /** Where the next result goes. */
    record Into(Path file, ResultFormat format) implements ShellCommand {}

    /** Takes the lines of a file. */
    record Include(Path file) implements ShellCommand {}

    /**
     * Asks the last question again and again.
     *
     * @param times how often; null until somebody interrupts
     */
    record Watch(int seconds, @Nullable Integer times) implements ShellCommand {}

    /** Draws the answer of the last question. */
    record Draw(ChartKind kind, Path file) implements ShellCommand {}

    record Help() implements ShellCommand {}

    record Quit() implements ShellCommand {}
}
