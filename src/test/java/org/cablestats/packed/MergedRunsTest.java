package org.cablestats.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class MergedRunsTest {
    @Test
    void isTheSortedWholeOfAnyRuns() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<Integer> all = new ArrayList<>();
            List<Iterator<Integer>> runs = new ArrayList<>();
            for (int run = random.nextInt(6); run > 0; run--) {
                List<Integer> values =
                        random.ints(random.nextInt(20), 0, 30).boxed().sorted().toList();
                all.addAll(values);
                runs.add(values.iterator());
            }
            List<Integer> merged = new ArrayList<>();
            MergedRuns.of(runs, Comparator.naturalOrder()).forEachRemaining(merged::add);

            assertThat(merged)
                    .as("seed %d", seed)
                    .isEqualTo(all.stream().sorted().toList());
        }
    }

    @Test
    void endsAfterTheLast() {
        MergedRuns<Integer> merged = MergedRuns.of(List.of(List.of(1).iterator()), Comparator.naturalOrder());

        assertThat(merged.next()).isEqualTo(1);
        assertThat(merged.hasNext()).isFalse();
        assertThatThrownBy(merged::next).isInstanceOf(NoSuchElementException.class);
    }
}
