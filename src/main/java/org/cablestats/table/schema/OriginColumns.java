package org.cablestats.table.schema;

import static org.cablestats.table.schema.ColumnType.Scalar.INT;
import static org.cablestats.table.schema.ColumnType.Scalar.STRING;
import static org.cablestats.table.schema.ColumnType.Scalar.TIMESTAMP;

/** Which cable it is, when it was sent, and from where. */
final class OriginColumns {
    static final ColumnGroup IDENTITY = ColumnGroup.of(
            "Identity",
            CableColumn.of("id", STRING, cable -> cable.identity().id())
                    .meaning("Canonical reference id: after the id corrections, then the station aliases")
                    .source("id")
                    .example("08MANAMA492"),
            CableColumn.of("raw_id", STRING, cable -> cable.identity().rawId())
                    .meaning("Reference id as in the source")
                    .source("id, as it stands there")
                    .example("08ECTION01OF02MANAMA492"),
            CableColumn.of("year", INT, cable -> cable.year())
                    .meaning("Year in which the cable was sent; of its id where created is unknown")
                    .source("derived from created, or id")
                    .example("2008"),
            CableColumn.of("station", STRING, cable -> cable.identity().station())
                    .meaning("Station of the id; key of the post; null where the id has no known form")
                    .source("id")
                    .example("MANAMA"),
            CableColumn.of("serial", INT, cable -> cable.identity().serial())
                    .meaning("Serial number of the id")
                    .source("id")
                    .example("492"));

    static final ColumnGroup WHEN = ColumnGroup.of(
            "When",
            CableColumn.of("created", TIMESTAMP, cable -> cable.dates().created())
                    .meaning("When the cable was sent, UTC, to the minute")
                    .source("metadata; what it lacks of the time from the date-time line of the header")
                    .example("2008-07-24T10:21:00Z"),
            CableColumn.of("utc_offset", INT, cable -> cable.dates().utcOffset())
                    .meaning("Minutes that the clock of the post was ahead of UTC when the cable was sent, summer time"
                            + " included; null where the post has no known place or the hour there is unknown")
                    .source("derived from created and the post's time zone")
                    .example("180"),
            CableColumn.of("released", TIMESTAMP, cable -> cable.dates().released())
                    .meaning("When the page was released, UTC; null where unknown")
                    .source("metadata; cables.csv has none")
                    .example("2011-08-30T01:44:00Z"),
            CableColumn.of("date_time_group", STRING, cable -> cable.dates().dateTimeGroup())
                    .meaning("Date-time group as printed: day, hour and minute in Greenwich, month and year")
                    .source("date-time line of the header")
                    .example("241021Z JUL 08"));

    static final ColumnGroup WHERE = ColumnGroup.of(
            "Where",
            CableColumn.of("origin", STRING, cable -> cable.place().origin())
                    .meaning("Post or office as the source writes it; null where it names none")
                    .source("metadata")
                    .example("Embassy Manama"),
            CableColumn.of("post", STRING, cable -> cable.place().post())
                    .meaning("City of the post")
                    .source("derived from origin, id or sender")
                    .example("Manama"),
            CableColumn.of("country", STRING, cable -> cable.place().country())
                    .meaning("Country in which the post stands today, ISO 3166-1 alpha-2: Vietnam for Saigon")
                    .source("derived from origin, id or sender")
                    .example("BH"),
            CableColumn.of("bureau", STRING, cable -> cable.place().bureau())
                    .meaning("Bureau of the State Department to which the post belongs, as of 2007 to 2010")
                    .source("derived from origin, id or sender")
                    .example("NEA"));

    private OriginColumns() {}
}
