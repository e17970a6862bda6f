package org.cablestats.report.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.cablestats.chart.Figure;
import org.cablestats.chart.FigureFrame;
import org.cablestats.fault.PrintableText;
import org.cablestats.language.Words;
import org.cablestats.report.page.Provenance;

/**
 * The files of figures that stand alone.
 *
 * @param formats those that are asked for
 * @param words that they are told in
 */
public record FigureFiles(Provenance provenance, Set<Format> formats, Words words) {
    /** The content of each file of a figure by its path, which begins with the stem. */
    public Map<String, byte[]> of(Figure figure, String stem) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (formats.contains(Format.PNG)) {
            files.put(stem + ".png", PngFile.of(figure.sheet(source()), texts(figure)));
        }
        if (formats.contains(Format.SVG)) {
            files.put(stem + ".svg", SvgFile.of(figure, source()));
        }
        if (formats.contains(Format.CARD)) {
            files.put(stem + "-card.png", PngFile.of(FigureFrame.of(figure, source(), 600, 315), texts(figure)));
        }
        if (formats.contains(Format.SLIDE)) {
            files.put(stem + "-slide.png", PngFile.of(FigureFrame.of(figure, source(), 960, 540), texts(figure)));
        }
        return files;
    }

    /** A figure as a PDF of one page of its size. */
    public byte[] pdf(Figure figure) {
        return PdfFile.of(figure, source(), words.language(), provenance);
    }

    private String source() {
        String selection = provenance.selection();
        String cables = words.counted(provenance.cables(), "cable");
        String counted = selection == null ? cables : cables + " (" + PrintableText.of(selection) + ")";
        return words.say("Source: {0}. {1}", counted, provenance.line(words));
    }

    private Map<String, String> texts(Figure figure) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", figure.title());
        texts.put("Description", figure.subtitle() + ". " + figure.altText());
        texts.put("Source", provenance.line(words));
        texts.put("Run", provenance.runId());
        texts.put("Corpus SHA-256", provenance.corpusDigest());
        texts.put("Software", "cablestats " + provenance.version());
        return texts;
    }
}
