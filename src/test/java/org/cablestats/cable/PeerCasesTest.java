package org.cablestats.cable;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.cablestats.cable.RawCable.Clock;
import org.cablestats.cable.reference.ReferenceId;
import org.cablestats.testing.Shared;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Cases from the tests of another parser of cables. */
class PeerCasesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * 171 of the 175 cases that carry a text. In the others: a portion mark that the case asks to keep in the subject; a page's
     * classification that the case takes for the subject's last word; an initial that stands in no TAGS line; and HUMAN RIGHTSPOLMIL,
     * which the case cuts into four tags that no vocabulary has.
     */
    @Test
    void agreesWithItInAllButFour() throws IOException {
        List<String> different = new ArrayList<>();
        int cases = 0;
        for (String line : Files.readAllLines(Shared.path("oracle/peer-cases.jsonl"))) {
            JsonNode peer = JSON.readTree(line);
            if (!peer.get("list").asText().endsWith("BY_ID")) {
                cases++;
                compare(peer, different);
            }
        }
        assertThat(cases).isEqualTo(175);
        assertThat(different).hasSizeLessThanOrEqualTo(4);
    }

    private static void compare(JsonNode peer, List<String> different) {
        JsonNode arguments = peer.get("args");
        Object expected = expected(arguments.get(arguments.size() - 1));
        Object actual = actual(peer.get("field").asText(), arguments);
        if (!Objects.equals(expected, actual)) {
            different.add(arguments.get(0).asText() + "\n  expected " + expected + "\n  but was  " + actual + "\n");
        }
    }

    private static Object expected(JsonNode value) {
        if (!value.isArray()) {
            return value.asText();
        }
        Stream<String> values = Stream.iterate(0, at -> at + 1)
                .limit(value.size())
                .map(at -> value.get(at).asText());
        return values.distinct().toList();
    }

    private static @Nullable Object actual(String field, JsonNode arguments) {
        String text = arguments.get(0).asText();
        return switch (field) {
            case "canonical_id" -> ReferenceId.of(text).canonical();
            case "info_recipients" -> RawCables.header("FM X\n" + text).infoRecipients();
            case "references" -> references(arguments);
            case "subject" -> RawCables.body(text).message().subject();
            case "summary" -> RawCables.body(text).content().summary();
            case "tags" -> RawCables.body(text).tags();
            case "deadline" -> String.valueOf(RawCables.body(text).secrecy().declassifyOn());
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static List<String> references(JsonNode arguments) {
        int year = arguments.get(1).asInt();
        String id = arguments.size() > 3
                ? arguments.get(2).asText()
                : String.format(Locale.ROOT, "%02dNOWHERE1", year % 100);
        RawCable raw = new RawCable(
                id,
                LocalDateTime.of(year, 1, 1, 0, 0),
                Clock.MINUTE,
                null,
                "SECRET",
                "Embassy Rome",
                List.of(),
                "",
                arguments.get(0).asText(),
                List.of());
        return CableParser.parse(raw).cites();
    }
}
