package org.cablestats.report.mail;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.DefaultAddressParser;
import org.apache.james.mime4j.field.address.ParseException;

/**
 * An address of one person or list, with or without a name.
 *
 * @param name as people read it; empty for none
 * @param local what stands before the at sign
 * @param domain what stands behind it
 */
public record MailAddress(String name, String local, String domain) {
    /** What one looks like, for messages. */
    public static final String EXPECTED = "an address such as desk@example.org or Desk <desk@example.org>";

    /** Letters of other scripts before the at sign or behind it need a server that knows them, which many do not. */
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}");

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern DOMAIN = Pattern.compile("(?=.{1,253}$)" + LABEL + "(?:[.]" + LABEL + ")*");

    /** The address that a text is; nothing where it is none, or several. */
    public static Optional<MailAddress> of(String text) {
        return SubjectLine.isOneLine(text) ? parsed(quoted(text)).filter(MailAddress::isKnown) : Optional.empty();
    }

    /** A name may have letters that a header has only in quotation marks. */
    private static String quoted(String text) {
        int at = text.lastIndexOf('<');
        String name = at < 0 ? "" : text.substring(0, at).strip();
        boolean isPlain = name.isEmpty() || name.startsWith("\"");
        return isPlain ? text : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\" " + text.substring(at);
    }

    private static Optional<MailAddress> parsed(String text) {
        try {
            return DefaultAddressParser.DEFAULT.parseAddress(text) instanceof Mailbox mailbox
                            && mailbox.getRoute().isEmpty()
                            && mailbox.getDomain() != null
                    ? Optional.of(new MailAddress(
                            mailbox.getName() == null ? "" : mailbox.getName(),
                            mailbox.getLocalPart(),
                            mailbox.getDomain()))
                    : Optional.empty();
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private boolean isKnown() {
        return LOCAL.matcher(local).matches() && DOMAIN.matcher(domain).matches();
    }

    /** As a header has it. */
    Mailbox mailbox() {
        return new Mailbox(name.isEmpty() ? null : name, local, domain);
    }

    /** As it is read again by {@link #of}. */
    @Override
    public String toString() {
        String address = local + "@" + domain;
        return name.isEmpty() ? address : name + " <" + address + ">";
    }
}
