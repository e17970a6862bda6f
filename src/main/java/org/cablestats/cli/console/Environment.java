package org.cablestats.cli.console;

import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the program meets when it starts.
 *
 * @param folder current folder, where definitions are looked for first
 * @param installation folder that the program was installed in; null where unknown
 * @param clock for durations and log lines, never for results
 */
public record Environment(
        InputStream in,
        Writer out,
        Writer err,
        Screen screen,
        Map<String, String> variables,
        Path folder,
        @Nullable Path installation,
        InstantSource clock) {

    /** The same on another screen. */
    public Environment on(Screen other) {
        return new Environment(in, out, err, other, variables, folder, installation, clock);
    }

    /** The same where nobody sees the messages. */
    Environment unseen() {
        return on(new Screen(screen.in(), screen.out(), false, screen.rows(), screen.columns()));
    }

    /** Whether somebody types what is read, and sees what is said. */
    public boolean talks() {
        return screen.in() && screen.out();
    }

    /** Whether colours may be used on the terminal that messages go to. */
    public boolean colours() {
        return draws() && areColoursWelcome();
    }

    /** Whether colours may be used on the terminal that results go to. */
    public boolean coloursResults() {
        return screen.out() && isTerminalAble() && areColoursWelcome();
    }

    /** Whether a line can be drawn over on the terminal that messages go to. */
    boolean draws() {
        return screen.err() && isTerminalAble();
    }

    /** Whether a pager could take over the terminal. */
    boolean pages() {
        return screen.out() && isTerminalAble();
    }

    private boolean areColoursWelcome() {
        return variables.getOrDefault("NO_COLOR", "").isEmpty();
    }

    private boolean isTerminalAble() {
        return !variables.getOrDefault("TERM", "dumb").equals("dumb");
    }
}
