package org.cablestats.cli.shell;

import org.cablestats.cli.console.Environment;
import org.cablestats.cli.option.SqlSource;
import org.cablestats.cli.print.StatisticList;
import org.cablestats.job.Workplace;

/** What the shell answers itself, without the engine: lists of what there is, and how it shows results from now on. */
record OwnAnswers(ShellPrinter printer, Environment environment, Workplace workplace) {
    void take(ShellCommand command) {
        if (command instanceof ShellCommand.Describe describe) {
            String name = describe.name();
            printer.list(name == null ? Catalogue.relations() : Catalogue.columns(name));
        } else if (command instanceof ShellCommand.ListFunctions list) {
            String part = list.part();
            printer.list(Catalogue.functions(part == null ? "" : part));
        } else if (command instanceof ShellCommand.ListStatistics) {
            printer.list(StatisticList.of(workplace.statistics()));
        } else if (command instanceof ShellCommand.Help) {
            printer.list(Catalogue.commands());
        } else {
            set(command);
        }
    }

    private void set(ShellCommand command) {
        Settings settings = printer.settings();
        if (command instanceof ShellCommand.Expand expand) {
            printer.console().message(settings.set(expand));
        } else if (command instanceof ShellCommand.Time time) {
            printer.console().message(settings.set(time));
        } else if (command instanceof ShellCommand.PrintAs printAs) {
            settings.format = printAs.format();
        } else if (command instanceof ShellCommand.Limit limit) {
            settings.limit = limit.rows();
        } else if (command instanceof ShellCommand.Into into) {
            settings.into = into;
        }
    }

    /** The text of a file. */
    String read(String file) {
        return SqlSource.text(file, environment);
    }
}
