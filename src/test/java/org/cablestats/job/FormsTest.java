package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FormsTest {
    private final List<String> mistakes = new ArrayList<>();

    @Test
    void readsWhatIsTypedInCapitalsOrSmallLetters() {
        assertThat(Forms.DAY.read("from", "2007-01-01", mistakes::add)).isEqualTo(LocalDate.of(2007, 1, 1));
        assertThat(Forms.DAY.read("from", null, mistakes::add)).isNull();
        assertThat(Forms.COUNTRY.all("country", List.of("kz", "UZ"), mistakes::add))
                .containsExactly("KZ", "UZ");
        assertThat(Forms.CLASSIFICATION.all(
                        "classification",
                        List.of("secret//noforn", "UNCLASSIFIED//FOR OFFICIAL USE ONLY"),
                        mistakes::add))
                .containsExactly("SECRET//NOFORN", "UNCLASSIFIED//FOR OFFICIAL USE ONLY");
        assertThat(mistakes).isEmpty();
    }

    @Test
    void saysOfEachValueWhatWasExpected() {
        Forms.DAY.read("from", "2007-13", mistakes::add);
        Forms.DAY.read("to", "yesterday", mistakes::add);
        Forms.COUNTRY.all("country", List.of("KAZ"), mistakes::add);
        Forms.CLASSIFICATION.all("classification", List.of("SECRT"), mistakes::add);

        assertThat(mistakes)
                .containsExactly(
                        "Invalid from: '2007-13' (expected a date such as 2007-06-30)",
                        "Invalid to: 'yesterday' (expected a date such as 2007-06-30)",
                        "Invalid country: 'KAZ' (expected two letters of ISO 3166-1 such as KZ)",
                        "Invalid classification: 'SECRT' (expected UNCLASSIFIED, UNCLASSIFIED//FOR OFFICIAL USE ONLY, LIMITED OFFICIAL USE, RESTRICTED,"
                                + " CONFIDENTIAL, CONFIDENTIAL//NOFORN, SECRET, SECRET//NOFORN); did you mean 'SECRET'?");
    }

    @Test
    void rejectsTwoLettersThatAreNoCountry() {
        assertThat(Forms.COUNTRY.all("country", List.of("UK", "xk", "GB"), mistakes::add))
                .containsExactly("XK", "GB");

        assertThat(mistakes).containsExactly("Invalid country: 'UK' (expected two letters of ISO 3166-1 such as KZ)");
    }

    @Test
    void rejectsAPeriodThatEndsBeforeItBegins() {
        LocalDate day = LocalDate.of(2007, 6, 30);
        Forms.verifyPeriod("to", day, day, mistakes::add);
        Forms.verifyPeriod("to", day, null, mistakes::add);
        assertThat(mistakes).isEmpty();

        Forms.verifyPeriod("to", day, day.minusDays(1), mistakes::add);
        assertThat(mistakes).containsExactly("Invalid to: '2007-06-29' (expected a date from 2007-06-30 on)");
    }
}
