package org.cablestats.search.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cablestats.search.hit.CableFilter;

/** An invented query over the words of {@link RandomCable}, and which cables it asks. */
final class RandomQuery {
    private RandomQuery() {}

    static String of(Random random) {
        return of(random, 3);
    }

    private static String of(Random random, int depth) {
        if (depth == 0) {
            return row(random);
        }
        return switch (random.nextInt(7)) {
            case 0 -> of(random, depth - 1) + " " + of(random, depth - 1);
            case 1 -> "(" + of(random, depth - 1) + " OR " + of(random, depth - 1) + ")";
            case 2 -> of(random, depth - 1) + " AND " + row(random);
            case 3 -> row(random) + " NOT (" + of(random, depth - 1) + ")";
            case 4 -> row(random) + " NEAR/" + (1 + random.nextInt(6)) + " " + row(random);
            default -> row(random);
        };
    }

    private static String row(Random random) {
        int words = 1 + random.nextInt(3);
        String row = IntStream.range(0, words).mapToObj(i -> word(random)).collect(Collectors.joining(" "));
        return words == 1 ? row : '"' + row + '"';
    }

    private static String word(Random random) {
        String word = RandomCable.pick(RandomCable.WORDS, random);
        return random.nextInt(3) == 0 && word.length() > 4 && Character.isLetter(word.charAt(3))
                ? word.substring(0, 4) + "*"
                : word;
    }

    static CableFilter filter(Random random) {
        return new CableFilter(
                random.nextInt(3) == 0 ? LocalDate.EPOCH.plusDays(1) : null,
                random.nextInt(3) == 0 ? LocalDate.EPOCH.plusDays(2) : null,
                random.nextInt(3) == 0 ? List.of(RandomCable.pick(RandomCable.ORIGINS, random)) : List.of(),
                random.nextInt(4) == 0 ? List.of("AF", "TJ") : List.of(),
                random.nextInt(4) == 0 ? List.of(RandomCable.pick(RandomCable.LEVELS, random)) : List.of(),
                random.nextInt(3) == 0 ? List.of("borders", "trade") : List.of(),
                random.nextInt(4) == 0 ? Set.of("07KABUL1", "07KABUL2", "07KABUL30") : null);
    }
}
