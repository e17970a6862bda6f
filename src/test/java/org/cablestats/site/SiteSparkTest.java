package org.cablestats.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cablestats.cli.Typed;
import org.cablestats.definition.Problems;
import org.cablestats.job.Workplace;
import org.cablestats.load.Loading;
import org.cablestats.network.Listening;
import org.cablestats.query.Selection;
import org.cablestats.result.ResultTable;
import org.cablestats.search.words.QueryReader;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistics;
import org.cablestats.table.Warehouse;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.SharedSpark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The site over a warehouse of a few cables. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class SiteSparkTest {
    private static final Pattern COUNT = Pattern.compile("<p class=\"subtitle\">([0-9]+) cables?, ");

    @TempDir
    private Path folder = Path.of("");

    private final List<Throwable> faults = new ArrayList<>();
    private Warehouse warehouse;
    private Site site;
    private String address;

    @BeforeEach
    void open() {
        CablesCsv cables = new CablesCsv()
                .cable("07ASTANA1", "12/11/2007 9:30", "No border here, nor heroin.")
                .cable("07ASTANA2", "12/12/2007 9:30", "The customs seized heroin.")
                .cable("08ASTANA3", "1/1/2008 0:00", "Elections.")
                .record(
                        "6/30/2009 23:59",
                        "09PARIS3",
                        "Embassy Paris",
                        "SECRET",
                        "",
                        "",
                        "SUBJECT: HEROIN\n\n1. (S) Of <b>heroin</b>.\n")
                .record("6/30/2009 23:59", "09NOWHERE3", "", "", "", "", "1. Nothing.\n");
        Loading.load(folder.resolve("warehouse"), cables.write(folder.resolve("cables.csv")));
        warehouse = Warehouse.open(folder.resolve("warehouse"), Loading.ENGINE);
        site = Site.open(
                Listening.of("127.0.0.1", "0"), null, warehouse, new Workplace(Workplace.CURRENT), null, faults::add);
        address = site.address();
    }

    @AfterEach
    void close() {
        site.close();
        warehouse.close();
        assertThat(faults).isEmpty();
    }

    private String get(String path) throws IOException {
        RawRequest answer = RawRequest.get(address, path);
        assertThat(answer.status()).as(path + "\n" + answer.body()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void showsWhatTheCommandsSay() throws IOException {
        assertThat(get("/start?snapshot=1")).contains("5 cables, the latest of 2009-06-30");
        assertThat(get("/statistics/cables-by-month.csv?snapshot=1&origin=Embassy+Astana"))
                .isEqualTo(typed("query", "cables-by-month", "--origin", "Embassy Astana", "--format", "csv"));
        assertThat(get("/cables.csv?snapshot=1&country=KZ"))
                .isEqualTo(typed("cables", "--country", "KZ", "--format", "csv"));
        assertThat(get("/cables.json?snapshot=1")).isEqualTo(typed("cables", "--format", "json"));
        assertThat(get("/search?snapshot=1&q=heroin&to=2008-01-01"))
                .contains("2 passages of 2 cables", "nor <mark>heroin</mark>.");
        assertThat(get("/cables/09paris3?snapshot=1"))
                .contains("<h1>09PARIS3</h1>", "Of &lt;b&gt;heroin&lt;/b&gt;.", "1 · (S)", "cables.csv");
        assertThat(RawRequest.get(address, "/cables?snapshot=1&origin=Embassy+Pari")
                        .body())
                .contains(
                        "Cannot find origin &#39;Embassy Pari&#39; in the corpus; did you mean &#39;Embassy Paris&#39;?");
        assertThat(folder.resolve("warehouse/search")).doesNotExist();
    }

    private String typed(String... words) {
        List<String> line = new ArrayList<>(List.of(words));
        line.addAll(List.of("--warehouse", folder.resolve("warehouse").toString()));
        return Typed.line(line.toArray(String[]::new)).out();
    }

    @Test
    void leadsFromEveryNumberToAsManyCables() throws IOException {
        int followed = 0;
        for (Statistic statistic : counting()) {
            ResultTable answer = corpus().answer(warehouse.snapshot(1), Selection.ALL, statistic);
            for (List<@Nullable Object> row : answer.rows()) {
                Selection behind = RowSelection.of(answer.columns(), row, Selection.ALL);
                if (behind != null) {
                    Matcher shown =
                            COUNT.matcher(get(Link.to("/cables", 1).of(behind).toString()));
                    assertThat(shown.find()).isTrue();
                    assertThat(shown.group(1))
                            .as(statistic.name() + row)
                            .isEqualTo(String.valueOf(row.get(answer.index("cables"))));
                    followed++;
                }
            }
        }
        assertThat(followed).isGreaterThan(12);
    }

    private Corpus corpus() {
        return new StoredCorpus(warehouse, counting(), new Turns(1, Duration.ofMinutes(2)));
    }

    @Test
    void namesTheIndexWhereReadingEveryTextTakesTooLong() {
        Corpus hurried = new StoredCorpus(warehouse, counting(), new Turns(1, Duration.ZERO));
        assertThatThrownBy(() -> hurried.search(warehouse.snapshot(1), Selection.ALL, QueryReader.read("heroin"), 1))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "Cannot answer within 0 seconds (every text is read; 'cablestats index' makes an index, by which"
                                + " a search takes seconds)");
    }

    /** Those whose rows may lead to cables; the rest of the names are of rows that lead nowhere, which takes as long. */
    private static List<Statistic> counting() {
        return Statistics.read(
                Path.of("reports/statistics"),
                List.of(
                        "cables-by-origin",
                        "cables-by-country",
                        "cables-by-month",
                        "cables-by-topic",
                        "cables-by-classification",
                        "cables-by-origin-and-classification",
                        "cables-by-month-and-classification"),
                new Problems());
    }
}
