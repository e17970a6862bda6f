package org.cablestats.report;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.result.Numbers;
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
 * @param leftOut those that have nothing to compare
 * @param nothing a sentence in place of all sections where no cable is in the selection; else null
 * @param method how the numbers were made
 */
record Page(
        String title,
        @Nullable String subtitle,
        String eyebrow,
        List<Fact> facts,
        String footer,
        String generator,
        List<Part> parts,
        List<LeftOut> leftOut,
        @Nullable String nothing,
        Method method) {

    /** What was left out and why, in a line; null for nothing. */
    public @Nullable String leftOutLine() {
        return LeftOut.line(leftOut);
    }

    /** The CSV files of what was left out. */
    public List<CsvFile> leftOutFiles() {
        return leftOut.stream().map(LeftOut::csv).toList();
    }

    /** The picture of a section by its rows; null where it has none. */
    @Nullable Picture picture(CsvFile csv) {
        return parts.stream()
                .filter(part -> part.csv().equals(csv))
                .findFirst()
                .map(Part::picture)
                .orElse(null);
    }

    /** What a page of nothing says, as a picture; null of every other page. */
    @Nullable Picture picture() {
        return nothing == null
                ? null
                : Picture.of(Blank.figure(nothing, "Selection: " + facts.get(0).value()));
    }

    /** Every CSV file in the order of the report's sections, those of left out ones too. */
    List<CsvFile> files() {
        return Stream.concat(parts.stream().map(Part::csv), leftOutFiles().stream())
                .sorted(Comparator.comparing(CsvFile::section))
                .toList();
    }

    /** A name and a value of a list of facts. */
    record Fact(String name, String value) {}

    /**
     * A section.
     *
     * @param number from 1, of those that are shown
     * @param heading its heading
     * @param paragraphs of its text; empty for none
     * @param picture null where there is no chart or nothing to draw
     * @param table null where no rows are shown
     * @param empty a sentence in place of both where the answer has no rows; else null
     * @param csv all rows
     */
    record Part(
            int number,
            String heading,
            List<String> paragraphs,
            @Nullable Picture picture,
            @Nullable DataTable table,
            @Nullable String empty,
            CsvFile csv) {}

    /**
     * The rows behind a section, as a file. The template sees public methods only.
     *
     * @param section number of the section in the report's file, whatever is left out
     * @param heading of the section
     * @param name file name, for example {@code 01-cables-by-origin.csv}
     * @param statistic whose answer it holds
     * @param text the whole file
     * @param size number of rows without the header
     */
    record CsvFile(int section, String heading, String name, String statistic, String text, int size) {
        /** The name without its ending. */
        String stem() {
            return name.substring(0, name.length() - ".csv".length());
        }

        /** {@code 274}. */
        public String count() {
            return Numbers.whole(size);
        }

        /** {@code All 274 rows}, {@code The one row}. */
        public String all() {
            return size == 1 ? "The one row" : "All " + Numbers.counted(size, "row");
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
    record Method(int number, List<String> paragraphs, List<Fact> facts) {}
}
