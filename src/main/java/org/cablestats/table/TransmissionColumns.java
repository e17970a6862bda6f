package org.cablestats.table;

import static org.cablestats.table.ColumnType.Scalar.INT;
import static org.cablestats.table.ColumnType.Scalar.STRING;

import java.util.function.Function;
import org.cablestats.cable.Message;
import org.cablestats.cable.Transmission;
import org.cablestats.table.ColumnType.ListOf;
import org.jspecify.annotations.Nullable;

/** How a message went over the wire. */
final class TransmissionColumns {
    static final ColumnGroup TRANSMISSION = ColumnGroup.of(
            "Transmission",
            message("header_kind", STRING, message -> message.headerKind().label())
                    .meaning("Form of the header: acp127, acp126, partial, distribution or other")
                    .source("derived from header")
                    .example("acp127"),
            message("precedence", STRING, Message::precedence)
                    .meaning(
                            "Precedence letters, action before information: Z flash, O immediate, P priority, R routine")
                    .source("date-time line of the header")
                    .example("P"),
            transmission("transmission_id", STRING, Transmission::id)
                    .meaning("Channel and number of the transmission")
                    .source("transmission line of the header")
                    .example("VZCZCXRO3989"),
            transmission("transmission_precedence", STRING, Transmission::precedence)
                    .meaning("Precedence letters for action and information addressees")
                    .source("routing line of the header")
                    .example("PP"),
            transmission("routing", new ListOf(STRING), Transmission::routing)
                    .meaning("Routing indicators of the stations it went to")
                    .source("routing line of the header")
                    .example("[\"RUEHDE\", \"RUEHDIR\"]"),
            transmission("originator", STRING, Transmission::originator)
                    .meaning("Routing indicator of the transmitting station")
                    .source("DE line of the header")
                    .example("RUEHMK"),
            transmission("transmission_serial", INT, Transmission::serial)
                    .meaning("Serial number as sent: its last four digits")
                    .source("DE line of the header")
                    .example("492"),
            transmission("transmission_time", STRING, Transmission::time)
                    .meaning("Day of the year, hour and minute of the transmission, UTC")
                    .source("DE line of the header")
                    .example("2061021"),
            transmission("signals", STRING, Transmission::signals)
                    .meaning("Operating signals behind the date-time group")
                    .source("date-time line of the header")
                    .example("ZDK"),
            message("section", INT, Message::section)
                    .meaning("Number of this section of a cable that was sent in several")
                    .source("DE line of the header, else classification line of the body")
                    .example("1"),
            message("sections", INT, Message::sections)
                    .meaning("Number of sections")
                    .source("classification line of the body, else its page markers")
                    .example("2"));

    private TransmissionColumns() {}

    private static CableColumn.Unexplained message(
            String name, ColumnType type, Function<Message, @Nullable Object> value) {
        return CableColumn.of(name, type, row -> value.apply(row.cable().message()));
    }

    private static CableColumn.Unexplained transmission(
            String name, ColumnType type, Function<Transmission, @Nullable Object> value) {
        return message(name, type, message -> value.apply(message.transmission()));
    }
}
