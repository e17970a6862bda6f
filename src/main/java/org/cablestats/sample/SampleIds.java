package org.cablestats.sample;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cablestats.resource.Resource;

/** Gives ids to cables, a few of them ids that are known to be wrong in the real corpus, so that loads meet their corrections. */
final class SampleIds {
    /** The id of one cable, as the source prints it and as it should be. */
    record Ids(String written, String correct, int serial) {}

    private record Row(String wrong, String correct, String station, int year, int serial, boolean twice) {}

    private static final int DAYS = 366;

    private static final List<Row> ROWS = Resource.rows(
            SampleIds.class,
            "wrong-ids.tsv",
            row -> new Row(
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    Integer.parseInt(row.get(3)),
                    Integer.parseInt(row.get(4)),
                    row.get(5).equals("yes")));

    private final long seed;
    private final Set<Row> taken = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    SampleIds(long seed) {
        this.seed = seed;
    }

    /** The ids of the next cable in the order of dates. */
    Ids of(SamplePost post, LocalDateTime created) {
        for (Row row : ROWS) {
            boolean fits = row.station().equals(post.station()) && row.year() == created.getYear();
            if (fits && taken.add(row)) {
                return new Ids(row.wrong(), row.correct(), row.serial());
            }
        }
        int serial = next(post, created);
        while (isReserved(post, created, serial)) {
            serial = next(post, created);
        }
        String id = String.format(Locale.ROOT, "%02d%s%d", created.getYear() % 100, post.station(), serial);
        return new Ids(id, id, serial);
    }

    /** Whether a second record gives the cable's right id. */
    static boolean isWrittenTwice(SampleCable cable) {
        return ROWS.stream().anyMatch(row -> row.twice() && row.wrong().equals(cable.writtenId()));
    }

    private static boolean isReserved(SamplePost post, LocalDateTime created, int serial) {
        return ROWS.stream()
                .anyMatch(row -> row.serial() == serial
                        && row.station().equals(post.station())
                        && row.year() == created.getYear());
    }

    /**
     * The next serial number of a post, which counts from 1 through the year: above all that it had in the year, for most of what it counts
     * is in no corpus. Dates must not go backwards.
     */
    private int next(SamplePost post, LocalDateTime created) {
        String year = post.station() + created.getYear();
        int perDay = 1 + post.yearlyVolume() / DAYS;
        int expected = (int) ((long) post.yearlyVolume() * (created.getDayOfYear() - 1) / DAYS);
        Dice dice = Dice.of(seed, year, last.getOrDefault(year, 0));
        int serial = Math.max(expected + dice.between(1, perDay), last.getOrDefault(year, 0) + 1);
        last.put(year, serial);
        return serial;
    }
}
