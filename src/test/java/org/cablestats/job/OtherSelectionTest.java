package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.query.Selection;
import org.junit.jupiter.api.Test;

/** What stands behind {@code --against}. */
final class OtherSelectionTest {
    private static final Selection THESE = new Selection(
            LocalDate.of(2007, 1, 1),
            null,
            List.of("Embassy Astana"),
            List.of("KZ"),
            List.of(),
            List.of("drugs"),
            null,
            "words > 100");

    private final List<String> mistakes = new ArrayList<>();

    @Test
    void keepsWhatItDoesNotName() {
        assertThat(parse("origin: Embassy Almaty"))
                .isEqualTo(new Selection(
                                LocalDate.of(2007, 1, 1),
                                null,
                                List.of("Embassy Almaty"),
                                List.of("KZ"),
                                List.of(),
                                List.of("drugs"),
                                null,
                                "words > 100")
                        .without(THESE));
        assertThat(mistakes).isEmpty();
    }

    @Test
    void readsSeveralKeysOnOneLineWithOrWithoutBraces() {
        Selection other = new Selection(
                        LocalDate.of(2008, 1, 1),
                        LocalDate.of(2008, 12, 31),
                        List.of(),
                        List.of("UZ", "TM"),
                        List.of("SECRET"),
                        List.of(),
                        null,
                        "words > 9, 1 = 1")
                .without(THESE);
        String keys =
                "from: 2008-01-01, to: 2008-12-31, origin: any, country: [uz, tm], classification: secret, topic: any,"
                        + " where: \"words > 9, 1 = 1\"";

        assertThat(parse(keys)).isEqualTo(other);
        assertThat(parse("{" + keys + "}")).isEqualTo(other);
        assertThat(mistakes).isEmpty();
    }

    @Test
    void takesAllThatTheSelectionLeavesOut() {
        assertThat(parse("others")).isEqualTo(Selection.ALL.without(THESE));
        assertThat(parse("from: any, origin: any, country: any, topic: any, where: any"))
                .isEqualTo(Selection.ALL.without(THESE));
    }

    @Test
    void forgetsTheTopicOfAReportWhereItNamesOne() {
        Selection report = THESE.about("drugs");

        assertThat(OtherSelection.parse("--against", "topic: any", report, mistakes::add)
                        .subject())
                .isNull();
        assertThat(OtherSelection.parse("--against", "origin: any", report, mistakes::add)
                        .subject())
                .isEqualTo("drugs");
    }

    @Test
    void saysWhatIsWrongWithIt() {
        parse("orgin: Embassy Almaty");
        parse("to: 2006-12-31");
        parse("country: Kasakhstan");
        parse("all");
        parse("origin: [");

        assertThat(mistakes)
                .containsExactly(
                        "--against:1: Invalid key: 'orgin' (expected one of from, to, origin, country, classification, topic,"
                                + " where); did you mean 'origin'?",
                        "--against:1: Invalid to: '2006-12-31' (expected a date from 2007-01-01 on)",
                        "--against:1: Invalid country: 'Kasakhstan' (expected two letters of ISO 3166-1 such as KZ)",
                        "Invalid --against: 'all' (expected others, or keys of another selection such as"
                                + " 'origin: Embassy Astana')",
                        "--against:1: Invalid YAML: expected the node content, but found '}'");
    }

    private Selection parse(String text) {
        return OtherSelection.parse("--against", text, THESE, mistakes::add);
    }
}
