package org.cablestats.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.cable.RawCable;
import org.cablestats.fault.UsageException;
import org.cablestats.source.record.RejectReason;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.testing.SourceFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class SampleCorpusTest {
    private static final int CABLES = 3000;
    private static final long SEED = 1;

    @TempDir
    static Path folder;

    private static List<SampleCable> plan = List.of();
    private static List<SourceRecord> records = List.of();

    @BeforeAll
    static void writeTheSample() {
        plan = SamplePlan.of(CABLES, SEED);
        List<Path> sources = SampleCorpus.write(folder, CABLES, SEED);
        assertThat(sources)
                .containsExactly(folder.resolve("cables.csv"), folder.resolve("pages"), folder.resolve("texts"));
        records = sources.stream()
                .flatMap(source -> SourceFiles.read(source).stream())
                .toList();
    }

    @Test
    void writesSomeDozensOfPagesAndAHandfulOfTexts() throws IOException {
        assertThat(SourceFiles.below(folder.resolve("pages"))).hasSize(50);
        assertThat(SourceFiles.below(folder.resolve("texts"))).hasSize(6);
        assertThat(Files.size(folder.resolve("cables.csv"))).isBetween(7_000_000L, 10_000_000L);
    }

    @Test
    void writesTheSameBytesUnderAnyLocaleAndTimeZone(@TempDir Path here, @TempDir Path elsewhere) throws IOException {
        SampleCorpus.write(here, 400, SEED);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
        try {
            SampleCorpus.write(elsewhere, 400, SEED);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(SourceFiles.below(elsewhere))
                .hasSameSizeAs(SourceFiles.below(here))
                .hasSizeGreaterThan(10);
        for (Path file : SourceFiles.below(here)) {
            assertThat(elsewhere.resolve(here.relativize(file))).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void writesOtherCablesForAnotherSeed() {
        assertThat(SamplePlan.of(200, 2)).isNotEqualTo(SamplePlan.of(200, 1));
    }

    @Test
    void isReadBackAsItWasMeant() {
        Map<String, SampleCable> meant =
                plan.stream().collect(Collectors.toMap(SampleCable::writtenId, Function.identity(), (a, b) -> a));
        plan.forEach(cable -> meant.putIfAbsent(cable.id(), cable));
        int odd = 0;
        for (RawCable cable : cables()) {
            SampleCable expected = Objects.requireNonNull(meant.get(cable.id()), cable.id());
            assertThat(cable.origin()).isEqualTo(expected.post().origin());
            boolean sound = expected.level().label().equals(cable.classification()) && cable.created() != null;
            odd += sound ? 0 : 1;
            if (sound && cable.clock() == RawCable.Clock.MINUTE) {
                assertThat(cable.created()).isEqualTo(expected.created());
            }
        }
        assertThat(odd).as("an unknown level and an impossible date").isEqualTo(2);
    }

    @Test
    void holdsEveryCableOnceOrAgainOnPurpose() {
        List<String> ids = cables().stream().map(RawCable::id).toList();
        assertThat(plan).extracting(SampleCable::id).doesNotHaveDuplicates().hasSize(CABLES);
        assertThat(new HashSet<>(ids)
                        .containsAll(plan.stream().map(SampleCable::writtenId).toList()))
                .isTrue();
        assertThat(ids.size() - CABLES).as("repeated records").isBetween(15, 30);
        assertThat(plan)
                .filteredOn(cable -> !cable.id().equals(cable.writtenId()))
                .hasSizeBetween(4, 6);
    }

    @Test
    void holdsFiveRecordsThatCannotBeRead() {
        assertThat(records.stream()
                        .filter(SourceRecord.Rejected.class::isInstance)
                        .map(record -> ((SourceRecord.Rejected) record).reason()))
                .containsExactlyInAnyOrder(
                        RejectReason.WRONG_COLUMNS,
                        RejectReason.WRONG_COLUMNS,
                        RejectReason.EMPTY_ID,
                        RejectReason.EMPTY_ID,
                        RejectReason.TRUNCATED);
    }

    @Test
    void followsThePublishedShares() {
        assertShare(0.386, plan.stream().filter(c -> c.level().label().equals("CONFIDENTIAL")));
        assertShare(0.302, plan.stream().filter(c -> c.level().label().equals("UNCLASSIFIED")));
        assertShare(0.062, plan.stream().filter(c -> c.level().isSecret()));
        assertShare(0.226, plan.stream().filter(c -> c.created().getYear() == 2009));
        assertShare(0.094, plan.stream().filter(c -> c.created().getYear() == 2005));
        assertShare(0.195, plan.stream().filter(c -> c.headerKind().label().equals("partial")));
        assertShare(0.578, tagged("PREL"));
        assertShare(0.489, tagged("PGOV"));
        assertShare(0.220, tagged("PHUM"));
        assertShare(0.195, tagged("ECON"));
        assertShare(0.114, tagged("PTER"));
        assertShare(0.095, tagged("ETRD"));
        assertShare(0.05, plan.stream().filter(c -> c.tags().isEmpty()));
    }

    @Test
    void spansTheYearsOfTheCorpus() {
        assertThat(plan.get(0).created().toLocalDate()).hasToString("1966-12-28".substring(0, 8) + day(plan.get(0)));
        assertThat(plan.get(plan.size() - 1).created().toLocalDate()).hasToString("2010-02-28");
    }

    @Test
    void tellsOfABurstOfNarcoticsCables() {
        Map<Integer, Long> summers = new TreeMap<>();
        plan.stream()
                .filter(c -> c.topics().get(0).name().equals("counter_narcotics"))
                .filter(c -> c.created().getMonthValue() >= 6 && c.created().getMonthValue() <= 8)
                .forEach(c -> summers.merge(c.created().getYear(), 1L, Long::sum));
        long before = summers.getOrDefault(2006, 0L);
        long after = summers.getOrDefault(2008, 0L);
        assertThat(summers.getOrDefault(2007, 0L)).isGreaterThan(3 * before).isGreaterThan(3 * after);
    }

    @Test
    void tellsOfAPostThatGrowsSecretive() {
        List<SampleCable> post = SamplePlan.of(25_000, SEED).stream()
                .filter(c -> c.post().station().equals("WELLINGTON"))
                .toList();
        assertThat(secretShare(post, 2005)).isCloseTo(0.02, within(0.04));
        assertThat(secretShare(post, 2009)).isCloseTo(0.5, within(0.07));
    }

    @Test
    void tellsOfTwoRoutes() {
        List<SampleCable> routes = plan.stream()
                .filter(c -> List.of("KABUL", "DUSHANBE", "CARACAS", "MEXICO")
                        .contains(c.post().station()))
                .toList();
        double onRoutes =
                (double) routes.stream().filter(SampleCorpusTest::isOnTraffic).count() / routes.size();
        double everywhere =
                (double) plan.stream().filter(SampleCorpusTest::isOnTraffic).count() / plan.size();
        assertThat(onRoutes).isGreaterThan(3 * everywhere);
    }

    @Test
    void writesEvenASingleCable(@TempDir Path other) {
        List<Path> sources = SampleCorpus.write(other, 1, 7);
        assertThat(sources).containsExactly(other.resolve("cables.csv"));
        assertThat(SourceFiles.read(other)).hasSize(1);
    }

    @Test
    void refusesAFolderWithAnotherSamplesPages(@TempDir Path other) {
        SampleCorpus.write(other, 200, 1);
        SampleCorpus.write(other, 200, 1);
        assertThatThrownBy(() -> SampleCorpus.write(other, 200, 2))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("it holds other files");
    }

    @Test
    void refusesASampleOfNothing(@TempDir Path other) {
        assertThatThrownBy(() -> SampleCorpus.write(other, 0, 1))
                .isInstanceOf(UsageException.class)
                .hasMessage("Invalid number of cables: 0 (expected at least 1)");
    }

    private static String day(SampleCable cable) {
        return String.format(Locale.ROOT, "%02d", cable.created().getDayOfMonth());
    }

    private static boolean isOnTraffic(SampleCable cable) {
        String topic = cable.topics().get(0).name();
        return topic.equals("border_security") || topic.equals("counter_narcotics");
    }

    private static double secretShare(List<SampleCable> cables, int year) {
        List<SampleCable> ofYear =
                cables.stream().filter(c -> c.created().getYear() == year).toList();
        return (double) ofYear.stream().filter(c -> c.level().isSecret()).count() / ofYear.size();
    }

    private static Stream<SampleCable> tagged(String tag) {
        return plan.stream().filter(c -> c.tags().contains(tag));
    }

    /** The stories move them by a point. */
    private static void assertShare(double published, Stream<SampleCable> cables) {
        assertThat((double) cables.count() / CABLES).isCloseTo(published, within(0.04));
    }

    private static List<RawCable> cables() {
        return records.stream()
                .filter(SourceRecord.Accepted.class::isInstance)
                .map(record -> ((SourceRecord.Accepted) record).cable())
                .toList();
    }
}
