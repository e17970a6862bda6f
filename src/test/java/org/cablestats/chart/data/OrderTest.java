package org.cablestats.chart.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cablestats.language.Words;
import org.junit.jupiter.api.Test;

class OrderTest {
    @Test
    void ranksClassificationsFromOpenToSecretAndTheUnknownLast() {
        assertThat(sorted("level", "SECRET", "unknown", "CONFIDENTIAL", "UNCLASSIFIED", "CONFIDENTIAL//NOFORN"))
                .containsExactly("UNCLASSIFIED", "CONFIDENTIAL", "CONFIDENTIAL//NOFORN", "SECRET", "unknown");
    }

    @Test
    void beginsTheWeekOnMonday() {
        assertThat(sorted("weekday", "Sunday", "Tue", "Monday")).containsExactly("Monday", "Tue", "Sunday");
        assertThat(Order.WEEKDAY.label("3", Words.ENGLISH)).isEqualTo("Wednesday");
    }

    @Test
    void takesNumbersForHoursInAColumnOfThatNameOnly() {
        assertThat(Order.of("hour", List.of("9", "13"))).isEqualTo(Order.HOUR);
        assertThat(Order.of("paragraphs", List.of("9", "13"))).isEqualTo(Order.SIZE);
        assertThat(Order.HOUR.label("9", Words.ENGLISH)).isEqualTo("09");
    }

    @Test
    void keepsTheStepsOfAScaleAsTheTableHasThem() {
        assertThat(Order.of("length", List.of("0-99", "100-199", "200 and more", "unknown")))
                .isEqualTo(Order.SCALE);
        assertThat(Order.of("field", List.of("id", "created", "body"))).isEqualTo(Order.SCALE);
        assertThat(Order.of("reason", List.of("1.4(b)", "1.4(d)", "1.4(c)"))).isEqualTo(Order.SIZE);
    }

    @Test
    void printsWhatATextSaysAsItIsWritten() {
        Order phrases = Order.of("phrase", List.of("kilo* of heroin", "DEA"));
        assertThat(phrases.label("kilo* of heroin", Words.ENGLISH)).isEqualTo("kilo* of heroin");
        assertThat(phrases.label("unknown", Words.ENGLISH)).isEqualTo("Unknown");
        assertThat(phrases.isBySize()).isTrue();
        assertThat(Order.SIZE.label("both", Words.ENGLISH)).isEqualTo("Both");
    }

    @Test
    void putsTheLargestFirstAndEqualOnesByName() {
        Map<String, Double> sizes = new LinkedHashMap<>();
        sizes.put("b", 1.0);
        sizes.put("unknown", 9.0);
        sizes.put("a", 1.0);
        sizes.put("c", 2.0);
        assertThat(Order.SIZE.sorted(sizes)).containsExactly("c", "a", "b", "unknown");
    }

    private static List<String> sorted(String column, String... names) {
        Map<String, Double> sizes = new LinkedHashMap<>();
        for (String name : names) {
            sizes.put(name, 1.0);
        }
        return Order.of(column, List.of(names)).sorted(sizes);
    }
}
