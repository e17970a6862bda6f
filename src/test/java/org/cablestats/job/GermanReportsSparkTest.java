package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.language.Language;
import org.cablestats.language.PhraseBook;
import org.cablestats.load.Loading;
import org.cablestats.query.Selection;
import org.cablestats.report.Delivery;
import org.cablestats.report.file.Format;
import org.cablestats.report.page.Paper;
import org.cablestats.sample.SampleCorpus;
import org.cablestats.table.catalog.WarehousePlace;
import org.cablestats.table.snapshot.SnapshotChoice;
import org.cablestats.testing.Golden;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What reports of the sample say in German: golden files for people to read, and nothing of it in English. */
@Tag("spark")
@Tag("slow")
@ExtendWith(SharedSpark.class)
final class GermanReportsSparkTest {
    private static final Path REPORTS = Path.of("reports");

    /** Where a page speaks: not its styles, its SQL, the rows of its tables and what they link to. */
    private static final Pattern SPOKEN = Pattern.compile(
            "<(h[1-3]|p|dt|dd|li|caption|summary|title|desc|th(?= scope=\"col\")|span class=\"entry\")\\b[^>]*>(.*?)</(?:h[1-3]|p|dt|dd|li|caption|summary|title|desc|th|div)>",
            Pattern.DOTALL);

    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");
    private static final Pattern VALUE = Pattern.compile("\\{[^}]*}");

    /** Two words at least, since one may be a name in both languages. */
    private static final Pattern WORDS = Pattern.compile(".*\\p{L}{2,}\\P{L}+\\p{L}{2,}.*");

    @TempDir
    private Path home;

    @Test
    void saysNothingInEnglish() throws IOException {
        Loading.load(
                home.resolve("warehouse"),
                SampleCorpus.write(home.resolve("sample"), 3_000, 1).toArray(Path[]::new));
        List<String> reports = List.of("overview", "counter-narcotics");
        write(reports);
        for (String report : reports) {
            String page = Files.readString(home.resolve("out/" + report + ".de.html"));
            assertThat(page).contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"de\" xml:lang=\"de\">");
            String spoken = spoken(page);
            assertThat(english().stream().filter(part -> says(spoken, part)))
                    .as(report)
                    .isEmpty();
            Golden.assertEqual("report/golden/german/" + report + ".txt", spoken);
        }
        assertThat(home.resolve("out/overview.de/manifest.json"))
                .content()
                .contains("\"language\":\"de\"")
                .contains(
                        "\"step\":{\"name\":\"overview\",\"formats\":[\"html\"],\"paper\":\"a4\",\"language\":\"de\"}");
        assertThat(home.resolve("out/index.html")).content().contains("href=\"overview.de.html\"");
    }

    /** Whole words: {@code in allen} says no {@code in all}. */
    private static boolean says(String spoken, String part) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(part) + "(?!\\p{L})")
                .matcher(spoken)
                .find();
    }

    private static String spoken(String page) {
        return SPOKEN.matcher(page.replaceAll("(?s)<style.*?</style>", ""))
                        .results()
                        .map(found -> MARKUP.matcher(found.group(2)).replaceAll(" "))
                        .map(text -> text.replaceAll("\\s+", " ").strip())
                        // Digests are those of the definitions.
                        .map(text -> text.replaceAll("\\b[0-9a-f]{12,64}\\b", "..."))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    /** What stands between the values of every English text whose translation does not say it too. */
    private static Set<String> english() {
        Map<String, String> program = PhraseBook.ofProgram(Language.DE).texts();
        Map<String, String> definitions = PhraseBook.ofDefinitions(REPORTS.resolve("languages"), Language.DE)
                .texts();
        return Stream.concat(program.entrySet().stream(), definitions.entrySet().stream())
                .flatMap(each -> Stream.of(VALUE.split(each.getKey().replaceAll("\\|.*", "")))
                        .map(String::strip)
                        .filter(part -> WORDS.matcher(part).matches())
                        .filter(part -> !each.getValue().contains(part)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void write(List<String> reports) {
        Delivery delivery = new Delivery(Set.of(Format.HTML), Paper.A4, home.resolve("out"), Language.DE, null);
        JobRun.verified(
                        JobDefinition.of(
                                new Report(reports, delivery, Selection.ALL, null, SnapshotChoice.CURRENT, 1, "")),
                        new Workplace(Workplace.CURRENT),
                        new JobWarehouse(WarehousePlace.of(home.resolve("warehouse")), Loading.ENGINE),
                        Loading.SILENT,
                        () -> Instant.EPOCH)
                .take();
    }
}
