package org.cablestats.report.definition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.fault.UsageException;
import org.cablestats.language.Words;
import org.cablestats.result.Ratio;
import org.cablestats.result.Unit;
import org.cablestats.statistic.Comparisons;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.jspecify.annotations.Nullable;

/**
 * What a report contains: one YAML file of {@code reports/}.
 *
 * @param name file name without {@code .yaml}
 * @param title its title
 * @param subtitle a sentence under the title; null for none
 * @param topic topic id that every section is narrowed to; null for all cables
 * @param about the topic in the words of a sentence, for example {@code drugs}, so that charts count "cables about drugs"; null
 *     where they count cables
 * @param sections in order, never empty
 * @param file path for messages
 * @param topicLine line of the topic, for messages; 1 where there is none
 * @param translation what it is told in
 */
public record ReportDefinition(
        String name,
        String title,
        @Nullable String subtitle,
        @Nullable String topic,
        @Nullable String about,
        List<Section> sections,
        String file,
        int topicLine,
        Translation translation) {

    private static final Pattern NAMED = Pattern.compile("\\{(origin|country)\\}");

    public ReportDefinition {
        sections = List.copyOf(sections);
    }

    /** A report in English. */
    public ReportDefinition(
            String name,
            String title,
            @Nullable String subtitle,
            @Nullable String topic,
            @Nullable String about,
            List<Section> sections,
            String file,
            int topicLine) {
        this(name, title, subtitle, topic, about, sections, file, topicLine, Translation.NONE);
    }

    /** In which it is told. */
    public Words words() {
        return translation.words();
    }

    /** What its files are called, without an ending. */
    public String fileName() {
        return words().language().fileName(name);
    }

    /** The same report, with its statistics, told in these words; a text that nobody translated stays in English. */
    public ReportDefinition in(Words other) {
        return new ReportDefinition(
                name,
                other.text(title),
                other.textOrNull(subtitle),
                topic,
                about,
                sections.stream().map(section -> section.in(other)).toList(),
                file,
                topicLine,
                Translation.of(this, other));
    }

    /** Its texts beside those of its sections. */
    public Stream<String> texts() {
        return Stream.of(title, subtitle, about).filter(Objects::nonNull);
    }

    /**
     * The report, free of {@link ReportCheck#problems}, with the statistic of each section, and of each chart the unit of its values.
     *
     * @param published figures of the whole corpus, of any statistics
     */
    public ReportDefinition with(List<Statistic> statistics, List<PublishedFigure> published) {
        List<Section> others = sections.stream()
                .map(section -> statistics.stream()
                        .filter(statistic -> statistic.name().equals(section.statistic))
                        .findFirst()
                        .map(statistic -> section.with(statistic, about, published))
                        .orElse(section))
                .toList();
        return new ReportDefinition(name, title, subtitle, topic, about, others, file, topicLine, translation);
    }

    /**
     * The same report with names put where its title or subtitle says {@code {origin}} or {@code {country}}.
     *
     * @param names by the word between the braces; none of a word that the selection leaves open
     * @throws UsageException where the report is on something that is not selected
     */
    public ReportDefinition on(Map<String, String> names) {
        return new ReportDefinition(
                name,
                filled(title, names),
                subtitle == null ? null : filled(subtitle, names),
                topic,
                about,
                sections,
                file,
                topicLine,
                translation);
    }

    private String filled(String text, Map<String, String> names) {
        return NAMED.matcher(text).replaceAll(found -> {
            String selected = names.get(found.group(1));
            if (selected == null) {
                throw new UsageException("Cannot make report '" + name + "': it is on one " + found.group(1)
                        + ", and none is selected (expected --" + found.group(1) + ", or " + found.group(1)
                        + ": in a job's step)");
            }
            return Matcher.quoteReplacement(selected);
        });
    }

    /**
     * One section.
     *
     * @param heading its heading
     * @param isContinued whether it goes on with the section before it, under the same heading
     * @param text a paragraph; null for none
     * @param statistic name of the statistic
     * @param against the cables that those of the report are held against, as a user writes them; null where nothing is compared
     * @param chart null for none
     * @param shade name of the statistic whose windows, a row each, are shaded in the chart; null for none
     * @param tableRows rows of the table under the chart; 0 for no table
     * @param shown the statistic with the columns that the section shows; null before it is known
     * @param published figures of the whole corpus that its answer is held against where the report is on all cables
     * @param line line of the statistic's name, for messages
     * @param chartLine line of the chart, for messages; that of the section where there is none
     */
    public record Section(
            String heading,
            boolean isContinued,
            @Nullable String text,
            String statistic,
            @Nullable String against,
            @Nullable ChartDefinition chart,
            @Nullable String shade,
            int tableRows,
            @Nullable Statistic shown,
            List<PublishedFigure> published,
            int line,
            int chartLine) {

        public Section {
            published = List.copyOf(published);
        }

        /** A section that holds nothing against each other, and whose statistic is not known yet. */
        public Section(
                String heading,
                @Nullable String text,
                String statistic,
                @Nullable ChartDefinition chart,
                int tableRows,
                int line,
                int chartLine) {
            this(heading, false, text, statistic, null, chart, null, tableRows, null, List.of(), line, chartLine);
        }

        /** Names of the statistics that it asks. */
        public Stream<String> statistics() {
            return Stream.concat(Stream.of(statistic), Stream.ofNullable(shade));
        }

        /** Under which its result is known: those of a comparison are not those of the statistic alone. */
        public String result() {
            return against == null ? statistic : statistic + " against " + against;
        }

        /** The texts that a reader sees: its own and those of its statistic. */
        public Stream<String> texts() {
            Stream<String> own = Stream.of(heading, text).filter(Objects::nonNull);
            return shown == null ? own : Stream.concat(own, shown.texts());
        }

        private Section in(Words words) {
            return new Section(
                    words.text(heading),
                    isContinued,
                    words.textOrNull(text),
                    statistic,
                    against,
                    chart,
                    shade,
                    tableRows,
                    shown == null ? null : shown.told(words::text),
                    published,
                    line,
                    chartLine);
        }

        /** Of a statistic, the one with the columns that the section shows. */
        Statistic shown(Statistic declared) {
            return against == null ? declared : Comparisons.of(declared).compared();
        }

        private Section with(Statistic declared, @Nullable String about, List<PublishedFigure> figures) {
            Statistic known = shown(declared);
            return new Section(
                    heading,
                    isContinued,
                    text,
                    statistic,
                    against,
                    chart == null ? null : drawn(chart, declared, known, about),
                    shade,
                    tableRows,
                    known,
                    about != null || against != null
                            ? List.of()
                            : figures.stream()
                                    .filter(figure -> figure.statistic().equals(statistic))
                                    .toList(),
                    line,
                    chartLine);
        }

        private ChartDefinition drawn(
                ChartDefinition chart, Statistic declared, Statistic known, @Nullable String about) {
            Unit unit = known.columns().stream()
                    .filter(column -> column.name().equals(chart.y()))
                    .map(DeclaredColumn::unit)
                    .findFirst()
                    .orElseThrow();
            Ratio ratio = against == null
                    ? declared.ratio(chart.y())
                    : Comparisons.of(declared).counts();
            return chart.in(about == null ? unit : unit.about(about), ratio);
        }
    }
}
