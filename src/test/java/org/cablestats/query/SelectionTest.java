package org.cablestats.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A selection as a condition in SQL, and one that leaves out another's cables. */
final class SelectionTest {
    private static final Selection ASTANA = of(List.of("Embassy Astana"), List.of(), null);

    @Test
    void isAConditionOfAllThatItAsksFor() {
        assertThat(Selection.ALL.condition()).isEqualTo("TRUE");
        assertThat(new Selection(
                                LocalDate.of(2007, 1, 1),
                                LocalDate.of(2007, 12, 31),
                                List.of("Embassy Astana"),
                                List.of(),
                                List.of(),
                                List.of("drugs"),
                                null,
                                "words > 5")
                        .condition())
                .isEqualTo("created >= TIMESTAMP '2007-01-01 00:00:00' AND created < TIMESTAMP '2008-01-01 00:00:00'"
                        + " AND origin IN ('Embassy Astana') AND exists(topics, each -> each.topic IN ('drugs'))"
                        + " AND (\nwords > 5\n)");
    }

    /** Of a cable that names no origin nobody knows that it is Astana's: it is one of the others. */
    @Test
    void leavesOutWhatIsInTheOtherOne() {
        assertThat(Selection.ALL.without(ASTANA).condition())
                .isEqualTo("NOT coalesce((origin IN ('Embassy Astana')), false)");
    }

    @Test
    void leavesThemOutWhateverTheyAreAboutWhereBothAskForTheSameTopic() {
        Selection others =
                of(List.of(), List.of("drugs"), null).without(of(List.of("Embassy Astana"), List.of("drugs"), null));

        assertThat(others.ofAnyTopic().condition()).isEqualTo("NOT coalesce((origin IN ('Embassy Astana')), false)");
        assertThat(others.ofTopicsAlone().condition()).isEqualTo("exists(topics, each -> each.topic IN ('drugs'))");
    }

    @Test
    void leavesThemOutForTheirTopicWhereThatIsWhatTellsThemApart() {
        Selection others = Selection.ALL.without(of(List.of(), List.of(), "drugs"));

        assertThat(others.ofAnyTopic()).isEqualTo(Selection.ALL);
        assertThat(others.ofTopicsAlone().condition())
                .isEqualTo("NOT coalesce((exists(topics, each -> each.topic IN ('drugs'))), false)");
    }

    private static Selection of(List<String> origins, List<String> topics, @Nullable String subject) {
        return new Selection(null, null, origins, List.of(), List.of(), topics, subject, null);
    }
}
