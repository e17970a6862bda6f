package org.cablestats.table.schema;

import static org.cablestats.table.schema.ColumnType.Scalar.INT;
import static org.cablestats.table.schema.ColumnType.Scalar.STRING;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.cablestats.cable.Message;
import org.cablestats.cable.header.Recipient;
import org.cablestats.cable.header.Transmission;
import org.cablestats.table.schema.ColumnType.Field;
import org.cablestats.table.schema.ColumnType.ListOf;
import org.cablestats.table.schema.ColumnType.StructOf;
import org.jspecify.annotations.Nullable;

/** How a message went over the wire, from whom to whom, and its subject. */
final class MessageColumns {
    private static final ListOf RECIPIENTS = new ListOf(StructOf.of(
            new Field("routing", STRING, "Routing indicator"),
            new Field("name", STRING, "Plain-language address"),
            new Field("precedence", STRING, "Word of precedence on the addressee's line"),
            new Field("number", INT, "Number of the message in the series to this addressee")));

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

    static final ColumnGroup MESSAGE = ColumnGroup.of(
            "Message",
            message("sender", STRING, Message::sender)
                    .meaning("Name after FM")
                    .source("FM line of the header")
                    .example("AMEMBASSY MANAMA"),
            message("recipients", RECIPIENTS, message -> addressees(message.recipients()))
                    .meaning("Action addressees")
                    .source("TO lines of the header")
                    .example("[{\"routing\": \"RUEHC\", \"name\": \"SECSTATE WASHDC\", \"precedence\": \"PRIORITY\","
                            + " \"number\": 8017}]"),
            message("info_recipients", RECIPIENTS, message -> addressees(message.infoRecipients()))
                    .meaning("Information addressees")
                    .source("INFO lines of the header")
                    .example(
                            "[{\"routing\": \"RUEHDO\", \"name\": \"AMEMBASSY DOHA\", \"precedence\": null, \"number\": 411}]"),
            message("exempted", RECIPIENTS, message -> addressees(message.exempted()))
                    .meaning("Addressees of a collective address who do not get it")
                    .source("XMT lines of the header")
                    .example(
                            "[{\"routing\": null, \"name\": \"AMEMBASSY SANAA\", \"precedence\": null, \"number\": null}]"),
            message("subject", STRING, Message::subject)
                    .meaning("Subject on one line, without portion mark")
                    .source("subject line of the body")
                    .example("PORT OFFICIALS DESCRIBE NEW CUSTOMS HALL"));

    private MessageColumns() {}

    private static CableColumn.Unexplained message(
            String name, ColumnType type, Function<Message, @Nullable Object> value) {
        return CableColumn.of(name, type, cable -> value.apply(cable.message()));
    }

    private static CableColumn.Unexplained transmission(
            String name, ColumnType type, Function<Transmission, @Nullable Object> value) {
        return message(name, type, message -> value.apply(message.transmission()));
    }

    private static List<List<@Nullable Object>> addressees(List<Recipient> recipients) {
        return recipients.stream()
                .map(to -> Arrays.<@Nullable Object>asList(to.routing(), to.name(), to.precedence(), to.number()))
                .toList();
    }
}
