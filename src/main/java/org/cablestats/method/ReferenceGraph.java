package org.cablestats.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Which cables cite which. Every id that cites or is cited is a cable of it, also one that the corpus lacks: what others cite is known of
 * it, what it cites itself is not.
 */
final class ReferenceGraph {
    /** Places of both ends in one number. */
    private static final int CITED_BITS = 32;

    private final List<String> ids;

    /** The citing cable of each reference, in the order of cited ones. */
    private final int[] citing;

    private final int[] cited;

    private ReferenceGraph(List<String> ids, int[] citing, int[] cited) {
        this.ids = ids;
        this.citing = citing;
        this.cited = cited;
    }

    /** One cable refers to another. */
    record Reference(String citing, String cited) {}

    /**
     * The same graph whatever the order of the references; one that is given twice counts once.
     *
     * @param alone cables that may neither cite nor be cited
     */
    static ReferenceGraph of(Collection<Reference> references, Collection<String> alone) {
        TreeSet<String> sorted = new TreeSet<>(alone);
        references.forEach(reference -> {
            sorted.add(reference.citing());
            sorted.add(reference.cited());
        });
        List<String> ids = List.copyOf(sorted);
        Map<String, Integer> places = new HashMap<>(2 * ids.size());
        for (int place = 0; place < ids.size(); place++) {
            places.put(ids.get(place), place);
        }
        long[] edges = references.stream()
                .mapToLong(each -> ((long) place(places, each.cited()) << CITED_BITS) | place(places, each.citing()))
                .sorted()
                .distinct()
                .toArray();
        return new ReferenceGraph(
                ids,
                Arrays.stream(edges).mapToInt(edge -> (int) edge).toArray(),
                Arrays.stream(edges)
                        .mapToInt(edge -> (int) (edge >> CITED_BITS))
                        .toArray());
    }

    private static int place(Map<String, Integer> places, String id) {
        return Objects.requireNonNull(places.get(id));
    }

    /** Ids of all, sorted: a cable is known by its place here. */
    List<String> ids() {
        return ids;
    }

    /** Number of references; each is known by its place, from 0. */
    int references() {
        return cited.length;
    }

    /** The cable that a reference is from. */
    int citing(int reference) {
        return citing[reference];
    }

    /** The cable that it leads to. */
    int cited(int reference) {
        return cited[reference];
    }

    /** Number of cables. */
    int size() {
        return ids.size();
    }

    /** By how many cables each is cited. */
    int[] inDegrees() {
        return count(cited);
    }

    /** How many cables each cites. */
    int[] outDegrees() {
        return count(citing);
    }

    private int[] count(int[] ends) {
        int[] counts = new int[size()];
        for (int end : ends) {
            counts[end]++;
        }
        return counts;
    }

    /**
     * The parts in which every cable is reached from every other over references, whichever way these point; of the largest first, of
     * equally large ones that with the first id first.
     */
    List<Component> components() {
        int[] cables = new int[size()];
        int[] references = new int[size()];
        int[] root = roots();
        for (int cable = 0; cable < size(); cable++) {
            cables[root[cable]]++;
        }
        for (int end : cited) {
            references[root[end]]++;
        }
        List<Component> components = new ArrayList<>();
        for (int cable = 0; cable < size(); cable++) {
            if (root[cable] == cable) {
                components.add(new Component(ids.get(cable), cables[cable], references[cable]));
            }
        }
        components.sort((one, other) -> Integer.compare(other.cables(), one.cables()));
        return components;
    }

    /** The first cable of the part that each is in. */
    private int[] roots() {
        int[] parent = new int[size()];
        Arrays.setAll(parent, cable -> cable);
        for (int edge = 0; edge < cited.length; edge++) {
            int one = root(parent, citing[edge]);
            int other = root(parent, cited[edge]);
            parent[Math.max(one, other)] = Math.min(one, other);
        }
        Arrays.setAll(parent, cable -> root(parent, cable));
        return parent;
    }

    /** Halves the way on the way, so that no later one is long. */
    private static int root(int[] parent, int cable) {
        int place = cable;
        while (parent[place] != place) {
            parent[place] = parent[parent[place]];
            place = parent[place];
        }
        return place;
    }

    /**
     * A part of the graph that no reference leaves.
     *
     * @param first its first id
     * @param cables number of cables
     * @param references number of references between them
     */
    record Component(String first, int cables, int references) {}
}
