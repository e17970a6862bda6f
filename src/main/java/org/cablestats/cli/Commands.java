package org.cablestats.cli;

import picocli.CommandLine;

/** All commands, in the order of the help. */
final class Commands {
    /** A line of a page. */
    private static final int WIDTH = 100;

    private Commands() {}

    static CommandLine of(Program program) {
        CommandLine line = new CommandLine(program);
        line.addSubcommand(new RunCommand(program));
        line.addSubcommand(new LoadCommand(program));
        line.addSubcommand(new QueryCommand(program));
        line.addSubcommand(new CoverageCommand(program));
        line.addSubcommand(new ReportCommand(program));
        line.addSubcommand(new ParseCommand(program));
        line.addSubcommand(new InspectCommand(program));
        line.addSubcommand(TopicsCommand.of(program));
        line.addSubcommand(new StatisticsCommand(program));
        line.addSubcommand(new JobsCommand(program));
        line.addSubcommand(new RejectsCommand(program));
        line.addSubcommand(new DuplicatesCommand(program));
        line.addSubcommand(new IgnoredCommand(program));
        line.addSubcommand(new CommandLine(new SnapshotsCommand(program))
                .addSubcommand(new RollbackCommand(program))
                .addSubcommand(new UnpinCommand(program)));
        line.addSubcommand(new ExportCommand(program));
        line.addSubcommand(new MaintainCommand(program));
        line.addSubcommand(new RelocateCommand(program));
        line.addSubcommand(new CheckCommand(program));
        line.addSubcommand(new SampleCommand(program));
        line.addSubcommand(new CompletionCommand(program));
        // What is typed is taken as it is: no file is read for an argument such as @name, which is a fine name of a
        // file.
        line.setExpandAtFiles(false);
        line.setUsageHelpWidth(WIDTH);
        line.setUsageHelpLongOptionsMaxWidth(26);
        return line;
    }
}
