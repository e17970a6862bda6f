package org.cablestats.job;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cablestats.cable.Classification;
import org.cablestats.cable.Countries;
import org.cablestats.query.Selection;
import org.jspecify.annotations.Nullable;

/**
 * A selection as it was written, on the command line or in a job file.
 *
 * @param from first day
 * @param to last day
 * @param origins posts or offices
 * @param countries two letters each
 * @param classifications levels' labels in capitals or small letters
 * @param topics topic ids
 * @param where a condition in SQL
 */
public record SelectionWords(
        @Nullable String from,
        @Nullable String to,
        List<String> origins,
        List<String> countries,
        List<String> classifications,
        List<String> topics,
        @Nullable String where) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** What a day looks like, for messages. */
    public static final String EXPECTED_DAY = "a date such as 2007-06-30";

    /** The selection; what is wrong is complained of and left out. Whether topics exist is for the dictionary to say. */
    public Selection read(Complaints complaints) {
        LocalDate first = day("from", from, complaints);
        LocalDate last = day("to", to, complaints);
        if (first != null && last != null && last.isBefore(first)) {
            complaints.add("to", last.toString(), "a date from " + first + " on");
        }
        return new Selection(
                first,
                last,
                origins,
                countries.stream()
                        .flatMap(text -> country(text, complaints).stream())
                        .toList(),
                classifications.stream()
                        .flatMap(text -> classification(text, complaints).stream())
                        .toList(),
                topics,
                where);
    }

    /** A day, null where none is written or it is none. */
    static @Nullable LocalDate day(String key, @Nullable String text, Complaints complaints) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            complaints.add(key, text, EXPECTED_DAY);
            return null;
        }
    }

    private static Optional<String> country(String text, Complaints complaints) {
        String code = text.toUpperCase(Locale.ROOT);
        if (COUNTRIES.contains(code) || Countries.name(code) != null) {
            return Optional.of(code);
        }
        complaints.add("country", text, "two letters of ISO 3166-1 such as KZ");
        return Optional.empty();
    }

    private static Optional<String> classification(String text, Complaints complaints) {
        Optional<String> label =
                Classification.of(text.toUpperCase(Locale.ROOT)).map(Classification::label);
        if (label.isEmpty()) {
            complaints.addUnknown("classification", text, labels());
        }
        return label;
    }

    private static List<String> labels() {
        return Arrays.stream(Classification.values()).map(Classification::label).toList();
    }
}
