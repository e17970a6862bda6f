package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.cli.print.ManualPage;
import org.cablestats.testing.Golden;
import org.cablestats.testing.Mandoc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The pages of the manual say what the help says. */
final class ManualTest {
    @TempDir
    private Path folder;

    static List<ManualPage> pages() {
        return ManualPage.all(Examples.line(), "0.1.0").toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nameEveryOptionArgumentAndCommand(ManualPage page) {
        CommandLine command = page.command();
        Stream<String> options = command.getCommandSpec().options().stream()
                .map(option -> String.join(", ", option.names()))
                .map(names -> "\n\\fB" + names.replace("-", "\\-") + "\\fR");
        Stream<String> arguments = command.getCommandSpec().positionalParameters().stream()
                .map(PositionalParamSpec::paramLabel)
                .map(label -> "\n\\fB\\fR\\fI" + label + "\\fR\n");
        Stream<String> commands = command.getSubcommands().keySet().stream().map(name -> "\n\\fB" + name + "\\fR");

        assertThat(page.text())
                .contains(Stream.of(options, arguments, commands)
                        .flatMap(all -> all)
                        .toList());
    }

    @Test
    void areOneForEachCommandAndFoundFromThatOfTheProgram() throws IOException {
        Typed typed = Typed.line("manual", "--into", folder.toString());

        assertThat(typed.out().lines().map(Path::of))
                .containsExactlyElementsOf(pages().stream()
                        .map(page -> folder.resolve("man1").resolve(page.name() + ".1"))
                        .toList())
                .allMatch(Files::isRegularFile);
        assertThat(pages()).extracting(ManualPage::name).contains("cablestats", "cablestats-topics-train");
        assertThat(pages().get(0).text()).contains("cablestats\\-topics(1)");
    }

    @Test
    void haveNothingThatAReaderOfManualsFaults() throws Exception {
        Typed.line("manual", "--into", folder.toString());
        for (ManualPage page : pages()) {
            Path file = folder.resolve("man1").resolve(page.name() + ".1");
            assertThat(Mandoc.faults(file)).as(page.name()).isEmpty();
            assertThat(Mandoc.text(file)).as(page.name()).contains("OPTIONS", "cablestats " + page.words());
        }
    }

    @Test
    void areWrittenForMan() {
        Golden.assertEqual(
                "manual/cablestats-sample.1", Typed.line("manual", "sample").out());
    }

    @Test
    void saysWhichCommandsThereAre() {
        assertThat(Typed.line("manual", "topics", "tran").err())
                .startsWith("Invalid COMMAND: 'topics tran' (expected run, load,")
                .endsWith("; did you mean 'topics train'?\n");
        assertThat(Typed.line("manual", "run", "--into", "man").err())
                .startsWith("Cannot write the manual: 'run' is given (expected no command with --into)\n");
    }
}
