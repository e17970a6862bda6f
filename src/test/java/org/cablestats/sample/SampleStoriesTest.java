package org.cablestats.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cablestats.chart.Figures;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.result.Ratio;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.result.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What charts say of the sample: the stories that were planted, and of everything else nothing. The same cables with topics and levels dealt out
 * anew have no story at all.
 */
@Tag("slow")
final class SampleStoriesTest {
    private static final int CABLES = 3_000;
    private static final int LARGE = 25_000;
    private static final LocalDate END = LocalDate.of(2010, 2, 28);
    private static final Pattern CLAIM = Pattern.compile(" (?:rose|fell|grew|was highest|was lowest|overtook|peaked) ");
    private static final List<String> ROUTE_TOPICS = List.of("border_security", "counter_narcotics");

    /** What a chart needs to know of a cable. */
    private record Told(LocalDate day, List<String> topics, String level) {
        static Told of(SampleCable cable) {
            return new Told(
                    cable.created().toLocalDate(),
                    cable.topics().stream().map(SampleTopic::name).toList(),
                    cable.level().label());
        }
    }

    private static List<Told> sample(int cables, Predicate<SampleCable> chosen) {
        return SamplePlan.of(cables, 1).stream().filter(chosen).map(Told::of).toList();
    }

    /** In the size of the bundled one, and in one so large that a small difference would show. */
    @ParameterizedTest
    @ValueSource(ints = {CABLES, LARGE})
    void tellOfTheBurst(int cables) {
        assertThat(share(sample(cables, cable -> true), "counter_narcotics"))
                .startsWith("Share of cables about the topic was highest in 2007: ");
    }

    @Test
    void tellOfNothingElse() {
        List<Told> sample = sample(LARGE, SampleStoriesTest::isOfAnotherPost);
        assertThat(share(sample, "border_security")).doesNotContainPattern(CLAIM);
        assertThat(levels(sample)).doesNotContainPattern(CLAIM);
        assertThat(classified(sample)).doesNotContainPattern(CLAIM);
    }

    /** Of some 900 cables of the post, and of the hundred in a sample of the size of the bundled one. */
    @ParameterizedTest
    @ValueSource(ints = {CABLES, LARGE})
    void tellOfThePostThatGrowsSecretive(int cables) {
        assertThat(levels(sample(cables, cable -> !isOfAnotherPost(cable)))).startsWith("Secret rose from ");
    }

    private static boolean isOfAnotherPost(SampleCable cable) {
        return !cable.post().station().equals("WELLINGTON");
    }

    /** Of a hundred corpora without any story four charts each make two claims in all, as far as the level and chance allow. */
    @Test
    void tellNothingOfShuffledCables() {
        List<Told> sample = sample(CABLES, cable -> true);
        Map<String, Integer> claims = new TreeMap<>();
        for (int seed = 0; seed < 100; seed++) {
            List<Told> shuffled = shuffled(sample, new Random(seed));
            for (String topic : ROUTE_TOPICS) {
                count(claims, topic, share(shuffled, topic));
            }
            count(claims, "levels", levels(shuffled));
            count(claims, "classified", classified(shuffled));
        }
        assertThat(claims.values().stream().mapToInt(Integer::intValue).sum()).isLessThanOrEqualTo(6);
    }

    private static void count(Map<String, Integer> claims, String chart, String title) {
        claims.merge(chart, CLAIM.matcher(title).find() ? 1 : 0, Integer::sum);
    }

    /** The days stay, and so the growth of the archive; topics and levels are dealt out anew. */
    private static List<Told> shuffled(List<Told> cables, Random random) {
        List<Told> dealt = new ArrayList<>(cables);
        List<Told> levels = new ArrayList<>(cables);
        Collections.shuffle(dealt, random);
        Collections.shuffle(levels, random);
        return IntStream.range(0, cables.size())
                .mapToObj(i -> new Told(
                        cables.get(i).day(),
                        dealt.get(i).topics(),
                        levels.get(i).level()))
                .toList();
    }

    /** As the topic reports draw it. */
    private static String share(List<Told> cables, String topic) {
        Map<LocalDate, long[]> months = new TreeMap<>();
        cables.forEach(cable ->
                add(months, cable.day().withDayOfMonth(1), cable.topics().contains(topic)));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        months.forEach((month, of) -> rows.add(Arrays.asList(month, of[0], of[1], (double) of[0] / of[1])));
        return title(
                new ChartDefinition(ChartKind.TIME_SERIES, "month", "share", null, null, Unit.of("share")),
                Unit.of("share of cables about the topic"),
                new Ratio("cables", "all_cables"),
                List.of(
                        new Column("month", "date"),
                        new Column("cables", "bigint"),
                        new Column("all_cables", "bigint"),
                        new Column("share", "double")),
                rows);
    }

    /** As the overview draws the mix of levels. */
    private static String levels(List<Told> cables) {
        Map<List<Object>, Long> counts = counts(cables, cable -> Stream.of(cable.level()));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        counts.forEach((key, count) -> rows.add(Arrays.asList(key.get(0), key.get(1), count)));
        return title(
                new ChartDefinition(ChartKind.STACKED_SHARE, "year", "cables", "classification", null, Unit.CABLES),
                Unit.CABLES,
                null,
                List.of(
                        new Column("year", "int"),
                        new Column("classification", "string"),
                        new Column("cables", "bigint")),
                rows);
    }

    /** As the overview draws the classified part of each topic. */
    private static String classified(List<Told> cables) {
        Map<List<Object>, long[]> counts = new TreeMap<>(Comparator.comparing(Object::toString));
        cables.forEach(cable -> cable.topics()
                .forEach(topic -> add(
                        counts,
                        List.of((long) cable.day().getYear(), topic),
                        !cable.level().startsWith("UNCLASSIFIED"))));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        counts.forEach(
                (key, of) -> rows.add(Arrays.asList(key.get(0), key.get(1), of[0], of[1], (double) of[0] / of[1])));
        return title(
                new ChartDefinition(ChartKind.SMALL_MULTIPLES, "year", "share", "topic", 12, Unit.of("share")),
                Unit.of("classified part"),
                new Ratio("classified", "marked"),
                List.of(
                        new Column("year", "int"),
                        new Column("topic", "string"),
                        new Column("classified", "bigint"),
                        new Column("marked", "bigint"),
                        new Column("share", "double")),
                rows);
    }

    private static <K> void add(Map<K, long[]> counts, K key, boolean isPart) {
        long[] count = counts.computeIfAbsent(key, none -> new long[2]);
        count[0] += isPart ? 1 : 0;
        count[1]++;
    }

    private static Map<List<Object>, Long> counts(List<Told> cables, Function<Told, Stream<String>> names) {
        Map<List<Object>, Long> counts = new TreeMap<>(Comparator.comparing(Object::toString));
        cables.forEach(cable -> names.apply(cable)
                .forEach(name -> counts.merge(List.of((long) cable.day().getYear(), name), 1L, Long::sum)));
        return counts;
    }

    private static String title(
            ChartDefinition chart,
            Unit unit,
            @Nullable Ratio ratio,
            List<Column> columns,
            List<List<@Nullable Object>> rows) {
        return Figures.draw(chart.in(unit, ratio), new ResultTable(columns, rows), CABLES, END)
                .title();
    }
}
