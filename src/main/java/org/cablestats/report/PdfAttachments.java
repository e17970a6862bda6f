package org.cablestats.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.cablestats.report.Page.CsvFile;

/** The CSV files inside a PDF, as PDF/A-3 wants them: associated with the document, with their relationship to it. */
final class PdfAttachments {
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    private PdfAttachments() {}

    /** Attaches the CSV file of each section. */
    static void add(PDDocument document, Page page, Provenance provenance) throws IOException {
        Map<String, PDComplexFileSpecification> files = new TreeMap<>();
        COSArray associated = new COSArray();
        for (CsvFile csv : page.files()) {
            PDComplexFileSpecification file = file(document, csv, provenance);
            files.put(csv.name(), file);
            associated.add(file.getCOSObject());
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
    }

    private static PDComplexFileSpecification file(PDDocument document, CsvFile csv, Provenance provenance)
            throws IOException {
        byte[] bytes = csv.text().getBytes(StandardCharsets.UTF_8);
        PDEmbeddedFile content = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        content.setSubtype("text/csv");
        content.setSize(bytes.length);
        content.setCreationDate(PdfConstants.date(provenance));
        content.setModDate(PdfConstants.date(provenance));
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(csv.name());
        file.setFileUnicode(csv.name());
        file.setFileDescription(csv.heading() + ": all rows");
        file.setEmbeddedFile(content);
        file.setEmbeddedFileUnicode(content);
        file.getCOSObject().setName(RELATIONSHIP, "Data");
        return file;
    }
}
