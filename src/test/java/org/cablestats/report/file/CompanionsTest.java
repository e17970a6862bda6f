package org.cablestats.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cablestats.report.Samples;
import org.cablestats.report.file.Companions.Link;
import org.cablestats.report.page.Paper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CompanionsTest {
    @Test
    void linksToWhatIsWrittenOnly() {
        Companions pictures = new Companions("out of date", Set.of(Format.HTML, Format.PNG));
        assertThat(pictures.of(Samples.page().parts().get(0)))
                .containsExactly(new Link("Picture (PNG)", "out%20of%20date/01-cables-by-origin.png"));
        assertThat(pictures.of(Samples.page().parts().get(1))).isEmpty();
    }

    @Tag("slow")
    @Test
    void leadsToFilesAndToPlacesInThem() throws IOException {
        Map<String, byte[]> files = Samples.files(EnumSet.allOf(Format.class), Paper.A4);
        String page = new String(files.get("overview.html"), StandardCharsets.UTF_8);
        Set<URI> links = Pattern.compile("href=\"(overview[^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> URI.create(found.group(1)))
                .collect(Collectors.toSet());
        assertThat(links).hasSize(4).extracting(URI::getPath).isSubsetOf(files.keySet());
        try (PDDocument pdf = Loader.loadPDF(files.get("overview.pdf"))) {
            Set<String> names =
                    pdf.getDocumentCatalog().getNames().getDests().getNames().keySet();
            assertThat(names).containsExactlyInAnyOrder("cables-by-origin", "cables-by-year");
            assertThat(links)
                    .filteredOn(link -> link.getFragment() != null)
                    .extracting(link -> link.getFragment().replace("nameddest=", ""))
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }
}
