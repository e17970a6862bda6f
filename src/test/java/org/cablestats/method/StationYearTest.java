package org.cablestats.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Numbers that must be wrong are left out, and no others. */
final class StationYearTest {
    private static final int YEAR = 2008;
    private static final LocalDate LATER = LocalDate.of(2010, 2, 28);

    /** A tenth of 2,000 numbers over the year. */
    private static List<DatedSerial> traffic() {
        List<DatedSerial> cables = new ArrayList<>();
        for (int serial = 10; serial <= 2000; serial += 10) {
            cables.add(new DatedSerial(serial, dayOf(serial, 2000)));
        }
        return cables;
    }

    private static LocalDate dayOf(int serial, int total) {
        return LocalDate.ofYearDay(YEAR, 1 + (serial - 1) * 366 / total);
    }

    private static StationYear with(DatedSerial... more) {
        List<DatedSerial> cables = traffic();
        cables.addAll(List.of(more));
        return StationYear.of(YEAR, cables);
    }

    private static DatedSerial sent(long serial, int month, int day) {
        return new DatedSerial(serial, LocalDate.of(YEAR, month, day));
    }

    private static long largest(StationYear year) {
        return Objects.requireNonNull(year.estimate()).largest();
    }

    @Test
    void leavesOutOneNumberThatWouldDecideTheEstimate() {
        StationYear year = with(sent(10_009, 5, 3));
        assertThat(year.wrong()).isEqualTo(1);
        assertThat(largest(year)).isEqualTo(2000);
    }

    /** As 10BAGHDAD3379, 3386 and 3387: two of them have no gap between. */
    @Test
    void leavesOutTheFirstIdsOfAJanuaryWithLastYearsNumbers() {
        StationYear year = with(sent(3379, 1, 1), sent(3386, 1, 1), sent(3387, 1, 2));
        assertThat(year.wrong()).isEqualTo(3);
        assertThat(largest(year)).isEqualTo(2000);
    }

    @Test
    void leavesOutAnUndatedNumberByItsGapAlone() {
        assertThat(with(new DatedSerial(2_120, null)).wrong()).isEqualTo(1);
        assertThat(with(new DatedSerial(2_090, null)).wrong()).isZero();
    }

    /** As 05JERUSALEM5669, of December, when the one before is 4644, of October. */
    @Test
    void keepsANumberThatItsDayExplains() {
        List<DatedSerial> cables = new ArrayList<>(traffic().subList(0, 120));
        cables.add(sent(1960, 12, 24));
        StationYear year = StationYear.of(YEAR, cables);
        assertThat(year.wrong()).isZero();
        assertThat(largest(year)).isEqualTo(1960);
    }

    @Test
    void keepsNumbersThatAreTooManyToBeWrong() {
        DatedSerial[] january = new Random(1)
                .longs(30, 9000, 9400)
                .distinct()
                .mapToObj(serial -> sent(serial, 1, 3))
                .toArray(DatedSerial[]::new);
        assertThat(with(january).wrong()).isZero();
    }

    /** Of 3,000 years whose numbers are right, chance leaves hardly one with a number that is called wrong, dates known or not. */
    @Test
    void callsNoNumbersWrongByChance() {
        Random random = new Random(17);
        int falseOnes = 0;
        for (int year = 0; year < 3000; year++) {
            falseOnes += StationYear.of(YEAR, drawn(random, year % 2 == 0)).wrong() > 0 ? 1 : 0;
        }
        assertThat(falseOnes).isLessThanOrEqualTo(15);
    }

    private static List<DatedSerial> drawn(Random random, boolean areDated) {
        int total = 300 + random.nextInt(3000);
        int cables = 5 + random.nextInt(total / 4);
        TreeSet<Integer> serials = new TreeSet<>();
        while (serials.size() < cables) {
            serials.add(1 + random.nextInt(total));
        }
        return serials.stream()
                .map(serial -> new DatedSerial(serial, areDated ? dayOf(serial, total) : none()))
                .toList();
    }

    private static @Nullable LocalDate none() {
        return null;
    }

    @Test
    void estimatesNothingOfFewerThanFive() {
        List<DatedSerial> four = traffic().subList(0, 4);
        assertThat(StationYear.of(YEAR, four).estimate()).isNull();
        assertThat(StationYear.of(YEAR, four).byDate(LATER)).isNull();
        assertThat(StationYear.of(YEAR, List.of()).estimate()).isNull();
    }

    @Test
    void followsTheDatesToTheEndOfTheYear() {
        assertThat(StationYear.of(YEAR, traffic()).byDate(LATER)).isCloseTo(2000, within(10.0));
        // Numbers without dates, or of the first weeks alone, say nothing of December.
        assertThat(StationYear.of(YEAR, traffic().subList(0, 50)).byDate(LATER)).isNull();
        List<DatedSerial> undated = traffic().stream()
                .map(cable -> new DatedSerial(cable.serial(), null))
                .toList();
        assertThat(StationYear.of(YEAR, undated).byDate(LATER)).isNull();
    }

    @Test
    void followsTheDatesOfTheLastYearToItsLastCable() {
        LocalDate newest = LocalDate.of(YEAR, 2, 29);
        List<DatedSerial> firstWeeks = traffic().stream()
                .filter(cable -> !Objects.requireNonNull(cable.day()).isAfter(newest))
                .toList();
        assertThat(StationYear.of(YEAR, firstWeeks).byDate(newest)).isCloseTo(2000 * 60 / 366.0, within(5.0));
    }
}
