package org.cablestats.source;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells where the message header at the top of a copied text ends. A page keeps it in a block of its own, a copy doesn't, and
 * some copies have lost most of its lines (07ASTANA3287 keeps {@code DE} and the date-time group).
 */
final class TextHeader {
    private static final String ROUTING = "R[A-Z]{4,7}";

    /** Lines that only a header has; none of the patterns can look at a character twice. */
    private static final List<Pattern> FIRST_LINES = List.of(
            Pattern.compile("VZCZC.*"),
            Pattern.compile("(ZZ|OO|PP|RR) " + ROUTING + "\\b.*"),
            Pattern.compile("DE " + ROUTING + " .*"),
            Pattern.compile("ZN[RY] .*"),
            Pattern.compile("[ZOPR]( [ZOPR]){0,3} \\d{6}Z [A-Z]{3} \\d{2}\\b.*"),
            Pattern.compile("(FM|TO|INFO|XMT)[ /].*"),
            Pattern.compile("This record is a partial extract of the original cable\\b.*"));

    /** How a body begins: the classification, spelled or in spaced letters, and the lines below it. */
    private static final Pattern BODY = Pattern.compile(
            "(UNCLAS|CONFIDENTIAL|SECRET\\b|C O N F|S E C R|LIMITED OFFICIAL|SIPDIS|E\\.O\\.|TAGS|SUBJECT|REF).*");

    private TextHeader() {}

    /** How many of the lines belong to the header. */
    static int length(List<String> lines) {
        int length = 0;
        boolean open = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            boolean continues = open && continues(line);
            if (!line.isEmpty() && !continues && !isFirstLine(line)) {
                return length;
            }
            open = !line.isEmpty();
            length = open ? i + 1 : length;
        }
        return length;
    }

    private static boolean isFirstLine(String line) {
        return FIRST_LINES.stream().anyMatch(pattern -> pattern.matcher(line).matches());
    }

    /** Whether a line right below a header line carries it on: addressees and routing indicators are all in capitals. */
    private static boolean continues(String line) {
        return !line.isEmpty()
                && line.chars().noneMatch(Character::isLowerCase)
                && Character.isLetter(line.charAt(0))
                && !BODY.matcher(line).matches();
    }
}
