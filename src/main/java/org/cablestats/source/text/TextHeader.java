package org.cablestats.source.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells where the message header at the top of a copied text ends. A page keeps it in a block of its own, a copy doesn't, and
 * some copies have lost most of its lines (07ASTANA3287 keeps {@code DE} and the date-time group). The department's own copy of a
 * telegram has its offices above the message, from {@code PAGE 01} to a dashed line, and may be cut by a page anywhere.
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

    /** By what may stand below them, lines that only a header has; none of the patterns can look at a character twice. */
    private static final Map<Continuation, Pattern> HEADER_LINES = Map.of(
            Continuation.NOTHING,
            Pattern.compile("V?ZCZC.*|BT|DE R[A-Z]{4,7} .*|ZN[RY] .*|FM .*"
                    + "|([ZOPR] {1,4}){0,4}\\d{6}Z {1,4}[A-Z]{3} {1,4}\\d{2}\\b.*"
                    + "|This record is a partial extract of the original cable\\b.*"),
            Continuation.ROUTING,
            Pattern.compile("(ZZ|OO|PP|RR) R[A-Z]{4,7}\\b.*"),
            Continuation.ADDRESSEES,
            Pattern.compile("(TO|INFO|XMT)[ /].*"));

    /** How the offices begin, and the message below them. */
    private static final Pattern OFFICES = Pattern.compile("(PAGE \\d\\d|ACTION|ORIGIN)( .*)?");

    private static final Pattern MESSAGE =
            Pattern.compile("([ZOPR] {1,4}){1,4}\\d{6}Z {1,4}[A-Z]{3} {1,4}\\d{2}\\b.*|FM .*|V?ZCZC.*");

    /** What stands below a message's header only. */
    private static final Pattern TOP = Pattern.compile("(E\\.? ?O\\.? ?\\d|TAGS|SUBJ).*");

    private static final Pattern FIRST_PARAGRAPH = Pattern.compile("1\\. .*");

    /** What stands above the first paragraph of a message, and in no letter. */
    private static final Pattern MARKED_TOP =
            Pattern.compile("(E\\.? ?O\\.? ?\\d{5}|TAGS?:|SUBJ(ECT)?:|UNCLAS\\b|C O N F I|S E C R E T|SIPDIS).*");

    /** Offices of sixty posts and bureaus take twenty lines, drafters ten more. */
    private static final int MOST_OFFICE_LINES = 80;

    private static final Pattern PAGE = Pattern.compile("PAGE \\d\\d {1,20}[A-Z ]{2,30}\\d{4,8}.*");

    /** A page's mark whose place and time stand on the line below. */
    private static final Pattern PAGE_ALONE = Pattern.compile("PAGE \\d\\d");

    private static final Pattern LEVEL =
            Pattern.compile("UNCLASSIFIED|LIMITED OFFICIAL USE|RESTRICTED|CONFIDENTIAL|SECRET");

    /** The level, the page and the blank lines around them. */
    private static final int MOST_BREAK_LINES = 6;

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
        int at = offices(lines);
        while (at < lines.size()) {
            int next = afterPageBreak(lines, at);
            if (next > at) {
                at = next;
                continue;
            }
            String line = lines.get(at).strip();
            Continuation begun = line.isEmpty() ? Continuation.NOTHING : headerLine(line);
            if (begun == null && !continues(line, open)) {
                return length;
            }
            open = begun == null ? open : begun;
            at++;
            length = line.isEmpty() ? length : at;
        }
        return length;
    }

    /** Whether lines are a message's: they begin with its header, or have at their top what only a message has there. */
    static boolean isMessage(List<String> lines) {
        return length(lines) > 0 || hasTop(lines);
    }

    /** Whether a line is one that a header begins with. */
    static boolean begins(String line) {
        return headerLine(line) != null;
    }

    /** Whether a date-time group, a sender or a transmission line begins a line: {@code TO THE SECRETARY} does not make a header. */
    static boolean isHeader(List<String> lines) {
        return lines.stream().anyMatch(line -> MESSAGE.matcher(line.strip()).matches());
    }

    /** Whether a line is one that stands above the first paragraph of a message, and in no letter. */
    static boolean hasTop(List<String> lines) {
        return lines.stream()
                .limit(MOST_OFFICE_LINES)
                .anyMatch(line -> MARKED_TOP.matcher(line.strip()).matches());
    }

    /** How many lines of offices, or of a level alone, stand above the message. */
    private static int offices(List<String> lines) {
        boolean found = false;
        boolean others = false;
        for (int i = 0; i < Math.min(lines.size(), MOST_OFFICE_LINES); i++) {
            String line = lines.get(i).strip();
            if (MESSAGE.matcher(line).matches()) {
                return found || !others ? i : 0;
            }
            if (TOP.matcher(line).matches() || FIRST_PARAGRAPH.matcher(line).matches()) {
                return 0;
            }
            found |= OFFICES.matcher(line).matches();
            others |= !line.isEmpty() && !LEVEL.matcher(line).matches();
        }
        return 0;
    }

    /** The line after a page break that begins at this one, which cuts a list of addressees; else this one. */
    private static int afterPageBreak(List<String> lines, int from) {
        for (int i = from; i < Math.min(lines.size(), from + MOST_BREAK_LINES); i++) {
            String line = lines.get(i).strip();
            boolean alone = i + 1 < lines.size() && PAGE_ALONE.matcher(line).matches();
            String page = alone ? line + " " + lines.get(i + 1).strip() : line;
            if (PAGE.matcher(page).matches()) {
                int next = alone ? i + 2 : i + 1;
                while (next < Math.min(lines.size(), i + MOST_BREAK_LINES)
                        && lines.get(next).isBlank()) {
                    next++;
                }
                return next;
            }
            if (!line.isEmpty() && !LEVEL.matcher(line).matches()) {
                break;
            }
        }
        return from;
    }

    /** What may stand below a line, or null where the line is none that begins a part of the header. */
    private static @Nullable Continuation headerLine(String line) {
        return HEADER_LINES.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(line).matches())
                .map(Map.Entry::getKey)
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
