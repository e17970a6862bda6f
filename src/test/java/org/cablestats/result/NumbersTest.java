package org.cablestats.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0.0%|0%",
                "0.0003|<0.1%|<1%",
                "0.0005|0.1%|<1%",
                "0.0025|0.3%|<1%",
                "0.0225|2.3%|2%",
                "0.5|50.0%|50%",
                "0.9949|99.5%|99%",
                "0.9997|>99.9%|>99%",
                "1|100.0%|100%",
                "12.5|1,250.0%|1,250%",
                "NaN|NaN|NaN",
                "Infinity|Infinity|Infinity"
            })
    void writesSharesAsPerCentRoundedHalfUpAndNeverAsNothingOrAll(double share, String percent, String brief) {
        assertThat(Numbers.percent(share)).isEqualTo(percent);
        assertThat(Numbers.wholePercent(share)).isEqualTo(brief);
    }

    @Test
    void writesNumbersAlikeInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : new Locale[] {Locale.ROOT, Locale.GERMANY, Locale.forLanguageTag("ar-EG-u-nu-arab")}) {
                Locale.setDefault(locale);
                assertThat(Numbers.whole(251_287)).isEqualTo("251,287");
                assertThat(Numbers.whole(0.5)).isEqualTo("1");
                assertThat(Numbers.whole(Long.MIN_VALUE)).isEqualTo("-9,223,372,036,854,775,808");
                assertThat(Numbers.decimal(1204.25)).isEqualTo("1,204.3");
                assertThat(Numbers.decimals(1204.125, 2)).isEqualTo("1,204.13");
                assertThat(Numbers.decimals(3, 2)).isEqualTo("3");
                assertThat(Days.DAY.format(LocalDate.of(2010, 2, 28))).isEqualTo("28 February 2010");
                assertThat(Days.SHORT_MONTH.format(LocalDate.of(2010, 9, 28))).isEqualTo("Sep 2010");
                assertThat(Days.MINUTE.format(Instant.EPOCH)).isEqualTo("1970-01-01 00:00Z");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|cable|0 cables", "1|row|1 row", "4321|cable|4,321 cables", "2|country|2 countries"})
    void countsWithTheNoun(long count, String noun, String words) {
        assertThat(Numbers.counted(count, noun)).isEqualTo(words);
    }
}
