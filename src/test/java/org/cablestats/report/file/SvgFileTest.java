package org.cablestats.report.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cablestats.chart.Figure;
import org.cablestats.report.Samples;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgFileTest {
    private static final Figure FIGURE =
            Objects.requireNonNull(Samples.page().parts().get(0).figure());

    private static final byte[] FILE = SvgFile.of(FIGURE, "Source: 4,321 cables & their texts");

    @Test
    void holdsTheWordsAroundThePicture() throws Exception {
        assertThat(elements("text"))
                .extracting(Element::getTextContent)
                .contains(FIGURE.title(), FIGURE.subtitle(), "Embassy Alpha", "Source: 4,321 cables & their texts")
                .contains(FIGURE.note());
    }

    @Test
    void isReadAloudAsWhatItShows() throws Exception {
        Element root = elements("svg").get(0);
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("figure-title figure-text");
        assertThat(elements("title")).extracting(Element::getTextContent).containsExactly(FIGURE.title());
        assertThat(elements("desc")).extracting(Element::getTextContent).containsExactly(FIGURE.altText());
    }

    @Test
    void refersToNothingOutside() {
        String text = new String(FILE, StandardCharsets.UTF_8);
        assertThat(text.replaceAll(" xmlns(?::xlink)?=\"[^\"]*\"", ""))
                .doesNotContain("http", "<!DOCTYPE", "href", "@import", "<image", "<script");
    }

    @Test
    void keepsWidthAndWeightOfEachTextInAnyTypeface() throws Exception {
        List<Element> texts = elements("text");
        assertThat(texts).allMatch(text -> Double.parseDouble(text.getAttribute("textLength")) > 0);
        assertThat(texts)
                .filteredOn(text -> text.getTextContent().equals(FIGURE.title()))
                .extracting(text -> inherited(text, "font-weight"), text -> inherited(text, "font-size"))
                .containsExactly(tuple("bold", "20px"));
        assertThat(texts)
                .filteredOn(text -> text.getTextContent().equals("Embassy Alpha"))
                .extracting(text -> inherited(text, "font-weight"))
                .containsExactly("600");
        assertThat(texts)
                .filteredOn(text -> text.getTextContent().equals(FIGURE.subtitle()))
                .extracting(text -> inherited(text, "font-weight"))
                .containsExactly("normal");
    }

    private static String inherited(Element element, String name) {
        return element.hasAttribute(name)
                ? element.getAttribute(name)
                : inherited((Element) element.getParentNode(), name);
    }

    private static List<Element> elements(String name) throws Exception {
        Document document =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(FILE));
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
