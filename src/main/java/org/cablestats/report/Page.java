package org.cablestats.report;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
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
 * @param parts the sections
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
        Method method) {

    /** A name and a value of a list of facts. */
    record Fact(String name, String value) {}

    /**
     * A section.
     *
     * @param number from 1
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
     * @param name file name, for example {@code 01-cables-by-origin.csv}
     * @param statistic whose answer it holds
     * @param text the whole file
     * @param size number of rows without the header
     */
    record CsvFile(String name, String statistic, String text, int size) {
        /** The name without its ending. */
        String stem() {
            return name.substring(0, name.length() - ".csv".length());
        }

        /** {@code 274}. */
        public String count() {
            return Numbers.whole(size);
        }

        /** {@code 274 rows}. */
        public String rows() {
            return Numbers.rows(size);
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
