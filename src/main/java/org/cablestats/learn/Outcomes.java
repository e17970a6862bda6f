package org.cablestats.learn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What a method found in each cable, held against what its tags say. */
final class Outcomes {
    private static final int AGREED = 0;
    private static final int ONLY_FOUND = 1;
    private static final int ONLY_TAGGED = 2;
    private static final int KINDS = 3;

    private final int topics;

    /** For each cable the number of each of its outcomes: {@code KINDS * topic + kind}. Most have one or two. */
    private final List<int[]> cables = new ArrayList<>();

    /** No cable yet; topics are called by their places. */
    Outcomes(int topics) {
        this.topics = topics;
    }

    void add(Collection<Integer> tagged, Collection<Integer> found) {
        TreeSet<Integer> either = new TreeSet<>(tagged);
        either.addAll(found);
        cables.add(either.stream()
                .mapToInt(topic -> KINDS * topic + kind(tagged.contains(topic), found.contains(topic)))
                .toArray());
    }

    private static int kind(boolean tagged, boolean found) {
        if (tagged && found) {
            return AGREED;
        }
        return found ? ONLY_FOUND : ONLY_TAGGED;
    }

    long size() {
        return cables.size();
    }

    List<Agreement> agreements() {
        int[] counts = new int[KINDS * topics];
        cables.forEach(cable -> count(cable, counts));
        return agreements(counts);
    }

    /** The same of as many cables, drawn from these with replacement. */
    List<Agreement> drawn(SplittableRandom random) {
        int[] counts = new int[KINDS * topics];
        for (int i = 0; i < cables.size(); i++) {
            count(cables.get(random.nextInt(cables.size())), counts);
        }
        return agreements(counts);
    }

    private static void count(int[] cable, int[] counts) {
        for (int outcome : cable) {
            counts[outcome]++;
        }
    }

    private List<Agreement> agreements(int[] counts) {
        return IntStream.range(0, topics)
                .mapToObj(topic -> {
                    int agreed = counts[KINDS * topic + AGREED];
                    return new Agreement(
                            agreed + counts[KINDS * topic + ONLY_TAGGED],
                            agreed + counts[KINDS * topic + ONLY_FOUND],
                            agreed);
                })
                .toList();
    }
}
