package org.cablestats.correction;

import static org.cablestats.result.ListedColumn.column;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.cablestats.result.Csv;
import org.cablestats.result.ListedColumn;
import org.jspecify.annotations.Nullable;

/** All corrections of a report as a file for programs, in the order of its sections. */
final class CorrectionsCsv {
    /** Of a number that all cables are behind, nobody wants all of them in a cell. */
    private static final int MOST_IDS = 20;

    private static final List<ListedColumn<Correction>> COLUMNS = List.of(
            column("section", "string", Correction::section),
            column("statistic", "string", Correction::statistic),
            column("row", "string", correction -> correction.number().rowWritten()),
            column(
                    "column",
                    "string",
                    correction -> correction.number().column().name()),
            column("was", "string", correction -> number(correction.number().was())),
            column("is", "string", correction -> number(correction.number().is())),
            column("causes", "string", CorrectionsCsv::causes),
            column("certain", "boolean", Correction::isCertain),
            column("loads", "string", CorrectionsCsv::loads),
            column("cables", "bigint", correction -> (long) correction.cables().size()),
            column("ids", "string", CorrectionsCsv::ids));

    private CorrectionsCsv() {}

    static String of(Corrections corrections) {
        return Csv.of(ListedColumn.table(COLUMNS, corrections.corrected()));
    }

    /** A negative number is no formula. */
    private static @Nullable Object number(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return Double.isFinite(MovedNumber.number(text)) ? new BigDecimal(text.strip()) : text;
    }

    private static String causes(Correction correction) {
        return correction.causes().stream().map(Cause::word).collect(Collectors.joining(";"));
    }

    private static String loads(Correction correction) {
        return correction.loads().stream().map(String::valueOf).collect(Collectors.joining(";"));
    }

    private static String ids(Correction correction) {
        return correction.cables().stream().limit(MOST_IDS).map(CableMove::id).collect(Collectors.joining(";"));
    }
}
