package org.cablestats.cable.header;

import org.cablestats.cable.scan.Scan;
import org.jspecify.annotations.Nullable;

/**
 * What a header says, before the rest of the cable is known.
 *
 * @param kind its form
 * @param group its date-time group
 * @param precedence letters before the group, one blank between them
 * @param origin the line that begins with {@code DE}
 * @param transmission how it went over the wire
 * @param addressees from whom and to whom
 */
public record Header(
        HeaderKind kind,
        @Nullable DateTimeGroup group,
        @Nullable String precedence,
        @Nullable OriginLine origin,
        Transmission transmission,
        Addressees addressees) {

    /** What a header without page markers says. */
    public static Header read(String header) {
        DateTimeGroup group = DateTimeGroup.find(header);
        OriginLine origin = OriginLine.find(header);
        return new Header(
                kind(header, group, origin),
                group,
                group == null ? null : precedence(header, group),
                origin,
                Transmission.read(header, origin, group),
                Addressees.read(header));
    }

    /** A copy that lost its transmission line still has ACP-127's line of origin ({@code DE RUEHTA #3287/01}): that form has no other use. */
    private static HeaderKind kind(String header, @Nullable DateTimeGroup group, @Nullable OriginLine origin) {
        if (header.contains("partial extract of the original cable")) {
            return HeaderKind.PARTIAL;
        }
        if (origin != null || isTransmitted(header)) {
            return HeaderKind.ACP127;
        }
        if (isDistribution(header)) {
            return HeaderKind.DISTRIBUTION;
        }
        return group != null && startsAt(header, group) ? HeaderKind.ACP126 : HeaderKind.OTHER;
    }

    /** {@code VZCZC}, of which telegrams have {@code ZCZC} alone. */
    private static boolean isTransmitted(String header) {
        int signal = header.indexOf("ZCZC");
        return signal >= 0
                && (Scan.isLineStart(header, signal) || header.startsWith("VZCZC") || header.contains("\nVZCZC"));
    }

    private static boolean isDistribution(String header) {
        for (int at = 0; at < header.length(); at = Scan.lineEnd(header, at) + 1) {
            if (HeaderLine.isOffices(header, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAt(String header, DateTimeGroup group) {
        return precedenceStart(header, group.start())
                <= header.length() - header.stripLeading().length();
    }

    private static @Nullable String precedence(String header, DateTimeGroup group) {
        StringBuilder letters = new StringBuilder();
        for (int at = precedenceStart(header, group.start()); at < group.start(); at++) {
            if (HeaderLine.isPrecedence(header.charAt(at))) {
                letters.append(letters.isEmpty() ? "" : " ").append(header.charAt(at));
            }
        }
        return letters.isEmpty() ? null : letters.toString();
    }

    /** Where the letters Z, O, P and R begin that stand before this position on its line, each by itself. */
    private static int precedenceStart(String header, int end) {
        int start = end;
        int at = end - 1;
        while (at >= 0 && (Scan.isBlank(header.charAt(at)) || HeaderLine.isPrecedence(header.charAt(at)))) {
            if (HeaderLine.isPrecedence(header.charAt(at))) {
                if (at > 0 && Scan.isLetter(header.charAt(at - 1))) {
                    break;
                }
                start = at;
            }
            at--;
        }
        return start;
    }
}
