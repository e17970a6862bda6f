package org.cablestats.topic;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cablestats.definition.Problems;
import org.cablestats.definition.YamlMap;

/**
 * An invented text and a reader's judgement of it.
 *
 * @param line where it stands in the file
 * @param text what the matcher gets
 * @param expected topics that the reader names
 * @param excluded topics that the reader says it is not about
 */
record TopicCase(int line, String text, Set<String> expected, Set<String> excluded) {
    private static final Path FILE = Path.of("src", "test", "resources", "topics", "cases.yaml");

    /** Topics that every case judges: what it does not expect of them it excludes. */
    static final List<String> ALWAYS_JUDGED = List.of("border_security", "counter_narcotics");

    /** All cases in the order of the file. */
    static List<TopicCase> all() {
        Problems problems = new Problems();
        YamlMap file = YamlMap.read(FILE, problems);
        List<TopicCase> cases = file.maps("cases").stream().map(TopicCase::of).toList();
        file.done();
        problems.throwIfAny();
        return cases;
    }

    private static TopicCase of(YamlMap map) {
        Set<String> expected = new TreeSet<>(map.texts("topics"));
        Set<String> excluded = new TreeSet<>(map.texts("not"));
        ALWAYS_JUDGED.stream().filter(topic -> !expected.contains(topic)).forEach(excluded::add);
        TopicCase read = new TopicCase(map.line(), map.text("text"), expected, excluded);
        map.done();
        return read;
    }

    /** The topics that it judges, expected or excluded. */
    Set<String> judged() {
        Set<String> judged = new TreeSet<>(expected);
        judged.addAll(excluded);
        return judged;
    }

    /** The topics among those that the dictionary finds in the text. */
    Set<String> found(TopicDictionary dictionary) {
        Set<String> found = new TreeSet<>();
        dictionary.match(cable()).forEach(match -> found.add(match.topic()));
        found.retainAll(judged());
        return found;
    }

    /** The text as the matcher gets it: no tags, no subject, no summary. */
    CableText cable() {
        return new CableText(null, null, text, new Numbering(List.of()), List.of(), words().size());
    }

    /** Its first words, enough to know it by. */
    String opening() {
        return String.join(" ", words().stream().limit(12).toList());
    }

    private List<String> words() {
        return List.of(text.trim().split("\\s+"));
    }
}
