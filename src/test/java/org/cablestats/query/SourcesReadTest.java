package org.cablestats.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cablestats.query.SourcesRead.Load;
import org.junit.jupiter.api.Test;

/** Which of the rows that loads left behind are those of the current state. */
final class SourcesReadTest {
    @Test
    void takesOfEachSourceTheLastLoad() {
        SourcesRead sources = SourcesRead.of(List.of(
                published(1, "cables.csv", "pages"),
                unchanged(2, "cables.csv"),
                published(3, "more.tar.gz"),
                unchanged(4, "cables.csv")));

        assertThat(sources.holds(4, "cables.csv")).isTrue();
        assertThat(sources.holds(1, "cables.csv")).as("read again since").isFalse();
        assertThat(sources.holds(2, "cables.csv")).isFalse();
        assertThat(sources.holds(1, "pages/2006/1.html")).as("only read once").isTrue();
        assertThat(sources.holds(3, "more.tar.gz/a/1.html")).isTrue();
        assertThat(sources.holds(5, "cables.csv")).as("there is no such load").isFalse();
    }

    @Test
    void leavesALoadOutThatWasStoppedOrUndone() {
        SourcesRead sources = SourcesRead.of(List.of(
                published(1, "cables.csv"),
                new Load(2, "stopped", List.of("cables.csv")),
                published(3, "cables.csv"),
                published(4, "wrong.csv"),
                new Load(5, "rolled_back", List.of("snapshot 1")),
                published(6, "other.csv")));

        assertThat(sources.holds(1, "cables.csv")).isTrue();
        assertThat(List.of(sources.holds(2, "cables.csv"), sources.holds(3, "cables.csv")))
                .containsOnly(false);
        assertThat(sources.holds(4, "wrong.csv")).isFalse();
        assertThat(sources.holds(6, "other.csv")).isTrue();
    }

    @Test
    void knowsTheFilesOfAGlobAndOfTheFolderWhereItStands() {
        SourcesRead sources = SourcesRead.of(
                List.of(published(1, "*.txt"), published(2, "."), unchanged(3, "*.txt"), published(4, "x.html")));

        assertThat(sources.holds(1, "a.txt")).isFalse();
        assertThat(sources.holds(3, "a.txt")).isTrue();
        assertThat(sources.holds(2, "corpus/b.html")).isTrue();
    }

    @Test
    void keepsWhatALaterLoadReplacedInAnotherSource() {
        SourcesRead sources = SourcesRead.of(List.of(published(1, "old.csv"), published(2, "new.csv")));

        assertThat(sources.holds(2, "old.csv")).as("the row of an earlier load").isTrue();
        sources = SourcesRead.of(List.of(published(1, "old.csv"), published(2, "new.csv"), unchanged(3, "old.csv")));
        assertThat(sources.holds(2, "old.csv"))
                .as("the later load says it itself")
                .isFalse();
    }

    @Test
    void takesALoadForItselfOfWhichAKillLeftNoWord() {
        SourcesRead sources = SourcesRead.of(List.of(published(1), published(2, "cables.csv")));

        assertThat(sources.holds(1, "lost.csv")).isTrue();
    }

    private static Load published(int ordinal, String... inputs) {
        return new Load(ordinal, "published", List.of(inputs));
    }

    private static Load unchanged(int ordinal, String... inputs) {
        return new Load(ordinal, "unchanged", List.of(inputs));
    }
}
