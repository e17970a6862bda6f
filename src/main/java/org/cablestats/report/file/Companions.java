package org.cablestats.report.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cablestats.language.Words;
import org.cablestats.report.page.Page.Part;

/**
 * The files that are written beside a page, which links to them by relative addresses.
 *
 * @param report its name
 * @param formats those that are written
 */
public record Companions(String report, Set<Format> formats) {
    public Companions {
        formats = Set.copyOf(formats);
    }

    /** A link: what it leads to, and where that is. */
    public record Link(String label, String address) {}

    /** What there is of a section besides its rows. The template sees public methods only. */
    public List<Link> of(Part part) {
        Words words = part.csv().words();
        List<Link> links = new ArrayList<>();
        if (part.figure() != null) {
            String picture = report + "/" + part.csv().stem();
            add(links, Format.PNG, words.say("Picture (PNG)"), WebPath.of(picture + ".png"));
            add(links, Format.SVG, words.say("Vector picture (SVG)"), WebPath.of(picture + ".svg"));
        }
        add(
                links,
                Format.PDF,
                words.say("Section in the PDF"),
                WebPath.of(report + ".pdf") + "#nameddest=" + part.csv().anchor());
        return links;
    }

    private void add(List<Link> links, Format format, String label, String address) {
        if (formats.contains(format)) {
            links.add(new Link(label, address));
        }
    }
}
