package org.cablestats.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.cablestats.method.ReferenceGraph.Component;
import org.cablestats.method.ReferenceGraph.Reference;
import org.junit.jupiter.api.Test;

/** Graphs against published values, an equation that is solved, and a search from cable to cable. */
final class ReferenceGraphTest {
    /** The example of NetworkX's test of PageRank, damping 0.9, in which 2 dangles; taken from Langville and Meyer (2006). */
    @Test
    void ranksAsNetworkxDoes() {
        ReferenceGraph graph = ReferenceGraph.of(
                references("1>2", "1>3", "3>1", "3>2", "3>5", "4>5", "4>6", "5>4", "5>6", "6>4"), List.of());
        double[] expected = {.03721197, .05395735, .04150565, .37508082, .20599833, .28624589};
        assertThat(PageRank.of(graph, 0.9)).containsExactly(expected, within(5e-9));
    }

    /** The ranks solve (I - dM) r = (1 - d) / n, with a dangling cable's column of M equal for all. */
    @Test
    void ranksAsTheEquationDemands() {
        Random random = new Random(3);
        ReferenceGraph graph = ReferenceGraph.of(drawn(random, 40, 60), List.of());
        int cables = graph.size();
        double damping = PageRank.DAMPING;
        RealMatrix matrix = new Array2DRowRealMatrix(cables, cables);
        int[] out = graph.outDegrees();
        for (int cable = 0; cable < cables; cable++) {
            for (int other = 0; other < cables; other++) {
                matrix.setEntry(other, cable, (other == cable ? 1 : 0) - (out[cable] == 0 ? damping / cables : 0));
            }
        }
        for (int reference = 0; reference < graph.references(); reference++) {
            int citing = graph.citing(reference);
            matrix.addToEntry(graph.cited(reference), citing, -damping / out[citing]);
        }
        double[] solved = new LUDecomposition(matrix)
                .getSolver()
                .solve(new ArrayRealVector(cables, (1 - damping) / cables))
                .toArray();
        assertThat(PageRank.of(graph, damping)).containsExactly(solved, within(1e-12));
        assertThat(Arrays.stream(solved).sum()).isEqualTo(1, within(1e-9));
    }

    @Test
    void isTheSameWhateverTheOrderAndCountsAReferenceOnce() {
        Random random = new Random(4);
        List<Reference> references = new ArrayList<>(drawn(random, 200, 300));
        ReferenceGraph graph = ReferenceGraph.of(references, List.of("alone"));
        references.addAll(List.copyOf(references));
        Collections.shuffle(references, random);
        ReferenceGraph other = ReferenceGraph.of(references, List.of("alone"));
        assertThat(other.ids()).isEqualTo(graph.ids());
        assertThat(PageRank.of(other, 0.85)).isEqualTo(PageRank.of(graph, 0.85));
        assertThat(other.inDegrees()).isEqualTo(graph.inDegrees());
        assertThat(other.components()).isEqualTo(graph.components());
    }

    @Test
    void findsComponentsThatASearchFromCableToCableFinds() {
        for (int seed = 0; seed < 50; seed++) {
            List<Reference> references = drawn(new Random(seed), 60, 10 + seed);
            assertThat(ReferenceGraph.of(references, List.of("alone", "c1")).components())
                    .as("seed %s", seed)
                    .isEqualTo(searched(references, "alone", "c1"));
        }
    }

    @Test
    void hasNothingToSayOfNoReferences() {
        ReferenceGraph graph = ReferenceGraph.of(List.of(), List.of());
        assertThat(graph.components()).isEmpty();
        assertThat(PageRank.of(graph, 0.85)).isEmpty();
    }

    private static List<Component> searched(List<Reference> references, String... alone) {
        Map<String, Set<String>> near = new TreeMap<>();
        Arrays.stream(alone).forEach(id -> near.put(id, new TreeSet<>()));
        references.forEach(each -> {
            near.computeIfAbsent(each.citing(), id -> new TreeSet<>()).add(each.cited());
            near.computeIfAbsent(each.cited(), id -> new TreeSet<>()).add(each.citing());
        });
        List<Component> found = new ArrayList<>();
        TreeSet<String> left = new TreeSet<>(near.keySet());
        while (!left.isEmpty()) {
            String first = left.first();
            TreeSet<String> reached = new TreeSet<>();
            reach(first, near, reached);
            left.removeAll(reached);
            long within = references.stream()
                    .distinct()
                    .filter(each -> reached.contains(each.citing()))
                    .count();
            found.add(new Component(first, reached.size(), (int) within));
        }
        found.sort((one, other) -> Integer.compare(other.cables(), one.cables()));
        return found;
    }

    private static void reach(String id, Map<String, Set<String>> near, Set<String> reached) {
        if (reached.add(id)) {
            near.getOrDefault(id, new TreeSet<>()).forEach(next -> reach(next, near, reached));
        }
    }

    private static List<Reference> drawn(Random random, int cables, int references) {
        List<Reference> drawn = new ArrayList<>();
        while (drawn.size() < references) {
            int citing = random.nextInt(cables);
            int cited = random.nextInt(cables);
            if (citing != cited) {
                drawn.add(new Reference("c" + citing, "c" + cited));
            }
        }
        return drawn;
    }

    private static List<Reference> references(String... written) {
        return Arrays.stream(written)
                .map(each -> new Reference(each.substring(0, 1), each.substring(2)))
                .toList();
    }
}
