package org.cablestats.topic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.topic.Compared.Tally;
import org.cablestats.topic.Reading.Presence;

/** The page on the agreement of words with tags. */
final class AgreementPage {
    private static final String INTRODUCTION = """
            # Topics by words against topics by tags

            Each real unclassified cable at hand that has TAGS, %d of them, was given its topics twice: by its tags alone, those
            whose weight assigns a topic, and by its words alone, as if it had no tags. Generic topics are left out. Then every
            disagreement was read, and a reader said whether the topic is in the cable. [Topics](topics.md) says what both votes
            are. This page is generated (`mvn -B test -Dtest=TopicAgreementTest -Dgolden=write`), and a test holds it; an
            unread disagreement fails the test.

            The cables are few, chosen by nobody for this purpose, more than half of them from Spain and Brazil. The figures show
            that nothing is grossly wrong and where tags and words part; they are no measure of the whole corpus.

            """;

    private static final String DICTIONARIES = """
            ## This dictionary and the first

            The first is the one before its phrases, weights and settings were reviewed. What a tag no longer assigns, words can no
            longer miss: so the fair comparison is by the first's weights of tags.

            | words | weights of tags | precision | recall | F1 |
            |---|---|---:|---:|---:|
            """;

    private static final String TOPICS = """

            ## Topic by topic

            """;

    private static final String READ = """

            ## What a reader found

            *In it* says whether the cable is about the topic: yes, where the cable or a paragraph of its own is; partly, where a
            few sentences are, or where it lies between two topics; no, where the topic is named in passing or not at all. Where
            it is partly there, neither is wrong. There was one reader, who knew what tags and words had said.

            """;

    private static final String CODES = """

            ## What tags were worth

            How many cables with a tag are about its topic, for tags on at least four of the cables. Where tag and words agree
            and nobody read the cable for it, it counts as yes.

            | tag | topic | weight | cables | yes | partly | no |
            |---|---|---:|---:|---:|---:|---:|
            """;

    private static final int OFTEN = 4;
    private static final double WEAKEST = 0.4;

    private final List<Compared> cables;
    private final Map<String, Map<String, Double>> weights;
    private final Map<String, Reading> readings;
    private final StringBuilder page = new StringBuilder();

    /** A page on cables, with the weights that tags have for each topic. */
    AgreementPage(List<Compared> cables, Map<String, Map<String, Double>> weights, Map<String, Reading> readings) {
        this.cables = cables;
        this.weights = weights;
        this.readings = readings;
    }

    /** The page, with the same cables by the words of this dictionary and the tags of the first, and by the first alone. */
    String text(List<Compared> byFirstTags, List<Compared> first) {
        page.append(INTRODUCTION.formatted(cables.size())).append(DICTIONARIES);
        dictionary("the first", "the first", Compared.total(first));
        dictionary("this", "the first", Compared.total(byFirstTags));
        dictionary("this", "this", Compared.total(cables));
        page.append(TOPICS);
        figures();
        page.append(READ).append(summary());
        disagreements();
        page.append(CODES);
        weights.forEach(this::codes);
        each();
        return page.toString();
    }

    /** What nobody has read though the page judges it, as lines of the readings without their last two fields. */
    List<String> unread() {
        return Stream.concat(disagreed().stream(), supported())
                .filter(one -> !readings.containsKey(one.key()))
                .map(one -> one.cable().id() + "\t" + one.topic())
                .distinct()
                .toList();
    }

    /** Topics that a frequent tag only supports, and that nothing else gives. */
    private Stream<Disagreement> supported() {
        return weights.keySet().stream()
                .flatMap(topic -> frequent(topic).stream()
                        .flatMap(tag -> tagged(tag).stream())
                        .filter(cable -> !cable.topics().contains(topic))
                        .map(cable -> new Disagreement(cable, topic)));
    }

    /** Tags of a topic that stand on enough of the cables to say something, by code. */
    private List<String> frequent(String topic) {
        return weights.getOrDefault(topic, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue() >= WEAKEST)
                .map(Map.Entry::getKey)
                .filter(tag -> tagged(tag).size() >= OFTEN)
                .sorted()
                .toList();
    }

    private List<Compared> tagged(String tag) {
        return cables.stream().filter(cable -> cable.tags().contains(tag)).toList();
    }

    /** Of what words give of these topics, how often a reader finds it there. */
    Map<Presence, Integer> read(Predicate<String> topics) {
        Map<Presence, Integer> counts = new EnumMap<>(Presence.class);
        for (Compared cable : cables) {
            cable.byWords().stream()
                    .filter(topics)
                    .forEach(topic -> counts.merge(presence(cable, topic), 1, Integer::sum));
        }
        return counts;
    }

    /**
     * A topic of a cable that either tags or words give.
     *
     * @param cable the cable
     * @param topic id of the topic
     */
    private record Disagreement(Compared cable, String topic) {
        String key() {
            return Reading.key(cable.id(), topic);
        }

        boolean byWords() {
            return cable.byWords().contains(topic);
        }
    }

    private List<Disagreement> disagreed() {
        List<Disagreement> found = new ArrayList<>();
        for (Compared cable : cables) {
            cable.topics().stream()
                    .filter(topic -> !cable.agrees(topic))
                    .forEach(topic -> found.add(new Disagreement(cable, topic)));
        }
        return found;
    }

    private Presence presence(Compared cable, String topic) {
        Reading reading = readings.get(Reading.key(cable.id(), topic));
        return reading == null ? Presence.YES : reading.presence();
    }

    private void dictionary(String words, String tags, Tally tally) {
        row(words, tags, share(tally.precision()), share(tally.recall()), share(tally.f1()));
    }

    private void figures() {
        page.append("| topic | both | words only | tags only | precision | recall | F1 | in it, of those by words |\n")
                .append("|---|---:|---:|---:|---:|---:|---:|---|\n");
        Map<String, Tally> tallies = Compared.tallies(cables);
        tallies.forEach((topic, tally) -> figures(topic, tally, topic::equals));
        figures("*all*", Compared.total(cables), topic -> true);
    }

    private void figures(String name, Tally tally, Predicate<String> topics) {
        Map<Presence, Integer> read = read(topics);
        String found = read.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().word())
                .collect(Collectors.joining(", "));
        row(
                name,
                tally.both(),
                tally.words(),
                tally.tags(),
                share(tally.precision()),
                share(tally.recall()),
                share(tally.f1()),
                found);
    }

    private String summary() {
        List<Disagreement> all = disagreed();
        return """
                Of %d disagreements the words are right in %d (%d topics that no tag names, %d tags whose topic is not there), the
                tags in %d (%d topics that the words miss, %d that they claim without cause); in %d the topic is partly there.

                """.formatted(
                        all.size(),
                        count(all, true, Presence.YES) + count(all, false, Presence.NO),
                        count(all, true, Presence.YES),
                        count(all, false, Presence.NO),
                        count(all, false, Presence.YES) + count(all, true, Presence.NO),
                        count(all, false, Presence.YES),
                        count(all, true, Presence.NO),
                        count(all, true, Presence.PARTLY) + count(all, false, Presence.PARTLY));
    }

    private long count(List<Disagreement> all, boolean byWords, Presence presence) {
        return all.stream()
                .filter(one -> one.byWords() == byWords && presence(one.cable(), one.topic()) == presence)
                .count();
    }

    private void disagreements() {
        page.append("| cable | topic | given by | in it | right | why |\n|---|---|---|---|---|---|\n");
        for (Disagreement one : disagreed()) {
            Reading reading = readings.get(one.key());
            if (reading != null) {
                row(
                        one.cable().id(),
                        one.topic(),
                        one.byWords() ? "words" : "tags",
                        reading.presence().word(),
                        right(one, reading.presence()),
                        reading.why());
            }
        }
    }

    private static String right(Disagreement one, Presence presence) {
        return switch (presence) {
            case YES -> one.byWords() ? "words" : "tags";
            case PARTLY -> "either";
            case NO -> one.byWords() ? "tags" : "words";
        };
    }

    private void codes(String topic, Map<String, Double> tags) {
        for (String tag : frequent(topic)) {
            List<Compared> tagged = tagged(tag);
            Map<Presence, Long> counts = tagged.stream()
                    .collect(Collectors.groupingBy(cable -> presence(cable, topic), Collectors.counting()));
            List<Object> cells = new ArrayList<>(List.of(tag, topic, tags.getOrDefault(tag, 0.0), tagged.size()));
            for (Presence presence : Presence.values()) {
                cells.add(counts.getOrDefault(presence, 0L));
            }
            row(cells.toArray());
        }
    }

    private void each() {
        page.append("\n## Cable by cable\n\nAgreement: topics that both give, of those that either gives.\n\n")
                .append("| cable | by tags | by words | agreement |\n|---|---|---|---:|\n");
        for (Compared cable : cables) {
            Set<String> topics = cable.topics();
            long both = topics.stream().filter(cable::agrees).count();
            row(
                    cable.id(),
                    String.join(", ", cable.byTags()),
                    String.join(", ", cable.byWords()),
                    topics.isEmpty() ? "-" : both + " of " + topics.size());
        }
    }

    private void row(Object... cells) {
        for (Object cell : cells) {
            page.append("| ").append(cell).append(' ');
        }
        page.append("|\n");
    }

    private static String share(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.2f", share);
    }
}
