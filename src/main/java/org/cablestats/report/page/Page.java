package org.cablestats.report.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.cablestats.chart.Figure;
import org.cablestats.chart.style.Drawing;
import org.cablestats.chart.style.KeyEntry;
import org.cablestats.correction.Notice;
import org.cablestats.finding.Tested;
import org.cablestats.language.Language;
import org.cablestats.language.Words;
import org.cablestats.result.Noun;
import org.jspecify.annotations.Nullable;

/**
 * What the template shows: texts only, in the order of the page, safe for XML but not escaped.
 *
 * @param title the report's
 * @param subtitle null for none
 * @param eyebrow the line above the title
 * @param facts selection, number of cables, date and provenance, for the first page
 * @param footer run, snapshot, corpus and version in a line, for the foot of each page
 * @param generator program and version
 * @param parts the sections that are shown
 * @param leftOut those that say nothing: without a row, or with a single thing to show
 * @param since what is other than in the last report of the same name, a line each; empty where there is none
 * @param nothing a sentence in place of all sections where no cable is in the selection; else null
 * @param method how the numbers were made
 * @param words that it is told in
 * @param notice of corrections to the last report of the same name; null where there is none
 * @param links where single cables are shown
 */
public record Page(
        String title,
        @Nullable String subtitle,
        String eyebrow,
        List<Fact> facts,
        String footer,
        String generator,
        List<Part> parts,
        List<LeftOut> leftOut,
        List<String> since,
        @Nullable String nothing,
        Method method,
        Words words,
        @Nullable Notice notice,
        CableLinks links) {

    /** Rows of a table that fit a page with their heading and a text, also where each takes three lines. */
    private static final int SHORT = 16;

    /** The same page with what is other than in the last report. */
    public Page since(List<String> lines) {
        return with(lines, notice);
    }

    /** The same page with what is other than in the last report, and of which of its numbers. */
    public Page with(List<String> lines, @Nullable Notice corrections) {
        return new Page(
                title,
                subtitle,
                eyebrow,
                facts,
                footer,
                generator,
                parts,
                leftOut,
                lines,
                nothing,
                method,
                words,
                corrections,
                links);
    }

    /** Whether corrections have a section. */
    public boolean isCorrecting() {
        return notice != null && notice.isLong();
    }

    /** What is worth saying first. */
    public LeadingFindings findings() {
        return LeadingFindings.of(parts, leftOut, words);
    }

    /** What was left out and why, a line for each reason. */
    public List<String> leftOutLines() {
        return Arrays.stream(Reason.values())
                .flatMap(reason -> leftOutLine(reason).stream())
                .toList();
    }

    private Optional<String> leftOutLine(Reason reason) {
        return leftOut.stream()
                .filter(section -> section.reason == reason)
                .map(section -> name(section.csv) + (section.only == null ? "" : " (" + section.only + ")"))
                .distinct()
                .reduce((one, other) -> one + "; " + other)
                .map(sections -> words.say(reason.sentence, sections));
    }

    /** The heading, and where the rest of the section is shown also what of it is not. */
    private String name(CsvFile csv) {
        boolean isRestShown = parts.stream().anyMatch(part -> part.heading.equals(csv.heading));
        return csv.heading + (isRestShown ? ": " + csv.title : "");
    }

    /** The parts that begin a section. */
    public List<Part> sections() {
        return parts.stream().filter(part -> !part.isContinued).toList();
    }

    /** The CSV files of what was left out. */
    public List<CsvFile> leftOutFiles() {
        return leftOut.stream().map(LeftOut::csv).toList();
    }

    /** The picture of a section by its rows; null where it has none. */
    public @Nullable Figure figure(CsvFile csv) {
        return parts.stream()
                .filter(part -> part.csv().equals(csv))
                .findFirst()
                .map(Part::figure)
                .orElse(null);
    }

    /** What a page of nothing says, as a picture; null of every other page. */
    public @Nullable Figure figure() {
        return nothing == null
                ? null
                : Figure.ofWords(
                        nothing, words.say("Selection: {0}", facts.get(0).value()));
    }

    /** Every CSV file in the order of the report's sections, those of left out ones too. */
    public List<CsvFile> files() {
        return Stream.concat(parts.stream().map(Part::csv), leftOutFiles().stream())
                .sorted(Comparator.comparing(CsvFile::section))
                .toList();
    }

    /** Why a section is left out. */
    public enum Reason {
        ONE("Left out, for there is only one to show: {0}."),
        NOTHING("Left out, for there is nothing to show: {0}."),
        CHANCE("Left out, for nothing is known to differ there: {0}.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    /**
     * A section that has nothing to compare. Its CSV file stays.
     *
     * @param only the one bar, dot or month that its chart would show; null where that is not the reason
     * @param tested what it compared, of which nothing is told; null where it compares nothing
     * @param csv all rows
     */
    public record LeftOut(
            Reason reason, @Nullable String only, @Nullable Tested tested, CsvFile csv) {}

    /** A name and a value of a list of facts. */
    public record Fact(String name, String value) {}

    /**
     * A section.
     *
     * @param number from 1, of the headings that are shown
     * @param heading its heading
     * @param isContinued whether it goes on under the heading of the part before it
     * @param paragraphs of its text; empty for none
     * @param figure null where there is no chart or nothing to draw
     * @param table null where no rows are shown on paper
     * @param rows what a screen shows: that table, or the rows behind a chart that has none
     * @param tested what it compares, and the largest finding of that; null where it compares nothing
     * @param csv all rows
     */
    public record Part(
            int number,
            String heading,
            boolean isContinued,
            List<String> paragraphs,
            @Nullable Figure figure,
            @Nullable DataTable table,
            DataTable rows,
            @Nullable Tested tested,
            CsvFile csv) {
        /**
         * How it lies on pages, as a class of the style sheet: {@code long}, whose table may go on to another page; {@code parted}, whose
         * picture and table may stand on two; or {@code whole}.
         */
        public String flow() {
            if (table == null) {
                return "whole";
            }
            boolean isLong = table.rows().size() > SHORT;
            return isLong ? "long" : figure == null ? "whole" : "parted";
        }

        /** What stands above its picture or table: the picture's title, or what its rows tell; null where they tell nothing. */
        public @Nullable String claim() {
            if (figure != null) {
                return figure.title();
            }
            return tested == null ? null : LeadingFindings.claim(tested, csv.words);
        }

        /** What is counted, or how sure that is; null where nothing is said. */
        public @Nullable String basis() {
            if (figure != null) {
                return figure.subtitle();
            }
            return tested == null || tested.largest() == null
                    ? null
                    : tested.largest().sureness();
        }

        /** What leads to it beside the pages of a PDF. */
        public String bookmark() {
            return number + ". " + heading;
        }

        /** Width of the figure in CSS px on paper. */
        public long width(Paper paper) {
            return onPaper(paper, Drawing::width);
        }

        /** Height of the figure in CSS px on paper. */
        public long height(Paper paper) {
            return onPaper(paper, Drawing::height);
        }

        /** The key in lines that fit a page: the PDF library would break one between a colour and its label. */
        public List<List<KeyEntry>> keyLines(Paper paper) {
            return figure == null ? List.of() : figure.keyRows(paper.width());
        }

        private long onPaper(Paper paper, ToIntFunction<Drawing> side) {
            if (figure == null) {
                return 0;
            }
            Drawing wide = figure.wide();
            double scale = Math.min((double) paper.width() / wide.width(), (double) paper.height() / wide.height());
            return Math.round(side.applyAsInt(wide) * scale);
        }
    }

    /**
     * The rows behind a section, as a file. The template sees public methods only.
     *
     * @param section number of the section in the report's file, whatever is left out
     * @param anchor permanent name of the section, for links to it; unique in the page
     * @param heading of the section
     * @param name file name, for example {@code 01-cables-by-origin.csv}
     * @param statistic whose answer it holds
     * @param title of the statistic
     * @param question how it was asked, in SQL; empty where that is not known
     * @param text the whole file
     * @param size number of rows without the header
     * @param words that the page is told in
     */
    public record CsvFile(
            int section,
            String anchor,
            String heading,
            String name,
            String statistic,
            String title,
            String question,
            String text,
            int size,
            Words words) {
        /** The name without its ending. */
        public String stem() {
            return name.substring(0, name.length() - ".csv".length());
        }

        /** {@code 274}. */
        public String count() {
            return words.whole(size);
        }

        /** {@code All 274 rows}, {@code The one row}. */
        public String all() {
            return size == 1 ? words.say("The one row") : words.say("All {0}", words.counted(size, "row"));
        }

        /** The same as the words of a link to them. */
        public String asCsv() {
            return words.say("{0} as CSV", all());
        }

        /** What the table of the rows is called for those who do not see it. */
        public String table() {
            return words.language() == Language.EN
                    ? words.say("Table of {0}", anchor.replace('-', ' '))
                    : words.say("Table of {0}", heading);
        }

        /** The words of a link to the file inside a PDF. */
        public String attached() {
            return words.say("attached file {0}", name);
        }

        /** The same at the beginning of a sentence. */
        public String attachedTitle() {
            return Noun.capital(attached());
        }

        /** A link that the PDF library makes an attachment of, in whose place {@code PdfAttachments} puts the file. */
        public String attachment() {
            return "data:text/csv;base64," + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        }

        /** The file as a link that holds it. */
        public String link() {
            return "data:text/csv;charset=utf-8;base64,"
                    + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * The closing section.
     *
     * @param number one more than the last section's
     * @param paragraphs its text
     * @param facts complete provenance
     */
    public record Method(int number, List<String> paragraphs, List<Fact> facts) {}
}
