package org.cablestats.cli.command;

import java.util.List;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Converters;
import org.cablestats.cli.option.Program;
import picocli.CommandLine;

/** The command line of the program. */
public final class Commands {
    /** In the order of the help. */
    private static final List<Class<? extends Action>> ALL = List.of(
            RunCommand.class,
            LoadCommand.class,
            QueryCommand.class,
            SqlCommand.class,
            ServeCommand.class,
            CablesCommand.class,
            SearchCommand.class,
            IndexCommand.class,
            ChartCommand.class,
            CoverageCommand.class,
            ReportCommand.class,
            VerifyCommand.class,
            ParseCommand.class,
            InspectCommand.class,
            BrowseCommand.class,
            TopicsCommand.class,
            ExpectCommand.class,
            StatisticsCommand.class,
            JobsCommand.class,
            RunsCommand.class,
            RejectsCommand.class,
            DuplicatesCommand.class,
            IgnoredCommand.class,
            SnapshotsCommand.class,
            ExportCommand.class,
            MaintainCommand.class,
            RelocateCommand.class,
            CheckCommand.class,
            DoctorCommand.class,
            SampleCommand.class,
            CompletionCommand.class,
            ManualCommand.class);

    /** A line of a page. */
    private static final int WIDTH = 100;

    private Commands() {}

    public static CommandLine of(Program program) {
        CommandLine line = new CommandLine(program);
        ALL.forEach(line::addSubcommand);
        Converters.register(line);
        // What is typed is taken as it is: no file is read for an argument such as @name, which is a fine name of a
        // file.
        line.setExpandAtFiles(false);
        settle(line);
        line.setUsageHelpWidth(WIDTH);
        line.setUsageHelpLongOptionsMaxWidth(26);
        return line;
    }

    /** Of a command and all below it: whatever is wrong with values is told at once, and help ends with examples. */
    private static void settle(CommandLine line) {
        line.getCommandSpec().parser().collectErrors(true);
        line.getCommandSpec().usageMessage().footerHeading("%nExamples:%n");
        line.getSubcommands().values().forEach(Commands::settle);
    }
}
