package org.cablestats.cable;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sender and addressees of a header: lists that begin with {@code FM}, {@code TO}, {@code INFO} and {@code XMT} and run over lines. */
final class Addressees {
    private enum Group {
        NONE,
        TO,
        INFO,
        EXEMPTED
    }

    private final List<Recipient> recipients = new ArrayList<>();
    private final List<Recipient> infoRecipients = new ArrayList<>();
    private @Nullable String sender;
    private Group current = Group.NONE;

    private Addressees() {}

    static Addressees read(String header) {
        Addressees addressees = new Addressees();
        for (int at = 0; at < header.length(); at = Scan.lineEnd(header, at) + 1) {
            addressees.line(header.substring(at, Scan.lineEnd(header, at)).strip());
        }
        return addressees;
    }

    @Nullable String sender() {
        return sender;
    }

    List<Recipient> recipients() {
        return recipients;
    }

    List<Recipient> infoRecipients() {
        return infoRecipients;
    }

    private void line(String line) {
        if (line.startsWith("FM ")) {
            sender = sender == null ? line.substring(3).strip() : sender;
        } else if (begins(line, "TO")) {
            begin(Group.TO, line.substring(2));
        } else if (begins(line, "INFO") && sender != null) {
            begin(Group.INFO, line.substring(4));
        } else if (begins(line, "XMT")) {
            begin(Group.EXEMPTED, "");
        } else {
            addressee(line);
        }
    }

    private static boolean begins(String line, String word) {
        return line.startsWith(word) && Scan.isWordEnd(line, word.length());
    }

    private void begin(Group list, String rest) {
        current = list;
        addressee(rest.strip());
    }

    private void addressee(String written) {
        if (begins(written, "XMT")) {
            current = Group.EXEMPTED;
            return;
        }
        Recipient recipient = written.isEmpty() ? null : AddressLine.read(written);
        if (recipient == null) {
            return;
        }
        switch (current) {
            case TO -> recipients.add(recipient);
            case INFO -> infoRecipients.add(recipient);
            case NONE, EXEMPTED -> {}
        }
    }
}
