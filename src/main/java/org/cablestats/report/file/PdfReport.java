package org.cablestats.report.file;

import java.util.Objects;
import org.cablestats.chart.style.Drawing;
import org.cablestats.report.page.Page;
import org.cablestats.report.page.Paper;
import org.cablestats.report.page.Provenance;
import org.w3c.dom.Element;

/** A page as PDF/A-3a and PDF/UA-1: vector charts, real text, the CSV files inside, the same bytes each time. */
public final class PdfReport {
    private PdfReport() {}

    /** The file. */
    public static byte[] of(Page page, Provenance provenance, Paper paper) {
        return new PdfRendering(
                        page.title(),
                        page.generator(),
                        Template.pdf(page, paper),
                        element -> picture(page, element),
                        provenance)
                .file(document -> {
                    PdfAttachments.add(document, page, provenance);
                    PdfDestinations.add(document, page);
                });
    }

    private static Drawing picture(Page page, Element element) {
        int part = Integer.parseInt(element.getAttribute(PdfRendering.PICTURE));
        return Objects.requireNonNull(page.parts().get(part).figure(), "a section without its picture")
                .wide();
    }
}
