package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.query.View;
import org.cablestats.table.schema.StoredTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.OptionSpec;

final class HelpTest {
    static Stream<String> commands() {
        return Examples.line().getSubcommands().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void saysWhatACommandDoesAndShowsAnExample(String command) {
        Typed typed = Typed.line(command, "--help");

        assertThat(typed.code()).isZero();
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out()).contains("Usage: cablestats " + command, "\nExamples:\n", "cablestats " + command);
        assertThat(typed.out().lines()).allMatch(text -> text.length() <= 100);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void describesEveryOption(String command) {
        assertThat(optionsOf(command))
                .isNotEmpty()
                .allSatisfy(option -> assertThat(String.join(" ", option.description()))
                        .as(option.longestName())
                        .isNotBlank())
                .filteredOn(option -> option.defaultValue() != null)
                .allSatisfy(option -> assertThat(String.join(" ", option.description()))
                        .as(option.longestName())
                        .contains("(default: " + option.defaultValue()));
    }

    @Test
    void listsEveryCommand() {
        assertThat(Typed.line("--help").out()).contains(commands().toList());
        assertThat(Typed.line("--help", "jobs").out())
                .isEqualTo(Typed.line("jobs", "--help").out());
    }

    @Test
    void areThoseThatTheLauncherKnows() throws IOException {
        String known = Files.readAllLines(Path.of("cablestats")).stream()
                .filter(line -> line.strip().startsWith("run|load|query|"))
                .findFirst()
                .orElseThrow();

        assertThat(known.strip().replace(")", "").split("[|]"))
                .containsExactlyInAnyOrderElementsOf(commands().toList());
    }

    @Test
    void namesEveryTableAndViewThatAQuestionCanAsk() {
        List<String> words = List.of(Typed.line("query", "--help").out().split("[^a-z_]+"));
        assertThat(words)
                .containsAll(Arrays.stream(StoredTable.values())
                        .map(StoredTable::label)
                        .toList())
                .containsAll(Arrays.stream(View.values()).map(View::label).toList());
    }

    @Test
    void namesEveryKindOfChart() {
        List<String> words = List.of(Typed.line("chart", "--help").out().split("[^a-z-]+"));
        assertThat(words)
                .containsAll(
                        Arrays.stream(ChartKind.values()).map(ChartKind::label).toList());
    }

    @Test
    void printsTheVersion() {
        assertThat(Typed.line("--version")).isEqualTo(new Typed(0, "cablestats development\n", ""));
    }

    @Test
    void completesEveryCommandAndOption() {
        String script = Typed.line("completion").out();

        assertThat(script)
                .contains(commands().toList())
                .contains(
                        optionsOf("query").stream().map(OptionSpec::longestName).toList());
    }

    private static List<OptionSpec> optionsOf(String command) {
        return Examples.line().parseArgs(command).subcommand().commandSpec().options();
    }
}
