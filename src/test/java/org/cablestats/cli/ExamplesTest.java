package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cablestats.job.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the help and the README show as typed can be typed, and what it names is there. */
final class ExamplesTest {
    private static final Path README = Path.of("README.md");

    /** A command inside a line of shell, up to a pipe, a redirection, a comment or the end of a substitution. */
    private static final Pattern TYPED = Pattern.compile("(?:^|[ (/])cablestats ((?:\"[^\"]*\"|'[^']*'|[^|>#&)\"'])+)");

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|([^ ]+)");

    static Stream<String> examples() throws IOException {
        Stream<String> help = line().getSubcommands().values().stream()
                .flatMap(command ->
                        Stream.of(command.getCommandSpec().usageMessage().footer()))
                .map(text -> text.replace("%%", "%"));
        Stream<String> readme = Files.readAllLines(README).stream().filter(text -> text.startsWith("    "));
        return Stream.concat(help, readme)
                .map(TYPED::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void canBeTyped(String example) {
        assertThatCode(() -> line().parseArgs(words(example))).doesNotThrowAnyException();
    }

    @Test
    void nameWhatIsThere() throws IOException {
        List<String> examples = examples().toList();

        assertThat(named(examples, "query"))
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(Path.of("reports/statistics", name + ".sql")).exists());
        assertThat(named(examples, "report"))
                .isNotEmpty()
                .allSatisfy(
                        name -> assertThat(Path.of("reports", name + ".yaml")).exists());
        assertThat(named(examples, "run"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Path.of(name.endsWith(".yaml") ? name : "jobs/" + name + ".yaml"))
                        .exists());
    }

    @Test
    void haveEveryCommandInTheReadme() throws IOException {
        List<String> lines = Files.readAllLines(README);

        assertThat(line().getSubcommands().keySet())
                .allSatisfy(command -> assertThat(lines)
                        .as(command)
                        .anyMatch(text ->
                                text.startsWith("| `" + command + "`") || text.startsWith("| `" + command + " ")));
    }

    /** The first argument of each example of a command that takes a name. */
    private static List<String> named(List<String> examples, String command) {
        return examples.stream()
                .map(ExamplesTest::words)
                .filter(words -> words.length > 1 && words[0].equals(command) && !words[1].startsWith("-"))
                .map(words -> words[1])
                .distinct()
                .toList();
    }

    private static String[] words(String example) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(example.replace("\\\"", "\""));
        while (matcher.find()) {
            words.add(Stream.of(matcher.group(1), matcher.group(2), matcher.group(3))
                    .filter(group -> group != null)
                    .findFirst()
                    .orElseThrow());
        }
        return words.toArray(String[]::new);
    }

    private static CommandLine line() {
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(),
                new StringWriter(),
                new StringWriter(),
                Screen.NONE,
                Map.of(),
                Workplace.CURRENT,
                null,
                () -> Instant.EPOCH);
        return Commands.of(new Program(surroundings));
    }
}
