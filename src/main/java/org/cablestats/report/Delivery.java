package org.cablestats.report;

import java.nio.file.Path;
import java.util.Set;
import org.cablestats.language.Language;
import org.cablestats.report.file.Format;
import org.cablestats.report.page.Paper;

/**
 * How a report is to be written.
 *
 * @param formats beside the CSV files
 * @param paper of the PDF
 * @param into folder for {@code <name>.pdf}, {@code <name>.html} and {@code <name>/}; made where missing
 * @param language of all texts; of another than English {@code <name>} is {@code <name>.<tag>}
 */
public record Delivery(Set<Format> formats, Paper paper, Path into, Language language) {
    public Delivery {
        formats = Set.copyOf(formats);
    }

    /** The same into another folder. */
    public Delivery into(Path other) {
        return new Delivery(formats, paper, other, language);
    }

    /** In English. */
    public Delivery(Set<Format> formats, Paper paper, Path into) {
        this(formats, paper, into, Language.EN);
    }
}
