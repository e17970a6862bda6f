package org.cablestats.site;

import java.util.List;
import java.util.Objects;
import org.cablestats.cable.CableParser;
import org.cablestats.job.Definitions;
import org.cablestats.query.Selection;
import org.cablestats.search.hit.Hits;
import org.cablestats.search.words.QueryReader;
import org.cablestats.statistic.Statistic;
import org.cablestats.table.row.StoredRow;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.topic.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Which page stands where.
 *
 * @param statistics those that can be asked, by name
 * @param topics those of the dictionary
 */
record Routes(Corpus corpus, List<Statistic> statistics, List<Topic> topics, ReportFiles reports) {
    private static final String STATISTICS = "/statistics";
    private static final String CABLES = "/cables";

    /** Searches end there: each page reads all before it. */
    private static final int SEARCHED = 200;

    Routes {
        statistics = List.copyOf(statistics);
        topics = List.copyOf(topics);
    }

    /**
     * The page.
     *
     * @throws Refusal of status 404 where there is none
     * @throws org.cablestats.fault.UsageException where it cannot be asked so
     */
    SitePage page(Asked asked, Snapshot snapshot) {
        String path = asked.path();
        int ordinal = snapshot.ordinal();
        return switch (path) {
            case "/start" -> StartPage.of(snapshot, corpus.snapshots(), reports.reports());
            case STATISTICS -> StatisticsPage.of(statistics, ordinal);
            case CABLES -> cables(asked, snapshot);
            case "/search" -> search(asked, snapshot);
            default -> named(asked, snapshot);
        };
    }

    private SitePage named(Asked asked, Snapshot snapshot) {
        String path = asked.path();
        if (path.startsWith(STATISTICS + "/")) {
            return statistic(path.substring(STATISTICS.length() + 1), asked, snapshot);
        }
        if (path.startsWith(CABLES + "/")) {
            return cable(path.substring(CABLES.length() + 1), snapshot);
        }
        throw new Refusal(404, "Cannot find this page (expected /start, /statistics, /cables or /search)");
    }

    private SitePage statistic(String name, Asked asked, Snapshot snapshot) {
        Statistic statistic = statistics.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        404,
                        Definitions.unknown(
                                "statistic",
                                name,
                                statistics.stream().map(Statistic::name).toList())));
        Selection selection = SelectionFields.read(asked, topics);
        return StatisticPage.of(
                statistic, selection, topics, corpus.answer(snapshot, selection, statistic), snapshot.ordinal());
    }

    private SitePage cable(String name, Snapshot snapshot) {
        String id = CableParser.canonicalId(name);
        StoredRow row = id == null ? null : corpus.cable(snapshot, id);
        if (row == null) {
            throw new Refusal(404, "Cannot find cable " + name + " in snapshot " + snapshot.ordinal());
        }
        return CablePage.of(row, topics, snapshot.ordinal());
    }

    private SitePage cables(Asked asked, Snapshot snapshot) {
        Selection selection = SelectionFields.read(asked, topics);
        int page = page(asked.number("page", Steps.GREATEST));
        Corpus.Slice slice = corpus.cables(snapshot, selection, Steps.first(page), Steps.SIZE);
        return CablesPage.of(slice, selection, topics, page, asked.in(DataForm.HTML), snapshot.ordinal());
    }

    private SitePage search(Asked asked, Snapshot snapshot) {
        Selection selection = SelectionFields.read(asked, topics);
        int page = page(asked.number("page", SEARCHED));
        Link link = asked.in(DataForm.HTML);
        String query = Objects.requireNonNullElse(asked.text("q"), "");
        if (query.isEmpty()) {
            return SearchPage.empty(selection, topics, link);
        }
        Hits hits = corpus.search(snapshot, selection, QueryReader.read(query), page * Steps.SIZE);
        return SearchPage.of(query, hits, selection, topics, page, link, snapshot.ordinal());
    }

    private static int page(@Nullable Integer number) {
        return number == null ? 1 : number;
    }
}
