package org.cablestats.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.cablestats.cable.RawCable.Clock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SentTimeTest {
    private static final LocalDateTime EARLY_PAGE = LocalDateTime.of(2007, 12, 11, 18, 6);

    @Test
    void takesTheMinuteOfAnEarlyPageFromTheDateTimeGroup() {
        Cable cable = hour("P 111848Z DEC 07\n");
        assertThat(cable.dates().created()).isEqualTo(Instant.parse("2007-12-11T18:48:00Z"));
        assertThat(cable.issues()).isEmpty();
    }

    @Test
    void keepsTheHourAndSaysSoWhereNoGroupGivesTheMinute() {
        for (String header : List.of("", "P 111748Z DEC 07\n", "P 991848Z DEC 07\n")) {
            Cable cable = hour(header);
            assertThat(cable.dates().created()).as(header).isEqualTo(Instant.parse("2007-12-11T18:00:00Z"));
            assertThat(cable.issues()).as(header).containsExactly(Issue.MINUTE_UNKNOWN);
        }
    }

    @Test
    void aMisprintedDayStillGivesTheMinute() {
        Cable cable = hour("P 141848Z DEC 07\n");
        assertThat(cable.dates().created()).isEqualTo(Instant.parse("2007-12-11T18:48:00Z"));
        assertThat(cable.issues()).containsExactly(Issue.DATE_DISAGREES);
    }

    @Test
    void releasedKeepsTheHourOnly() {
        RawCable raw = new RawCable(
                "07ASTANA9991",
                EARLY_PAGE,
                Clock.HOUR,
                LocalDateTime.of(2010, 12, 10, 21, 9),
                "UNCLASSIFIED",
                "Embassy Astana",
                List.of(),
                "P 111848Z DEC 07\n",
                "Text.",
                List.of());
        assertThat(CableParser.parse(raw).dates().released()).isEqualTo(Instant.parse("2010-12-10T21:00:00Z"));
        assertThat(CableParser.fingerprint(raw).released()).isEqualTo(Instant.parse("2010-12-10T21:00:00Z"));
    }

    @Test
    void aDraftsDayGivesWayToTheDateTimeGroup() {
        Cable cable = day(LocalDateTime.of(1978, 4, 26, 0, 0), "R 271841Z APR 78\n");
        assertThat(cable.dates().created()).isEqualTo(Instant.parse("1978-04-27T18:41:00Z"));
        assertThat(cable.issues())
                .containsExactly(Issue.ID_CORRECTED, Issue.MISSING_CLASSIFICATION, Issue.MISSING_ORIGIN);
        Cable late = day(LocalDateTime.of(1978, 4, 26, 0, 0), "R 280841Z APR 78\n");
        assertThat(late.dates().created()).isEqualTo(Instant.parse("1978-04-28T08:41:00Z"));
        assertThat(late.issues()).contains(Issue.DATE_DISAGREES);
    }

    @Test
    void theDateTimeGroupMakesUpForAMissingDate() {
        Cable cable = day(null, "R 260841Z APR 78\n");
        assertThat(cable.dates().created()).isEqualTo(Instant.parse("1978-04-26T08:41:00Z"));
        assertThat(cable.issues()).doesNotContain(Issue.MISSING_CREATED, Issue.INVALID_CREATED);
    }

    @Test
    void aDayWithoutTimeIsMidnightAndSaysSo() {
        Cable cable = day(LocalDateTime.of(1978, 4, 26, 0, 0), "");
        assertThat(cable.dates().created()).isEqualTo(Instant.parse("1978-04-26T00:00:00Z"));
        assertThat(cable.issues()).contains(Issue.TIME_UNKNOWN);
    }

    @Test
    void aMonthAloneIsItsFirstDayAndSaysSo() {
        LocalDateTime march = LocalDateTime.of(2006, 3, 1, 0, 0);
        Cable cable = CableParser.parse(RawCables.of(Clock.MONTH, march, "", "Text."));
        assertThat(cable.dates().created()).isEqualTo(Instant.parse("2006-03-01T00:00:00Z"));
        assertThat(cable.issues()).contains(Issue.DAY_UNKNOWN, Issue.TIME_UNKNOWN);
        Cable dated = CableParser.parse(RawCables.of(Clock.MONTH, march, "P 111848Z MAR 06\n", "Text."));
        assertThat(dated.dates().created()).isEqualTo(Instant.parse("2006-03-11T18:48:00Z"));
        assertThat(dated.issues()).doesNotContain(Issue.DAY_UNKNOWN, Issue.TIME_UNKNOWN, Issue.DATE_DISAGREES);
        Cable other = CableParser.parse(RawCables.of(Clock.MONTH, march, "P 111848Z APR 06\n", "Text."));
        assertThat(other.issues()).contains(Issue.DATE_DISAGREES);
    }

    @Test
    void aCableWithoutDateHasTheYearOfItsId() {
        Cable cable = day(null, "");
        assertThat(cable.dates().created()).isNull();
        assertThat(cable.year()).isEqualTo(1978);
        assertThat(cable.issues()).contains(Issue.MISSING_CREATED).doesNotContain(Issue.INVALID_CREATED);
        assertThat(hour("").year()).isEqualTo(2007);
    }

    @Test
    void theDateTimeGroupIsTheDateWhereTheSourceHasNoneThatACableCanHave() {
        for (LocalDateTime created : List.of(
                LocalDateTime.of(6, 12, 28, 18, 48),
                LocalDateTime.of(206, 12, 28, 18, 48),
                LocalDateTime.of(1900, 1, 1, 0, 0),
                LocalDateTime.of(1970, 1, 1, 0, 0),
                LocalDateTime.of(2106, 12, 28, 18, 48),
                LocalDateTime.of(9999, 12, 31, 23, 59))) {
            Cable cable = minute(created, "P 111848Z DEC 07\n");
            assertThat(cable.dates().created()).as("%s", created).isEqualTo(Instant.parse("2007-12-11T18:48:00Z"));
            assertThat(cable.issues()).as("%s", created).containsExactly(Issue.INVALID_CREATED);
            assertThat(minute(created, "").dates().created()).as("%s", created).isNull();
            assertThat(minute(created, "").year()).as("%s", created).isEqualTo(2007);
            assertThat(minute(created, "P 111848Z DEC 62\n").dates().created())
                    .as("%s", created)
                    .isNull();
        }
    }

    @Test
    void theDateTimeGroupTellsDayFromMonth() {
        Cable cable = minute(LocalDateTime.of(2007, 3, 2, 9, 30), "P 030930Z FEB 07\n");
        assertThat(cable.dates().created()).isEqualTo(Instant.parse("2007-02-03T09:30:00Z"));
        assertThat(cable.issues()).containsExactly(Issue.DATE_TURNED);
        Cable other = minute(LocalDateTime.of(2007, 3, 2, 9, 31), "P 030930Z FEB 07\n");
        assertThat(other.dates().created()).isEqualTo(Instant.parse("2007-03-02T09:31:00Z"));
        assertThat(other.issues()).containsExactly(Issue.DATE_DISAGREES);
    }

    @Test
    void noYearOfAnIdIsTheCablesThatNoCableIsOf() {
        RawCable raw = new RawCable(
                "65ASTANA3287", null, Clock.MINUTE, null, "SECRET", "Embassy Astana", List.of(), "", "x", List.of());
        assertThat(CableParser.parse(raw).year()).isNull();
    }

    private static Cable minute(LocalDateTime created, String header) {
        return CableParser.parse(RawCables.of(Clock.MINUTE, created, header, "Text."));
    }

    @Test
    void aGroupWithTheYearBeforeGivesWayToIdAndDraft() {
        Cable january = day(LocalDateTime.of(1978, 1, 4, 0, 0), "R 051200Z JAN 77\n");
        assertThat(january.dates().created()).isEqualTo(Instant.parse("1978-01-05T12:00:00Z"));
        assertThat(january.issues()).contains(Issue.DATE_DISAGREES).doesNotContain(Issue.YEAR_DISAGREES);
        Cable undated = day(null, "R 051200Z JAN 77\n");
        assertThat(undated.dates().created()).isEqualTo(Instant.parse("1978-01-05T12:00:00Z"));
        assertThat(undated.issues()).contains(Issue.DATE_DISAGREES);
        Cable late = day(LocalDateTime.of(1977, 12, 30, 0, 0), "R 021200Z JAN 77\n");
        assertThat(late.dates().created()).isEqualTo(Instant.parse("1978-01-02T12:00:00Z"));
        Cable december = day(LocalDateTime.of(1978, 1, 5, 0, 0), "R 311200Z DEC 77\n");
        assertThat(december.dates().created()).isEqualTo(Instant.parse("1978-01-05T00:00:00Z"));
        assertThat(december.issues()).contains(Issue.DATE_DISAGREES, Issue.TIME_UNKNOWN);
    }

    @Test
    void aMessageOfNewYearsNightKeepsItsGroup() {
        Cable night = day(LocalDateTime.of(1978, 1, 1, 0, 0), "R 312330Z DEC 77\n");
        assertThat(night.dates().created()).isEqualTo(Instant.parse("1977-12-31T23:30:00Z"));
        assertThat(night.issues()).contains(Issue.YEAR_DISAGREES).doesNotContain(Issue.DATE_DISAGREES);
        assertThat(day(null, "R 312330Z DEC 77\n").dates().created()).isEqualTo(Instant.parse("1977-12-31T23:30:00Z"));
    }

    private static Cable day(@Nullable LocalDateTime created, String header) {
        List<Issue> issues = created == null ? List.of(Issue.MISSING_CREATED) : List.of();
        return CableParser.parse(
                new RawCable("1978PRETOR09546", created, Clock.DAY, null, "", "", List.of(), header, "Text.", issues));
    }

    @Test
    void comparesTheYearOfTheIdWithTheDate() {
        RawCable raw = RawCables.withId("06ASTANA1", "Embassy Astana", "SECRET", List.of());
        assertThat(CableParser.parse(raw).issues()).containsExactly(Issue.YEAR_DISAGREES, Issue.EMPTY_BODY);
    }

    @Test
    void acceptsGroupsAsHeadersPrintThem() {
        assertThat(group("R 250930Z FEB 72 ")).isEqualTo("250930Z FEB 72");
        assertThat(group("O P 110930ZDEC07 ZDK")).isEqualTo("110930ZDEC07");
        assertThat(group("PAGE 02 STATE 015113 182333Z\nP 110930Z dec 2007")).isEqualTo("110930Z dec 2007");
        assertThat(group("VZCZC 1234567Z DEC 07")).isNull();
    }

    private static @Nullable String group(String header) {
        return CableParser.parse(RawCables.of(header, "Text.")).dates().dateTimeGroup();
    }

    private static Cable hour(String header) {
        return CableParser.parse(RawCables.of(Clock.HOUR, EARLY_PAGE, header, "Text."));
    }
}
