package org.cablestats.source.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.cablestats.cable.RawCable;
import org.junit.jupiter.api.Test;

final class PrintedDateTest {
    @Test
    void readsDatesWithOneOrTwoDigits() {
        assertThat(PrintedDate.american("8/7/1987 9:5")).isEqualTo(LocalDateTime.of(1987, 8, 7, 9, 5));
        assertThat(PrintedDate.american("12/28/1966 18:48")).isEqualTo(LocalDateTime.of(1966, 12, 28, 18, 48));
        assertThat(PrintedDate.international(" 2008-01-15 18:06\n")).isEqualTo(LocalDateTime.of(2008, 1, 15, 18, 6));
    }

    @Test
    void takesNoOtherTextForADate() {
        for (String text : List.of(
                "",
                "8/7/1987",
                "8/7/1987 9",
                "8/7/1987 9:05:11",
                "13/7/1987 9:05",
                "2/30/1987 9:05",
                "8/7/1987 24:00",
                "8-7-1987 9:05",
                "8/7/87x 9:05",
                "008/7/1987 9:05",
                "8/7/1987 9:61",
                "0/7/1987 9:05",
                "x")) {
            assertThat(PrintedDate.american(text)).as(text).isNull();
        }
    }

    @Test
    void trustsTheHourAloneWhereMinutesRepeatIt() {
        LocalDateTime early = LocalDateTime.of(2010, 12, 7, 21, 9);
        LocalDateTime late = LocalDateTime.of(2011, 8, 30, 1, 44);
        assertThat(ViewerClock.of(LocalDateTime.of(2008, 1, 15, 0, 12), early)).isEqualTo(RawCable.Clock.HOUR);
        assertThat(ViewerClock.of(LocalDateTime.of(2008, 1, 15, 12, 12), null)).isEqualTo(RawCable.Clock.HOUR);
        assertThat(ViewerClock.of(LocalDateTime.of(2008, 1, 15, 12, 13), early)).isEqualTo(RawCable.Clock.MINUTE);
        assertThat(ViewerClock.of(LocalDateTime.of(2008, 1, 15, 12, 12), late)).isEqualTo(RawCable.Clock.MINUTE);
    }
}
