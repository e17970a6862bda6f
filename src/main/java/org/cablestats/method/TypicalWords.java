package org.cablestats.method;

import static java.util.stream.Collectors.groupingBy;
import static org.cablestats.method.Role.count;
import static org.cablestats.method.Role.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cablestats.finding.Comparisons;
import org.cablestats.finding.Verdict;
import org.cablestats.result.Numbers;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/**
 * The words that set groups apart from others. Ranks are by the log-odds, as counts and shares put the frequent words first and ratios the
 * rare ones; what is told at all is asked of {@link Comparisons}, with every word that is frequent enough to be judged.
 */
final class TypicalWords implements Method {
    /** Of the paper's uninformative prior, as {@code fightin_words} has it. */
    static final double PRIOR = 0.05;

    /** Words of either side of a group: as many as a person reads. */
    private static final int MOST = 40;

    private static final List<Column> ADDED = List.of(
            new Column("log_odds", "double"),
            new Column("z", "double"),
            new Column("g2", "double"),
            new Column("chi_square", "double"),
            new Column("looked_at", "bigint"));

    @Override
    public String name() {
        return "words";
    }

    @Override
    public String meaning() {
        return "Keeps of each group the " + MOST
                + " words that it has most more often than the others, and as many that these have, where the"
                + " difference is beyond chance among all words that were looked at; the others are left out. Ranks by log-odds with a"
                + " Dirichlet prior of " + PRIOR + " in standard deviations";
    }

    @Override
    public String source() {
        return "Monroe, Colaresi and Quinn (2008), Fightin' words; G2 by Dunning (1993); checked against fightin_words and quanteda";
    }

    @Override
    public List<Role> roles() {
        return List.of(
                text("group", "group; the rows of each are its whole vocabulary"),
                text("word", "word"),
                count("part", "how often in the group"),
                count("others", "how often in the others"));
    }

    @Override
    public ResultTable conclude(Gathered gathered) {
        List<Counted> all = new ArrayList<>();
        rowsByGroup(gathered).values().forEach(rows -> all.addAll(counted(gathered, rows)));
        List<Counted> judged = all.stream()
                .filter(word -> word.counts().difference().isTestable())
                .toList();
        List<Verdict> verdicts = Comparisons.verdicts(
                judged.stream().map(word -> word.counts().difference()).toList());
        Map<String, List<Counted>> told = IntStream.range(0, judged.size())
                .filter(i -> verdicts.get(i).isChange())
                .mapToObj(judged::get)
                .collect(groupingBy(Counted::group, LinkedHashMap::new, Collectors.toList()));
        List<Counted> kept =
                told.values().stream().flatMap(TypicalWords::strongest).toList();
        return gathered.rows(kept.stream().map(Counted::row).toList())
                .with(ADDED, place -> added(kept.get(place), judged.size()));
    }

    private static Map<String, List<Integer>> rowsByGroup(Gathered gathered) {
        return IntStream.range(0, gathered.size())
                .boxed()
                .collect(groupingBy(row -> gathered.name(row, "group"), LinkedHashMap::new, Collectors.toList()));
    }

    /** The words of a group; none where the one side has none at all. */
    private static List<Counted> counted(Gathered gathered, List<Integer> rows) {
        long ofGroup = sum(gathered, rows, "part");
        long ofOthers = sum(gathered, rows, "others");
        return ofGroup == 0 || ofOthers == 0
                ? List.of()
                : rows.stream()
                        .map(row -> new Counted(
                                row,
                                gathered.name(row, "group"),
                                gathered.name(row, "word"),
                                rows.size(),
                                new WordCounts(
                                        gathered.count(row, "part"), ofGroup, gathered.count(row, "others"), ofOthers)))
                        .toList();
    }

    private static long sum(Gathered gathered, List<Integer> rows, String role) {
        return rows.stream().mapToLong(row -> gathered.count(row, role)).sum();
    }

    /** Of either side, those of the group first. */
    private static Stream<Counted> strongest(List<Counted> words) {
        List<Counted> sorted = words.stream()
                .sorted(Comparator.comparingDouble((Counted word) -> -word.z()).thenComparing(Counted::word))
                .toList();
        return IntStream.range(0, sorted.size())
                .filter(place -> sorted.get(place).z() > 0 ? place < MOST : place >= sorted.size() - MOST)
                .mapToObj(sorted::get);
    }

    private static List<@Nullable Object> added(Counted word, int lookedAt) {
        WordCounts counts = word.counts();
        return List.of(
                rounded(counts.logOdds(PRIOR, word.vocabulary())),
                rounded(word.z()),
                rounded(counts.g2()),
                rounded(counts.chiSquare()),
                (long) lookedAt);
    }

    private static double rounded(double number) {
        return Numbers.rounded(number, 1000);
    }

    /**
     * A word of a group.
     *
     * @param row its place among what was gathered
     * @param vocabulary number of different words of the group and the others
     */
    private record Counted(int row, String group, String word, int vocabulary, WordCounts counts) {
        double z() {
            return counts.z(PRIOR, vocabulary);
        }
    }
}
