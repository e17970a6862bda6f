package org.cablestats.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.DateOption;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.WaitOption;
import org.cablestats.definition.Problems;
import org.cablestats.job.Forms;
import org.cablestats.job.JobDefinition;
import org.cablestats.job.Load;
import org.cablestats.job.Reparse;
import org.cablestats.job.Share;
import org.cablestats.job.Step;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "load",
        header = "Load cables into the warehouse.",
        description = "What is new or changed becomes visible at once or not at all; loading the same again changes"
                + " nothing. Archives (.zip, .tar, .7z, .tar.gz, .tar.bz2, .tar.xz, .tar.zst) and compressed files (.gz, .bz2,"
                + " .xz, .zst) are read where they lie; archives in archives, to a depth of three. What was passed over is named:"
                + " all with --verbose, else what somebody may miss most."
                + " Makes the warehouse where there is none. With --reparse, takes the cables that are there apart anew,"
                + " without their sources.",
        footer = {
            "  cablestats load data/cables.csv",
            "  cablestats load data/cables.csv pages 'texts/*.txt' --warehouse w1",
            "  cablestats load cablegate.tar.gz pages.zip cables.csv.zst",
            "  cablestats load data/cables.csv --dry-run",
            "  cablestats load data/cables.csv --date 2026-11-01",
            "  cablestats load data/cables.csv --wait 10m",
            "  cablestats load --reparse",
            "  cablestats load suspicious.csv --layout csv --reject-limit 5%%"
        })
final class LoadCommand implements Action {
    @Parameters(paramLabel = "SOURCE", arity = "0..*", description = "files, folders, globs or any URI Hadoop can open")
    private List<String> sources = new ArrayList<>();

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            description = "the only layout to expect (default: auto, told from each file's content)")
    private @Nullable String layout;

    @Option(
            names = "--reject-limit",
            paramLabel = "SHARE",
            description = "share of records that may be unreadable; more stop the load (default: 0.1%%)")
    private @Nullable String rejectLimit;

    @Option(
            names = "--reparse",
            description =
                    "no SOURCE: derive every column of the stored cables anew, after a change of the program or of"
                            + " the topic dictionary")
    private boolean reparse;

    @Mixin
    private DateOption date = new DateOption();

    @Mixin
    private WaitOption wait = new WaitOption();

    @Option(names = "--dry-run", description = "read and count, write nothing")
    private boolean dryRun;

    private @Nullable Double limit;

    @Override
    public void check(Program program, Problems mistakes) {
        if (reparse) {
            checkThatItStandsAlone(mistakes);
            return;
        }
        if (sources.isEmpty()) {
            mistakes.add("Cannot load: no SOURCE is given (expected files, folders, globs or URIs)");
        }
        Forms.LAYOUT.read("--layout", layout, mistakes::add);
        limit = Share.FORM.read("--reject-limit", rejectLimit, mistakes::add);
    }

    private void checkThatItStandsAlone(Problems mistakes) {
        if (!sources.isEmpty()) {
            mistakes.add("Cannot reparse: SOURCE '" + sources.get(0)
                    + "' is given (expected none: what is stored is taken apart anew)");
        }
        if (layout != null) {
            mistakes.add("Cannot reparse: --layout '" + layout + "' is given (expected none: no file is read)");
        }
        if (rejectLimit != null) {
            mistakes.add("Cannot reparse: --reject-limit '" + rejectLimit
                    + "' is given (expected none: no record is rejected)");
        }
    }

    @Override
    public void run(Program program) {
        double rejected = limit == null ? Load.REJECT_LIMIT : limit;
        Step step = reparse
                ? new Reparse(dryRun, "")
                : new Load(sources, Forms.only(layout), rejected, List.of(), dryRun, "");
        Execution.run(date.of(JobDefinition.of(step)), program, wait.of(program));
    }
}
