package org.cablestats.cable.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void linesEndAtTheirLineFeedOrWithTheText() {
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n")).containsExactly("");
        assertThat(lines("one\n\ntwo")).containsExactly("one", "", "two");
        assertThat(lines("one\ntwo\n")).containsExactly("one", "two");
        assertThat(lines("\n".repeat(1_000))).hasSize(1_000);
    }

    @Test
    void aLineHoldsItsLineFeed() {
        Lines lines = Lines.of("one\ntwo\n");
        assertThat(List.of(lines.at(0), lines.at(3), lines.at(4), lines.at(7), lines.at(8)))
                .containsExactly(0, 0, 1, 1, 2);
    }

    private static List<String> lines(String text) {
        Lines lines = Lines.of(text);
        List<String> all = new ArrayList<>();
        for (int line = 0; line < lines.count(); line++) {
            all.add(text.substring(lines.start(line), lines.end(line)));
        }
        return all;
    }
}
