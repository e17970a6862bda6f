package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.query.Selection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SelectionWordsTest {
    private final List<String> complaints = new ArrayList<>();

    @Test
    void readsEveryPart() {
        SelectionWords words = new SelectionWords(
                "2007-01-01",
                "2007-12-31",
                List.of("American Institute Taiwan, Taipei"),
                List.of("kz", "UZ"),
                List.of("secret//noforn", "UNCLASSIFIED//FOR OFFICIAL USE ONLY"),
                List.of("border_security"),
                "words > 100");

        assertThat(read(words))
                .isEqualTo(new Selection(
                        LocalDate.of(2007, 1, 1),
                        LocalDate.of(2007, 12, 31),
                        List.of("American Institute Taiwan, Taipei"),
                        List.of("KZ", "UZ"),
                        List.of("SECRET//NOFORN", "UNCLASSIFIED//FOR OFFICIAL USE ONLY"),
                        List.of("border_security"),
                        "words > 100"));
        assertThat(complaints).isEmpty();
    }

    @Test
    void complainsOfEverythingAtOnce() {
        read(new SelectionWords("2007-13", "yesterday", List.of(), List.of("KAZ"), List.of("SECRT"), List.of(), null));

        assertThat(complaints)
                .containsExactly(
                        "Invalid from: '2007-13' (expected a date such as 2007-06-30)",
                        "Invalid to: 'yesterday' (expected a date such as 2007-06-30)",
                        "Invalid country: 'KAZ' (expected two letters of ISO 3166-1 such as KZ)",
                        "Invalid classification: 'SECRT' (expected UNCLASSIFIED, UNCLASSIFIED//FOR OFFICIAL USE ONLY, LIMITED OFFICIAL USE, RESTRICTED,"
                                + " CONFIDENTIAL, CONFIDENTIAL//NOFORN, SECRET, SECRET//NOFORN); did you mean 'SECRET'?");
    }

    @Test
    void rejectsTwoLettersThatAreNoCountry() {
        read(new SelectionWords(null, null, List.of(), List.of("UK", "xk", "GB"), List.of(), List.of(), null));

        assertThat(complaints).containsExactly("Invalid country: 'UK' (expected two letters of ISO 3166-1 such as KZ)");
    }

    @Test
    void rejectsAPeriodThatEndsBeforeItBegins() {
        read(days("2007-06-30", "2007-06-29"));

        assertThat(complaints).containsExactly("Invalid to: '2007-06-29' (expected a date from 2007-06-30 on)");
    }

    @Test
    void acceptsASingleDay() {
        read(days("2007-06-30", "2007-06-30"));

        assertThat(complaints).isEmpty();
    }

    private Selection read(SelectionWords words) {
        return words.read((key, value, expected, suggestion) ->
                complaints.add(Complaints.message(key, value, expected, suggestion)));
    }

    private static SelectionWords days(@Nullable String from, @Nullable String to) {
        return new SelectionWords(from, to, List.of(), List.of(), List.of(), List.of(), null);
    }
}
