package org.cablestats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cablestats.fault.UsageException;
import org.cablestats.load.Loading;
import org.cablestats.query.Answer;
import org.cablestats.query.Queries;
import org.cablestats.query.Selection;
import org.cablestats.sample.SampleCorpus;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.cablestats.testing.SharedSpark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The functions give of a stored row what is stored in its columns, and null for null. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FunctionsSparkTest {
    private static final int CABLES = 300;

    private @Nullable Warehouse warehouse;
    private @Nullable Queries queries;

    @BeforeAll
    void load(@TempDir Path folder) {
        SampleCorpus.write(folder.resolve("corpus"), CABLES, 3);
        Loading.load(folder.resolve("warehouse"), folder.resolve("corpus"));
        warehouse = Warehouse.open(folder.resolve("warehouse"), Loading.ENGINE);
        queries = new Queries(warehouse, warehouse.snapshot(null), Selection.ALL);
    }

    @AfterAll
    void close() {
        if (warehouse != null) {
            warehouse.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "canonical_id(raw_id) <=> id",
                "canonical_id(id) <=> id",
                "post_of(origin) <=> struct(post, country, bureau)",
                "topics_of(tags, subject, body) <=> arrays_zip(topics.topic, topics.source, topics.confidence)",
                "transform(paragraphs_of(body), each -> each.number) <=> paragraphs.number",
                "transform(paragraphs_of(body), each -> each.mark) <=> paragraphs.mark",
                "transform(paragraphs_of(body), each -> each.text)"
                        + " <=> texts_between(body, paragraphs.start, paragraphs.end)"
            })
    void giveWhatIsStored(String holds) {
        assertThat(rows("SELECT count(*) FROM cables")).isEqualTo(List.of(List.of((long) CABLES)));
        assertThat(rows("SELECT id FROM cables WHERE NOT (" + holds + ")")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "canonical_id(NULL)",
                "post_of(NULL)",
                "text_of(NULL)",
                "paragraphs_of(NULL)",
                "topics_of(NULL, 'a', 'b')",
                "topics_of(array('SNAR'), 'a', NULL)",
                "lines_between(NULL, array(1), array(2))"
            })
    void giveNullForNull(String call) {
        assertThat(rows("SELECT " + call + " IS NULL")).isEqualTo(List.of(List.of(true)));
    }

    @Test
    void findTopicsWithoutASubjectAndWithoutTags() {
        assertThat(
                        rows(
                                "SELECT topics_of(array('SNAR'), NULL, '').topic, topics_of(array(), 'HEROIN SEIZED', '').source"))
                .isEqualTo(List.of(List.of(List.of("counter_narcotics"), List.of("text"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "canonical_id(5) | Invalid argument of canonical_id: 5 (expected a text)",
                "post_of(true) | Invalid argument of post_of: true (expected a text)",
                "topics_of('a', 'b', 'c') | Invalid argument of topics_of: a (expected a list of texts)",
                "topics_of(array(1), 'b', 'c') | Invalid argument of topics_of: 1 (expected a list of texts)",
                "lines_between('a', array('b'), array(1)) | Invalid argument of lines_between: b"
                        + " (expected a list of whole numbers)"
            })
    void sayWhichOfThemWasCalledWithWhat(String call, String problem) {
        assertThatThrownBy(() -> rows("SELECT " + call))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot answer the SQL: " + problem);
    }

    @Test
    void areKnownToConditionsAndStatistics() {
        String condition =
                "canonical_id(raw_id) = id AND exists(topics_of(tags, subject, body), each -> each.topic = 'energy')";
        Selection selection = new Selection(null, null, List.of(), List.of(), List.of(), List.of(), null, condition);
        Statistic statistic = new Statistic(
                "posts",
                "Posts",
                "How many?",
                "one",
                List.of(new DeclaredColumn("cables", "bigint", "whose post is known")),
                List.of(),
                null,
                "SELECT count(post_of(origin)) AS cables FROM cables ORDER BY cables",
                "posts.sql",
                1);
        Queries asked = new Queries(warehouse(), warehouse().snapshot(null), selection);

        assertThat(asked.total()).isPositive();
        assertThat(rows("SELECT count(*) FROM cable_topics WHERE topic_id = 'energy'"))
                .isEqualTo(List.of(List.of(asked.total())));
        assertThat(asked.answer(statistic).rows()).isEqualTo(List.of(List.of(asked.total())));
    }

    @Test
    void findNoTopicsWithoutADictionary() {
        EngineOptions none = new EngineOptions("local[2]", Map.of());
        Path folder = warehouse().place().folder();
        try (Warehouse other = Warehouse.open(folder, none)) {
            Queries asked = new Queries(other, other.snapshot(null), Selection.ALL);
            assertThatThrownBy(() -> asked.ask("SELECT topics_of(tags, subject, body) FROM cables"))
                    .isInstanceOf(UsageException.class)
                    .hasMessage("Cannot find topics: no dictionary was named");
            assertThat(asked.ask("SELECT canonical_id('08 Manama 492')").rows().next())
                    .isEqualTo(List.of("08MANAMA492"));
        }
    }

    private Warehouse warehouse() {
        return Objects.requireNonNull(warehouse);
    }

    private List<List<@Nullable Object>> rows(String sql) {
        Answer answer = Objects.requireNonNull(queries).ask(sql);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        answer.rows().forEachRemaining(rows::add);
        return rows;
    }
}
