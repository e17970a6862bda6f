package org.cablestats.topic.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Texts of words of phrases: whole phrases, and words that are cut, lengthened, accented, in any case and with anything between. */
final class RandomText {
    private static final List<String> GAPS = List.of(
            " ",
            " ",
            " ",
            " ",
            "\n",
            "\r\n",
            " \n\t ",
            "-",
            "--",
            "/",
            "'",
            "\u2019",
            ". ",
            " \u2014 ",
            "\u00a0",
            "_",
            "\u0000",
            "*");

    private static final List<String> ENDINGS = List.of(
            "",
            "",
            "",
            "s",
            "ed",
            "ing",
            "é",
            "\u0301",
            "\u0436",
            "7",
            "\ud83d\ude00",
            "\ud800",
            "izationalisticallynesses");

    private final List<Phrase> phrases;
    private final List<String> words = new ArrayList<>();
    private final Random random;

    RandomText(List<Phrase> phrases, Random random) {
        this.phrases = phrases;
        this.random = random;
        phrases.forEach(phrase -> phrase.words().forEach(word -> words.add(word.letters())));
    }

    /** Another text of up to four hundred pieces. */
    String next() {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "" : pick(GAPS));
        int pieces = random.nextInt(400);
        for (int i = 0; i < pieces; i++) {
            text.append(cased(piece())).append(pick(GAPS));
        }
        return text.append(random.nextBoolean() ? "" : piece()).toString();
    }

    private String piece() {
        return switch (random.nextInt(6)) {
            case 0, 1, 2 -> phrase();
            case 3 -> pick(words) + pick(ENDINGS);
            case 4 -> cut(pick(words)) + pick(ENDINGS);
            default -> pick(words) + pick(words);
        };
    }

    private String phrase() {
        StringBuilder text = new StringBuilder();
        for (Phrase.Word word : phrases.get(random.nextInt(phrases.size())).words()) {
            text.append(text.isEmpty() ? "" : pick(GAPS)).append(word.letters());
            text.append(word.open() || random.nextInt(20) == 0 ? pick(ENDINGS) : "");
        }
        return text.toString();
    }

    private String cut(String word) {
        return word.substring(0, random.nextInt(word.length() + 1));
    }

    private String cased(String text) {
        return random.nextInt(3) == 0 ? text.toUpperCase(Locale.ROOT) : text;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
