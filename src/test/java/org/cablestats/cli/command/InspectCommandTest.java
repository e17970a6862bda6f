package org.cablestats.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cablestats.cli.Typed;
import org.cablestats.cli.console.Screen;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.Golden;
import org.cablestats.testing.Packed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InspectCommandTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "parse");
    private static final Path WORKPLACE = FOLDER.resolve("workplace");
    private static final String CSV = FOLDER.resolve("cables.csv").toString();
    private static final String PAGE = FOLDER.resolve("page.html").toString();
    private static final String TEXT = FOLDER.resolve("text.txt").toString();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"cables.csv", "page.html", "text.txt"})
    void showsTheFirstCableOfAFile(String file) {
        Typed typed = inspect("", FOLDER.resolve(file).toString());

        assertThat(typed.err()).isEmpty();
        assertThat(typed.code()).isZero();
        Golden.assertEqual("inspect/golden/" + file + ".txt", typed.out());
    }

    @Test
    void showsItsTextsInFullWhereTheyAreWanted() {
        String brief = inspect("", CSV).out();
        String full = inspect("", CSV, "--text").out();

        assertThat(full).startsWith(brief);
        Golden.assertEqual("inspect/golden/texts.txt", full.substring(brief.length()));
    }

    @Test
    void takesOneRecordOfManyAlsoFromAnArchiveOrStandardInput() throws IOException {
        byte[] page = Files.readAllBytes(Path.of(PAGE));
        Path archive = Packed.archive(
                folder.resolve("a.zip"),
                new TreeMap<>(Map.of("a.jpg", new byte[5], "b.html", page, "c.csv", Files.readAllBytes(Path.of(CSV)))));

        assertThat(inspect("", archive.toString()).out()).startsWith("88ASUNCION1164  RAILWAY GAUGES\n");
        assertThat(inspect("", archive.toString(), "--record", "3").out())
                .startsWith("07ASTANA413\n")
                .contains("INVALID_CREATED          The source's date is none that a cable can have; created is");
        assertThat(inspect(Files.readString(Path.of(TEXT)), "-").out()).startsWith("07ASTANA3901\n");
    }

    @Test
    void respectsTheWidthOfTheTerminal() throws IOException {
        Path workplace = withTopicOfALongName();
        Path crime = new CablesCsv()
                .record("12/11/2007 9:30", "07ASTANA1", "Embassy Astana", "", "", "", "TAGS: KCRM\nSUBJECT: AN ID\n")
                .write(folder.resolve("a.csv"));
        for (int columns : List.of(40, 60, 80, 132)) {
            Screen screen = new Screen(false, true, false, 24, columns);
            String usual = Typed.on(screen, Map.of(), workplace, "inspect", CSV, "--text")
                    .out();
            String longName = Typed.on(screen, Map.of(), workplace, "inspect", crime.toString())
                    .out();

            assertThat((usual + longName).lines())
                    .as("%d columns", columns)
                    .contains("  organized_crime_law_enforcement")
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(columns));
        }
        Golden.assertEqual(
                "inspect/golden/narrow.txt",
                Typed.on(new Screen(false, true, false, 24, 60), Map.of(), WORKPLACE, "inspect", PAGE)
                        .out());
    }

    private Path withTopicOfALongName() throws IOException {
        Path topics = Path.of("reports", "dictionary", "topics.yaml");
        Files.createDirectories(folder.resolve("jobs"));
        Files.createDirectories(folder.resolve(topics).getParent());
        Files.writeString(folder.resolve(topics), Files.readString(WORKPLACE.resolve(topics)) + """
                  - id: organized_crime_law_enforcement
                    label: Organized crime and law enforcement
                    tags: {KCRM: 0.9}
                    phrases:
                      organized crime: 4
                """);
        return folder;
    }

    @Test
    void coloursWhatGoesToATerminalThatLikesIt() {
        Screen screen = new Screen(false, true, true, 24, 100);
        String plain = Typed.on(screen, Map.of(), WORKPLACE, "inspect", PAGE).out();
        String coloured = Typed.on(screen, Map.of("TERM", "xterm"), WORKPLACE, "inspect", PAGE)
                .out();

        assertThat(coloured).contains("\u001b[1mIdentity\u001b[0m\n", "  \u001b[2mmetadata\u001b[0m\n");
        assertThat(coloured.replaceAll("\u001b\\[\\dm", "")).isEqualTo(plain);
        assertThat(Typed.on(screen, Map.of("TERM", "xterm", "NO_COLOR", "1"), WORKPLACE, "inspect", PAGE)
                        .out())
                .isEqualTo(plain);
        assertThat(Typed.on(
                                new Screen(false, false, true, 24, 100),
                                Map.of("TERM", "xterm"),
                                WORKPLACE,
                                "inspect",
                                PAGE)
                        .out())
                .isEqualTo(plain);
    }

    @Test
    void lendsATerminalNoControlCharacterOfTheText() {
        Path file = new CablesCsv()
                .cable("07ASTANA1", "12/11/2007 9:30", "Red \u001b[31m, bell \u0007, turned \u202e round.")
                .write(folder.resolve("a.csv"));

        Typed typed = inspect("", file.toString(), "--text");

        assertThat(typed.out())
                .contains("1. Red \uFFFD[31m, bell \uFFFD, turned \uFFFD round.")
                .doesNotContain("\u001b", "\u0007", "\u202e");
    }

    @Test
    void saysWhatItCannotShow() throws IOException {
        Files.writeString(folder.resolve("cables.csv"), "no cable");

        assertThat(inspect(""))
                .isEqualTo(
                        new Typed(2, "", "Cannot inspect: neither a FILE nor an ID is given (expected one of them)\n"));
        assertThat(inspect("", folder.resolve("cabels.csv").toString()))
                .isEqualTo(new Typed(
                        2,
                        "",
                        "Cannot inspect '" + folder.resolve("cabels.csv") + "': it is no file and no reference id"
                                + " (expected a file, or an id such as 07ASTANA3287); did you mean 'cables.csv'?\n"));
        assertThat(inspect("", folder.toString()))
                .isEqualTo(new Typed(2, "", "Cannot read '" + folder + "': it is a folder (expected files)\n"));
        assertThat(inspect("", CSV, "--record", "3"))
                .isEqualTo(new Typed(
                        2,
                        "",
                        "Cannot inspect record 3 of '" + CSV
                                + "': it is a reject (wrong columns, 35 bytes from byte 823 of" + " cables.csv)\n"));
        assertThat(inspect("", CSV, "--record", "4"))
                .isEqualTo(new Typed(2, "", "Cannot inspect record 4 of '" + CSV + "': it has 3\n"));
        assertThat(inspect("", PAGE, "--snapshot", "1"))
                .isEqualTo(new Typed(2, "", "Cannot inspect '" + PAGE + "': --snapshot is for ids\n"));
        assertThat(inspect("", "07ASTANA1", "--record", "1"))
                .isEqualTo(new Typed(2, "", "Cannot inspect '07ASTANA1': --record is for files\n"));
        assertThat(inspect("", "07ASTANA1", "--warehouse", "missing").err()).startsWith("Cannot ");
    }

    private static Typed inspect(String input, String... words) {
        String[] arguments = new String[words.length + 1];
        arguments[0] = "inspect";
        System.arraycopy(words, 0, arguments, 1, words.length);
        return Typed.in(WORKPLACE, input, arguments);
    }
}
