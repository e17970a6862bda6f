package org.cablestats.cli.print;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * What {@code --help} says of a command, as a page of the manual.
 *
 * @param command with its place among the others
 * @param version of the program
 */
public record ManualPage(CommandLine command, String version) {
    /** The pages of a command and of all below it. */
    public static Stream<ManualPage> all(CommandLine command, String version) {
        return Stream.concat(
                Stream.of(new ManualPage(command, version)),
                command.getSubcommands().values().stream().flatMap(each -> all(each, version)));
    }

    /** As {@code man} is asked for it: {@code cablestats-topics-train}. */
    public String name() {
        return name(command);
    }

    /** The command as it is typed behind the program's name: {@code topics train}; empty for the program. */
    public String words() {
        return command.getCommandSpec().qualifiedName().replaceFirst("^\\S+ ?", "");
    }

    private static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName("-");
    }

    /** As {@code man} reads it. */
    public String text() {
        Roff page = new Roff(name().toUpperCase(Locale.ROOT), "cablestats " + version);
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        page.section("NAME").prose(name() + " - " + header(command));
        synopsis(page.section("SYNOPSIS"));
        lines(usage.description(), page.section("DESCRIPTION"));
        new ManualEntries(command).addTo(page);
        lines(usage.footer(), page.section("EXAMPLES"));
        return page.section("SEE ALSO").prose(others()).toString();
    }

    /** What it does, as the list of commands has it, without the full stop. */
    static String header(CommandLine command) {
        return String.join(" ", command.getCommandSpec().usageMessage().header())
                .replaceFirst("[.]$", "");
    }

    private void synopsis(Roff page) {
        String name = command.getCommandSpec().qualifiedName();
        String words = command.getHelp().synopsis(0).replaceAll("\\s+", " ").strip();
        page.prose(name, words.substring(name.length()).strip());
    }

    /** A line that stands two blanks in is typed, and a blank one ends a paragraph. */
    private static void lines(String[] lines, Roff page) {
        for (String line : lines) {
            String shown = ManualEntries.shown(line);
            if (shown.isBlank()) {
                page.paragraph();
            } else if (shown.startsWith("  ")) {
                page.typed(shown.strip());
            } else {
                page.prose(shown);
            }
        }
    }

    /** The pages above and below it; those of the whole program name all others. */
    private String others() {
        Stream<CommandLine> above = Stream.iterate(command.getParent(), each -> each != null, CommandLine::getParent);
        return Stream.concat(above, command.getSubcommands().values().stream())
                .map(each -> name(each) + "(1)")
                .collect(Collectors.joining(", "));
    }
}
