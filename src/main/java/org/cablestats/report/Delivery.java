package org.cablestats.report;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import org.cablestats.language.Language;
import org.cablestats.report.file.Format;
import org.cablestats.report.mail.Envelope;
import org.cablestats.report.page.Paper;
import org.jspecify.annotations.Nullable;

/**
 * How a report is to be written.
 *
 * @param formats beside the CSV files
 * @param paper of the PDF
 * @param into folder for {@code <name>.pdf}, {@code <name>.html} and {@code <name>/}; made where missing
 * @param language of all texts; of another than English {@code <name>} is {@code <name>.<tag>}
 * @param site address of the site that rows lead to; null where they lead nowhere
 * @param mail whom it is written to as a message, too; null for nobody
 */
public record Delivery(
        Set<Format> formats,
        Paper paper,
        Path into,
        Language language,
        @Nullable URI site,
        @Nullable Envelope mail) {
    public Delivery {
        formats = Set.copyOf(formats);
    }

    /** The same into another folder. */
    public Delivery into(Path other) {
        return new Delivery(formats, paper, other, language, site, mail);
    }

    /** To nobody as a message. */
    public Delivery(Set<Format> formats, Paper paper, Path into, Language language, @Nullable URI site) {
        this(formats, paper, into, language, site, null);
    }

    /** In English, of rows that lead nowhere. */
    public Delivery(Set<Format> formats, Paper paper, Path into) {
        this(formats, paper, into, Language.EN, null);
    }
}
