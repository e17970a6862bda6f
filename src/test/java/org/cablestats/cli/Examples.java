package org.cablestats.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cablestats.cli.command.Commands;
import org.cablestats.cli.console.Environment;
import org.cablestats.cli.console.Screen;
import org.cablestats.cli.option.Program;
import org.cablestats.job.Workplace;
import org.cablestats.testing.Pages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** What the help of every command, the README and the pages of docs show as typed. */
final class Examples {
    private Examples() {}

    /**
     * A line of shell.
     *
     * @param line as typed
     * @param answer what is shown to come of it, null where nothing is
     */
    record Example(String line, @Nullable String answer) {
        @Override
        public String toString() {
            return line;
        }
    }

    /** All of them, each once, whatever remark stands behind it; with its answer, where one is shown anywhere. */
    static List<Example> all() throws IOException {
        List<Example> examples = new ArrayList<>(ofHelp());
        for (Path page : Pages.all()) {
            examples.addAll(PageExamples.of(page));
        }
        Map<String, Example> typed = new LinkedHashMap<>();
        examples.forEach(example -> typed.merge(
                example.line().replace("./cablestats", "cablestats").replaceFirst(" +# .*", ""),
                example,
                (first, second) -> first.answer() == null ? new Example(first.line(), second.answer()) : first));
        return List.copyOf(typed.values());
    }

    /** The command line of the program. */
    static CommandLine line() {
        Environment environment = new Environment(
                InputStream.nullInputStream(),
                new StringWriter(),
                new StringWriter(),
                Screen.NONE,
                Map.of(),
                Workplace.CURRENT,
                null,
                () -> Instant.EPOCH);
        return Commands.of(new Program(environment));
    }

    private static List<Example> ofHelp() {
        return commands(line())
                .flatMap(command ->
                        Stream.of(command.getCommandSpec().usageMessage().footer()))
                .filter(text -> text.contains("cablestats ") && text.startsWith("  "))
                .map(text -> new Example(text.replace("%%", "%").strip(), null))
                .toList();
    }

    private static Stream<CommandLine> commands(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(Examples::commands));
    }
}
