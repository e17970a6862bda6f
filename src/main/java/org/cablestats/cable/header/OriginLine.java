package org.cablestats.cable.header;

import org.cablestats.cable.scan.Scan;
import org.jspecify.annotations.Nullable;

/**
 * ACP-127's line of origin: {@code DE RUEHTA #3287/01 3450930}.
 *
 * @param originator routing indicator, which names the transmitting station and so not always the origin
 * @param serial last four digits of the serial number
 * @param section null where the message is in one piece
 * @param time of the transmission
 */
public record OriginLine(
        String originator,
        @Nullable Integer serial,
        @Nullable Integer section,
        @Nullable JulianTime time) {

    static @Nullable OriginLine find(String header) {
        for (int at = 0; at < header.length(); at = Scan.lineEnd(header, at) + 1) {
            OriginLine line = header.startsWith("DE ", at) ? read(header, at + 3) : null;
            if (line != null) {
                return line;
            }
        }
        return null;
    }

    private static @Nullable OriginLine read(String header, int from) {
        int end = Scan.lineEnd(header, from);
        int start = Scan.skipBlanks(header, from, end);
        int at = Scan.capitalsAfter(header, start);
        if (!isRoutingIndicator(header, start, at)) {
            return null;
        }
        String originator = header.substring(start, at);
        int mark = Scan.skipBlanks(header, at, end);
        if (mark == end || header.charAt(mark) != '#') {
            return new OriginLine(originator, null, null, JulianTime.at(header, mark));
        }
        int serialEnd = mark + 1 + Scan.digits(header, mark + 1);
        boolean sectioned = serialEnd < end && header.charAt(serialEnd) == '/';
        int sectionEnd = sectioned ? serialEnd + 1 + Scan.digits(header, serialEnd + 1) : serialEnd;
        return new OriginLine(
                originator,
                number(header, mark + 1, serialEnd),
                sectioned ? number(header, serialEnd + 1, sectionEnd) : null,
                JulianTime.at(header, Scan.skipBlanks(header, sectionEnd, end)));
    }

    /** {@code R} and four to seven letters more, as in RUEHC and RUEHBUL. */
    public static boolean isRoutingIndicator(String text, int start, int end) {
        return end - start >= 5
                && end - start <= 8
                && text.charAt(start) == 'R'
                && Scan.isUpper(text.substring(start, end));
    }

    private static @Nullable Integer number(String text, int start, int end) {
        return end == start || end - start > 9 ? null : Integer.valueOf(text.substring(start, end));
    }
}
