package org.cablestats.cli;

import org.cablestats.query.Answer;
import org.cablestats.result.Csv;

/** Prints an answer as CSV, in full. */
final class CsvPrinter {
    private CsvPrinter() {}

    static void print(Answer answer, Output out) {
        out.print(Csv.header(answer.columns()));
        answer.rows().forEachRemaining(row -> out.print(Csv.row(row)));
    }
}
