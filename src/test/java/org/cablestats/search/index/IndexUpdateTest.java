package org.cablestats.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cablestats.fault.MachineException;
import org.cablestats.progress.Progress;
import org.cablestats.search.hit.CableFilter;
import org.cablestats.search.hit.Hits;
import org.cablestats.search.hit.Passages;
import org.cablestats.search.hit.TextScan;
import org.cablestats.search.words.Query;
import org.cablestats.search.words.QueryReader;
import org.cablestats.table.state.CableFacts;
import org.cablestats.table.state.CablePart;
import org.cablestats.testing.FileModes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index finds what a reading of every text finds, whatever the texts, the query and the states that it has followed. */
final class IndexUpdateTest {
    @TempDir
    Path folder;

    @Test
    void findsWhatAReadingOfEveryTextFinds() {
        for (int seed = 1; seed <= 4; seed++) {
            Random random = new Random(seed);
            IndexFolder index = new IndexFolder(folder.resolve("search" + seed));
            index.make();
            List<RandomCable> cables = RandomCable.some(random, 60);
            for (int state = 1; state <= 3; state++) {
                follow(index, state, cables);
                for (int i = 0; i < 60; i++) {
                    compare("seed " + seed + ", state " + state, index, cables, random);
                }
                cables = RandomCable.changed(cables, random);
            }
        }
    }

    private static void compare(String when, IndexFolder index, List<RandomCable> cables, Random random) {
        String text = RandomQuery.of(random);
        CableFilter filter = RandomQuery.filter(random);
        int limit = 1 + random.nextInt(30);
        Query query = QueryReader.read(text);
        Hits scanned = new TextScan(RandomCable.parts(cables)).find(query, filter, limit);

        assertThat(found(index, query, filter, limit))
                .as("%s: %s of %s", when, text, filter)
                .isEqualTo(scanned);
    }

    private static Hits found(IndexFolder index, Query query, CableFilter filter, int limit) {
        try (Passages passages = Objects.requireNonNull(index.open())) {
            return passages.find(query, filter, limit);
        }
    }

    private static long follow(IndexFolder index, int state, List<RandomCable> cables) {
        return new IndexUpdate(index, new IndexState(state, "cables"), RandomCable.parts(cables), Progress.SILENT)
                .run();
    }

    @Test
    void takesInOnlyWhatHasChanged() {
        IndexFolder index = new IndexFolder(folder.resolve("search"));
        index.make();
        List<RandomCable> cables = new ArrayList<>(RandomCable.some(new Random(5), 10));

        assertThat(follow(index, 1, cables)).isEqualTo(10);
        assertThat(follow(index, 1, cables)).isZero();
        cables.remove(0);
        cables.set(0, cables.get(0).withTopics(List.of("other")));
        assertThat(follow(index, 2, cables)).isEqualTo(2);
        try (IndexedPassages passages = Objects.requireNonNull(index.open())) {
            assertThat(passages.state()).isEqualTo(new IndexState(2, "cables"));
        }
    }

    @Test
    void keepsTheStateBeforeWhereAnUpdateIsInterrupted() {
        IndexFolder index = new IndexFolder(folder.resolve("search"));
        index.make();
        Random random = new Random(9);
        List<RandomCable> cables = RandomCable.some(random, 30);
        follow(index, 1, cables);
        Query query = QueryReader.read("heroin OR border");
        Hits before = found(index, query, CableFilter.ALL, 30);
        List<RandomCable> changed = RandomCable.changed(cables, random);
        List<CablePart> interrupted = List.of(new InterruptedPart(RandomCable.parts(changed)));

        assertThatThrownBy(
                        () -> new IndexUpdate(index, new IndexState(2, "cables"), interrupted, Progress.SILENT).run())
                .hasMessage("interrupted");
        assertThat(found(index, query, CableFilter.ALL, 30)).isEqualTo(before);
        follow(index, 2, changed);
        assertThat(found(index, query, CableFilter.ALL, 30))
                .isEqualTo(new TextScan(RandomCable.parts(changed)).find(query, CableFilter.ALL, 30))
                .isNotEqualTo(before);
    }

    /** All of other parts, and then a fault. */
    private record InterruptedPart(List<CablePart> parts) implements CablePart {
        @Override
        public long count() {
            return parts.stream().mapToLong(CablePart::count).sum();
        }

        @Override
        public void forEachCable(Consumer<CableFacts> sink) {
            parts.forEach(part -> part.forEachCable(sink));
        }

        @Override
        public void forEachText(BiConsumer<CableFacts, String> sink) {
            parts.forEach(part -> part.forEachText(sink));
            throw new IllegalStateException("interrupted");
        }
    }

    @Test
    void readsOnWhileTheIndexFollowsAnotherState() {
        IndexFolder index = new IndexFolder(folder.resolve("search"));
        index.make();
        List<RandomCable> cables = RandomCable.some(new Random(6), 20);
        follow(index, 1, cables);
        Query query = QueryReader.read("heroin OR border");
        Hits before = found(index, query, CableFilter.ALL, 5);

        try (Passages passages = Objects.requireNonNull(index.open())) {
            follow(index, 2, cables.subList(0, 3));
            assertThat(passages.find(query, CableFilter.ALL, 5)).isEqualTo(before);
        }
        assertThat(found(index, query, CableFilter.ALL, 5)).isNotEqualTo(before);
    }

    @Test
    void isMadeAnewWhereItIsOfAnotherFormat() throws IOException {
        IndexFolder index = new IndexFolder(folder.resolve("search"));
        index.make();
        Files.createDirectories(index.path().resolve("index.part").resolve("left by a killed run"));
        Files.createDirectories(index.index());
        Files.writeString(index.index().resolve("segments_1"), "of no version of Lucene");

        assertThat(index.open()).isNull();
        assertThat(follow(index, 1, RandomCable.some(new Random(7), 3))).isEqualTo(3);
        assertThat(index.path()).isDirectoryNotContaining(file -> file.endsWith("index.part"));
    }

    @Test
    void isForWhoeverMayReadTheWarehouse() throws IOException {
        for (String mode : List.of("rwxr-x---", "rwx------")) {
            Path warehouse = Files.createDirectory(folder.resolve(mode));
            Files.setPosixFilePermissions(warehouse, PosixFilePermissions.fromString(mode));
            IndexFolder index = new IndexFolder(warehouse.resolve("search"));
            index.make();
            List<RandomCable> cables = RandomCable.some(new Random(10), 5);
            follow(index, 1, cables);
            follow(index, 2, cables.subList(0, 3));

            try (Stream<Path> files = Files.list(index.index())) {
                assertThat(files)
                        .isNotEmpty()
                        .allSatisfy(file -> assertThat(FileModes.mode(file)).isEqualTo(mode.replace('x', '-')));
            }
        }
    }

    /** Skipped for root, who may read anything. */
    @Test
    void isNoneForWhoeverMayNotReadIt() throws IOException {
        IndexFolder index = new IndexFolder(folder.resolve("search"));
        index.make();
        follow(index, 1, RandomCable.some(new Random(11), 3));
        Path segments = index.index().resolve("segments_1");
        Files.setPosixFilePermissions(segments, Set.of());
        assumeThat(Files.isReadable(segments)).isFalse();

        assertThat(index.open()).isNull();
    }

    @Test
    void saysWhatHelpsWhereItIsDamaged() throws IOException {
        IndexFolder index = new IndexFolder(folder.resolve("search"));
        index.make();
        follow(index, 1, RandomCable.some(new Random(7), 3));
        Path segments = index.index().resolve("segments_1");
        Files.write(segments, Arrays.copyOf(Files.readAllBytes(segments), 60));

        assertThatThrownBy(index::open)
                .isInstanceOf(MachineException.class)
                .hasMessageStartingWith("Cannot use the index in '" + index.path() + "': ")
                .hasMessageEndingWith(" (cablestats index --anew makes it again)");
        new IndexUpdate(index, new IndexState(1, "cables"), RandomCable.parts(List.of()), Progress.SILENT).anew();
        assertThat(found(index, QueryReader.read("top"), CableFilter.ALL, 1)).isEqualTo(new Hits(List.of(), 0, 0));
    }

    @Test
    void knowsCablesByTheirIdsAndDays() {
        IndexFolder index = new IndexFolder(folder.resolve("search"));
        index.make();
        List<RandomCable> cables = RandomCable.some(new Random(8), 30);
        follow(index, 1, cables);
        String id = cables.get(3).facts().id();

        assertThat(found(index, QueryReader.read("top"), CableFilter.of(Set.of(id)), 5))
                .satisfies(hits -> assertThat(hits.cables()).isEqualTo(1))
                .satisfies(hits -> assertThat(hits.first().get(0).id()).isEqualTo(id));
        CableFilter never = new CableFilter(
                LocalDate.of(1900, 1, 1), LocalDate.of(1900, 1, 1), List.of(), List.of(), List.of(), List.of(), null);
        assertThat(found(index, QueryReader.read("top"), never, 5)).isEqualTo(new Hits(List.of(), 0, 0));
    }
}
