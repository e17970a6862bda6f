package org.cablestats.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages that say what can be asked name all of it. */
final class WorkedQuestionsTest {
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\(([a-z-]+\\.sql)\\)( \\*Spark alone\\*)?");

    @Test
    void areListedEachOnceByTheirQuestions() throws IOException {
        String index = Files.readString(WorkedQuestion.FOLDER.resolve("README.md"));

        assertThat(LINK.matcher(index).results().map(link -> link.group()))
                .containsExactlyInAnyOrderElementsOf(WorkedQuestion.all().stream()
                        .map(question -> "[" + question.question() + "](" + question.name() + ")"
                                + (question.isForSparkAlone() ? " *Spark alone*" : ""))
                        .toList());
    }

    @Test
    void sayWhatToBewareOf() throws IOException {
        assertThat(WorkedQuestion.all())
                .hasSizeGreaterThanOrEqualTo(24)
                .allSatisfy(question -> assertThat(question.text()).containsPattern("(?m)^-- .*Beware: "));
    }

    @Test
    void callFunctionsThatThePageOfSqlExplains() throws IOException {
        String page = Files.readString(Path.of("docs", "sql.md"));
        assertThat(SqlFunctions.own()).isNotEmpty().allSatisfy(usage -> {
            int end = usage.indexOf(" - ");
            assertThat(page).contains("| `" + usage.substring(0, end) + "` | " + usage.substring(end + 3) + " |");
        });
    }
}
