package org.cablestats.report.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.cablestats.report.page.Page;
import org.cablestats.report.page.Page.CsvFile;
import org.cablestats.report.page.Provenance;

/** The CSV and SQL files inside a PDF, as PDF/A-3 wants them: associated with the document, with their relationship to it. */
final class PdfAttachments {
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    private PdfAttachments() {}

    /** A file inside, its relationship to the document being one of those that PDF/A-3 knows. */
    private record Attached(String name, String type, String description, String relationship, String text) {
        /** The rows of a section, and how they were asked. */
        static List<Attached> of(CsvFile csv) {
            Attached rows = new Attached(
                    csv.name(), "text/csv", csv.words().say("{0}: all rows", csv.heading()), "Data", csv.text());
            Attached question = new Attached(
                    csv.stem() + ".sql",
                    "application/sql",
                    csv.words().say("{0}: how it was asked", csv.heading()),
                    "Supplement",
                    csv.question());
            return csv.question().isEmpty() ? List.of(rows) : List.of(rows, question);
        }
    }

    /** Attaches the CSV file of each section, and its SQL. */
    static void add(PDDocument document, Page page, Provenance provenance) throws IOException {
        Map<String, PDComplexFileSpecification> files = new TreeMap<>();
        COSArray associated = new COSArray();
        for (CsvFile csv : page.files()) {
            for (Attached attached : Attached.of(csv)) {
                PDComplexFileSpecification file = file(document, attached, provenance);
                files.put(attached.name, file);
                associated.add(file.getCOSObject());
            }
        }
        link(document, files);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
    }

    /** Puts the files in the place of what the PDF library embedded for links to them. */
    private static void link(PDDocument document, Map<String, PDComplexFileSpecification> files) throws IOException {
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationFileAttachment attachment
                        && attachment.getFile() instanceof PDComplexFileSpecification embedded) {
                    PDComplexFileSpecification file = files.get(embedded.getFileUnicode());
                    link(attachment, Objects.requireNonNull(file, embedded::getFileUnicode));
                    tag(document, attachment);
                }
            }
        }
    }

    private static void link(PDAnnotationFileAttachment attachment, PDComplexFileSpecification file) {
        attachment.setFile(file);
        attachment.setContents(file.getFileDescription());
        // The document says already that it belongs to the file.
        attachment.getCOSObject().removeItem(ASSOCIATED);
        // Nothing is drawn but the words of the link; without a box readers complain of it.
        attachment.getNormalAppearanceStream().setBBox(new PDRectangle(1, 1));
    }

    /** The library tags it as a link, which PDF/UA keeps for another kind of annotation. */
    private static void tag(PDDocument document, PDAnnotation annotation) throws IOException {
        Object element = document.getDocumentCatalog()
                .getStructureTreeRoot()
                .getParentTree()
                .getValue(annotation.getStructParent());
        if (!(element instanceof PDParentTreeValue value) || !(value.getCOSObject() instanceof COSDictionary tag)) {
            throw new IllegalStateException("Cannot find the tag of the link to " + annotation.getContents());
        }
        tag.setName(COSName.S, "Annot");
    }

    private static PDComplexFileSpecification file(PDDocument document, Attached attached, Provenance provenance)
            throws IOException {
        byte[] bytes = attached.text.getBytes(StandardCharsets.UTF_8);
        PDEmbeddedFile content = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        content.setSubtype(attached.type);
        content.setSize(bytes.length);
        content.setCreationDate(PdfConstants.date(provenance));
        content.setModDate(PdfConstants.date(provenance));
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(attached.name);
        file.setFileUnicode(attached.name);
        file.setFileDescription(attached.description);
        file.setEmbeddedFile(content);
        file.setEmbeddedFileUnicode(content);
        file.getCOSObject().setName(RELATIONSHIP, attached.relationship);
        return file;
    }
}
