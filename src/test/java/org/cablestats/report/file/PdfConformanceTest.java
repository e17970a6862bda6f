package org.cablestats.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cablestats.report.Samples;
import org.cablestats.report.page.Paper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds a report against the archive and accessibility standards; takes seconds to load their rules. */
@Tag("slow")
class PdfConformanceTest {
    @ParameterizedTest
    @EnumSource(Paper.class)
    void isAnArchiveFile(Paper paper) throws Exception {
        assertThat(failures(paper, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void isAccessible(Paper paper) throws Exception {
        assertThat(failures(paper, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_3_A", "PDFUA_1"})
    void isBothInGerman(PDFAFlavour flavour) throws Exception {
        byte[] file = PdfReport.of(Samples.germanPage(), Samples.PROVENANCE, Paper.A4);
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
        }
        assertThat(failures(file, flavour)).isEmpty();
    }

    private static List<String> failures(Paper paper, PDFAFlavour flavour) throws Exception {
        return failures(PdfReport.of(Samples.page(), Samples.PROVENANCE, paper), flavour);
    }

    private static List<String> failures(byte[] file, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            return result.getTestAssertions().stream()
                    .map(failure -> failure.getRuleId() + ": " + failure.getMessage() + " at " + failure.getLocation())
                    .toList();
        }
    }
}
