package org.cablestats.cli.option;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.definition.Problems;
import org.cablestats.job.Forms;
import org.cablestats.report.mail.Envelope;
import org.cablestats.report.mail.MailAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whom a report is written to as a message. */
public final class MailOptions implements Options {
    @Option(
            names = "--mail-to",
            paramLabel = "ADDRESS",
            description = "write NAME.eml, too, a message to this address that 'sendmail -t' sends; may be repeated")
    private List<String> to = new ArrayList<>();

    @Option(names = "--mail-from", paramLabel = "ADDRESS", description = "whom the message is from")
    private @Nullable String from;

    @Option(
            names = "--mail-subject",
            paramLabel = "TEXT",
            description = "what the message is about (default: the report's title and day)")
    private @Nullable String subject;

    @Option(
            names = "--mail-only",
            paramLabel = "news",
            description =
                    "write the message only where a number is other than in the report that lies in DIR, or cables are")
    private @Nullable String only;

    private @Nullable Envelope envelope;

    @Override
    public void check(Program program, Problems mistakes) {
        List<MailAddress> recipients = Forms.MAILBOX.all("--mail-to", to, mistakes::add);
        MailAddress sender = Forms.MAILBOX.read("--mail-from", from, mistakes::add);
        String line = Forms.SUBJECT.read("--mail-subject", subject, mistakes::add);
        String word = Forms.ONLY.read("--mail-only", only, mistakes::add);
        boolean isAny = !to.isEmpty() || from != null || subject != null || only != null;
        if (isAny && (to.isEmpty() || from == null)) {
            mistakes.add("Cannot write a message: " + (to.isEmpty() ? "--mail-to" : "--mail-from")
                    + " is not given (expected both)");
        }
        envelope = recipients.isEmpty() || sender == null ? null : new Envelope(recipients, sender, line, word != null);
    }

    /** Whom it goes to; null for nobody. */
    public @Nullable Envelope envelope() {
        return envelope;
    }
}
