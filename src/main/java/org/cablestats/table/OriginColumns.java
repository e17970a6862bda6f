package org.cablestats.table;

import static org.cablestats.table.ColumnType.Scalar.INT;
import static org.cablestats.table.ColumnType.Scalar.STRING;
import static org.cablestats.table.ColumnType.Scalar.TIMESTAMP;

import java.util.function.Function;
import org.cablestats.cable.Dates;
import org.cablestats.cable.Identity;
import org.cablestats.cable.Place;
import org.jspecify.annotations.Nullable;

/** Which cable it is, when it was sent, and from where. */
final class OriginColumns {
    static final ColumnGroup IDENTITY = ColumnGroup.of(
            "Identity",
            identity("id", STRING, Identity::id)
                    .meaning("Canonical reference id: after the id corrections, then the station aliases")
                    .source("id")
                    .example("08MANAMA492"),
            identity("raw_id", STRING, Identity::rawId)
                    .meaning("Reference id as in the source")
                    .source("id, as it stands there")
                    .example("08ECTION01OF02MANAMA492"),
            CableColumn.of("year", INT, row -> row.cable().year())
                    .meaning("Year in which the cable was sent; of its id where created is unknown")
                    .source("derived from created, or id")
                    .example("2008"),
            identity("station", STRING, Identity::station)
                    .meaning("Station of the id; key of the post; null where the id has no known form")
                    .source("id")
                    .example("MANAMA"),
            identity("serial", INT, Identity::serial)
                    .meaning("Serial number of the id")
                    .source("id")
                    .example("492"));

    static final ColumnGroup WHEN = ColumnGroup.of(
            "When",
            dates("created", TIMESTAMP, Dates::created)
                    .meaning("When the cable was sent, UTC, to the minute")
                    .source("metadata; what it lacks of the time from the date-time line of the header")
                    .example("2008-07-24T10:21:00Z"),
            dates("released", TIMESTAMP, Dates::released)
                    .meaning("When the page was released, UTC; null where unknown")
                    .source("metadata; cables.csv has none")
                    .example("2011-08-30T01:44:00Z"),
            dates("date_time_group", STRING, Dates::dateTimeGroup)
                    .meaning("Date-time group as printed: day, hour and minute in Greenwich, month and year")
                    .source("date-time line of the header")
                    .example("241021Z JUL 08"));

    static final ColumnGroup WHERE = ColumnGroup.of(
            "Where",
            place("origin", STRING, Place::origin)
                    .meaning("Post or office as the source writes it; null where it names none")
                    .source("metadata")
                    .example("Embassy Manama"),
            place("post", STRING, Place::post)
                    .meaning("City of the post")
                    .source("derived from origin, id or sender")
                    .example("Manama"),
            place("country", STRING, Place::country)
                    .meaning("Country in which the post stands today, ISO 3166-1 alpha-2: Vietnam for Saigon")
                    .source("derived from origin, id or sender")
                    .example("BH"),
            place("bureau", STRING, Place::bureau)
                    .meaning("Bureau of the State Department to which the post belongs, as of 2007 to 2010")
                    .source("derived from origin, id or sender")
                    .example("NEA"));

    private OriginColumns() {}

    private static CableColumn.Unexplained identity(
            String name, ColumnType type, Function<Identity, @Nullable Object> value) {
        return CableColumn.of(name, type, row -> value.apply(row.cable().identity()));
    }

    private static CableColumn.Unexplained dates(
            String name, ColumnType type, Function<Dates, @Nullable Object> value) {
        return CableColumn.of(name, type, row -> value.apply(row.cable().dates()));
    }

    private static CableColumn.Unexplained place(
            String name, ColumnType type, Function<Place, @Nullable Object> value) {
        return CableColumn.of(name, type, row -> value.apply(row.cable().place()));
    }
}
