package org.cablestats.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.cablestats.cli.Typed;
import org.cablestats.cli.console.Screen;
import org.cablestats.testing.Golden;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class ExplainCommandTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "parse");
    private static final Path WORKPLACE = FOLDER.resolve("workplace");
    private static final String CSV = FOLDER.resolve("cables.csv").toString();
    private static final String TEXT = FOLDER.resolve("text.txt").toString();

    @Test
    void showsTheVotesThePhrasesAndTheirPlaces() {
        Typed typed = explain(CSV);

        assertThat(typed.err()).isEmpty();
        assertThat(typed.code()).isZero();
        Golden.assertEqual("explain/golden/found.txt", typed.out());
    }

    @Test
    void showsWhatTheOtherTopicsLackWhereThatIsWanted() {
        Golden.assertEqual(
                "explain/golden/all.txt",
                explain(TEXT, "--all", "--quotations", "1").out());
    }

    @Tag("slow")
    @Test
    void saysOfATopicOfWordsThatOthersHaveMorePoints() {
        String cable = """
                Reference ID Created Released Classification Origin
                07ASTANA3902 2007-12-11 09:30 2011-08-30 01:44 UNCLASSIFIED Embassy Astana

                E.O. 12958: N/A
                TAGS: ETRD, ENRG, PHUM, PTER, KZ
                SUBJECT: A VISIT

                1. The border guards have new border checkpoints.
                """;
        Typed typed = Typed.in(Path.of("."), cable, "topics", "explain", "-", "--all", "--quotations", "1");
        assertThat(typed.out().replaceAll("\\s+", " "))
                .contains("Terrorism and counter-terrorism terrorism found 1 sure, by tag")
                .containsPattern("Border security border_security not found its [0-9.]+ points are not among the 4"
                        + " highest, and no tag assigns it");
    }

    @Test
    void showsOneTopicThatIsNamed() {
        assertThat(explain(CSV, "--topic", "railways").out())
                .isEqualTo("07ASTANA412  A FISHING FLEET FOR LAKE TESTKOL\n\nNo topic\n");
        assertThat(explain(CSV, "--topic", "fisheries").out())
                .isEqualTo(explain(CSV).out());
    }

    @Test
    void fitsAPhraseAndItsPlaceOnALineOfTheTerminal() {
        String narrow = Typed.on(new Screen(false, true, false, 24, 60), Map.of(), WORKPLACE, "topics", "explain", CSV)
                .out();
        assertThat(narrow.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
    }

    @Test
    void saysWhatItCannotExplain() {
        assertThat(explain())
                .isEqualTo(
                        new Typed(2, "", "Cannot explain: neither a FILE nor an ID is given (expected one of them)\n"));
        assertThat(explain(CSV, "--topic", "fisheris", "--quotations", "none").err())
                .isEqualTo("""
                        Invalid --quotations: 'none' (expected a whole number from 1 on)
                        Invalid --topic: 'fisheris' (expected a topic of the dictionary); did you mean 'fisheries'?
                        """);
        assertThat(explain(CSV, "--snapshot", "1").err())
                .isEqualTo("Cannot explain '" + CSV + "': --snapshot is for ids\n");
        assertThat(explain("07ASTANA1", "--warehouse", "missing").err()).startsWith("Cannot ");
    }

    private static Typed explain(String... words) {
        String[] arguments = new String[words.length + 2];
        arguments[0] = "topics";
        arguments[1] = "explain";
        System.arraycopy(words, 0, arguments, 2, words.length);
        return Typed.in(WORKPLACE, "", arguments);
    }
}
