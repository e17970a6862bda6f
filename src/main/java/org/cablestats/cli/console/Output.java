package org.cablestats.cli.console;

import java.io.IOException;
import java.io.Writer;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;

/**
 * Results on their way out. Unlike a print stream it says when they do not arrive.
 *
 * @param name for messages, for example {@code standard output}
 */
public record Output(Writer writer, String name) {
    /**
     * Writes a text.
     *
     * @throws ReaderGoneException where nobody reads on
     * @throws MachineException where it cannot be written
     */
    public void print(CharSequence text) {
        try {
            writer.append(text);
        } catch (IOException e) {
            throw fault(e);
        }
    }

    /** Writes a text and a line feed, on every system the same. */
    public void line(CharSequence text) {
        print(text);
        print("\n");
    }

    /** Hands on what was written so far. */
    public void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw fault(e);
        }
    }

    private RuntimeException fault(IOException e) {
        // The words of Linux and macOS for a write into a pipe whose reader has ended, as with "| head".
        if ("Broken pipe".equals(Reason.of(e))) {
            return new ReaderGoneException();
        }
        return new MachineException("Cannot write to " + name + ": " + Reason.of(e), e);
    }

    /** Whoever read the results has seen enough: no fault. */
    static final class ReaderGoneException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
