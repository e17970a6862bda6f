package org.cablestats.cable;

import java.util.List;
import org.cablestats.cable.header.HeaderKind;
import org.cablestats.cable.header.Recipient;
import org.cablestats.cable.header.Transmission;
import org.jspecify.annotations.Nullable;

/**
 * What the header and the top of the body say about the message.
 *
 * @param headerKind form of the header
 * @param precedence precedence letters of the date-time line, for example {@code P} or {@code O P}
 * @param transmission how it went over the wire
 * @param section this section's number, 1 where a header names a section
 * @param sections number of sections
 * @param sender name after {@code FM}
 * @param recipients action addressees, in order
 * @param infoRecipients information addressees, in order
 * @param exempted addressees of a collective address who do not get it, in order
 * @param subject one line; null where the text has none
 */
public record Message(
        HeaderKind headerKind,
        @Nullable String precedence,
        Transmission transmission,
        @Nullable Integer section,
        @Nullable Integer sections,
        @Nullable String sender,
        List<Recipient> recipients,
        List<Recipient> infoRecipients,
        List<Recipient> exempted,
        @Nullable String subject) {

    /** Copies the lists. */
    public Message {
        recipients = List.copyOf(recipients);
        infoRecipients = List.copyOf(infoRecipients);
        exempted = List.copyOf(exempted);
    }
}
