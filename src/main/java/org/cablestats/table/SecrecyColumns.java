package org.cablestats.table;

import static org.cablestats.table.ColumnType.Scalar.DATE;
import static org.cablestats.table.ColumnType.Scalar.INT;
import static org.cablestats.table.ColumnType.Scalar.STRING;

import java.util.function.Function;
import org.cablestats.cable.Secrecy;
import org.cablestats.table.ColumnType.ListOf;
import org.cablestats.table.ColumnType.MapOf;
import org.jspecify.annotations.Nullable;

/** How a cable was classified and handled. */
final class SecrecyColumns {
    static final ColumnGroup SECRECY = ColumnGroup.of(
            "Secrecy",
            secrecy("classification", STRING, SecrecyColumns::level)
                    .meaning("One of eight levels; null where the source's words are none of them")
                    .source("metadata")
                    .example("CONFIDENTIAL//NOFORN"),
            secrecy("captions", new ListOf(STRING), Secrecy::captions)
                    .meaning("Handling captions, in the order of the text, each once")
                    .source("top of the body, above its E.O. line")
                    .example("[\"SIPDIS\", \"NOFORN\"]"),
            secrecy("executive_order", STRING, Secrecy::executiveOrder)
                    .meaning("Number of the executive order on classification, as printed")
                    .source("E.O. line of the body")
                    .example("12958"),
            secrecy("declassify_on", DATE, Secrecy::declassifyOn)
                    .meaning("Date of declassification")
                    .source("E.O. line of the body")
                    .example("2018-07-24"),
            secrecy("declassify_rule", STRING, Secrecy::declassifyRule)
                    .meaning("Rule of declassification as printed, where it is no date")
                    .source("E.O. line of the body")
                    .example("OADR"),
            secrecy("reasons", new ListOf(STRING), Secrecy::reasons)
                    .meaning(
                            "Reasons for classification: letters of section 1.4 of the order (1.5 before 2003), sorted")
                    .source("classified-by line of the body")
                    .example("[\"b\", \"d\"]"),
            secrecy("portion_marks", new MapOf(INT), Secrecy::portionMarks)
                    .meaning("Number of paragraphs by portion mark")
                    .source("derived from paragraphs")
                    .example("{\"C\": 4, \"S/NF\": 1}"));

    private SecrecyColumns() {}

    private static CableColumn.Unexplained secrecy(
            String name, ColumnType type, Function<Secrecy, @Nullable Object> value) {
        return CableColumn.of(name, type, row -> value.apply(row.cable().secrecy()));
    }

    private static @Nullable Object level(Secrecy secrecy) {
        return secrecy.classification() == null
                ? null
                : secrecy.classification().label();
    }
}
