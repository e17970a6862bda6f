package org.cablestats.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cablestats.language.Language;
import org.cablestats.report.Samples;
import org.cablestats.report.page.Paper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds a report against the archive and accessibility standards; takes seconds to load their rules. */
@Tag("slow")
class PdfConformanceTest {
    /** What is written: reports on each paper, and a figure that stands alone. */
    static Stream<Arguments> files() {
        Stream<Arguments> reports = Arrays.stream(Paper.values())
                .map(paper -> Arguments.of(paper.name(), PdfReport.of(Samples.ledPage(), Samples.PROVENANCE, paper)));
        byte[] figure = PdfFile.of(Samples.figure(), "Source: invented.", Language.EN, Samples.PROVENANCE);
        return Stream.concat(reports, Stream.of(Arguments.of("figure", figure)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isAnArchiveFile(String name, byte[] file) throws Exception {
        assertThat(failures(file, PDFAFlavour.PDFA_3_A)).as(name).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isAccessible(String name, byte[] file) throws Exception {
        assertThat(failures(file, PDFAFlavour.PDFUA_1)).as(name).isEmpty();
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
