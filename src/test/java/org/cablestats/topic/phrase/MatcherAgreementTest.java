package org.cablestats.topic.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the matcher against a matcher that splits a text into words and tries every phrase at every word. */
class MatcherAgreementTest {
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{Nd}\\p{M}]+");
    private static final List<String> STEMS =
            List.of("a", "ab", "abc", "b", "bc", "border", "bord", "guard", "guards", "of", "é", "1", "12");
    private static final List<String> GAPS = List.of(" ", "\n", " \n ", "-", "/", "'", ". ", " — ", "\u00a0", "  ");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void agreesWithTheMatcherThatTriesEveryPhraseAtEveryWord(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 12; round++) {
            List<List<Phrase>> topics = List.of(phrases(random), phrases(random));
            PhraseMatcher matcher = new PhraseMatcher(topics);
            for (int i = 0; i < 15; i++) {
                String text = text(random);
                assertThat(counted(matcher, text))
                        .as("seed %d, round %d, phrases %s, text '%s'", seed, round, topics, text)
                        .isEqualTo(naive(topics, text));
            }
        }
    }

    private static List<Phrase> phrases(Random random) {
        Map<List<Phrase.Word>, Phrase> phrases = new HashMap<>();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word <= random.nextInt(3); word++) {
                text.append(text.isEmpty() ? "" : " ")
                        .append(pick(STEMS, random))
                        .append(random.nextInt(3) == 0 ? "*" : "");
            }
            Phrase phrase = Phrase.of(text.toString(), 1);
            phrases.putIfAbsent(phrase.words(), phrase);
        }
        return phrases.values().stream()
                .sorted(Comparator.comparing(Phrase::text))
                .toList();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < random.nextInt(40); i++) {
            String word = pick(STEMS, random) + (random.nextInt(4) == 0 ? pick(STEMS, random) : "");
            text.append(random.nextBoolean() ? word : word.toUpperCase(Locale.ROOT))
                    .append(pick(GAPS, random));
        }
        return text.toString();
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<String> counted(PhraseMatcher matcher, String text) {
        return PhraseMatcherTest.counts(matcher, text).entrySet().stream()
                .map(each -> matcher.topic(each.getKey()) + " "
                        + matcher.phrase(each.getKey()).text() + " " + each.getValue())
                .sorted()
                .toList();
    }

    private static List<String> naive(List<List<Phrase>> topics, String text) {
        List<String> words = Stream.of(SEPARATORS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> lines = new ArrayList<>();
        for (int topic = 0; topic < topics.size(); topic++) {
            Set<Integer> taken = new HashSet<>();
            List<Phrase> longestFirst = new ArrayList<>(topics.get(topic));
            longestFirst.sort(
                    Comparator.comparing((Phrase p) -> -p.words().size()).thenComparing(p -> -p.letters()));
            for (Phrase phrase : longestFirst) {
                int count = occurrences(phrase, words, taken);
                if (count > 0) {
                    lines.add(topic + " " + phrase.text() + " " + count);
                }
            }
        }
        return lines.stream().sorted().toList();
    }

    private static int occurrences(Phrase phrase, List<String> words, Set<Integer> taken) {
        int count = 0;
        int length = phrase.words().size();
        for (int start = 0; start + length <= words.size(); start++) {
            boolean free = true;
            for (int i = 0; i < length; i++) {
                Phrase.Word asked = phrase.words().get(i);
                String word = words.get(start + i);
                boolean fits = asked.open() ? word.startsWith(asked.letters()) : word.equals(asked.letters());
                free &= fits && !taken.contains(start + i);
            }
            for (int i = 0; free && i < length; i++) {
                taken.add(start + i);
            }
            count += free ? 1 : 0;
        }
        return count;
    }
}
