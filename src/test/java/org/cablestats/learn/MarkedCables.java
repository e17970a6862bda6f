package org.cablestats.learn;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cablestats.testing.CablesCsv;

/**
 * Cables of random words from ten posts, marked with their levels wherever a cable is: a model that read a mark would tell every level.
 * Half of them are about opium, half about herring, and nothing else of what they say goes with the level.
 *
 * @param ofOpium part of the cables about opium that is classified
 * @param ofHerring of those about herring
 * @param ofWellington of all cables from Wellington, where it differs; else -1
 */
record MarkedCables(double ofOpium, double ofHerring, double ofWellington) {
    private static final List<String> POSTS =
            List.of("Wellington", "Astana", "Ankara", "Lima", "Madrid", "Tokyo", "Colombo", "Kabul", "Bogota", "Amman");
    private static final List<String> COMMON =
            words("meeting minister visit agreement press delegation economy office");
    private static final List<String> OF_OPIUM = words("heroin opium kilograms poppy eradication laboratory");
    private static final List<String> OF_HERRING = words("trawler quota herring catch nets cod");

    /** Writes so many cables. */
    Path write(Path file, int cables) {
        Random random = new Random(71);
        CablesCsv csv = new CablesCsv();
        for (int number = 1; number <= cables; number++) {
            String post = POSTS.get(random.nextInt(POSTS.size()));
            boolean isOpium = random.nextBoolean();
            double share = isOpium ? ofOpium : ofHerring;
            if (post.equals("Wellington") && ofWellington >= 0) {
                share = ofWellington;
            }
            boolean isClassified = random.nextDouble() < share;
            csv.record(
                    "12/11/2007 9:30",
                    "07" + post.toUpperCase(Locale.ROOT) + number,
                    "Embassy " + post,
                    isClassified ? "SECRET//NOFORN" : "UNCLASSIFIED",
                    "",
                    "",
                    isClassified ? secret(post, sentences(random, isOpium)) : open(post, sentences(random, isOpium)));
        }
        return csv.write(file);
    }

    private static String secret(String post, List<String> sentences) {
        return "S E C R E T " + post + " 000001 \n \nNOFORN \nSIPDIS \n \nE.O. 12958: DECL: 12/11/2017 \nTAGS: PGOV, KZ"
                + " \nSUBJECT: (S) AN INVENTED CABLE FROM " + post
                + " \n \nClassified By: Ambassador Ann Example for reasons"
                + " 1.4 (b) and (d). \n \n1. (S/NF) Summary of a secret: " + sentences.get(0) + " \n\n2. (S) " + post
                + " "
                + sentences.get(1)
                + " NOFORN \n\nClassified by: Bob Example, consul, \nreasons 1.4 (d). \n\n3. (C) Declassify on"
                + " 12/11/2017. \n";
    }

    private static String open(String post, List<String> sentences) {
        return "UNCLAS " + post + " 000001 \n \nSENSITIVE \nSIPDIS \n \nE.O. 12958: N/A \nTAGS: PGOV, KZ"
                + " \nSUBJECT: AN INVENTED CABLE FROM " + post + " \n \n1. (SBU) Sensitive but unclassified: "
                + sentences.get(0) + " \n\n2. (U) " + post + " " + sentences.get(1)
                + " \n\n3. (U) For official use only. \n";
    }

    private static List<String> sentences(Random random, boolean isOpium) {
        return List.of(sentence(random, COMMON, 20), sentence(random, isOpium ? OF_OPIUM : OF_HERRING, 8));
    }

    private static String sentence(Random random, List<String> words, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining(" ", "", "."));
    }

    private static List<String> words(String words) {
        return List.of(words.split(" ", -1));
    }
}
