package org.cablestats.cli;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.job.SelectionWords;
import org.cablestats.query.Selection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which cables, and of which state. */
final class SelectionOptions {
    @Option(names = "--from", paramLabel = "DAY", description = "cables created on this day (UTC) or later: 2007-06-30")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DAY", description = "cables created on this day (UTC) or earlier")
    private @Nullable String to;

    @Option(
            names = "--origin",
            paramLabel = "NAME",
            description = "post or office as the source writes it: 'Embassy Astana'. May be repeated: any of them.")
    private List<String> origins = new ArrayList<>();

    @Option(
            names = "--country",
            paramLabel = "CODE",
            split = ",",
            description = "country of the post, ISO 3166-1: KZ,UZ. May be repeated.")
    private List<String> countries = new ArrayList<>();

    @Option(
            names = "--classification",
            paramLabel = "LEVEL",
            split = ",",
            description = "level as the source writes it: SECRET,SECRET//NOFORN. May be repeated.")
    private List<String> classifications = new ArrayList<>();

    @Option(
            names = "--topic",
            paramLabel = "ID",
            split = ",",
            description = "topic of the dictionary: border_security. May be repeated.")
    private List<String> topics = new ArrayList<>();

    @Option(
            names = "--where",
            paramLabel = "SQL",
            description = "condition over the columns of cables: \"words > 2000 AND array_contains(tags, 'PREL')\"")
    private @Nullable String where;

    @Option(
            names = "--snapshot",
            paramLabel = "ID",
            description = "state that load number ID published (default: the current one); see 'cablestats snapshots'")
    private @Nullable String snapshot;

    /** The selection; whether its topics exist is for the dictionary to say. */
    Selection selection(Mistakes mistakes) {
        return new SelectionWords(from, to, origins, countries, classifications, topics, where).read(mistakes);
    }

    /** Ordinal of the load whose state is read; null for the current state. */
    @Nullable Integer snapshot(Mistakes mistakes) {
        return mistakes.ordinal("snapshot", snapshot);
    }
}
