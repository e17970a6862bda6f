package org.cablestats.search.hit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.cablestats.search.words.QueryReader;
import org.cablestats.table.state.CableFacts;
import org.cablestats.table.state.CablePart;
import org.junit.jupiter.api.Test;

/** That it finds what an index finds is held by the index's own test. */
class TextScanTest {
    @Test
    void endsBeforeTheNextTextWhereItIsStopped() {
        AtomicInteger read = new AtomicInteger();
        EndlessPart part = new EndlessPart();
        TextScan scan = new TextScan(List.of(part));
        part.beforeEach = () -> {
            if (read.incrementAndGet() == 3) {
                scan.stop();
            }
        };

        assertThatThrownBy(() -> scan.find(QueryReader.read("heroin"), CableFilter.ALL, 1))
                .isInstanceOf(CancellationException.class);
        assertThat(read).hasValue(3);
    }

    /** It would be read for ever. */
    private static final class EndlessPart implements CablePart {
        private Runnable beforeEach = () -> {};

        @Override
        public long count() {
            return Long.MAX_VALUE;
        }

        @Override
        public void forEachCable(Consumer<CableFacts> sink) {
            throw new IllegalStateException("its texts are asked for");
        }

        @Override
        public void forEachText(BiConsumer<CableFacts, String> sink) {
            CableFacts cable = new CableFacts("07ASTANA1", null, null, null, null, List.of(), "");
            while (true) {
                beforeEach.run();
                sink.accept(cable, "Heroin.");
            }
        }
    }
}
