package org.cablestats.cable.top;

import java.time.LocalDate;
import java.util.Locale;
import org.cablestats.cable.scan.Scan;
import org.jspecify.annotations.Nullable;

/**
 * The entry of the executive order: {@code E.O. 12958: DECL: 07/24/2018}.
 *
 * @param number as printed
 * @param declassifyOn the date, where one begins the rule
 * @param declassifyRule as printed in capitals, where no date begins it
 */
public record ExecutiveOrder(
        @Nullable String number,
        @Nullable LocalDate declassifyOn,
        @Nullable String declassifyRule) {
    private static final ExecutiveOrder NONE = new ExecutiveOrder(null, null, null);

    /** Longer ones are sentences that ran into the line. */
    private static final int LONGEST_RULE = 60;

    public static ExecutiveOrder read(Preamble preamble) {
        PreambleEntry entry = preamble.first(Keyword.ORDER);
        if (entry == null) {
            return NONE;
        }
        String line = preamble.text().substring(entry.content(), preamble.lineEnd(entry.content()));
        int digits = Scan.digits(line, 0);
        String rule = withoutKeyword(strip(line.substring(digits)));
        LocalDate date = DeclassificationDate.of(rule);
        String cut = rule.substring(0, Math.min(rule.length(), LONGEST_RULE)).strip();
        boolean ruled = date == null && !cut.isEmpty();
        return new ExecutiveOrder(digits == 0 ? null : line.substring(0, digits), date, ruled ? cut : null);
    }

    private static String strip(String text) {
        int at = Scan.skip(text, 0, text.length(), ":;.,-");
        String stripped = text.substring(at).toUpperCase(Locale.ROOT).strip();
        return stripped.endsWith("\\")
                ? stripped.substring(0, stripped.length() - 1).strip()
                : stripped;
    }

    private static String withoutKeyword(String rule) {
        return rule.startsWith("DECL") && Scan.isWordEnd(rule, 4) ? strip(rule.substring(4)) : rule;
    }
}
