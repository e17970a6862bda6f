package org.cablestats.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.load.Loading;
import org.cablestats.result.ResultTable;
import org.cablestats.table.Warehouse;
import org.cablestats.testing.Golden;
import org.cablestats.testing.SharedSpark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The questions of {@code docs/queries} have the answers that are printed there, in both engines. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class WorkedQuestionsSparkTest {
    @Test
    void haveThePrintedAnswersInBothEngines() throws Exception {
        try (Warehouse sample = Warehouse.open(SampleWarehouse.folder(), Loading.ENGINE);
                OtherEngine other = new OtherEngine(sample.place().folder())) {
            Queries queries = new Queries(sample, sample.snapshot(null), Selection.ALL);
            for (WorkedQuestion question : WorkedQuestion.all()) {
                ResultTable answer = answer(queries, question);
                if (!question.isForSparkAlone()) {
                    assertThat(other.ask(question.text())).as(question.name()).isEqualTo(OtherEngine.plain(answer));
                }
                Golden.assertEqual(question.file(), question.with(answer));
            }
        }
    }

    private static ResultTable answer(Queries queries, WorkedQuestion question) {
        Answer answer = queries.ask(question.text(), SqlPlace.ofFile(question.name(), 0));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        answer.rows().forEachRemaining(rows::add);
        return new ResultTable(answer.columns(), rows);
    }
}
