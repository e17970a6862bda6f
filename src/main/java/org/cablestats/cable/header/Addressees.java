package org.cablestats.cable.header;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.cable.scan.Scan;
import org.jspecify.annotations.Nullable;

/** Sender and addressees of a header: lists that begin with {@code FM}, {@code TO}, {@code INFO} and {@code XMT} and run over lines. */
public final class Addressees {
    /** What ends a header on the wire. */
    private static final String BREAK = "BT";

    private enum Group {
        NONE,
        TO,
        INFO,
        EXEMPTED
    }

    private final List<Recipient> recipients = new ArrayList<>();
    private final List<Recipient> infoRecipients = new ArrayList<>();
    private final List<Recipient> exempted = new ArrayList<>();
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

    public @Nullable String sender() {
        return sender;
    }

    public List<Recipient> recipients() {
        return recipients;
    }

    public List<Recipient> infoRecipients() {
        return infoRecipients;
    }

    public List<Recipient> exempted() {
        return exempted;
    }

    private void line(String line) {
        if (line.startsWith("FM ")) {
            sender = sender == null ? line.substring(3).strip() : sender;
        } else if (begins(line, "TO")) {
            begin(Group.TO, line.substring(2));
        } else if (begins(line, "INFO") && sender != null) {
            begin(Group.INFO, line.substring(4));
        } else if (line.equals(BREAK)) {
            current = Group.NONE;
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
        int name = skipExemption(written);
        if (name > 0) {
            current = Group.EXEMPTED;
        }
        Recipient recipient = name == written.length() ? null : Recipient.read(written.substring(name));
        if (recipient == null) {
            return;
        }
        switch (current) {
            case TO -> recipients.add(recipient);
            case INFO -> infoRecipients.add(recipient);
            case EXEMPTED -> exempted.add(recipient);
            case NONE -> {}
        }
    }

    /** Where the addressee begins, behind {@code XMT} or {@code XMT/} and copies of it. */
    private static int skipExemption(String written) {
        int at = 0;
        while (written.startsWith("XMT", at) && Scan.isWordEnd(written, at + 3)) {
            at = Scan.skip(written, at + 3, written.length(), "/");
        }
        return at;
    }
}
