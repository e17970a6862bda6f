package org.cablestats.search.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cablestats.table.state.CableFacts;
import org.cablestats.table.state.CablePart;

/** An invented cable of few words, in lines of any length, with page markers, and with or without numbered paragraphs. */
record RandomCable(CableFacts facts, String body) {
    static final List<String> WORDS = List.of(
            "heroin", "border", "smuggling", "smugglers", "the", "of", "heroine", "U.S.", "cross-border", "law");

    static final List<String> ORIGINS = List.of("Embassy Kabul", "Embassy Dushanbe");
    static final List<String> LEVELS = List.of("SECRET", "UNCLASSIFIED");
    static final List<String> TOPICS = List.of("narcotics", "borders", "trade");

    static List<RandomCable> some(Random random, int count) {
        return IntStream.range(0, count).mapToObj(number -> of(random, number)).toList();
    }

    /** Of the same cables some gone, some changed, and some new ones. */
    static List<RandomCable> changed(List<RandomCable> cables, Random random) {
        List<RandomCable> changed = new ArrayList<>();
        for (RandomCable cable : cables) {
            switch (random.nextInt(6)) {
                case 0 -> {}
                case 1 ->
                    changed.add(of(random, Integer.parseInt(cable.facts.id().substring(7))));
                case 2 -> changed.add(cable.withTopics(List.of("trade")));
                default -> changed.add(cable);
            }
        }
        int next = 1000 + random.nextInt(1000);
        changed.add(of(random, next));
        return changed;
    }

    RandomCable withTopics(List<String> topics) {
        return new RandomCable(
                new CableFacts(
                        facts.id(),
                        facts.created(),
                        facts.origin(),
                        facts.country(),
                        facts.classification(),
                        topics,
                        facts.contentDigest()),
                body);
    }

    private static RandomCable of(Random random, int number) {
        String body = body(random);
        return new RandomCable(
                new CableFacts(
                        "07KABUL" + number,
                        // Few days, so that many are of the same moment.
                        random.nextInt(8) == 0 ? null : Instant.ofEpochSecond(86_400L * random.nextInt(5)),
                        pick(ORIGINS, random),
                        random.nextBoolean() ? null : "AF",
                        pick(LEVELS, random),
                        TOPICS.stream().filter(topic -> random.nextBoolean()).toList(),
                        Integer.toHexString(body.hashCode())),
                body);
    }

    private static String body(Random random) {
        StringBuilder body = new StringBuilder("TOP OF THE CABLE \n \n");
        int paragraphs = random.nextInt(5);
        for (int paragraph = 1; paragraph <= paragraphs; paragraph++) {
            body.append(paragraph).append(". (C) ").append(sentence(random)).append(" \n \n");
            if (random.nextInt(4) == 0) {
                body.append("KABUL 00000017  002 OF 003 \n \n");
            }
        }
        return body.append(sentence(random)).toString();
    }

    private static String sentence(Random random) {
        return IntStream.range(0, random.nextInt(14))
                .mapToObj(i -> pick(WORDS, random))
                .map(word -> random.nextInt(4) == 0 ? word.toUpperCase(Locale.ROOT) : word)
                .map(word -> word + (random.nextInt(3) == 0 ? " \n" : random.nextInt(5) == 0 ? ".  " : " "))
                .collect(Collectors.joining());
    }

    static <T> T pick(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    /** In three parts. */
    static List<CablePart> parts(List<RandomCable> cables) {
        int third = cables.size() / 3;
        return List.of(
                new Part(cables.subList(0, third)),
                new Part(cables.subList(third, 2 * third)),
                new Part(cables.subList(2 * third, cables.size())));
    }

    private record Part(List<RandomCable> cables) implements CablePart {
        @Override
        public long count() {
            return cables.size();
        }

        @Override
        public void forEachCable(Consumer<CableFacts> sink) {
            cables.forEach(cable -> sink.accept(cable.facts));
        }

        @Override
        public void forEachText(BiConsumer<CableFacts, String> sink) {
            cables.forEach(cable -> sink.accept(cable.facts, cable.body));
        }
    }
}
