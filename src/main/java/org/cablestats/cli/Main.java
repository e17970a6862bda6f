package org.cablestats.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.cli.command.Commands;
import org.cablestats.cli.console.Arguments;
import org.cablestats.cli.console.Console;
import org.cablestats.cli.console.EngineLog;
import org.cablestats.cli.console.Environment;
import org.cablestats.cli.console.ExitCode;
import org.cablestats.cli.console.Faults;
import org.cablestats.cli.console.Installation;
import org.cablestats.cli.console.Interruption;
import org.cablestats.cli.console.Screen;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.ArgumentMessages;
import org.cablestats.cli.option.Options;
import org.cablestats.cli.option.Program;
import org.cablestats.definition.Problems;
import org.cablestats.disk.Access;
import org.cablestats.disk.Scratch;
import org.cablestats.job.Workplace;
import org.cablestats.table.ProgramVersion;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

public final class Main {
    private Main() {}

    /** Runs the command that the arguments name and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Scratch.open();
        Interruption err = Interruption.watch(writer(FileDescriptor.err));
        Environment environment = new Environment(
                System.in,
                writer(FileDescriptor.out),
                err,
                Screen.of(System::getProperty),
                System.getenv(),
                Workplace.CURRENT,
                Installation.find(),
                InstantSource.system());
        Program program = new Program(environment);
        err.ask(program::left);
        int code = run(Arguments.of(arguments), program);
        err.ask(() -> "");
        System.exit(code);
    }

    /** Runs the command that the arguments name; the exit code. */
    public static int run(List<String> arguments, Environment environment) {
        return run(arguments, new Program(environment));
    }

    private static int run(List<String> arguments, Program program) {
        CommandLine line = Commands.of(program);
        ExitCode code;
        try {
            ParseResult parsed = line.parseArgs(asked(arguments).toArray(String[]::new));
            take(parsed, program);
            program.console().out().flush();
            code = ExitCode.DONE;
        } catch (ParameterException e) {
            program.console().error(ArgumentMessages.of(e));
            program.console().error(ArgumentMessages.hint(e.getCommandLine()));
            code = ExitCode.USERS_MISTAKE;
            // Any exception: Scala throws checked ones without declaring them.
        } catch (Exception | Error e) {
            code = Faults.tell(e, program.console());
        }
        return code.number();
    }

    /** {@code help load} is what many type for {@code load --help}. */
    private static List<String> asked(List<String> arguments) {
        if (arguments.isEmpty() || !arguments.get(0).equals("help")) {
            return arguments;
        }
        return Stream.concat(arguments.stream().skip(1), Stream.of("--help")).toList();
    }

    private static void take(ParseResult parsed, Program program) {
        List<ParameterException> values = new ArrayList<>();
        for (ParseResult each = parsed; each != null; each = each.subcommand()) {
            for (Exception mistake : each.errors()) {
                ParameterException thrown = (ParameterException) mistake;
                if (!ArgumentMessages.isOfValue(thrown)) {
                    throw thrown;
                }
                values.add(thrown);
            }
        }
        List<CommandLine> typed = parsed.asCommandLineList();
        CommandLine last = typed.get(typed.size() - 1);
        Console console = program.console();
        if (program.asksForVersion()) {
            Stream.of("cablestats " + ProgramVersion.text(), ProgramVersion.built())
                    .filter(line -> !line.isEmpty())
                    .forEach(console.out()::line);
        } else if (program.asksForHelp()) {
            boolean colours = program.environment().screen().out()
                    && program.environment().colours();
            console.out().print(last.getUsageMessage(colours ? Help.Ansi.ON : Help.Ansi.OFF));
        } else if (last.getCommand() instanceof Action action) {
            EngineLog.set(program.verbosity());
            Access.share(program.isShared());
            verify(values, last, program);
            action.run(program);
        } else {
            throw new ParameterException(last, ArgumentMessages.noCommand(last));
        }
    }

    /** Tells all that is wrong with the values of a command line at once. */
    private static void verify(List<ParameterException> values, CommandLine command, Program program) {
        Problems mistakes = new Problems();
        values.forEach(mistake -> mistakes.add(ArgumentMessages.of(mistake)));
        filled(command.getCommandSpec())
                .filter(Options.class::isInstance)
                .forEach(options -> ((Options) options).check(program, mistakes));
        mistakes.throwIfAny();
    }

    /** What the words of a command were put into: its mixins, with theirs, and then itself. */
    private static Stream<Object> filled(CommandSpec command) {
        return Stream.concat(command.mixins().values().stream().flatMap(Main::filled), Stream.of(command.userObject()));
    }

    private static Writer writer(FileDescriptor descriptor) {
        return new BufferedWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }
}
