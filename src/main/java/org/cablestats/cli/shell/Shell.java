package org.cablestats.cli.shell;

import org.cablestats.cli.console.Console;
import org.cablestats.cli.console.ExitCode;
import org.cablestats.cli.console.Faults;
import org.cablestats.cli.console.ToldFault;
import org.cablestats.cli.option.SqlSource;
import org.cablestats.cli.shell.ShellInput.Typing;
import org.cablestats.fault.UsageException;
import org.cablestats.query.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Takes what is typed, statement by statement and command by command. A fault is told and ends no more than what had it. */
final class Shell {
    /** A file may include others, but no circle of them. */
    private static final int DEEPEST = 16;

    private final ShellWork work;
    private final ShellPrinter printer;
    private final OwnAnswers lists;
    private final boolean isPerson;
    private final boolean goesOn;
    private @Nullable ExitCode firstFault;
    private @Nullable ExitCode lastFault;
    private boolean left;
    private int statements;

    /**
     * A shell.
     *
     * @param isPerson whether somebody types, who sees where a fault is
     * @param goesOn whether a fault ends no more than its statement, also in a script
     */
    Shell(ShellWork work, ShellPrinter printer, OwnAnswers lists, boolean isPerson, boolean goesOn) {
        this.work = work;
        this.printer = printer;
        this.lists = lists;
        this.isPerson = isPerson;
        this.goesOn = goesOn;
    }

    /**
     * Takes all that comes.
     *
     * @throws ToldFault where a script had a fault, or the warehouse could not be opened
     */
    void run(ShellInput input) {
        while (!left && !hasFailed()) {
            Typing typed = input.next();
            if (typed == null) {
                break;
            }
            take(typed, isPerson ? "" : SqlSource.STANDARD_INPUT_IN_WORDS, isPerson || goesOn, 0);
        }
        if (hasFailed() && !work.hasThrown()) {
            tell(work::open);
        }
        ExitCode fault = isPerson ? lastFault : firstFault;
        if (fault != null && (!isPerson || work.hasFailed())) {
            throw new ToldFault(fault);
        }
    }

    /** Whether nothing can be asked. A script hears of it when it asks, and not by the time that it takes. */
    private boolean hasFailed() {
        return isPerson ? work.hasFailed() : work.hasThrown();
    }

    /** Takes the pieces of a text; whether none had a fault. */
    private boolean take(Typing typed, String name, boolean goOn, int depth) {
        int before = statements;
        for (ShellText.Piece piece : ShellText.of(typed.text()).all()) {
            boolean isDone = tell(() -> take(piece, typed, name, before, depth));
            if (left || (!isDone && !goOn)) {
                left = left || depth == 0;
                return isDone;
            }
        }
        return true;
    }

    private void take(ShellText.Piece piece, Typing typed, String name, int before, int depth) {
        if (piece instanceof ShellText.Sql sql) {
            statements++;
            SqlStatement statement = sql.statement().behind(before, typed.linesBefore());
            work.ask(new Asked(statement, name));
        } else if (piece instanceof ShellText.Command command) {
            take(command(command, typed, name), depth);
        }
    }

    private static ShellCommand command(ShellText.Command command, Typing typed, String name) {
        try {
            return CommandReader.read(command.text());
        } catch (UsageException e) {
            String place = name.isEmpty() ? "" : name + ":" + (typed.linesBefore() + command.line()) + ": ";
            throw new UsageException(
                    e.problems().stream().map(problem -> place + problem).toList());
        }
    }

    private void take(ShellCommand command, int depth) {
        if (command instanceof ShellCommand.Quit) {
            left = true;
        } else if (command instanceof ShellCommand.Include include) {
            include(include, depth);
        } else if (command instanceof ShellCommand.Watch watch) {
            work.watch(watch);
        } else if (command instanceof ShellCommand.Draw draw) {
            work.draw(draw);
        } else {
            lists.take(command);
        }
    }

    private void include(ShellCommand.Include include, int depth) {
        String file = include.file().toString();
        if (depth == DEEPEST) {
            throw new UsageException("Cannot include " + file + ": " + DEEPEST + " files include one another");
        }
        Typing typed = new Typing(lists.read(file), 0);
        int before = statements;
        statements = 0;
        boolean isDone = take(typed, file, goesOn, depth + 1);
        statements = before;
        if (!isDone && !left) {
            throw new ToldFault(lastFault == null ? ExitCode.USERS_MISTAKE : lastFault);
        }
    }

    /** Does something, and tells what kept it from being done; whether it was done. */
    private boolean tell(Runnable task) {
        try {
            task.run();
            return true;
            // Any exception: Scala throws checked ones without declaring them.
        } catch (Exception | Error e) {
            Console console = printer.console();
            ExitCode code = Faults.tell(e, console);
            if (code == ExitCode.DONE) {
                // A pager that was left; of a script nobody reads what more would come.
                left = left || !isPerson;
                return true;
            }
            firstFault = firstFault == null ? code : firstFault;
            lastFault = code;
            return false;
        }
    }
}
