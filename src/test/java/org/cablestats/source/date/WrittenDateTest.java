package org.cablestats.source.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.cablestats.source.date.WrittenDate.Order;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WrittenDateTest {
    /** As databases, spreadsheets, mail programs and shells write a minute. */
    private static final List<String> TIMES = List.of(
            "yyyy-MM-dd HH:mm:ss",
            "yyyy-MM-dd'T'HH:mm:ss'Z'",
            "yyyy-MM-dd HH:mm:ss.SSSSSS",
            "yyyy-MM-dd HH:mm:ss'+00'",
            "yyyy-MM-dd'T'HH:mm:ss.SSS'+00:00'",
            "yyyy-MM-dd HH:mm:ss 'UTC'",
            "yyyy/MM/dd H:mm",
            "yyyyMMddHHmmss",
            "yyyyMMdd'T'HHmm'Z'",
            "M/d/yyyy H:mm",
            "MM/dd/yyyy HH:mm:ss",
            "M/d/yyyy h:mm:ss a",
            "M/d/yyyy, h:mm a",
            "M/d/yy H:mm",
            "d.M.yyyy H:mm",
            "dd.MM.yyyy HH:mm:ss",
            "d MMM yyyy HH:mm",
            "dd-MMM-yyyy HH:mm:ss",
            "dd-MMM-yy h:mm a",
            "MMM d, yyyy h:mma",
            "MMMM d, yyyy 'at' h:mm a",
            "EEE, dd MMM yyyy HH:mm:ss '+0000'",
            "EEEE, MMMM d, yyyy h:mm a",
            "EEE MMM d HH:mm:ss 'UTC' yyyy",
            "yyyy MMMM d, HH:mm '('EEEE')'",
            "ddHHmm'Z' MMM yy");

    @Test
    void readsBackWhatOtherProgramsWrite() {
        Random random = new Random(7);
        for (String pattern : TIMES) {
            DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
            for (int i = 0; i < 300; i++) {
                LocalDateTime time = LocalDateTime.of(1966, 1, 1, 0, 0).plusMinutes(random.nextInt(23_000_000));
                String text = format.format(time);
                WrittenDate date = WrittenDate.read(text, Order.MONTH_FIRST);
                assertThat(date).as("%s as %s", text, pattern).isEqualTo(new WrittenDate(time, true, false));
            }
        }
    }

    @Test
    void readsBackNumbersThatCount() {
        Random random = new Random(8);
        for (int i = 0; i < 1000; i++) {
            LocalDateTime time = LocalDateTime.of(1974, 1, 1, 0, 0).plusMinutes(random.nextInt(19_000_000));
            long seconds = time.toEpochSecond(ZoneOffset.UTC);
            String days = String.format(Locale.ROOT, "%.10f", seconds / 86_400.0 + 25_569);
            for (String text : List.of(Long.toString(seconds), seconds + "000", days)) {
                assertThat(read(text)).as(text).isEqualTo(time);
            }
        }
    }

    @Test
    void takesNothingThatCanBeReadInTwoWays() {
        for (String text : List.of("03-04-2006", "3/4/2006 9:30", "06-07-08", "3-4-06")) {
            assertThat(WrittenDate.read(text, Order.UNKNOWN)).as(text).isNull();
        }
        assertThat(read("28-12-2006")).isEqualTo(LocalDateTime.of(2006, 12, 28, 0, 0));
        assertThat(read("12-28-06")).isEqualTo(LocalDateTime.of(2006, 12, 28, 0, 0));
        assertThat(read("06-12-28")).isEqualTo(LocalDateTime.of(2006, 12, 28, 0, 0));
        assertThat(read("4/4/2006")).isEqualTo(LocalDateTime.of(2006, 4, 4, 0, 0));
        assertThat(read("3.4.2006")).isEqualTo(LocalDateTime.of(2006, 4, 3, 0, 0));
    }

    @Test
    void saysWhereTheDayStandsInThePlaceOfTheMonth() {
        LocalDateTime time = LocalDateTime.of(2007, 2, 13, 9, 30);
        assertThat(WrittenDate.read("13/2/2007 9:30", Order.MONTH_FIRST)).isEqualTo(new WrittenDate(time, true, true));
        assertThat(WrittenDate.read("2/13/2007 9:30", Order.MONTH_FIRST)).isEqualTo(new WrittenDate(time, true, false));
        assertThat(WrittenDate.read("13/2/2007 9:30", Order.DAY_FIRST)).isEqualTo(new WrittenDate(time, true, false));
    }

    @Test
    void takesNoOtherTextForADate() {
        for (String text : List.of(
                "",
                "yesterday",
                "12",
                "2006",
                "12/2006",
                "198618",
                "12/29/206 9:30",
                "12/29/6 9:30",
                "12/29/40 9:30",
                "2006-13-01",
                "2006-02-30 10:00:00",
                "2006-12-28 24:01",
                "2006-12-28 25:00",
                "2006-12-28 9:30 EST",
                "12/28/2006 13:00 PM",
                "28 Dezember 2006",
                "28 Marble 2006",
                "0000-00-00 00:00:00",
                "20061332",
                "RE: 2006-12-28 18:48:00",
                "09LISBON410",
                "1".repeat(70))) {
            assertThat(WrittenDate.read(text, Order.MONTH_FIRST)).as(text).isNull();
        }
    }

    @Test
    void throwsAtNothing() {
        Random random = new Random(9);
        String signs = "0123456789/-.: TZAPM+,DEC()";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(24); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThatCode(() -> WrittenDate.read(text.toString(), Order.UNKNOWN))
                    .as("'%s'", text)
                    .doesNotThrowAnyException();
        }
    }

    private static @Nullable LocalDateTime read(String text) {
        WrittenDate date = WrittenDate.read(text, Order.UNKNOWN);
        return date == null ? null : date.time();
    }
}
