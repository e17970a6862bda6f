package org.cablestats.table;

import static org.cablestats.table.ColumnType.Scalar.INT;
import static org.cablestats.table.ColumnType.Scalar.STRING;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.cablestats.cable.Message;
import org.cablestats.cable.Recipient;
import org.cablestats.table.ColumnType.Field;
import org.cablestats.table.ColumnType.ListOf;
import org.cablestats.table.ColumnType.StructOf;
import org.jspecify.annotations.Nullable;

/** From whom to whom, and the subject. */
final class MessageColumns {
    private static final ListOf RECIPIENTS = new ListOf(StructOf.of(
            new Field("routing", STRING, "Routing indicator"),
            new Field("name", STRING, "Plain-language address"),
            new Field("precedence", STRING, "Word of precedence on the addressee's line"),
            new Field("number", INT, "Number of the message in the series to this addressee")));

    static final ColumnGroup MESSAGE = ColumnGroup.of(
            "Message",
            message("sender", STRING, Message::sender)
                    .meaning("Name after FM")
                    .source("FM line of the header")
                    .example("AMEMBASSY MANAMA"),
            addressees("recipients", Message::recipients)
                    .meaning("Action addressees")
                    .source("TO lines of the header")
                    .example("[{\"routing\": \"RUEHC\", \"name\": \"SECSTATE WASHDC\", \"precedence\": \"PRIORITY\","
                            + " \"number\": 8017}]"),
            addressees("info_recipients", Message::infoRecipients)
                    .meaning("Information addressees")
                    .source("INFO lines of the header")
                    .example(
                            "[{\"routing\": \"RUEHDO\", \"name\": \"AMEMBASSY DOHA\", \"precedence\": null, \"number\": 411}]"),
            addressees("exempted", Message::exempted)
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
        return CableColumn.of(name, type, row -> value.apply(row.cable().message()));
    }

    private static CableColumn.Unexplained addressees(String name, Function<Message, List<Recipient>> value) {
        return message(
                name,
                RECIPIENTS,
                message -> value.apply(message).stream()
                        .map(MessageColumns::struct)
                        .toList());
    }

    private static List<@Nullable Object> struct(Recipient to) {
        return Arrays.asList(to.routing(), to.name(), to.precedence(), to.number());
    }
}
