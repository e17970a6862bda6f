package org.cablestats.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cablestats.report.Samples;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.definition.ReportDefinition.Section;
import org.cablestats.report.page.Page;
import org.cablestats.report.page.Pages;
import org.cablestats.report.page.Paper;
import org.cablestats.report.page.Trail;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class PdfReportTest {
    private static final byte[] FILE = PdfReport.of(Samples.page(), Samples.PROVENANCE, Paper.A4);

    private static PDDocument document = new PDDocument();

    @BeforeAll
    static void open() throws IOException {
        document = Loader.loadPDF(FILE);
    }

    @AfterAll
    static void close() throws IOException {
        document.close();
    }

    @Test
    void keepsTheLettersOfLigatures() throws IOException {
        assertThat(text()).contains("Fifteen of the posts sent a quarter after 2006.");
    }

    @Test
    void rowsLeadToTheirCables() throws IOException {
        Map<String, String> links = new LinkedHashMap<>();
        try (PDDocument led = Loader.loadPDF(PdfReport.of(Samples.ledPage(), Samples.PROVENANCE, Paper.A4))) {
            for (PDPage page : led.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI to) {
                        links.put(link.getContents(), to.getURI());
                    }
                }
            }
        }
        assertThat(links)
                .containsExactly(
                        Map.entry("Cables: Embassy Alpha", "http://127.0.0.1:8080/cables?a=1&origin=Embassy+Alpha"),
                        Map.entry("Cables: Embassy Beta", "http://127.0.0.1:8080/cables?a=1&origin=Embassy+Beta"));
    }

    @Test
    void printsProvenanceAndPageNumberOnEveryPage() throws IOException {
        int pages = document.getNumberOfPages();
        assertThat(pages).isGreaterThan(1);
        for (int page = 1; page <= pages; page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            assertThat(stripper.getText(document))
                    .contains(
                            "Run 0a1b2c3d4e5f · snapshot 7 · corpus 9f2c41d07be5 · topics 5b1d9e0c77a2 · cablestats 0.1.0")
                    .contains(page + " / " + pages);
        }
    }

    @Test
    void listsContentsWithPageNumbers() throws IOException {
        assertThat(text()).containsPattern("Where the cables come from\\s+1\\b").containsPattern("were made\\s+1\\b");
    }

    @Test
    void leadsFromTheWordsOfASectionToItsFile() throws IOException {
        List<COSBase> linked = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationFileAttachment attachment) {
                    linked.add(attachment.getFile().getCOSObject());
                }
            }
        }
        assertThat(linked)
                .isNotEmpty()
                .containsExactlyElementsOf(
                        document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().entrySet().stream()
                                .filter(file -> file.getKey().endsWith(".csv"))
                                .map(file -> file.getValue().getCOSObject())
                                .toList());
    }

    @Test
    void hasABookmarkForEachSection() {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
        }
        assertThat(titles)
                .containsExactly(
                        "Contents",
                        "1. Where the cables come from",
                        "2. When they were sent",
                        "3. How these numbers were made");
    }

    @Test
    void embedsEveryFontAndHoldsNoPictureOfDots() throws IOException {
        Map<String, Boolean> fonts = new LinkedHashMap<>();
        List<String> images = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            survey(page.getResources(), fonts, images);
        }
        assertThat(fonts)
                .isNotEmpty()
                .allSatisfy(
                        (name, isEmbedded) -> assertThat(isEmbedded).as(name).isTrue());
        assertThat(fonts.keySet()).allMatch(name -> name.contains("SourceSans3"));
        assertThat(images).isEmpty();
    }

    private static void survey(PDResources resources, Map<String, Boolean> fonts, List<String> images)
            throws IOException {
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            fonts.put(font.getName(), font.isEmbedded());
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDImageXObject) {
                images.add(name.getName());
            } else if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                survey(form.getResources(), fonts, images);
            }
        }
    }

    @Test
    void carriesTheCsvFilesAndHowTheyWereAsked() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        document.getDocumentCatalog()
                .getNames()
                .getEmbeddedFiles()
                .getNames()
                .forEach((name, file) -> files.put(name, content(file.getEmbeddedFile())));
        assertThat(files)
                .containsEntry(
                        "01-cables-by-origin.csv",
                        Samples.page().parts().get(0).csv().text())
                .containsOnlyKeys(
                        "01-cables-by-origin.csv",
                        "01-cables-by-origin.sql",
                        "02-cables-by-year.csv",
                        "02-cables-by-year.sql");
        assertThat(files.get("01-cables-by-origin.sql")).isEqualTo("-- Where do they come from?\nSELECT 1\n");
    }

    private static String content(PDEmbeddedFile file) {
        try {
            return new String(file.toByteArray(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void breaksNoNumberOfANarrowColumn() throws IOException {
        List<Column> columns = new ArrayList<>(List.of(new Column("name", "string"), new Column("meaning", "string")));
        List<Object> row =
                new ArrayList<>(List.of("organized_crime_and_law_enforcement_of_every_kind", "word ".repeat(60)));
        for (int i = 0; i < 8; i++) {
            columns.add(new Column("n" + i, "bigint"));
            row.add(1_234_567L + i);
        }
        ResultTable wide = Samples.table(columns, List.of(Samples.row(row.toArray())));
        String text = text(PdfReport.of(
                page(new Section("Wide", null, "wide", null, 9, 1, 1), wide), Samples.PROVENANCE, Paper.A4));
        for (int i = 0; i < 8; i++) {
            assertThat(text).contains("1,234,5" + (67 + i));
        }
    }

    private static Page page(Section section, ResultTable result) {
        ReportDefinition definition =
                new ReportDefinition("one", "One section", null, null, null, List.of(section), "reports/one.yaml", 1);
        return Pages.of(definition, Map.of(section.statistic(), result), Samples.PROVENANCE, Samples::draw, Trail.NONE);
    }

    private static String text() throws IOException {
        return text(FILE);
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument read = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(read);
        }
    }
}
