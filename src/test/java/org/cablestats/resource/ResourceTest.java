package org.cablestats.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ResourceTest {
    @Test
    void readsTheRowsOfATableWithTheirEmptyCells() {
        assertThat(Resource.rows(ResourceTest.class, "table.tsv", row -> row))
                .containsExactly(List.of("one", "1"), List.of("two", ""), List.of("  ", "3"));
    }

    @Test
    void readsATableOfTwoColumns() {
        assertThat(Resource.pairs(ResourceTest.class, "table.tsv")).isEqualTo(Map.of("one", "1", "two", "", "  ", "3"));
    }

    @Test
    void namesAFileThatIsNotThere() {
        assertThatThrownBy(() -> Resource.text(ResourceTest.class, "none.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot find none.txt: it is not in the program's files");
    }
}
