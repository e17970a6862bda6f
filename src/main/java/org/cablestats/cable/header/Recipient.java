package org.cablestats.cable.header;

import java.util.List;
import org.cablestats.cable.scan.Scan;
import org.jspecify.annotations.Nullable;

/**
 * One addressee.
 *
 * @param routing routing indicator, for example {@code RUEHC}
 * @param name plain-language address, for example {@code SECSTATE WASHDC}
 * @param precedence word on the addressee's line, for example {@code PRIORITY}
 * @param number message continuity number at the end of the line
 */
public record Recipient(
        @Nullable String routing,
        String name,
        @Nullable String precedence,
        @Nullable Integer number) {
    /** The longer one first; PIORITY is a common misprint. */
    private static final List<String> PRECEDENCES =
            List.of("NIACT IMMEDIATE", "IMMEDIATE", "PRIORITY", "PIORITY", "ROUTINE", "FLASH");

    /** The addressee of a line of a list: {@code RUEHC/SECSTATE WASHDC PRIORITY 1602}; nothing where it names none. */
    static @Nullable Recipient read(String written) {
        int slash = written.indexOf('/');
        boolean routed = slash > 0 && OriginLine.isRoutingIndicator(written, 0, slash);
        String rest = routed ? written.substring(slash + 1).strip() : written;
        int digits = Scan.digitsBefore(rest, rest.length());
        Integer number = number(rest, digits);
        String named = number == null ? rest : rest.substring(0, digits).strip();
        String precedence = precedence(named);
        String name = precedence == null
                ? named
                : named.substring(0, named.length() - precedence.length()).strip();
        if (name.isEmpty()) {
            return null;
        }
        return new Recipient(
                routed ? written.substring(0, slash) : null,
                name,
                "PIORITY".equals(precedence) ? "PRIORITY" : precedence,
                number);
    }

    /** Continuity numbers have four digits or more; shorter ones belong to a name ({@code USDEL 12}). */
    private static @Nullable Integer number(String rest, int digits) {
        int length = rest.length() - digits;
        boolean apart = digits > 0 && Scan.isBlank(rest.charAt(digits - 1));
        return apart && length >= 4 && length <= 9 ? Integer.valueOf(rest.substring(digits)) : null;
    }

    private static @Nullable String precedence(String named) {
        for (String word : PRECEDENCES) {
            if (named.endsWith(word)
                    && (named.length() == word.length() || named.charAt(named.length() - word.length() - 1) == ' ')) {
                return word;
            }
        }
        return null;
    }
}
