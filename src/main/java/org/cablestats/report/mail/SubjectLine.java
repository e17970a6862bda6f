package org.cablestats.report.mail;

import java.util.Optional;
import org.cablestats.fault.PrintableText;

/** What a header of one line may hold: a line break would begin a header that nobody asked for. */
public final class SubjectLine {
    /** What one looks like, for messages. */
    public static final String EXPECTED = "a line of at most 200 printable letters";

    private static final int MOST = 200;

    private SubjectLine() {}

    /** The subject that a text is; nothing where it is none. */
    public static Optional<String> of(String text) {
        return Optional.of(text).filter(line -> !line.isBlank() && isOneLine(line) && line.length() <= MOST);
    }

    static boolean isOneLine(String text) {
        return PrintableText.line(text).equals(text);
    }
}
