package org.cablestats.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** What the help of every command, the README and the pages of docs show as typed. */
final class Examples {
    static final Path README = Path.of("README.md");

    /** Code on a page stands four blanks in. */
    private static final String CODE = "    ";

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

    /** All of them, each once, whatever remark stands behind it. */
    static List<Example> all() throws IOException {
        List<Example> examples = new ArrayList<>();
        commands(line())
                .flatMap(command ->
                        Stream.of(command.getCommandSpec().usageMessage().footer()))
                .filter(text -> text.contains("cablestats ") && text.startsWith("  "))
                .forEach(
                        text -> examples.add(new Example(text.replace("%%", "%").strip(), null)));
        for (Path page : pages()) {
            examples.addAll(onPage(Files.readAllLines(page)));
        }
        Map<String, Example> typed = new LinkedHashMap<>();
        examples.forEach(example -> typed.putIfAbsent(
                example.line().replace("./cablestats", "cablestats").replaceFirst(" +# .*", ""), example));
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

    private static Stream<CommandLine> commands(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(Examples::commands));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of(README),
                            docs.filter(page -> page.toString().endsWith(".md")).sorted())
                    .toList();
        }
    }

    private static List<Example> onPage(List<String> page) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            String text = page.get(i);
            if (text.startsWith(CODE) && text.contains("./cablestats ") && !text.startsWith(CODE + "#")) {
                boolean answered = text.startsWith(CODE + "$ ");
                String line = text.strip().replaceFirst("^\\$ ", "");
                examples.add(new Example(line, answered ? answer(page.subList(i + 1, page.size())) : null));
            }
        }
        return examples;
    }

    private static String answer(List<String> rest) {
        return rest.stream()
                .takeWhile(text -> text.startsWith(CODE))
                .map(text -> text.substring(CODE.length()) + "\n")
                .reduce("", String::concat);
    }
}
