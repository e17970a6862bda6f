package org.cablestats.table.schema;

import static org.cablestats.table.schema.ColumnType.Scalar.DATE;
import static org.cablestats.table.schema.ColumnType.Scalar.INT;
import static org.cablestats.table.schema.ColumnType.Scalar.STRING;

import org.cablestats.cable.Secrecy;
import org.cablestats.table.schema.ColumnType.ListOf;
import org.cablestats.table.schema.ColumnType.MapOf;
import org.jspecify.annotations.Nullable;

/** How a cable was classified and handled. */
final class SecrecyColumns {
    static final ColumnGroup SECRECY = ColumnGroup.of(
            "Secrecy",
            CableColumn.of("classification", STRING, cable -> level(cable.secrecy()))
                    .meaning("One of eight levels; null where the source's words are none of them")
                    .source("metadata")
                    .example("CONFIDENTIAL//NOFORN"),
            CableColumn.of(
                            "captions",
                            new ListOf(STRING),
                            cable -> cable.secrecy().captions())
                    .meaning("Handling captions, in the order of the text, each once")
                    .source("top of the body, above its E.O. line")
                    .example("[\"SIPDIS\", \"NOFORN\"]"),
            CableColumn.of("executive_order", STRING, cable -> cable.secrecy().executiveOrder())
                    .meaning("Number of the executive order on classification, as printed")
                    .source("E.O. line of the body")
                    .example("12958"),
            CableColumn.of("declassify_on", DATE, cable -> cable.secrecy().declassifyOn())
                    .meaning("Date of declassification")
                    .source("E.O. line of the body")
                    .example("2018-07-24"),
            CableColumn.of("declassify_rule", STRING, cable -> cable.secrecy().declassifyRule())
                    .meaning("Rule of declassification as printed, where it is no date")
                    .source("E.O. line of the body")
                    .example("OADR"),
            CableColumn.of(
                            "reasons",
                            new ListOf(STRING),
                            cable -> cable.secrecy().reasons())
                    .meaning(
                            "Reasons for classification: letters of section 1.4 of the order (1.5 before 2003), sorted")
                    .source("classified-by line of the body")
                    .example("[\"b\", \"d\"]"),
            CableColumn.of(
                            "portion_marks",
                            new MapOf(INT),
                            cable -> cable.secrecy().portionMarks())
                    .meaning("Number of paragraphs by portion mark")
                    .source("derived from paragraphs")
                    .example("{\"C\": 4, \"S/NF\": 1}"));

    private SecrecyColumns() {}

    private static @Nullable Object level(Secrecy secrecy) {
        return secrecy.classification() == null
                ? null
                : secrecy.classification().label();
    }
}
