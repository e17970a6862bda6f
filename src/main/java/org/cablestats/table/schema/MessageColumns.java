package org.cablestats.table.schema;

import static org.cablestats.table.schema.ColumnType.Scalar.INT;
import static org.cablestats.table.schema.ColumnType.Scalar.STRING;

import java.util.Arrays;
import java.util.List;
import org.cablestats.cable.header.Recipient;
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
            CableColumn.of(
                            "header_kind",
                            STRING,
                            cable -> cable.message().headerKind().label())
                    .meaning("Form of the header: acp127, acp126, partial, distribution or other")
                    .source("derived from header")
                    .example("acp127"),
            CableColumn.of("precedence", STRING, cable -> cable.message().precedence())
                    .meaning(
                            "Precedence letters, action before information: Z flash, O immediate, P priority, R routine")
                    .source("date-time line of the header")
                    .example("P"),
            CableColumn.of(
                            "transmission_id",
                            STRING,
                            cable -> cable.message().transmission().id())
                    .meaning("Channel and number of the transmission")
                    .source("transmission line of the header")
                    .example("VZCZCXRO3989"),
            CableColumn.of(
                            "transmission_precedence",
                            STRING,
                            cable -> cable.message().transmission().precedence())
                    .meaning("Precedence letters for action and information addressees")
                    .source("routing line of the header")
                    .example("PP"),
            CableColumn.of(
                            "routing",
                            new ListOf(STRING),
                            cable -> cable.message().transmission().routing())
                    .meaning("Routing indicators of the stations it went to")
                    .source("routing line of the header")
                    .example("[\"RUEHDE\", \"RUEHDIR\"]"),
            CableColumn.of(
                            "originator",
                            STRING,
                            cable -> cable.message().transmission().originator())
                    .meaning("Routing indicator of the transmitting station")
                    .source("DE line of the header")
                    .example("RUEHMK"),
            CableColumn.of(
                            "transmission_serial",
                            INT,
                            cable -> cable.message().transmission().serial())
                    .meaning("Serial number as sent: its last four digits")
                    .source("DE line of the header")
                    .example("492"),
            CableColumn.of(
                            "transmission_time",
                            STRING,
                            cable -> cable.message().transmission().time())
                    .meaning("Day of the year, hour and minute of the transmission, UTC")
                    .source("DE line of the header")
                    .example("2061021"),
            CableColumn.of(
                            "signals",
                            STRING,
                            cable -> cable.message().transmission().signals())
                    .meaning("Operating signals behind the date-time group")
                    .source("date-time line of the header")
                    .example("ZDK"),
            CableColumn.of("section", INT, cable -> cable.message().section())
                    .meaning("Number of this section of a cable that was sent in several")
                    .source("DE line of the header, else classification line of the body")
                    .example("1"),
            CableColumn.of("sections", INT, cable -> cable.message().sections())
                    .meaning("Number of sections")
                    .source("classification line of the body, else its page markers")
                    .example("2"));

    static final ColumnGroup MESSAGE = ColumnGroup.of(
            "Message",
            CableColumn.of("sender", STRING, cable -> cable.message().sender())
                    .meaning("Name after FM")
                    .source("FM line of the header")
                    .example("AMEMBASSY MANAMA"),
            CableColumn.of(
                            "recipients",
                            RECIPIENTS,
                            cable -> addressees(cable.message().recipients()))
                    .meaning("Action addressees")
                    .source("TO lines of the header")
                    .example("[{\"routing\": \"RUEHC\", \"name\": \"SECSTATE WASHDC\", \"precedence\": \"PRIORITY\","
                            + " \"number\": 8017}]"),
            CableColumn.of(
                            "info_recipients",
                            RECIPIENTS,
                            cable -> addressees(cable.message().infoRecipients()))
                    .meaning("Information addressees")
                    .source("INFO lines of the header")
                    .example(
                            "[{\"routing\": \"RUEHDO\", \"name\": \"AMEMBASSY DOHA\", \"precedence\": null, \"number\": 411}]"),
            CableColumn.of(
                            "exempted",
                            RECIPIENTS,
                            cable -> addressees(cable.message().exempted()))
                    .meaning("Addressees of a collective address who do not get it")
                    .source("XMT lines of the header")
                    .example(
                            "[{\"routing\": null, \"name\": \"AMEMBASSY SANAA\", \"precedence\": null, \"number\": null}]"),
            CableColumn.of("subject", STRING, cable -> cable.message().subject())
                    .meaning("Subject on one line, without portion mark")
                    .source("subject line of the body")
                    .example("PORT OFFICIALS DESCRIBE NEW CUSTOMS HALL"));

    private MessageColumns() {}

    private static List<List<@Nullable Object>> addressees(List<Recipient> recipients) {
        return recipients.stream()
                .map(to -> Arrays.<@Nullable Object>asList(to.routing(), to.name(), to.precedence(), to.number()))
                .toList();
    }
}
