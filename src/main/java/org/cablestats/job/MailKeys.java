package org.cablestats.job;

import java.util.List;
import org.cablestats.definition.YamlMap;
import org.cablestats.report.mail.Envelope;
import org.cablestats.report.mail.MailAddress;
import org.jspecify.annotations.Nullable;

/** Reads the key {@code mail} of a report step. */
final class MailKeys {
    private MailKeys() {}

    /** Whom the reports are written to as messages; null for nobody, or after reporting what is missing. */
    static @Nullable Envelope read(YamlMap step) {
        YamlMap mail = step.optionalMap("mail");
        if (mail == null) {
            return null;
        }
        List<MailAddress> to = Forms.MAILBOX.all("to", mail);
        mail.require("to");
        MailAddress from = Forms.MAILBOX.of("from", mail);
        mail.require("from");
        String subject = Forms.SUBJECT.of("subject", mail);
        String only = Forms.ONLY.of("only", mail);
        mail.done();
        return to.isEmpty() || from == null ? null : new Envelope(to, from, subject, only != null);
    }
}
