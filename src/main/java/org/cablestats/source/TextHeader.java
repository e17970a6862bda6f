package org.cablestats.source;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells where the message header at the top of a copied text ends. A page keeps it in a block of its own, a copy doesn't, and
 * some copies have lost most of its lines (07ASTANA3287 keeps {@code DE} and the date-time group).
 */
final class TextHeader {
    /** What may stand right below a header line and still belong to it. */
    private enum Continuation {
        NOTHING,
        /** More routing indicators. */
        ROUTING,
        /** More addressees. */
        ADDRESSEES
    }

    /** Lines that only a header has; none of the patterns can look at a character twice. */
    private static final Map<Pattern, Continuation> HEADER_LINES = Map.of(
            Pattern.compile("VZCZC.*"),
            Continuation.NOTHING,
            Pattern.compile("(ZZ|OO|PP|RR) R[A-Z]{4,7}\\b.*"),
            Continuation.ROUTING,
            Pattern.compile("DE R[A-Z]{4,7} .*"),
            Continuation.NOTHING,
            Pattern.compile("ZN[RY] .*"),
            Continuation.NOTHING,
            Pattern.compile("[ZOPR]( [ZOPR]){0,3} \\d{6}Z [A-Z]{3} \\d{2}\\b.*"),
            Continuation.NOTHING,
            Pattern.compile("FM .*"),
            Continuation.NOTHING,
            Pattern.compile("(TO|INFO|XMT)[ /].*"),
            Continuation.ADDRESSEES,
            Pattern.compile("This record is a partial extract of the original cable\\b.*"),
            Continuation.NOTHING);

    private static final Pattern ROUTING = Pattern.compile("R[A-Z]{4,7}( R[A-Z]{4,7}){0,20}");

    /** {@code RUEHC/SECSTATE WASHDC PRIORITY 1602} or {@code AMEMBASSY LONDON}: capitals, and no end of a sentence. */
    private static final Pattern ADDRESSEE = Pattern.compile("[A-Z][A-Z0-9 /,&'()-]{2,80}");

    /** How a body begins: the classification, in words or in spaced letters, and the lines that may follow it. */
    private static final Pattern BODY = Pattern.compile(
            "(UNCLAS|CONFIDENTIAL|SECRET\\b|C O N F|S E C R|LIMITED OFFICIAL|SIPDIS|SENSITIVE|NOFORN|TAGS|SUBJECT|REF).*");

    private TextHeader() {}

    /** How many of the lines belong to the header. */
    static int length(List<String> lines) {
        int length = 0;
        Continuation open = Continuation.NOTHING;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Continuation next = line.isEmpty() ? Continuation.NOTHING : headerLine(line);
            if (next == null && !continues(line, open)) {
                return length;
            }
            open = next == null ? open : next;
            length = line.isEmpty() ? length : i + 1;
        }
        return length;
    }

    /** What may stand below a line, or null where the line is none that begins a part of the header. */
    private static @Nullable Continuation headerLine(String line) {
        return HEADER_LINES.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(line).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static boolean continues(String line, Continuation open) {
        return switch (open) {
            case NOTHING -> false;
            case ROUTING -> ROUTING.matcher(line).matches();
            case ADDRESSEES ->
                ADDRESSEE.matcher(line).matches() && !BODY.matcher(line).matches();
        };
    }
}
