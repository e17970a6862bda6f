package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.cablestats.query.Selection;
import org.cablestats.report.page.Trail;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.statistic.Statistic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailsTest {
    private static final Trails COMMANDS = new Trails(3, null);

    private static Selection of(List<String> origins, @Nullable LocalDate from, @Nullable String where) {
        return new Selection(from, null, origins, List.of(), List.of(), List.of(), null, where);
    }

    @Test
    void listsAllCablesByACommand() {
        Trail trail = COMMANDS.of(Selection.ALL);

        assertThat(trail.listing()).isEqualTo("cablestats cables --snapshot 3");
        assertThat(trail.narrowing()).containsExactly("origin", "country", "classification", "topic", "from", "to");
        assertThat(trail.links()).isSameAs(Trail.NONE.links());
    }

    @Test
    void quotesWhatAShellWouldTakeApart() {
        Selection some = of(List.of("Embassy Astana", "O'Hare $(id)"), LocalDate.of(2007, 1, 1), "words > 9")
                .about("drugs");

        assertThat(COMMANDS.of(some).listing())
                .isEqualTo("cablestats cables --snapshot 3 --from 2007-01-01 --origin 'Embassy Astana'"
                        + " --origin 'O'\\''Hare $(id)' --topic drugs --where 'words > 9'");
        assertThat(COMMANDS.of(some).narrowing()).containsExactly("country", "classification");
    }

    @Test
    void hasNoCommandForTwoChoicesOfTopics() {
        Selection trade = new Selection(null, null, List.of(), List.of(), List.of(), List.of("trade"), null, null);

        assertThat(COMMANDS.of(trade.about("drugs"))).isSameAs(Trail.NONE);
        assertThat(COMMANDS.of(trade).listing()).isEqualTo("cablestats cables --snapshot 3 --topic trade");
    }

    @Test
    void leadsFromRowsToASite() {
        Trail trail = new Trails(3, URI.create("https://cables.example.org")).of(Selection.ALL.about("drugs"));

        assertThat(trail.site()).isEqualTo("https://cables.example.org");
        assertThat(trail.listing()).isNull();
        assertThat(link(trail, "Embassy Astana"))
                .isEqualTo("https://cables.example.org/cables?origin=Embassy+Astana&snapshot=3&topic=drugs");
        assertThat(link(trail, "\"><script>"))
                .isEqualTo("https://cables.example.org/cables?origin=%22%3E%3Cscript%3E&snapshot=3&topic=drugs");
        assertThat(link(trail, "unknown")).isNull();
    }

    @Test
    void leadsFromARowOfOneCableToThat() {
        Trail trail = new Trails(3, URI.create("http://site")).of(Selection.ALL.about("drugs"));
        Statistic cited = statistic("cited_cable");
        List<Column> columns = List.of(new Column("cited_cable", "string"), new Column("present", "string"));

        assertThat(trail.links().of(cited, columns, List.of("09PARIS3", "in the corpus")))
                .isEqualTo("http://site/cables/09PARIS3?snapshot=3");
        assertThat(trail.links().of(cited, columns, List.of("09PARIS4", "not in the corpus")))
                .isNull();
    }

    private static @Nullable String link(Trail trail, String origin) {
        List<Column> columns = List.of(new Column("origin", "string"), new Column("cables", "bigint"));
        return trail.links().of(statistic("origin"), columns, Arrays.asList(origin, 3L));
    }

    private static Statistic statistic(String selects) {
        return new Statistic(
                "cables-by-origin",
                "Title",
                "How many?",
                "one",
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                List.of(selects),
                "SELECT 1",
                "s.sql",
                1);
    }

    @Test
    void takesTheAddressOfASite() {
        assertThat(Forms.SITE.reading().apply("http://127.0.0.1:8080/")).contains(URI.create("http://127.0.0.1:8080"));
        assertThat(Forms.SITE.reading().apply("https://[::1]:8080")).contains(URI.create("https://[::1]:8080"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "127.0.0.1:8080",
                "localhost",
                "javascript:alert(1)",
                "file:///etc/hosts",
                "data:text/html,x",
                "ftp://example.org",
                "http://",
                "http:///cables",
                "//example.org",
                "http://example.org/a",
                "http://example.org?token=secret",
                "http://example.org#a",
                "http://name:word@example.org",
                "http://exa mple.org",
                "http://example.org\" onclick=\"x"
            })
    void takesNothingElseForOne(String text) {
        assertThat(Forms.SITE.reading().apply(text)).isEmpty();
    }
}
