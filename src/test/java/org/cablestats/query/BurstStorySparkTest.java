package org.cablestats.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.cablestats.load.Loading;
import org.cablestats.result.ResultTable;
import org.cablestats.sample.SampleCorpus;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.StatisticFolder;
import org.cablestats.table.Warehouse;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The sample has one burst: counter-narcotics from June to August 2007, five times as many cables as usual ({@link SampleCorpus}). It is
 * found, by its topic, and nothing else is.
 */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class BurstStorySparkTest {
    private static final List<Statistic> STATISTICS = StatisticFolder.read(Path.of("reports", "statistics"));
    private static final LocalDate JUNE = LocalDate.of(2007, 6, 1);
    private static final LocalDate END_OF_AUGUST = LocalDate.of(2007, 8, 31);

    @Test
    void findsThePlantedBurstOfATopicAndNothingElse() {
        ResultTable topics = answer("bursts-by-topic");
        assertThat(topics.values("topic_id")).containsExactly("counter_narcotics");
        assertThat((LocalDate) topics.values("first_day").get(0)).isBefore(END_OF_AUGUST);
        assertThat((LocalDate) topics.values("last_day").get(0)).isAfter(JUNE);
        assertThat((LocalDate) topics.values("peak_week").get(0)).isBetween(JUNE, END_OF_AUGUST);
        assertThat((Double) topics.values("weight").get(0)).isPositive();
    }

    /** The ten that are cited most, of the topic and of the burst's weeks; and no word: those of the burst are drawn as all others are. */
    @Test
    void namesTheCablesOfTheBurstAndNoWord() {
        ResultTable bursts = answer("bursts-by-topic");
        ResultTable cables = answer("burst-cables");
        assertThat(cables.values("topic_id")).hasSize(10).containsOnly("counter_narcotics");
        assertThat(cables.values("first_day"))
                .containsOnly(bursts.values("first_day").get(0));
        assertThat(cables.values("day"))
                .allSatisfy(day -> assertThat((LocalDate) day)
                        .isBetween((LocalDate) bursts.values("first_day").get(0), (LocalDate)
                                bursts.values("last_day").get(0)));
        assertThat(cables.values("citing_cables")).isSortedAccordingTo(Comparator.comparing((Object n) -> -(Long) n));
        assertThat(answer("burst-words").rows()).isEmpty();
    }

    /** The stories are of months, of one post and of routes: no share of all cables has another level for good. */
    @Test
    void findsNoLevelShift() {
        for (String name : List.of("level-shifts-by-topic", "level-shifts-of-secrecy")) {
            assertThat(answer(name).rows()).as(name).isEmpty();
        }
    }

    @Test
    void findsItByItsTag() {
        ResultTable tags = answer("bursts-by-tag");
        assertThat(tags.values("tag")).containsExactly("SNAR");
        assertThat((LocalDate) tags.values("peak_week").get(0)).isBetween(JUNE, END_OF_AUGUST);
    }

    /** Single posts and countries have too few cables in it to be sure of. */
    @Test
    void findsNoneOfAPostOrACountry() {
        for (String name : List.of("bursts-by-origin", "bursts-by-tagged-country")) {
            assertThat(answer(name).rows()).as(name).isEmpty();
        }
    }

    private static ResultTable answer(String name) {
        Statistic statistic = STATISTICS.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        try (Warehouse open = Warehouse.open(SampleWarehouse.folder(), Loading.ENGINE)) {
            return new Queries(open, open.snapshot(null), Selection.ALL).answer(statistic);
        }
    }
}
