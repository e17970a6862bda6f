package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cablestats.definition.Problems;
import org.cablestats.definition.YamlMap;
import org.cablestats.query.Selection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ForEachTest {
    private final Problems problems = new Problems();

    @Test
    void namesValuesOrAll() {
        assertThat(read("for_each: {origin: [Embassy Astana, Embassy Bogota, Embassy Astana]}"))
                .isEqualTo(new ForEach(ForEach.Key.ORIGIN, List.of("Embassy Astana", "Embassy Bogota"), ForEach.ANY))
                .hasToString("each origin: Embassy Astana, Embassy Bogota");
        assertThat(read("for_each: {country: all, min-cables: 1000}"))
                .isEqualTo(new ForEach(ForEach.Key.COUNTRY, List.of(), 1000))
                .hasToString("each country, of at least 1000 cables");
        assertThat(read("for_each: {topic: border_security}"))
                .isEqualTo(new ForEach(ForEach.Key.TOPIC, List.of("border_security"), ForEach.ANY));
        assertThat(read("origin: Embassy Astana")).isNull();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void namesOneKeyThatTheSelectionDoesNotNameAsWell() {
        read("for_each: {origin: all, country: all}");
        read("for_each: {min-cables: 5}");
        read("for_each: {country: Kazakhstan}");
        read("{origin: Embassy Astana, for_each: {origin: all}}");

        assertThat(problems.all())
                .containsExactly(
                        "step:1: Invalid for_each: 2 keys (expected one of origin, country, topic)",
                        "step:1: Invalid for_each: 0 keys (expected one of origin, country, topic)",
                        "step:1: Invalid country: 'Kazakhstan' (expected two letters of ISO 3166-1 such as KZ)",
                        "step:1: Cannot write reports for each origin: the step has origin as well (expected one of both)");
    }

    @Test
    void cutsASelectionAndLeavesTheRestOfIt() {
        Selection kazakh = new Selection(
                null,
                null,
                List.of("Embassy Astana"),
                List.of("KZ"),
                List.of("SECRET"),
                List.of("railways"),
                null,
                "words > 9");

        assertThat(ForEach.Key.ORIGIN.of(kazakh, List.of("Embassy Bogota")))
                .isEqualTo(new Selection(
                        null,
                        null,
                        List.of("Embassy Bogota"),
                        List.of("KZ"),
                        List.of("SECRET"),
                        List.of("railways"),
                        null,
                        "words > 9"));
        assertThat(ForEach.Key.TOPIC.of(kazakh, List.of()).topics()).isEmpty();
        assertThat(ForEach.Key.COUNTRY.of(kazakh)).containsExactly("KZ");
    }

    private @Nullable ForEach read(String step) {
        YamlMap map = YamlMap.parse("step", step, problems);
        return ForEach.read(map, StepReader.selection(map));
    }
}
