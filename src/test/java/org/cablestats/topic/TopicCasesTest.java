package org.cablestats.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cablestats.testing.Golden;
import org.cablestats.testing.OwnDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Invented texts that a reader judged, right, wrong and tricky, against what the dictionary says of them. A case is never bent to
 * the dictionary: the golden file lists where the two disagree, so that a change of a phrase shows what it wins and what it loses.
 */
class TopicCasesTest {
    private static final TopicDictionary DICTIONARY = OwnDictionary.TOPICS;
    private static final List<TopicCase> CASES = TopicCase.all();
    private static final Map<String, Tally> TALLIES = tallies();

    /**
     * How often reader and dictionary agree on a topic.
     *
     * @param both cases where both name it
     * @param dictionary cases where the dictionary alone names it
     * @param reader cases where the reader alone names it
     * @param cases cases that judge it
     */
    private record Tally(int both, int dictionary, int reader, int cases) {
        static final Tally NONE = new Tally(0, 0, 0, 0);

        Tally plus(boolean read, boolean found) {
            return new Tally(
                    both + (read && found ? 1 : 0),
                    dictionary + (!read && found ? 1 : 0),
                    reader + (read && !found ? 1 : 0),
                    cases + 1);
        }

        double f1() {
            return share(2 * both, 2 * both + dictionary + reader);
        }

        /** Cases, precision, recall and F1; a dash where there is none, since neither names the topic. */
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%5d  %9s  %6s  %5s",
                    cases,
                    written(share(both, both + dictionary)),
                    written(share(both, both + reader)),
                    written(f1()));
        }

        private static double share(int part, int whole) {
            return (double) part / whole;
        }

        private static String written(double share) {
            return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.3f", share);
        }
    }

    private static Map<String, Tally> tallies() {
        Map<String, Tally> tallies = new TreeMap<>();
        for (TopicCase one : CASES) {
            Set<String> found = one.found(DICTIONARY);
            for (String topic : one.judged()) {
                Tally before = tallies.getOrDefault(topic, Tally.NONE);
                tallies.put(topic, before.plus(one.expected().contains(topic), found.contains(topic)));
            }
        }
        return tallies;
    }

    @Test
    void judgesManyTextsAndKnownTopicsOnly() {
        Set<String> ids = DICTIONARY.topics().stream().map(Topic::id).collect(Collectors.toSet());
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(170);
        assertThat(CASES).extracting(TopicCase::text).doesNotHaveDuplicates();
        assertThat(CASES).allSatisfy(one -> {
            assertThat(ids).as("line %d", one.line()).containsAll(one.judged());
            assertThat(Collections.disjoint(one.expected(), one.excluded()))
                    .as("line %d", one.line())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @FieldSource("org.cablestats.topic.TopicCase#ALWAYS_JUDGED")
    void findsTheTopicsOfMostReportsAsAReaderDoes(String topic) {
        Tally tally = TALLIES.getOrDefault(topic, Tally.NONE);
        assertThat(tally.f1()).as("%s: %s", topic, tally).isBetween(0.9, 1.0);
    }

    @Test
    void disagreesWithTheReaderInTheseCasesOnly() {
        StringBuilder page = new StringBuilder("How far the dictionary agrees with the reader of cases.yaml.\n\n");
        page.append(String.format(Locale.ROOT, "%-32s  cases  precision  recall     F1\n", "topic"));
        TALLIES.forEach((topic, tally) -> page.append(String.format(Locale.ROOT, "%-32s  %s\n", topic, tally)));
        page.append("\nMissed: the reader names the topic, the dictionary does not. False: the other way round.\n");
        CASES.forEach(one -> appendDisagreements(one, page));
        Golden.assertEqual("topics/cases-measured.txt", page.toString());
    }

    private static void appendDisagreements(TopicCase one, StringBuilder page) {
        Set<String> found = one.found(DICTIONARY);
        Set<String> missed = new TreeSet<>(one.expected());
        missed.removeAll(found);
        missed.forEach(topic -> appendDisagreement("missed", topic, one, page));
        found.stream()
                .filter(topic -> !one.expected().contains(topic))
                .forEach(topic -> appendDisagreement("false ", topic, one, page));
    }

    private static void appendDisagreement(String kind, String topic, TopicCase one, StringBuilder page) {
        page.append(String.format(Locale.ROOT, "\n%s %s: %s ...\n", kind, topic, one.opening()));
        evidence(topic, one)
                .forEach(each -> page.append(String.format(
                        Locale.ROOT, "    %-28s %d  %.2f\n", each.phrase(), each.count(), each.points())));
    }

    private static List<TopicMatch.Evidence> evidence(String topic, TopicCase one) {
        List<String> ids = DICTIONARY.topics().stream().map(Topic::id).toList();
        return DICTIONARY.scoring().score(one.cable()).get(ids.indexOf(topic)).evidence();
    }
}
