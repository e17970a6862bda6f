package org.cablestats.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.groups.Tuple;
import org.cablestats.cable.Fingerprint;
import org.cablestats.load.Decision.State;
import org.cablestats.table.row.CorpusState;
import org.cablestats.table.row.StoredVersion;
import org.cablestats.table.row.TestFiles;
import org.cablestats.table.schema.LoadCounts;
import org.junit.jupiter.api.Test;

final class DeltaTest {
    private static final Fingerprint SHORT = Entries.cable("07ASTANA1", 10, "short");
    private static final Fingerprint LONG = Entries.cable("07ASTANA1", 90, "long");
    private static final Fingerprint OTHER = Entries.cable("08ASTANA2", 10, "other");
    private static final Fingerprint RIGHT = Entries.cable("06KYIV12", 10, "alike");
    private static final Fingerprint WRONG = Entries.cable("06KIEV12", 10, "alike");

    @Test
    void isNewWhereTheTableHasNoVersion() {
        Delta delta = Entries.delta(Entries.ledger(SHORT, OTHER), List.of());

        assertThat(Entries.decisions(Entries.ledger(SHORT, OTHER), List.of()))
                .extracting(Decision::state)
                .containsExactly(State.NEW, State.NEW);
        assertThat(delta.counts()).isEqualTo(new LoadCounts(2, 2, 0, 0, 0, 0));
        assertThat(delta.rewritten()).isEmpty();
        assertThat(delta.afterwards()).isEqualTo(state(SHORT, OTHER));
    }

    @Test
    void replacesTheStoredVersionByABetterOne() {
        Delta delta = Entries.delta(Entries.ledger(LONG), Entries.stored(SHORT, OTHER));

        assertThat(delta.counts()).isEqualTo(new LoadCounts(1, 0, 1, 0, 0, 0));
        assertThat(delta.replaced()).containsExactly("07ASTANA1");
        assertThat(delta.rewritten()).containsExactly(TestFiles.named("07ASTANA1"));
        assertThat(delta.afterwards()).isEqualTo(state(LONG, OTHER));
    }

    @Test
    void leavesTheTableWhereARecordRepeatsIt() {
        Delta delta = Entries.delta(Entries.ledger(LONG), Entries.stored(LONG));

        assertThat(Entries.decisions(Entries.ledger(LONG), Entries.stored(LONG)))
                .extracting(Decision::state, Decision::writes)
                .containsExactly(tuple(State.UNCHANGED, false));
        assertThat(delta.counts()).isEqualTo(new LoadCounts(1, 0, 0, 1, 0, 0));
        assertThat(delta.afterwards()).isEqualTo(state(LONG));
    }

    @Test
    void countsAWorseVersionAsADuplicateOfTheStoredOne() {
        Delta delta = Entries.delta(Entries.ledger(SHORT), Entries.stored(LONG));

        assertThat(delta.contested()).extracting(Decision::state).containsExactly(State.SUPERSEDED);
        assertThat(delta.counts()).isEqualTo(new LoadCounts(1, 0, 0, 0, 1, 0));
        assertThat(delta.afterwards()).isEqualTo(state(LONG));
    }

    @Test
    void isUnchangedWhereAWorseVersionStandsBesideTheRepeatedOne() {
        Delta delta = Entries.delta(Entries.ledger(SHORT, LONG), Entries.stored(LONG));

        assertThat(delta.counts()).isEqualTo(new LoadCounts(2, 0, 0, 1, 1, 0));
    }

    @Test
    void countsAllRecordsOfACableButOneAsDuplicates() {
        Delta delta = Entries.delta(Entries.ledger(SHORT, LONG, SHORT, LONG), List.of());

        assertThat(delta.counts()).isEqualTo(new LoadCounts(4, 1, 0, 0, 3, 0));
        assertThat(delta.contested().get(0).best().position().offset())
                .as("of equal versions the earlier one")
                .isEqualTo(10);
    }

    @Test
    void makesOneCableOfRecordsWhoseCorrectedIdsAreOne() {
        Delta delta = Entries.delta(Entries.ledger(WRONG, RIGHT, OTHER), List.of());

        assertThat(delta.counts()).isEqualTo(new LoadCounts(3, 2, 0, 0, 1, 0));
        assertThat(delta.contested()).extracting(Decision::isMerged).containsExactly(true);
        assertThat(delta.contested().get(0).best().cable()).isEqualTo(RIGHT);
        assertThat(delta.marked()).as("rows that are there").isEmpty();
    }

    @Test
    void marksTheStoredCableOnceWhereTheOtherIdComesLater() {
        Delta first = Entries.delta(Entries.ledger(WRONG), Entries.stored(RIGHT));

        assertThat(first.counts()).isEqualTo(new LoadCounts(1, 0, 0, 1, 0, 0));
        assertThat(first.marked()).containsExactly("06KYIV12");
        assertThat(first.rewritten()).containsExactly(TestFiles.named("06KYIV12"));
        assertThat(first.replaced()).isEmpty();
        StoredVersion marked = Entries.stored(RIGHT, true);
        assertThat(Entries.delta(Entries.ledger(WRONG), List.of(marked)).marked())
                .isEmpty();
    }

    @Test
    void keepsTheMarkWhereABetterVersionReplacesAMergedOne() {
        Fingerprint better = Entries.cable("06KYIV12", 90, "better");
        Decision decision = Decision.of(Entries.ledger(better).entries().toList(), Entries.stored(RIGHT, true));

        assertThat(decision.state()).isEqualTo(State.UPDATED);
        assertThat(decision.isMerged()).isTrue();
        assertThat(decision.marks()).as("it is written with the mark").isFalse();
    }

    /** What wins, what is counted and what the table holds are the same in whatever order the records come. */
    @Test
    void neverDependsOnTheOrderOfTheInput() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Fingerprint> cables = new ArrayList<>();
            for (int i = random.nextInt(30); i >= 0; i--) {
                cables.add(random(random));
            }
            List<StoredVersion> stored = Entries.stored(OTHER, random.nextBoolean() ? RIGHT : LONG);
            Ledger ledger = Entries.ledger(cables.toArray(Fingerprint[]::new));
            Delta expected = Entries.delta(ledger, stored);
            List<Tuple> decided = decided(ledger, stored);
            Collections.shuffle(cables, random);
            ledger = Entries.ledger(cables.toArray(Fingerprint[]::new));
            Delta shuffled = Entries.delta(ledger, stored);

            assertThat(decided(ledger, stored)).as("seed %d", seed).isEqualTo(decided);
            assertThat(shuffled.counts()).as("seed %d", seed).isEqualTo(expected.counts());
            assertThat(shuffled.afterwards()).as("seed %d", seed).isEqualTo(expected.afterwards());
        }
    }

    private static List<Tuple> decided(Ledger ledger, List<StoredVersion> stored) {
        return Entries.decisions(ledger, stored).stream()
                .map(each -> tuple(each.state(), each.best().cable(), each.isMerged()))
                .toList();
    }

    private static Fingerprint random(Random random) {
        List<String> ids = List.of("06KYIV12", "06KIEV12", "07ASTANA1", "08ASTANA2", "09ASTANA3");
        return Entries.cable(
                ids.get(random.nextInt(ids.size())),
                random.nextInt(3) == 0 ? Entries.RELEASED.plusSeconds(random.nextInt(2)) : null,
                10 * random.nextInt(3),
                "text " + random.nextInt(3));
    }

    @Test
    void findsACableThatWouldStandTwice() {
        assertThatThrownBy(() -> state(SHORT, LONG))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot publish the load: cable 07ASTANA1 is there twice");
    }

    @Test
    void sumsUpAStateBySortedIdsAndContents() {
        assertThat(state(OTHER, SHORT))
                .isEqualTo(state(SHORT, OTHER))
                .extracting(CorpusState::cables, CorpusState::latest)
                .containsExactly(2L, LocalDate.of(2007, 12, 11));
        assertThat(state(OTHER, LONG).digest()).isNotEqualTo(state(OTHER, SHORT).digest());
    }

    private static CorpusState state(Fingerprint... cables) {
        return Entries.state(Arrays.stream(cables));
    }
}
