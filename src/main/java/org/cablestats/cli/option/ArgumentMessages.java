package org.cablestats.cli.option;

import java.util.List;
import java.util.stream.Stream;
import org.cablestats.fault.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in one line that names what was typed. */
public final class ArgumentMessages {
    private ArgumentMessages() {}

    public static String of(ParameterException mistake) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (mistake instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing().get(0));
        }
        if (mistake instanceof OverwrittenOptionException overwritten && overwritten.getOverwritten() != null) {
            return "Invalid option: '" + name(overwritten.getOverwritten()) + "' (expected once)";
        }
        ArgSpec argument = mistake.getArgSpec();
        if (argument != null && mistake.getValue() != null) {
            String expectation = mistake.getCause() instanceof TypeConversionException wrong && isOfValue(mistake)
                    ? wrong.getMessage()
                    : "(expected " + label(argument) + ")";
            return "Invalid " + name(argument) + ": '" + mistake.getValue() + "' " + expectation;
        }
        return String.valueOf(mistake.getMessage());
    }

    /** Whether it is only about the value of an option, so that the others can be read as well. */
    public static boolean isOfValue(ParameterException mistake) {
        return mistake.getCause() instanceof TypeConversionException
                && mistake.getArgSpec().arity().max() > 0;
    }

    /** The message for a command line that names no command. */
    public static String noCommand(CommandLine line) {
        return "Cannot run: no command is given (expected "
                + String.join(", ", line.getSubcommands().keySet()) + ")";
    }

    public static String hint(CommandLine command) {
        return "Run '" + command.getCommandSpec().qualifiedName() + " --help'";
    }

    private static String unmatched(UnmatchedArgumentException mistake) {
        CommandLine command = mistake.getCommandLine();
        String typed = mistake.getUnmatched().get(0);
        if (typed.startsWith("-") && typed.length() > 1) {
            int equals = typed.indexOf('=');
            String option = equals < 0 ? typed : typed.substring(0, equals);
            List<String> known = command.getCommandSpec().options().stream()
                    .flatMap(spec -> Stream.of(spec.names()))
                    .sorted()
                    .toList();
            return invalid("option", option, known);
        }
        if (!command.getSubcommands().isEmpty()) {
            return invalid(
                    "command", typed, List.copyOf(command.getSubcommands().keySet()));
        }
        return "Invalid argument: '" + typed + "' (expected nothing after the arguments of '" + command.getCommandName()
                + "')";
    }

    private static String invalid(String kind, String typed, List<String> known) {
        return "Invalid " + kind + ": '" + typed + "' (expected " + String.join(", ", known) + ")"
                + Suggestion.of(typed, known);
    }

    private static String missing(ArgSpec argument) {
        return "Invalid option: '" + name(argument) + "' (expected a value: " + name(argument) + " "
                + argument.paramLabel() + ")";
    }

    /** What it is called on the command line: {@code --topic}, {@code NAME}. */
    public static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String label(ArgSpec argument) {
        return argument.arity().max() == 0 ? "no value" : argument.paramLabel();
    }
}
