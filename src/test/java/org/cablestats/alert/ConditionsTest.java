package org.cablestats.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.cablestats.alert.Evidence.Earlier;
import org.cablestats.alert.Judgement.Row;
import org.cablestats.alert.Judgement.State;
import org.junit.jupiter.api.Test;

final class ConditionsTest {
    private static final Instant NOW = Instant.parse("2026-11-30T03:00:00Z");

    @Test
    void namesTheRowsBeyondABoundTheFarthestFirst() {
        Evidence evidence = evidence(figure("KZ", 101), figure("KG", 100), figure("UZ", 300), figure("TJ", 3));

        assertThat(new Threshold(100.0, null, false).judge(evidence))
                .isEqualTo(new Judgement(4, 2, List.of(row("UZ", 300), row("KZ", 101)), null));
        assertThat(new Threshold(1000.0, 2.0, false).judge(evidence))
                .as("the one that came closest")
                .isEqualTo(new Judgement(4, 0, List.of(row("TJ", 3)), null));
        assertThat(new Threshold(1000.0, 2.0, false).words()).isEqualTo("above 1,000 or below 2");
    }

    /** Names come from the cables, and numbers from anybody's SQL. */
    @Test
    void saysEachRowOnOneLine() {
        assertThat(row("a\r\nb: not fired", 1e300).words()).isEqualTo("a b: not fired: 1.0E300");
    }

    @Test
    void holdsAShareAgainstABoundWhereThereIsAWhole() {
        Evidence evidence = evidence(new Figure("KZ", null, 3, 10L), new Figure("KG", null, 0, 0L));
        Judgement judgement = new Threshold(0.25, null, true).judge(evidence);

        assertThat(new Threshold(0.25, null, true).words()).isEqualTo("above 25%");
        assertThat(judgement.state()).isEqualTo(State.FIRED);
        assertThat(judgement.rows().get(0).words()).isEqualTo("KZ: 3 of 10 (30.0%)");
        assertThat(judgement.note()).isEqualTo("1 row not judged: no share of a whole");
    }

    /** Fourteen nights bring 20 cables each, give or take one; the next brings 90, 21, or takes 30 away. */
    @Test
    void tellsAnUnusualGrowthFromAUsualOne() {
        assertThat(new Growth().judge(grown(90)).rows().get(0).words()).isEqualTo("90, usually 7 to 37");
        assertThat(new Growth().judge(grown(90)).state()).isEqualTo(State.FIRED);
        assertThat(new Growth().judge(grown(21)).state()).isEqualTo(State.NOT_FIRED);
        assertThat(new Growth().judge(grown(0)).state()).as("none came").isEqualTo(State.FIRED);
        assertThat(new Growth().judge(grown(-30)).rows().get(0).words()).isEqualTo("-30, usually -2 to 0");
        assertThat(new Growth().judge(grown(-1)).state()).isEqualTo(State.NOT_FIRED);
    }

    /** Of a week without a run, seven times as many come. */
    @Test
    void expectsMoreWhereMoreTimeWentBy() {
        Evidence nights = grown(140);
        Evidence week = new Evidence(
                nights.earlier().get(0).time().plusSeconds(7 * 86_400), nights.figures(), nights.earlier());

        assertThat(new Growth().judge(nights).state()).isEqualTo(State.FIRED);
        assertThat(new Growth().judge(week).state()).isEqualTo(State.NOT_FIRED);
    }

    @Test
    void judgesAPartByWhatCameOfTheWhole() {
        assertThat(new Growth().judge(parts(60, 100)).rows().get(0).words())
                .isEqualTo("60 of 100 (60.0%), usually 2 to 22");
        assertThat(new Growth().judge(parts(100, 1000)).state()).isEqualTo(State.NOT_FIRED);
        assertThat(new Growth().judge(parts(0, 0)))
                .isEqualTo(new Judgement(0, 0, List.of(), "1 row not judged: nothing came, or a part shrank"));
    }

    @Test
    void saysThatThereAreTooFewRunsAndThatARowIsNew() {
        assertThat(new Growth().judge(Nights.of(1, 2, 3)))
                .isEqualTo(Judgement.none("too few earlier runs to judge: 2 of 11"));
        Evidence nights = grown(20);
        Evidence withNew =
                new Evidence(nights.time(), List.of(nights.figures().get(0), figure("KG", 5)), nights.earlier());
        assertThat(new Growth().judge(withNew).note()).isEqualTo("1 row not judged: new since the last run");
        assertThat(new Growth().judge(withNew).judged()).isEqualTo(1);
    }

    @Test
    void saysWhichRowsOfARunCannotBeJudged() {
        Evidence nights = grown(20);
        Evidence odd = new Evidence(nights.time(), List.of(figure("KG", -5), figure("UZ", 0.5)), nights.earlier());

        assertThat(new Growth().judge(odd))
                .isEqualTo(Judgement.none(
                        "1 row not judged: gone since the last run; 2 rows not judged: " + Figure.NOT_NATURAL));
    }

    /** Nights that come and go by more than an int holds in thirty. */
    @Test
    void reckonsWithNoNumbersThatAreTooLarge() {
        long[] swinging = new long[32];
        for (int night = 0; night < swinging.length; night++) {
            swinging[night] = night % 2 * 1_000_000_000L;
        }
        assertThat(new Growth().judge(Nights.of(swinging)).note()).isEqualTo("1 row not judged: more than 60,000,000");
        assertThat(judged(months(i -> 70_000_000)).note()).isEqualTo("1 row not judged: more than 60,000,000");

        for (int night = 0; night < swinging.length; night++) {
            swinging[night] = night % 2 * 60_000_000L;
        }
        assertThat(new Growth().judge(Nights.of(swinging)).judged()).isOne();
        long[] large = new long[16];
        for (int night = 0; night < large.length; night++) {
            large[night] = 4_000_000_000_000L + night * 1_000_000L;
        }
        assertThat(new Growth().judge(Nights.of(large)).judged())
                .as("a large total that grows by less")
                .isOne();
    }

    @Test
    void namesEveryNumberOfAClosedPeriodThatMoved() {
        Evidence evidence = new Evidence(
                NOW,
                List.of(month("2009-11", 7), month("2009-12", 9), month("2010-01", 5), month("2010-02", 1)),
                List.of(new Earlier(
                        NOW,
                        List.of(month("2009-10", 4), month("2009-11", 7), month("2009-12", 8), month("2010-01", 2)))));
        Judgement judgement = new Moved().judge(evidence);

        assertThat(judgement.rows().stream().map(Row::words))
                .containsExactly("2009-10-01: none, was 4", "2009-12-01: 9, was 8");
        assertThat(judgement.judged()).isEqualTo(3);
        assertThat(new Moved().judge(new Evidence(NOW, evidence.figures(), List.of())))
                .isEqualTo(Judgement.none("no earlier run to compare with"));
    }

    @Test
    void holdsTheNewestClosedPeriodAgainstTheSameOneAYearEarlier() {
        assertThat(judged(months(i -> i == 34 ? 90 : 40 + i % 3)).rows().get(0).words())
                .isEqualTo("2008-11-01: 90, was 41, usually 16 to 77");
        assertThat(judged(months(i -> i == 35 ? 900 : 40 + i % 3)).state())
                .as("the newest may still be filling")
                .isEqualTo(State.NOT_FIRED);
        assertThat(judged(months(i -> i / 12 % 2 == 0 ? 90 : 40)).state())
                .as("where every year doubles or halves, that is usual")
                .isEqualTo(State.NOT_FIRED);
        assertThat(judged(months(i -> 40).subList(20, 36)).note())
                .isEqualTo("1 row not judged: too few earlier periods to judge");
        assertThat(judged(months(i -> 40).subList(30, 36)).note()).isEqualTo("1 row not judged: no row of 2007-11-01");
        assertThat(judged(List.of(month("2009-11", 7)))).isEqualTo(Judgement.none("no period is over"));
    }

    @Test
    void saysThatALoadHasMoreFaultsThanUsual() {
        Condition rejects = new UnusualLoad(UnusualLoad.Kind.REJECTS);
        List<Earlier> earlier = Collections.nCopies(12, new Earlier(NOW, List.of(new Figure("", null, 2, 1000L))));

        assertThat(rejects.judge(load(20, earlier)).rows().get(0).words())
                .isEqualTo("20 of 1,000 (2.0%), usually 0 to 8");
        assertThat(rejects.judge(load(8, earlier)).state()).isEqualTo(State.NOT_FIRED);
        assertThat(rejects.judge(load(0, earlier)).state()).isEqualTo(State.NOT_FIRED);
        assertThat(rejects.judge(load(20, earlier.subList(0, 9))))
                .isEqualTo(Judgement.none("too few earlier loads of the same sources to judge: 9 of 10"));
    }

    private static Evidence grown(long last) {
        long[] sums = new long[16];
        for (int night = 1; night < 15; night++) {
            sums[night] = sums[night - 1] + 19 + night % 3;
        }
        sums[15] = sums[14] + last;
        return Nights.of(sums);
    }

    private static Evidence parts(long part, long whole) {
        long[] sums = new long[32];
        for (int night = 1; night < 15; night++) {
            sums[2 * night] = sums[2 * night - 2] + 10;
            sums[2 * night + 1] = sums[2 * night - 1] + 100;
        }
        sums[30] = sums[28] + part;
        sums[31] = sums[29] + whole;
        // A whole of nought is none to judge.
        sums[1] = 1;
        return Nights.ofParts(sums);
    }

    private static List<Figure> months(IntToLongFunction number) {
        LocalDate first = LocalDate.of(2006, 1, 1);
        return IntStream.range(0, 36)
                .mapToObj(i -> new Figure("", first.plusMonths(i).toString(), (double) number.applyAsLong(i), null))
                .toList();
    }

    private static Judgement judged(List<Figure> figures) {
        return new SamePeriod().judge(new Evidence(NOW, new ArrayList<>(figures), List.of()));
    }

    private static Evidence load(long rejected, List<Earlier> earlier) {
        return new Evidence(NOW, List.of(new Figure("", null, (double) rejected, 1000L)), earlier);
    }

    private static Evidence evidence(Figure... figures) {
        return new Evidence(NOW, List.of(figures), List.of());
    }

    private static Figure figure(String series, double value) {
        return new Figure(series, null, value, null);
    }

    private static Figure month(String month, double value) {
        return new Figure("", month + "-01", value, null);
    }

    private static Row row(String name, double value) {
        return new Row(name, value, null, null, null, null);
    }
}
