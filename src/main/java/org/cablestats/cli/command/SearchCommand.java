package org.cablestats.cli.command;

import static org.cablestats.result.ListedColumn.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cablestats.cli.console.Console;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.ResultOptions;
import org.cablestats.cli.option.SelectionOptions;
import org.cablestats.cli.print.HitPage;
import org.cablestats.definition.Problems;
import org.cablestats.job.HitColumns;
import org.cablestats.job.SearchedCables;
import org.cablestats.query.Answer;
import org.cablestats.query.KnownWords;
import org.cablestats.query.Selection;
import org.cablestats.result.ListedColumn;
import org.cablestats.result.Numbers;
import org.cablestats.result.ResultTable;
import org.cablestats.search.Search;
import org.cablestats.search.hit.CableFilter;
import org.cablestats.search.hit.Hit;
import org.cablestats.search.hit.Hits;
import org.cablestats.search.hit.Passages;
import org.cablestats.search.words.Query;
import org.cablestats.search.words.QueryReader;
import org.cablestats.table.Warehouse;
import org.cablestats.table.schema.ReferenceTables.TopicRow;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "search",
        header = "Find words in the texts, with what stands around them.",
        description =
                "Words that stand in one paragraph, over line ends and page markers; what stands outside of numbered paragraphs, such as"
                        + " the subject, is searched, too. \"words in a row\" are a phrase, smuggl* is any word that begins so,"
                        + " heroin NEAR border has at most nine words between, NEAR/5 at most four; AND, OR, NOT and"
                        + " parentheses join these. Capitals and small letters are the same. The earliest come first. An"
                        + " index answers: the first search makes it, which takes minutes for all cables, or 'cablestats index'"
                        + " does. Needs no engine but for --where. docs/search.md has more.",
        footer = {
            "  cablestats search heroin",
            "  cablestats search '\"border guards\" OR customs' --country KZ,UZ --limit 50",
            "  cablestats search heroin NEAR/5 border --from 2007-01-01 --format csv",
            "  cablestats search 'smuggl* NOT heroin' --topic border_security --into out/smuggling.json"
        })
final class SearchCommand implements Action {
    /** Those of every passage, and where in the context the first hit stands. */
    private static final List<ListedColumn<Hit>> COLUMNS = Stream.concat(
                    HitColumns.ALL.stream(),
                    Stream.<ListedColumn<Hit>>of(
                            column("start", "int", hit ->
                                    (long) hit.excerpt().marks().get(0).start()),
                            column("length", "int", SearchCommand::length)))
            .toList();

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "what to look for, in one word or in several")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "passages to show, of all that are found (default: ${DEFAULT-VALUE})")
    private int limit;

    @Option(
            names = "--no-index",
            description = "read every text, which takes a minute or so for all cables and finds the same")
    private boolean noIndex;

    @Mixin
    private SelectionOptions selectionOptions = new SelectionOptions();

    @Mixin
    private ResultOptions resultOptions = new ResultOptions();

    private @Nullable Query query;

    @Override
    public void check(Program program, Problems mistakes) {
        selectionOptions.checkTopics(program, mistakes);
        if (words.isEmpty()) {
            mistakes.add("Cannot search: no QUERY is given (expected words, such as: heroin NEAR border)");
            return;
        }
        query = mistakes.collected(() -> QueryReader.read(text()));
    }

    private String text() {
        return String.join(" ", words);
    }

    @Override
    public void run(Program program) {
        selectionOptions.inStateAsStored("search", program, (warehouse, snapshot) -> {
            Console console = program.console();
            Search search = new Search(warehouse, snapshot, console.briefProgress(), console::message);
            CableFilter filter = filter(warehouse, snapshot, program);
            try (Passages passages = noIndex ? search.scanned() : search.indexed()) {
                Hits hits = passages.find(Objects.requireNonNull(query), filter, limit);
                console.briefProgress().end();
                console.heading(summary(hits, snapshot));
                print(hits.first(), program);
            }
        });
    }

    private CableFilter filter(Warehouse warehouse, Snapshot snapshot, Program program) {
        Selection selection = selectionOptions.selection();
        if (selection.where() != null) {
            return CableFilter.of(
                    selectionOptions.queries(warehouse, snapshot, program).ids());
        }
        KnownWords.verify(selection, () -> warehouse.search(snapshot).texts().origins(), () -> topics(warehouse));
        return SearchedCables.of(selection);
    }

    private static List<String> topics(Warehouse warehouse) {
        List<String> topics = new ArrayList<>();
        warehouse.rows(TopicRow.class).forEach(row -> topics.add(row.topic()));
        return topics;
    }

    private String summary(Hits hits, Snapshot snapshot) {
        String state = " in snapshot " + snapshot.ordinal();
        if (hits.passages() == 0) {
            return "No cable has " + text() + state
                    + (selectionOptions.selection().equals(Selection.ALL) ? "" : ", of those in the selection");
        }
        String shown = hits.passages() > limit ? "; the first " + Numbers.whole(limit) : "";
        return Numbers.counted(hits.passages(), "passage") + " of " + Numbers.counted(hits.cables(), "cable") + " with "
                + text() + state + shown;
    }

    private void print(List<Hit> hits, Program program) {
        ResultTable table = ListedColumn.table(COLUMNS, hits);
        resultOptions.print(
                new Answer(table.columns(), table.rows().iterator()),
                (screen, out) -> HitPage.of(screen, out, program.environment()).print(hits),
                program.console());
    }

    private static Long length(Hit hit) {
        var first = hit.excerpt().marks().get(0);
        return (long) (first.end() - first.start());
    }
}
