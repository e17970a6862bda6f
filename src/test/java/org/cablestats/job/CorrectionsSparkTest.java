package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.cablestats.load.Loading;
import org.cablestats.table.catalog.WarehousePlace;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A report that is written month after month, of which each says what moved the numbers of the one before it. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class CorrectionsSparkTest {
    private static final String MONTHS = """
            -- title:    Cables by month
            -- question: How many cables are there of each month?
            -- row:      one per month
            -- column:   month   date    first day of the month
            -- column:   cables  bigint  number of cables
            -- check:    unique month
            -- selects:  month
            SELECT month, count(*) AS cables FROM cables GROUP BY month ORDER BY month
            """;

    private static final String TOPICS = """
            -- title:    Cables by topic
            -- question: What are the cables about?
            -- row:      one per topic
            -- column:   topic_id  string  id of a topic
            -- column:   topic     string  the topic in words
            -- column:   cables    bigint  number of cables
            -- check:    unique topic_id
            -- selects:  topic_id
            SELECT topic_id, topic, count(*) AS cables
            FROM cable_specific_topics WHERE topic_id IS NOT NULL GROUP BY 1, 2 ORDER BY topic_id
            """;

    private static final String REPORT = """
            title: Overview
            sections:
              - {heading: When, statistic: months, table: {rows: 5}}
              - {heading: What about, statistic: topics, table: {rows: 5}}
            """;

    private static final String FLEET = "The fishing fleet has a quota for each trawler.";

    @TempDir
    private Path home;

    private Folder folder;

    @BeforeEach
    void writeTheFirst() {
        folder = new Folder(home);
        folder.write("reports/statistics/months.sql", MONTHS);
        folder.write("reports/statistics/topics.sql", TOPICS);
        folder.write("reports/overview.yaml", REPORT);
        load(new CablesCsv().cable("07ASTANA1", "12/11/2007 9:30", FLEET).cable("08ASTANA2", "1/3/2008 9:30", "None."));
        report("2026-11-01", "report");
    }

    private void load(CablesCsv cables) {
        Loading.load(home.resolve("warehouse"), cables.write(home.resolve("late.csv")));
    }

    /** What the report step said. */
    private List<String> report(String date, String step) {
        folder.write("jobs/monthly.yaml", """
                title: Monthly
                date: %s
                steps:
                  %s- report:
                      name: overview
                      formats: [html]
                      into: '%s/out'
                      mail: {to: desk@example.org, from: cables@example.org, only: news}
                """.formatted(date, step.equals("retag") ? "- retag: {}\n  " : "", home));
        JobRun run = JobRun.verified(
                Jobs.find("monthly", folder.workplace()),
                folder.workplace(),
                new JobWarehouse(WarehousePlace.of(home.resolve("warehouse")), Loading.ENGINE),
                Loading.SILENT,
                () -> Instant.EPOCH);
        run.take();
        return run.results().get(run.results().size() - 1).outcome().remarks();
    }

    private Path corrections() {
        return home.resolve("out/overview/00-corrections.csv");
    }

    private List<String> rows() throws IOException {
        return Files.readAllLines(corrections());
    }

    @Test
    void nameTheCablesThatCameLateAndThoseOfWhichTheSourceSaysSomethingElse() throws IOException {
        load(new CablesCsv()
                .cable("07ASTANA9", "11/2/2007 9:30", "None.")
                .cable("08ASTANA2", "2/5/2008 9:30", "None, but for a word that makes it longer.")
                .cable("08ASTANA7", "1/9/2008 9:30", "None.")
                .cable("08ASTANA8", "1/9/2008 9:30", "None."));
        assertThat(report("2026-12-01", "report")).anyMatch(line -> line.startsWith("overview.eml: a message of "));
        assertThat(rows())
                .containsExactly(
                        "section,statistic,row,column,was,is,causes,certain,loads,cables,ids",
                        "When,months,month=2007-11-01,cables,,1,late_release,true,2,1,07ASTANA9",
                        "When,months,month=2008-01-01,cables,1,2,source_changed;open_period,true,2,3,08ASTANA2;08ASTANA7;08ASTANA8",
                        "When,months,month=2008-02-01,cables,,1,source_changed,true,2,1,08ASTANA2");
        assertThat(home.resolve("out/overview.html"))
                .content()
                .contains(
                        "3 numbers of the report of 1 November 2026 are other now, and not by growth alone, in one section.",
                        "(late.csv): 1 cable released late; 1 cable of which the source says something else; 2 cables of months that were open.");
    }

    @Test
    void nameTheTopicOfWhichTheDictionaryHasOtherPhrases() throws IOException {
        report("2026-11-15", "retag");
        Path dictionary = home.resolve("reports/dictionary/topics.yaml");
        Files.writeString(
                dictionary,
                Files.readString(dictionary)
                        .replace("fishing fleet*: 4", "herring: 4")
                        .replace("quota*: 3", "nets: 3")
                        .replace("trawler*: 3", "cod: 3"));
        report("2026-12-01", "retag");
        assertThat(rows())
                .containsExactly(
                        "section,statistic,row,column,was,is,causes,certain,loads,cables,ids",
                        "What about,topics,topic_id=fisheries,cables,1,,topics_changed,true,3,1,07ASTANA1");
        assertThat(home.resolve("out/overview.html"))
                .content()
                .contains("Topics are found by another dictionary, which has other phrases or tags of: Fisheries.");
    }

    @Test
    void nameTheStatisticThatIsDefinedOtherwise() throws IOException {
        folder.write(
                "reports/statistics/months.sql", MONTHS.replace("FROM cables", "FROM cables WHERE id <> '08ASTANA2'"));
        report("2026-12-01", "report");
        assertThat(rows())
                .containsExactly(
                        "section,statistic,row,column,was,is,causes,certain,loads,cables,ids",
                        "When,months,month=2008-01-01,cables,1,,definition,true,\"\",0,\"\"");
        assertThat(home.resolve("out/overview.html"))
                .content()
                .contains(
                        "Both reports are on the same state of the cables.", "Defined otherwise now: Cables by month.");
    }

    /** A message of an earlier day is not to be taken for one of today. */
    @Test
    void sayThatNothingChangedAndLeaveNoMessage() {
        assertThat(home.resolve("out/overview.eml")).isNotEmptyFile();
        assertThat(report("2026-12-01", "report"))
                .contains(
                        "overview.eml: not written, for there is no news. No number of the report of 1 November 2026 changed. No alert was told.");
        assertThat(home.resolve("out/overview.eml")).doesNotExist();
        assertThat(corrections()).doesNotExist();
        assertThat(home.resolve("out/overview.html"))
                .content()
                .contains("No number of the report of 1 November 2026 changed.");
    }

    @Test
    void tellWhereTheEarlierStateOrItsRowsAreGone() throws IOException {
        load(new CablesCsv().cable("07ASTANA9", "11/2/2007 9:30", "None."));
        Path manifest = home.resolve("out/overview/manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"snapshot\":1", "\"snapshot\":7"));
        Files.writeString(home.resolve("out/overview/02-topics.csv"), "x");
        report("2026-12-01", "report");
        assertThat(rows()).contains("When,months,month=2007-11-01,cables,,1,state,true,\"\",0,\"\"");
        assertThat(home.resolve("out/overview.html"))
                .content()
                .contains(
                        "snapshot 7, which the last report is on, is no longer kept here.",
                        "Not compared, for the rows of the last report are no longer there as it listed them: What about.");
    }
}
