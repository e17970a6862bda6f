package org.cablestats.report.mail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom a report is written to as a message.
 *
 * @param to one at least
 * @param subject null for the report's title and day
 * @param isOfNewsOnly whether there is a message only where there is news
 */
public record Envelope(
        List<MailAddress> to, MailAddress from, @Nullable String subject, boolean isOfNewsOnly) {
    /** The value of the key that asks for {@link #isOfNewsOnly}. */
    public static final String NEWS = "news";

    public Envelope {
        to = List.copyOf(to);
    }

    /** The addresses that it goes to, in words. */
    public String addresses() {
        return String.join(
                ", ",
                to.stream().map(each -> each.local() + "@" + each.domain()).toList());
    }

    /** As keys and values of a job's step. */
    public Map<String, Object> keys() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("to", to.stream().map(MailAddress::toString).toList());
        keys.put("from", from.toString());
        if (subject != null) {
            keys.put("subject", subject);
        }
        if (isOfNewsOnly) {
            keys.put("only", NEWS);
        }
        return keys;
    }
}
