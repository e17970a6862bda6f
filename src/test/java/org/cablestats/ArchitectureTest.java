package org.cablestats;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cablestats.fault.Reason;
import org.jspecify.annotations.NullMarked;

/** The tower: which package may import which, and which one owns each heavy library. The README shows the same map. */
@ArchTag("slow")
@AnalyzeClasses(packages = "org.cablestats", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String ROOT = "org.cablestats.";

    /** Package to the packages of ours that it may import; {@code fault}, {@code disk} and {@code resource} everyone above them may. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("fault", Set.of()),
            Map.entry("disk", Set.of()),
            Map.entry("resource", Set.of()),
            Map.entry("network", Set.of()),
            Map.entry("progress", Set.of()),
            Map.entry("packed", Set.of()),
            Map.entry("store", Set.of()),
            Map.entry("cable", Set.of("packed")),
            Map.entry("definition", Set.of()),
            Map.entry("source", Set.of("cable")),
            Map.entry("sample", Set.of("cable")),
            Map.entry("topic", Set.of("cable", "definition")),
            Map.entry("result", Set.of()),
            Map.entry("language", Set.of("definition", "result")),
            Map.entry("finding", Set.of()),
            Map.entry("alert", Set.of("finding", "result")),
            Map.entry("run", Set.of("alert", "definition", "finding", "result")),
            Map.entry("method", Set.of("finding", "result")),
            Map.entry("statistic", Set.of("definition", "finding", "method", "result")),
            Map.entry("table", Set.of("cable", "packed", "store", "topic")),
            Map.entry("input", Set.of("source", "store", "cable", "packed")),
            Map.entry("connector", Set.of("input", "source", "cable", "packed")),
            Map.entry("load", Set.of("input", "source", "cable", "packed", "topic", "table", "progress")),
            Map.entry("query", Set.of("table", "statistic", "progress", "result")),
            Map.entry("search", Set.of("cable", "packed", "table", "progress")),
            Map.entry("serve", Set.of("query", "table", "network")),
            Map.entry("learn", Set.of("cable", "topic", "table", "finding", "result", "progress")),
            Map.entry("chart", Set.of("finding", "language", "result")),
            Map.entry("correction", Set.of("statistic", "language", "result")),
            Map.entry(
                    "report",
                    Set.of(
                            "statistic",
                            "correction",
                            "method",
                            "finding",
                            "language",
                            "result",
                            "chart",
                            "definition")),
            Map.entry(
                    "job",
                    Set.of(
                            "load",
                            "correction",
                            "query",
                            "learn",
                            "search",
                            "table",
                            "topic",
                            "report",
                            "run",
                            "alert",
                            "chart",
                            "statistic",
                            "method",
                            "language",
                            "result",
                            "definition",
                            "sample",
                            "source",
                            "cable",
                            "progress")),
            Map.entry(
                    "site",
                    Set.of(
                            "job",
                            "network",
                            "query",
                            "search",
                            "table",
                            "topic",
                            "report",
                            "statistic",
                            "result",
                            "definition",
                            "cable",
                            "progress")),
            Map.entry("doctor", Set.of("job", "run", "table", "topic", "chart", "result", "cable")),
            Map.entry(
                    "cli",
                    Set.of(
                            "site",
                            "doctor",
                            "network",
                            "job",
                            "chart",
                            "load",
                            "query",
                            "learn",
                            "search",
                            "serve",
                            "method",
                            "table",
                            "topic",
                            "report",
                            "run",
                            "alert",
                            "statistic",
                            "language",
                            "result",
                            "definition",
                            "sample",
                            "source",
                            "store",
                            "cable",
                            "progress")));

    /** Library to the packages that may know it. */
    private static final Map<String, Set<String>> OWNERS = Map.ofEntries(
            Map.entry("org.apache.spark.ml..", Set.of("learn")),
            Map.entry("org.apache.spark..", Set.of("table", "load", "query", "learn", "connector", "serve")),
            Map.entry("org.apache.spark.sql.connect..", Set.of("serve")),
            Map.entry("org.apache.spark.connect..", Set.of("serve")),
            Map.entry("org.sparkproject.connect..", Set.of("serve")),
            Map.entry("scala..", Set.of("table", "query", "serve")),
            Map.entry("org.apache.hadoop..", Set.of("store", "table", "input")),
            Map.entry("org.apache.iceberg..", Set.of("table")),
            Map.entry("java.sql..", Set.of("table", "query")),
            Map.entry("org.apache.lucene..", Set.of("search")),
            Map.entry("org.jsoup..", Set.of("source")),
            Map.entry("org.apache.commons.compress..", Set.of("source")),
            Map.entry("org.apache.commons.math3..", Set.of("finding", "learn", "method")),
            Map.entry("com.github.luben..", Set.of("source", "input")),
            Map.entry("org.tukaani..", Set.of("source")),
            Map.entry("com.fasterxml.jackson.core..", Set.of("definition", "connector", "source")),
            Map.entry("com.fasterxml.jackson.databind..", Set.of("definition", "connector")),
            Map.entry("com.fasterxml.jackson.dataformat..", Set.of("definition")),
            Map.entry("org.yaml..", Set.of("definition")),
            Map.entry("org.jfree..", Set.of("chart")),
            Map.entry("io.pebbletemplates..", Set.of("report")),
            Map.entry("com.openhtmltopdf..", Set.of("report")),
            Map.entry("org.apache.pdfbox..", Set.of("report")),
            Map.entry("org.apache.xmpbox..", Set.of("report")),
            Map.entry("org.apache.batik..", Set.of("report")),
            Map.entry("org.apache.james..", Set.of("report")),
            Map.entry("io.javalin..", Set.of("site")),
            Map.entry("org.eclipse.jetty..", Set.of("site")),
            Map.entry("jakarta.servlet..", Set.of("site")),
            Map.entry("picocli..", Set.of("cli")),
            Map.entry("org.jline..", Set.of("cli.shell")));

    /** Here, since to read the classes takes longer than all rules. */
    @ArchTest
    static final ArchTests ROOMS = ArchTests.in(RoomsTest.class);

    @ArchTest
    static void findsThePackages(JavaClasses all) {
        assertThat(all.stream().map(ArchitectureTest::packageOf).distinct())
                .as("every package stands on the map, and the map names no other")
                .containsExactlyInAnyOrderElementsOf(MAY_IMPORT.keySet());
    }

    @ArchTest
    static void arrowsOnlyPointDown(JavaClasses all) {
        MAY_IMPORT.forEach((name, allowed) -> {
            List<String> packages = new ArrayList<>(List.of(ROOT + name + "..", ROOT + "fault.."));
            if (!Set.of("fault", "disk", "resource").contains(name)) {
                packages.addAll(List.of(ROOT + "disk..", ROOT + "resource.."));
            }
            allowed.forEach(each -> packages.add(ROOT + each + ".."));
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + name + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("org.cablestats..")
                            .and(resideOutsideOfPackages(packages.toArray(String[]::new))))
                    .as(name + " imports of ours only " + allowed)
                    .check(all);
        });
    }

    @ArchTest
    static void givesEachHeavyLibraryItsOwners(JavaClasses all) {
        OWNERS.forEach((library, owners) -> noClasses()
                .that()
                .resideOutsideOfPackages(
                        owners.stream().map(owner -> ROOT + owner + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .as(library + " belongs to " + owners)
                .check(all));
    }

    @ArchTest
    static void makesASparkSessionInOnePlace(JavaClasses all) {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + "table.Engine")
                .should()
                .callMethod("org.apache.spark.sql.SparkSession", "builder")
                .check(all);
    }

    @ArchTest
    static void printsAndExitsOnlyInTheCommandLine(JavaClasses all) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .should()
                .accessTargetWhere(printsOrExits())
                .check(all);
    }

    /** Everything else that is printed is said of what was done, and is not said where a user wants nothing but failures. */
    @ArchTest
    static void printsOnlyAnswersWhereItShallBeQuiet(JavaClasses all) {
        List<String> answers = List.of(
                "Main",
                "ResultOptions",
                "ScheduleOptions",
                "Parse",
                "Inspect",
                "Browse",
                "Serve",
                "Doctor",
                "Explain",
                "Show",
                "ShowRun",
                "Suggest",
                "Verify",
                "Completion",
                "Manual",
                "Execution",
                "ShellPrinter",
                "ShellWork",
                "Answers",
                "Console");
        noClasses()
                .that()
                .resideInAPackage(ROOT + "cli..")
                .and()
                .haveNameNotMatching(".*[.](" + String.join("|", answers) + ")(Command)?")
                .should()
                .callMethod("org.cablestats.cli.console.Console", "out")
                .check(all);
    }

    @ArchTest
    static void marksEveryPackageForNulls(JavaClasses all) {
        classes().should(resideInANullMarkedPackage()).check(all);
    }

    @ArchTest
    static void hasNoMutableStatics(JavaClasses all) {
        fields().that()
                .areStatic()
                .and(areNotSynthetic())
                .should()
                .beFinal()
                .because("Spark's executors would see another value than the driver")
                .check(all);
    }

    @ArchTest
    static void givesTheReasonOfAFaultInWords(JavaClasses all) {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Reason.class)
                .should()
                .callMethodWhere(target(name("getMessage")).and(target(owner(assignableTo(IOException.class)))))
                .because("Java's message is often the path alone")
                .check(all);
    }

    private static String packageOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).replaceFirst("\\..*", "");
    }

    private static DescribedPredicate<JavaAccess<?>> printsOrExits() {
        return DescribedPredicate.describe("prints to a standard stream or exits", access -> {
            boolean system = access.getTargetOwner().isEquivalentTo(System.class);
            String name = access.getTarget().getName();
            boolean runtime = access.getTargetOwner().isEquivalentTo(Runtime.class);
            return (system && Set.of("out", "err", "in", "exit").contains(name))
                    || (runtime && Set.of("exit", "halt").contains(name));
        });
    }

    private static DescribedPredicate<JavaField> areNotSynthetic() {
        return DescribedPredicate.describe(
                "are not synthetic", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a null-marked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not null-marked"));
                }
            }
        };
    }
}
