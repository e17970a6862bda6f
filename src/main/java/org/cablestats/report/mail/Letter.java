package org.cablestats.report.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.cablestats.report.page.Page;
import org.cablestats.report.page.Page.Part;
import org.cablestats.report.page.Provenance;

/**
 * A report as a message says it: what stands on its first page, its corrections, and the pictures behind its findings.
 *
 * @param name of its files
 * @param date of the message
 * @param alerts that were told in the run
 */
public record Letter(
        Envelope envelope, String name, Page page, Provenance provenance, Instant date, List<ToldAlert> alerts) {
    /** A mail is read in passing. */
    private static final int MOST_PICTURES = 4;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    public Letter {
        alerts = List.copyOf(alerts);
    }

    /** The sections whose pictures it shows: those of the findings, or else the first ones. */
    public List<Part> pictured() {
        List<Part> found = page.findings().shown().stream()
                .map(leading -> leading.part())
                .filter(part -> part.figure() != null)
                .limit(MOST_PICTURES)
                .toList();
        return found.isEmpty()
                ? page.parts().stream()
                        .filter(part -> part.figure() != null)
                        .limit(MOST_PICTURES)
                        .toList()
                : found;
    }

    /** The subject: its own, or the title and the day. */
    public String subject() {
        String own = envelope.subject();
        if (own != null) {
            return own;
        }
        return provenance.produced() == null
                ? page.title()
                : page.words()
                        .say(
                                "{0}, {1}|subject",
                                page.title(), page.words().days().day(provenance.produced()));
    }

    /** How a part of the message is referred to from others. */
    public String contentId(Part part) {
        return part.csv().stem() + "." + id();
    }

    /** Its name among all messages: the same report has the same, but where alerts were told anew of the same cables. */
    String messageId() {
        return name + "." + (alerts.isEmpty() ? "" : TIME.format(date) + ".") + id();
    }

    private String id() {
        return provenance.runId() + "@" + envelope.from().domain();
    }
}
