package org.cablestats.cable.header;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.cable.scan.Scan;
import org.jspecify.annotations.Nullable;

/**
 * How a message went over the wire: what stands around the date-time line of an ACP-127 header.
 *
 * @param id channel and number of the transmission, for example {@code VZCZCXRO3989}
 * @param precedence letters for action and for information addressees, for example {@code PP}
 * @param routing routing indicators of the stations that it went to, in order
 * @param originator routing indicator of the transmitting station, for example {@code RUEHTA}
 * @param serial last four digits of the serial number as the station sent it
 * @param time day of the year, hour and minute, UTC, for example {@code 3450930}
 * @param signals operating signals behind the date-time group, for example {@code ZDK}
 */
public record Transmission(
        @Nullable String id,
        @Nullable String precedence,
        List<String> routing,
        @Nullable String originator,
        @Nullable Integer serial,
        @Nullable String time,
        @Nullable String signals) {
    private static final String START = "VZCZC";

    /** Copies the list. */
    public Transmission {
        routing = List.copyOf(routing);
    }

    static Transmission read(String header, @Nullable OriginLine origin, @Nullable DateTimeGroup group) {
        int stations = stations(header);
        return new Transmission(
                id(header),
                stations < 0 ? null : header.substring(stations, stations + 2),
                stations < 0 ? List.of() : routing(header, stations + 2),
                origin == null ? null : origin.originator(),
                origin == null ? null : origin.serial(),
                origin == null || origin.time() == null ? null : origin.time().text(),
                group == null ? null : signals(header, group.end()));
    }

    private static @Nullable String id(String header) {
        int start = header.indexOf(START);
        if (start < 0) {
            return null;
        }
        int letters = Scan.capitalsAfter(header, start + START.length());
        int digits = Scan.digits(header, letters);
        return letters == start + START.length() || digits == 0 ? null : header.substring(start, letters + digits);
    }

    /** Where the line of stations begins, above the line of origin; -1 where there is none. */
    private static int stations(String header) {
        for (int line = 0; line < header.length(); line = Scan.lineEnd(header, line) + 1) {
            if (header.startsWith("DE ", line)) {
                return -1;
            }
            if (isPrecedence(header, line) && isPrecedence(header, line + 1) && isGap(header, line + 2)) {
                return line;
            }
        }
        return -1;
    }

    private static boolean isPrecedence(String header, int at) {
        return at < header.length() && HeaderLine.isPrecedence(header.charAt(at));
    }

    private static boolean isGap(String header, int at) {
        return at < header.length() && Scan.isBlank(header.charAt(at));
    }

    /** They may run over several lines; what is no routing indicator ends them. */
    private static List<String> routing(String header, int from) {
        List<String> routing = new ArrayList<>();
        int at = skipWhiteSpace(header, from);
        while (at < header.length()) {
            int end = Scan.capitalsAfter(header, at);
            if (!OriginLine.isRoutingIndicator(header, at, end)) {
                return routing;
            }
            routing.add(header.substring(at, end));
            at = skipWhiteSpace(header, end);
        }
        return routing;
    }

    private static int skipWhiteSpace(String header, int from) {
        return Scan.skipLines(header, from, header.length());
    }

    private static @Nullable String signals(String header, int from) {
        String rest = header.substring(from, Scan.lineEnd(header, from)).strip();
        return rest.isEmpty() ? null : rest;
    }
}
