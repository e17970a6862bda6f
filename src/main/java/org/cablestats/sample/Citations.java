package org.cablestats.sample;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Which earlier cables a cable refers to: mostly its own post's, some that are in no corpus. */
final class Citations {
    private static final int REMEMBERED = 60;

    private final long seed;
    private final Map<String, Deque<String>> byStation = new HashMap<>();
    private final Deque<String> recent = new ArrayDeque<>();

    Citations(long seed) {
        this.seed = seed;
    }

    /** The references of the next cable in the order of dates, sorted. */
    List<String> of(String id, SamplePost post, LocalDateTime created, int number) {
        Dice dice = Dice.of(seed, "references", number);
        Deque<String> own = byStation.computeIfAbsent(post.station(), station -> new ArrayDeque<>());
        TreeSet<String> references = new TreeSet<>();
        for (int i = dice.chance(0.5) ? dice.between(1, 3) : 0; i > 0; i--) {
            references.add(reference(own, post, created, dice));
        }
        references.remove(id);
        remember(own, id);
        remember(recent, id);
        return List.copyOf(references);
    }

    private String reference(Deque<String> own, SamplePost post, LocalDateTime created, Dice dice) {
        double share = dice.share();
        if (share < 0.5 && !own.isEmpty()) {
            return dice.pick(new ArrayList<>(own));
        }
        if (share < 0.75 && !recent.isEmpty()) {
            return dice.pick(new ArrayList<>(recent));
        }
        // A number that the post had before this day; the corpus may or may not have the cable.
        int most = Math.max(1, (int) ((long) post.yearlyVolume() * created.getDayOfYear() / 366));
        return String.format(Locale.ROOT, "%02d%s%d", created.getYear() % 100, post.station(), dice.between(1, most));
    }

    private static void remember(Deque<String> ids, String id) {
        ids.addLast(id);
        if (ids.size() > REMEMBERED) {
            ids.removeFirst();
        }
    }
}
