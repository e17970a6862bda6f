package org.cablestats.learn;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cablestats.testing.CablesCsv;

/** Cables of random words whose tags go with some of the words, so that there is something to learn. */
final class InventedCables {
    private static final List<String> COMMON =
            words("meeting minister visit agreement press delegation economy city office plan");
    private static final List<String> OF_DRUGS = words("heroin opium kilograms poppy eradication laboratory");
    private static final List<String> OF_FISH = words("trawler quota herring catch harbor nets");

    private final Random random;

    private InventedCables(long seed) {
        this.random = new Random(seed);
    }

    /** Writes so many cables with tags: a tenth about drugs, a tenth about the environment, in words that no phrase finds. */
    static Path write(Path file, int cables) {
        InventedCables invented = new InventedCables(5);
        CablesCsv csv = new CablesCsv();
        for (int i = 0; i < cables; i++) {
            invented.add(csv, i);
        }
        return csv.write(file);
    }

    private void add(CablesCsv csv, int number) {
        String tag = switch (number % 10) {
            case 0 -> "SNAR";
            case 1 -> "SENV";
            // A directive asks about drugs and is about nothing.
            case 7 -> number % 500 == 7 ? "KSPR, SNAR" : "PGOV";
            default -> "PGOV";
        };
        List<String> telling = number % 10 == 0 ? OF_DRUGS : number % 10 == 1 ? OF_FISH : COMMON;
        csv.record(
                "12/11/2007 9:30",
                "07ASTANA" + (number + 1),
                "Embassy Astana",
                "UNCLASSIFIED",
                "",
                "",
                "UNCLAS ASTANA 000001 \n \nE.O. 12958: N/A \nTAGS: " + tag
                        + ", KZ \nSUBJECT: AN INVENTED CABLE \n \n1. " + sentence(COMMON, 20) + " \n\n2. "
                        + sentence(telling, 8) + " \n");
    }

    private String sentence(List<String> words, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining(" ", "", "."));
    }

    private static List<String> words(String words) {
        return List.of(words.split(" ", -1));
    }
}
