package org.cablestats.report.file;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.cablestats.report.page.Page;
import org.cablestats.report.page.Page.Part;

/** Sections by their permanent names, so that {@code report.pdf#nameddest=cables-by-origin} opens at one. */
final class PdfDestinations {
    private PdfDestinations() {}

    /** Gives a name to the place of each section's bookmark. */
    static void add(PDDocument document, Page page) throws IOException {
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        // The first is that of the contents, then there is one for each heading, in their order.
        Iterator<PDOutlineItem> items = outline.children().iterator();
        PDOutlineItem heading = items.next();
        Map<String, PDPageDestination> named = new TreeMap<>();
        for (Part part : page.parts()) {
            heading = part.isContinued() ? heading : items.next();
            if (!(heading.getDestination() instanceof PDPageDestination place)) {
                throw new IllegalStateException("Cannot find the page of '" + part.heading() + "'");
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
