package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cablestats.testing.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the help, the README and the pages of docs show as typed can be typed, and what it names is there. */
final class ExamplesTest {
    /** A command inside a line of shell, up to a pipe, a redirection, a comment or the end of a substitution. */
    private static final Pattern TYPED = Pattern.compile("(?:^|[ (/])cablestats ((?:\"[^\"]*\"|'[^']*'|[^|>#&)\"'])+)");

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|([^ ]+)");

    static Stream<String> examples() throws IOException {
        return Examples.all().stream()
                .map(Examples.Example::line)
                .map(TYPED::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void canBeTyped(String example) {
        assertThatCode(() -> Examples.line().parseArgs(words(example))).doesNotThrowAnyException();
    }

    @Test
    void nameWhatIsThere() throws IOException {
        List<String> examples = examples().toList();

        for (String command : List.of("query", "chart", "statistics show")) {
            assertAreThere(named(examples, command), name -> "reports/statistics/" + name + ".sql");
        }
        assertAreThere(named(examples, "report"), name -> "reports/" + name + ".yaml");
        assertAreThere(named(examples, "run"), name -> name.endsWith(".yaml") ? name : "jobs/" + name + ".yaml");
    }

    @Test
    void haveEveryCommandInTheReadme() throws IOException {
        List<String> lines = Files.readAllLines(Pages.README);

        assertThat(Examples.line().getSubcommands().keySet())
                .allSatisfy(command -> assertThat(lines)
                        .as(command)
                        .anyMatch(text ->
                                text.startsWith("| `" + command + "`") || text.startsWith("| `" + command + " ")));
    }

    /** Definitions of the program, or such as a page shows. */
    private static void assertAreThere(List<String> names, UnaryOperator<String> file) throws IOException {
        List<String> shown = Pages.code().stream()
                .map(Pages.Block::file)
                .filter(Objects::nonNull)
                .toList();

        assertThat(names).isNotEmpty().map(file).allMatch(path -> Files.exists(Path.of(path)) || shown.contains(path));
    }

    /** The first argument of each example of a command that takes a name. */
    private static List<String> named(List<String> examples, String command) {
        return examples.stream()
                .filter(example -> example.startsWith(command + " "))
                .map(example -> words(example.substring(command.length())))
                .filter(words -> words.length > 0 && !words[0].startsWith("-"))
                .map(words -> words[0])
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
}
