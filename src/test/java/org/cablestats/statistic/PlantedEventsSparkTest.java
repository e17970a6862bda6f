package org.cablestats.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.cablestats.query.TestViews;
import org.cablestats.query.View;
import org.cablestats.result.ResultTable;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What makes a burst, and since when a level is another one, on cables in which both were planted. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class PlantedEventsSparkTest {
    private static final long TOTAL = 1_440;

    /**
     * Twelve cables a week for 120 weeks from Monday, 1 January 2007 on. One of them is on drugs, and ten are in five weeks from 17 December
     * 2007 on: half of these name opium, and all others a harvest. One in twelve is secret, and from 2008 on one in three. The twelfth cable of
     * each week refers to one of the burst's second week, the eleventh of the earlier weeks to one of its first, the peak.
     */
    private static final String CABLES = """
            SELECT concat('C', n) AS id, 'Embassy Alpha' AS origin, CAST(day AS timestamp) AS created, year(day) AS year,
                   'Alpha' AS post, 'AA' AS country, '' AS bureau,
                   if(place < if(year(day) = 2007, 1, 4), 'SECRET', 'UNCLASSIFIED') AS classification,
                   0 AS utc_offset, array('') AS issues, '' AS station,
                   CASE WHEN place = 11 THEN array('C612') WHEN place = 10 AND week < 50 THEN array('C600')
                        ELSE array() END AS cites,
                   concat('REPORT ON', if(is_burst, if(place % 2 = 0, ' OPIUM', ''), ' HARVEST')) AS subject,
                   array(named_struct('topic', if(place = 0 OR is_burst AND place < 10, 'drugs', 'trade'),
                                      'source', 'text', 'confidence', 0.8D)) AS topics
            FROM (SELECT *, week BETWEEN 50 AND 54 AS is_burst, date_add(DATE '2007-01-01', CAST(7 * week + place % 7 AS int)) AS day
                  FROM (SELECT n, n DIV 12 AS week, n % 12 AS place FROM (SELECT explode(sequence(0, 1439)) AS n)))
            """;

    private final SparkSession spark;

    PlantedEventsSparkTest(SparkSession spark) {
        this.spark = spark;
        spark.sql("SELECT explode(array('drugs', 'trade')) AS topic, 'In words' AS label, false AS generic")
                .createOrReplaceTempView("topics");
        spark.sql("SELECT '' AS country, '' AS country_name").createOrReplaceTempView("posts");
        spark.sql(CABLES).createOrReplaceTempView("stored_cables");
        TestViews.make(spark, List.of(), List.of("politics"), Set.of(View.WEEKLY_TRAFFIC, View.CABLE_TOPICS));
    }

    /** A hundred and twenty cables refer to C612, fifty to C600, and none to the others of the peak week. */
    @Test
    void namesTheCablesOfABurstThatOthersReferTo() {
        ResultTable answer = answer("burst-cables");
        assertThat(answer.values("first_day")).containsOnly(LocalDate.of(2007, 12, 17));
        assertThat(answer.values("id"))
                .containsExactly("C612", "C600", "C607", "C601", "C608", "C602", "C609", "C603", "C604", "C605");
        assertThat(answer.values("citing_cables")).startsWith(120L, 50L, 0L);
        assertThat(answer.values("in_peak_week")).startsWith(false, true, true);
    }

    /** Of the topic's cables alone: 25 of the burst's 50 name opium, and all 115 others a harvest. */
    @Test
    void tellsTheWordsOfABurst() {
        ResultTable answer = answer("burst-words");
        assertThat(answer.values("word")).containsExactly("opium", "harvest");
        assertThat(answer.values("cables")).containsExactly(25L, 0L);
        assertThat(answer.values("other_cables")).containsExactly(0L, 115L);
        assertThat(answer.values("looked_at")).containsOnly(4L);
    }

    /** The second quarter of 2009 has too few cables. */
    @Test
    void tellsSinceWhenMoreIsSecret() {
        ResultTable answer = answer("level-shifts-of-secrecy");
        assertThat(answer.values("levels")).containsExactly("SECRET", "classified");
        assertThat(answer.values("earliest")).containsOnly(LocalDate.of(2007, 10, 1));
        assertThat(answer.values("first_day")).containsOnly(LocalDate.of(2008, 1, 1));
        assertThat(answer.values("latest")).containsOnly(LocalDate.of(2008, 4, 1));
        assertThat(answer.values("share_before"))
                .allSatisfy(share -> assertThat((Double) share).isCloseTo(1 / 12.0, within(0.005)));
        assertThat(answer.values("share_after"))
                .allSatisfy(share -> assertThat((Double) share).isCloseTo(1 / 3.0, within(0.005)));
        assertThat(answer.values("periods_before")).containsOnly(4L);
        assertThat(answer.values("periods_after")).containsOnly(5L);
        assertThat(answer.values("looked_at")).containsOnly(2L);
    }

    @Test
    void takesNoBurstForALevel() {
        assertThat(answer("level-shifts-by-topic").rows()).isEmpty();
    }

    private ResultTable answer(String name) {
        Statistic statistic = StatisticFolder.read(Path.of("reports", "statistics")).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        ResultTable answer = SmallCorpus.answer(spark, statistic);
        assertThat(Statistics.faults(statistic, answer, TOTAL)).isEmpty();
        return answer;
    }
}
