package org.cablestats;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rooms of the large packages: what of each is seen from outside its package, and that they know each other in one direction
 * only. {@link ArchitectureTest} runs these rules.
 */
final class RoomsTest {
    private static final String ROOT = "org.cablestats.";

    /** Room to the types that other packages than its own may know; all others are its family's. */
    private static final Map<String, Set<String>> SEEN = Map.ofEntries(
            Map.entry("cable.body", Set.of("Span")),
            Map.entry("cable.header", Set.of("HeaderKind", "Recipient", "Transmission")),
            Map.entry("cable.paragraph", Set.of("Paragraph")),
            Map.entry(
                    "cable.reference",
                    Set.of("Classification", "Countries", "Post", "Posts", "ReferenceId", "Tag", "TagKind", "Tags")),
            Map.entry("cable.scan", Set.of("Months", "TextRange")),
            Map.entry("chart.data", Set.of("ChartDefinition", "ChartKind", "Order", "ShadedDays")),
            Map.entry("chart.style", Set.of("Drawing", "KeyEntry", "Palette", "Pen", "Typeface")),
            Map.entry("finding.burst", Set.of("Burst", "Bursts", "Traffic", "WeeklyCounts", "Window")),
            Map.entry("finding.level", Set.of("LevelShift", "LevelShifts")),
            Map.entry("finding.usual", Set.of("Expectation", "Quantity", "Side", "Unusual")),
            Map.entry("job.file", Set.of("AnswerText", "CableJson", "ExportFormat", "ReplacedFile", "SqlFile")),
            Map.entry(
                    "job.schedule", Set.of("Crontab", "KubernetesCronJob", "Schedule", "ScheduledJob", "SystemdUnits")),
            Map.entry("report.definition", Set.of("PublishedFigure", "ReportCheck", "ReportDefinition")),
            Map.entry("report.delivered", Set.of("Basis", "DeliveredReports", "ManifestComparison")),
            Map.entry("report.file", Set.of("Format", "Layout", "WebStyle", "WrittenReport")),
            Map.entry("report.mail", Set.of("Envelope", "MailAddress", "SubjectLine", "ToldAlert")),
            Map.entry("report.page", Set.of("Paper", "Provenance", "Trail")),
            Map.entry("search.hit", Set.of("CableFilter", "Hit", "Hits", "Passages", "TextScan")),
            Map.entry("search.words", Set.of("Excerpt", "Query", "QueryReader")),
            Map.entry("source.archive", Set.of("PackedFile", "PackedRecord", "PackedRecords", "Packing")),
            Map.entry("source.bytes", Set.of("ReadOnlyChannel")),
            Map.entry(
                    "source.record",
                    Set.of(
                            "FileName",
                            "IgnoreReason",
                            "Layout",
                            "Lookahead",
                            "Position",
                            "RejectReason",
                            "Slice",
                            "SourceRecord")),
            Map.entry(
                    "table.state",
                    Set.of(
                            "Branch",
                            "CableChange",
                            "CableFacts",
                            "CablePart",
                            "CableSearch",
                            "CableTexts",
                            "StateDifference",
                            "StoredKeys")),
            Map.entry("table.catalog", Set.of("CatalogAddress", "JobLock", "LoadLock", "LockWait", "WarehousePlace")),
            Map.entry("table.disk", Set.of("DiskUse", "NewFolder")),
            Map.entry("table.maintenance", Set.of("MaintenanceSummary", "Pins", "Restoration", "TableMaintenance")),
            Map.entry(
                    "table.row",
                    Set.of(
                            "CorpusState",
                            "CorpusSum",
                            "ParquetFile",
                            "RowFile",
                            "RowFiles",
                            "RowWriter",
                            "StoredRow",
                            "StoredVersion",
                            "TableRows")),
            Map.entry(
                    "table.schema",
                    Set.of(
                            "CableColumn",
                            "CableColumns",
                            "ColumnGroup",
                            "ColumnType",
                            "LearnedTables",
                            "LoadCounts",
                            "LoadTables",
                            "ReferenceTables",
                            "SnapshotRow",
                            "StoredCable",
                            "StoredColumn",
                            "StoredTable",
                            "StoredTopic")),
            Map.entry(
                    "table.snapshot",
                    Set.of("Derivation", "Pin", "Retention", "Snapshot", "SnapshotChoice", "SnapshotDate")),
            Map.entry(
                    "topic.model",
                    Set.of(
                            "FeatureSpace",
                            "Features",
                            "LearnedTopic",
                            "Terms",
                            "TopicFinder",
                            "TopicModel",
                            "UnmarkedText",
                            "Vocabulary")));

    /** Classes that know each other in a circle of three and more, by the first of each: one idea in several files. */
    private static final Set<String> CIRCLES = Set.of(
            "cable.page.ArchiveLine",
            "job.Alert",
            "table.memory.ListColumn",
            "table.schema.CableColumn",
            "topic.DictionaryReader");

    @ArchTest
    static void showsOfARoomWhatIsNamed(JavaClasses all) {
        Map<String, Set<String>> seen = dependencies(all)
                .filter(each -> isRoom(each.getTargetClass())
                        && !family(each.getTargetClass()).equals(family(each.getOriginClass())))
                .map(each -> topLevel(each.getTargetClass()))
                .collect(groupingBy(
                        RoomsTest::room, TreeMap::new, mapping(JavaClass::getSimpleName, toCollection(TreeSet::new))));

        assertThat(seen).as("types that other packages know").isEqualTo(SEEN);
    }

    @ArchTest
    static void hasNoCyclesBetweenRooms(JavaClasses all) {
        Map<String, Set<String>> reached = reached(all, RoomsTest::room);
        reached.forEach((room, others) -> others.remove(room));

        reached.forEach((room, others) -> assertThat(others)
                .as("rooms that %s knows and that know it", room)
                .noneMatch(other -> reached.getOrDefault(other, Set.of()).contains(room)));
    }

    @ArchTest
    static void knowsEveryCircleOfClasses(JavaClasses all) {
        Map<String, Set<String>> reached =
                reached(all, type -> topLevel(type).getName().substring(ROOT.length()));
        Set<String> circles = new TreeSet<>();
        reached.forEach((type, others) -> {
            Set<String> circle = new TreeSet<>(others);
            circle.removeIf(other -> !reached.getOrDefault(other, Set.of()).contains(type));
            if (circle.size() > 2) {
                circles.add(circle.iterator().next());
            }
        });

        assertThat(circles).as("first classes of circles").isEqualTo(new TreeSet<>(CIRCLES));
    }

    /** By name, all that each room or class knows, itself or through others. */
    private static Map<String, Set<String>> reached(JavaClasses all, Function<JavaClass, String> name) {
        Map<String, Set<String>> known = dependencies(all)
                .collect(groupingBy(
                        each -> name.apply(each.getOriginClass()),
                        TreeMap::new,
                        mapping(each -> name.apply(each.getTargetClass()), toCollection(TreeSet::new))));
        Map<String, Set<String>> reached = new TreeMap<>();
        known.keySet().forEach(from -> reached.put(from, reach(from, known)));
        return reached;
    }

    private static Set<String> reach(String from, Map<String, Set<String>> known) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(known.get(from));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (reached.add(next)) {
                open.addAll(known.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    /** Of one top-level class of ours on another. */
    private static Stream<Dependency> dependencies(JavaClasses all) {
        return all.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(each -> each.getTargetClass().getPackageName().startsWith(ROOT))
                .filter(each -> !topLevel(each.getOriginClass()).equals(topLevel(each.getTargetClass())));
    }

    private static JavaClass topLevel(JavaClass type) {
        JavaClass element = type.getBaseComponentType();
        return element.getEnclosingClass().map(RoomsTest::topLevel).orElse(element);
    }

    private static boolean isRoom(JavaClass type) {
        return room(type).contains(".");
    }

    private static String room(JavaClass type) {
        return type.getBaseComponentType().getPackageName().substring(ROOT.length());
    }

    private static String family(JavaClass type) {
        return room(type).replaceFirst("\\..*", "");
    }
}
