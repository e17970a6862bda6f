package org.cablestats.cli.print;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The words that can stand behind a command, each with its meaning.
 *
 * @param command with its place among the others
 */
record ManualEntries(CommandLine command) {
    void addTo(Roff page) {
        arguments(page);
        commands(page);
        options("OPTIONS", option -> !option.inherited(), page);
        options("OPTIONS OF EVERY COMMAND", OptionSpec::inherited, page);
    }

    private void arguments(Roff page) {
        CommandSpec spec = command.getCommandSpec();
        if (!spec.positionalParameters().isEmpty()) {
            page.section("ARGUMENTS");
            spec.positionalParameters().forEach(each -> page.entry("", each.paramLabel(), meaning(each.description())));
        }
    }

    private void commands(Roff page) {
        if (!command.getSubcommands().isEmpty()) {
            page.section("COMMANDS");
            command.getSubcommands().forEach((name, each) -> page.entry(name, "", ManualPage.header(each) + "."));
        }
    }

    private void options(String heading, Predicate<OptionSpec> which, Roff page) {
        List<OptionSpec> options = command.getCommandSpec().options().stream()
                .filter(which)
                .sorted(Comparator.comparing(OptionSpec::longestName))
                .toList();
        if (!options.isEmpty()) {
            page.section(heading);
        }
        options.forEach(each -> page.entry(
                String.join(", ", each.names()),
                each.arity().max() == 0 ? "" : "=" + each.paramLabel(),
                meaning(each.description())));
    }

    private static String meaning(String[] description) {
        return shown(String.join(" ", description));
    }

    /** The help writes a percent sign twice, but not everywhere. */
    static String shown(String line) {
        return line.replace("%%", "%");
    }
}
