package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class StateFactsTest {
    @Test
    void asksOneQuestionForAllColumns() {
        assertThat(StateFacts.question(List.of("created", "origin", "tags")))
                .isEqualTo(
                        "SELECT count_if(created IS NOT NULL) AS filled_created, count_if(origin <> '') AS filled_origin,"
                                + " count_if(size(tags) > 0) AS filled_tags FROM cables");
    }
}
