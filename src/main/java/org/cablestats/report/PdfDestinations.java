package org.cablestats.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.cablestats.report.Page.Part;

/** Sections by their permanent names, so that {@code report.pdf#nameddest=cables-by-origin} opens at one. */
final class PdfDestinations {
    private PdfDestinations() {}

    /** Gives a name to the place of each section's bookmark. */
    static void add(PDDocument document, Page page) throws IOException {
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        Map<String, PDPageDestination> places = new HashMap<>();
        for (PDOutlineItem item : outline.children()) {
            if (item.getDestination() instanceof PDPageDestination place) {
                places.put(item.getTitle(), place);
            }
        }
        Map<String, PDPageDestination> named = new TreeMap<>();
        for (Part part : page.parts()) {
            PDPageDestination place = places.get(part.bookmark());
            if (place == null) {
                throw new IllegalStateException("Cannot find the bookmark of '" + part.heading() + "'");
            }
            named.put(part.csv().anchor(), place);
        }
        PDDestinationNameTreeNode tree = new PDDestinationNameTreeNode();
        tree.setNames(named);
        names(document).setDests(tree);
    }

    private static PDDocumentNameDictionary names(PDDocument document) {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        return names == null ? new PDDocumentNameDictionary(document.getDocumentCatalog()) : names;
    }
}
