package org.cablestats.method;

import static org.cablestats.method.Role.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.cablestats.method.ReferenceGraph.Reference;
import org.cablestats.result.Numbers;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/**
 * Which cables matter most to others: where a reader ends up who follows references at random, and now and then opens any cable.
 *
 * <p>Our rule for dangling cables, which cite none: the reader goes on to any cable, each as likely. A cited id that the corpus lacks is a
 * cable like any other, and dangles, since nobody knows what it cites. Cables that neither cite nor are cited are left out.
 */
final class PageRank implements Method {
    /** How often the reader follows a reference, as in the paper. */
    static final double DAMPING = 0.85;

    /** How far all ranks together may be from what they tend to. */
    private static final double PRECISION = 1e-12;

    /** As many as a person reads. */
    private static final int MOST = 100;

    private static final List<Column> ADDED =
            List.of(new Column("citing_cables", "bigint"), new Column("page_rank", "double"));

    @Override
    public String name() {
        return "page-rank";
    }

    @Override
    public String meaning() {
        return "Keeps the hundred cited cables with the highest PageRank (damping " + DAMPING
                + "), as a multiple of the average, each"
                + " with what its rows say of it. A cable that cites none, or that the corpus lacks, hands its rank on to all alike;"
                + " cables that neither cite nor are cited are left out";
    }

    @Override
    public String source() {
        return "Page, Brin, Motwani and Winograd (1999), The PageRank citation ranking; checked against NetworkX's example";
    }

    @Override
    public List<Role> roles() {
        return List.of(text("citing", "cable that cites"), text("cited", "cable that it cites, in each row"));
    }

    @Override
    public ResultTable conclude(Gathered gathered) {
        Map<String, Integer> rows = new HashMap<>();
        List<Reference> references = new ArrayList<>();
        for (int row = 0; row < gathered.size(); row++) {
            String cited = gathered.name(row, "cited");
            rows.putIfAbsent(cited, row);
            references.add(new Reference(gathered.name(row, "citing"), cited));
        }
        ReferenceGraph graph = ReferenceGraph.of(references, List.of());
        double[] ranks = of(graph, DAMPING);
        int[] citing = graph.inDegrees();
        List<Integer> first = IntStream.range(0, graph.size())
                .filter(cable -> citing[cable] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(cable -> -ranks[cable]))
                .limit(MOST)
                .toList();
        return gathered.rows(first.stream()
                        .map(cable ->
                                Objects.requireNonNull(rows.get(graph.ids().get(cable))))
                        .toList())
                .without("citing")
                .with(ADDED, place -> added(citing[first.get(place)], ranks[first.get(place)], graph.size()));
    }

    private static List<@Nullable Object> added(int citing, double rank, int cables) {
        return List.of((long) citing, Numbers.rounded(rank * cables, 1000));
    }

    /**
     * The rank of each cable; all add up to 1.
     *
     * @param damping from 0 to less than 1: how often the reader follows a reference
     */
    static double[] of(ReferenceGraph graph, double damping) {
        int[] out = graph.outDegrees();
        double[] ranks = new double[graph.size()];
        Arrays.fill(ranks, 1.0 / graph.size());
        // Each round takes what is wrong down to the damping's part of it.
        int rounds = (int) Math.ceil(Math.log(PRECISION) / Math.log(damping));
        for (int round = 0; round < rounds; round++) {
            ranks = next(graph, out, ranks, damping);
        }
        return ranks;
    }

    private static double[] next(ReferenceGraph graph, int[] out, double[] ranks, double damping) {
        double dangling = 0;
        for (int cable = 0; cable < out.length; cable++) {
            dangling += out[cable] == 0 ? ranks[cable] : 0;
        }
        double[] next = new double[out.length];
        Arrays.fill(next, (1 - damping + damping * dangling) / out.length);
        for (int reference = 0; reference < graph.references(); reference++) {
            int citing = graph.citing(reference);
            next[graph.cited(reference)] += damping * ranks[citing] / out[citing];
        }
        return next;
    }
}
