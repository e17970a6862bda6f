package org.cablestats.report.file;

import java.util.Map;
import org.cablestats.chart.Figure;
import org.cablestats.chart.style.Drawing;
import org.cablestats.language.Language;
import org.cablestats.report.page.Provenance;

/** A figure with its words around it as a PDF of one page of its size: its texts can be searched, and its alternative text read aloud. */
final class PdfFile {
    private PdfFile() {}

    /**
     * The file.
     *
     * @param source the line below the picture
     */
    static byte[] of(Figure figure, String source, Language language, Provenance provenance) {
        Drawing sheet = figure.sheet(source);
        String generator = "cablestats " + provenance.version();
        String xhtml = Template.figure(Map.of(
                "figure", figure,
                "language", language.tag(),
                "generator", generator,
                "width", sheet.width(),
                "height", sheet.height()));
        return new PdfRendering(figure.title(), generator, xhtml, element -> sheet, provenance).file(document -> {});
    }
}
