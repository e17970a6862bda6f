package org.cablestats.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cablestats.definition.Problems;
import org.cablestats.definition.YamlMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented texts that a reader judged, right, wrong and tricky, for the two topics that most reports are about. */
class TopicCasesTest {
    private static final Path FILE = Path.of("src", "test", "resources", "topics", "cases.yaml");
    private static final Set<String> JUDGED = Set.of("border_security", "counter_narcotics");
    private static final TopicDictionary DICTIONARY = TopicDictionary.read(Path.of("reports/dictionary/topics.yaml"));

    static Stream<Arguments> cases() {
        Problems problems = new Problems();
        List<YamlMap> cases = YamlMap.read(FILE, problems).maps("cases");
        problems.throwIfAny();
        return cases.stream().map(one -> Arguments.of(one.line(), one.text("text"), one.texts("topics")));
    }

    @ParameterizedTest(name = "line {0}")
    @MethodSource("cases")
    void findsWhatAReaderFinds(int line, String text, List<String> expected) {
        CableText cable = new CableText(null, null, text, Numbering.NONE, List.of(), text.split("\\s+").length);
        Set<String> found = new TreeSet<>();
        DICTIONARY.match(cable).forEach(match -> found.add(match.topic()));
        found.retainAll(JUDGED);
        assertThat(found)
                .as("%s:%d: %s", FILE, line, DICTIONARY.match(cable))
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
