package org.cablestats.cli.console;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Standard output on a terminal: a text that is longer than the terminal goes to a pager. A text ends where it is flushed. */
final class PagedWriter extends Writer {
    private final Writer terminal;
    private final Screen screen;
    private final Pager pager;
    private final StringBuilder held = new StringBuilder();
    private int row;
    private int column;
    private Pager.@Nullable Running running;

    PagedWriter(Writer terminal, Screen screen, Pager pager) {
        this.terminal = terminal;
        this.screen = screen;
        this.pager = pager;
    }

    @Override
    public void write(char[] letters, int start, int length) throws IOException {
        if (running != null) {
            hand(new String(letters, start, length), running);
            return;
        }
        held.append(letters, start, length);
        for (int i = start; i < start + length; i++) {
            step(letters[i]);
        }
        // The last row is for the prompt that comes after.
        if (row >= screen.rows()) {
            running = pager.start();
            hand(held, running);
        }
    }

    private static void hand(CharSequence text, Pager.Running running) {
        try {
            running.in().append(text);
        } catch (IOException e) {
            // Whoever has left the pager has seen enough.
            throw new Output.ReaderGoneException();
        }
    }

    private void step(char letter) {
        if (letter == '\n') {
            row++;
            column = 0;
        } else if (++column > screen.columns()) {
            row++;
            column = 1;
        }
    }

    /** Hands on the text; waits until the pager is left. */
    @Override
    public void flush() throws IOException {
        if (running == null) {
            terminal.append(held).flush();
        } else {
            running.end();
            running = null;
        }
        held.setLength(0);
        row = 0;
        column = 0;
    }

    @Override
    public void close() throws IOException {
        flush();
        terminal.close();
    }
}
