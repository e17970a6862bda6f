package org.cablestats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds a report against the archive and accessibility standards; takes seconds to load their rules. */
@Tag("slow")
class PdfConformanceTest {
    private static final byte[] FILE = PdfReport.of(Samples.page(), Samples.PROVENANCE, Paper.A4);

    @Test
    void isAnArchiveFile() throws Exception {
        assertThat(failures(PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void isAccessible() throws Exception {
        assertThat(failures(PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static List<String> failures(PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(FILE), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            return result.getTestAssertions().stream()
                    .map(failure -> failure.getRuleId() + ": " + failure.getMessage() + " at " + failure.getLocation())
                    .toList();
        }
    }
}
