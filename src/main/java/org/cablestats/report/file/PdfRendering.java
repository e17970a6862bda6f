package org.cablestats.report.file;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.cablestats.chart.style.Drawing;
import org.cablestats.chart.style.Typeface;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.report.page.Provenance;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * XHTML made a PDF/A-3a and PDF/UA-1: vector pictures, real text, the same bytes each time.
 *
 * @param title of the document
 * @param generator the program that makes it, with its version
 * @param xhtml in which an {@code object} stands for a picture
 * @param pictures what such an element stands for
 */
record PdfRendering(
        String title, String generator, String xhtml, Function<Element, Drawing> pictures, Provenance provenance) {
    /** Attribute of the elements that stand for a picture: which one. */
    static final String PICTURE = "data-part";

    /** What is added to a document that is laid out. */
    interface Addition {
        void add(PDDocument document) throws IOException;
    }

    /** The file. */
    byte[] file(Addition addition) {
        XRLog.setLoggerImpl(new Slf4jLogger());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = renderer(document)) {
            renderer.createPDFWithoutClosing();
            addition.add(renderer.getPdfDocument());
            PdfConstants.fix(renderer.getPdfDocument(), title, provenance);
            renderer.getPdfDocument().save(out);
        } catch (IOException e) {
            throw new MachineException("Cannot write the PDF of '" + title + "': " + Reason.of(e), e);
        }
        return out.toByteArray();
    }

    private PdfBoxRenderer renderer(PDDocument document) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(PdfConstants.colorProfile())
                .withProducer(generator)
                .withW3cDocument(parsed(Typeface.covered(xhtml)), null)
                .useObjectDrawerFactory(new PictureFactory(pictures));
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(PdfRendering::isHeld, priority);
        }
        for (Typeface typeface : Typeface.values()) {
            // Semibold goes by two names: a weight in the style sheet, a family in what Java2D draws.
            PDFont font = font(document, typeface);
            builder.useFont(
                    new PDFontSupplier(font), Typeface.REGULAR.family(), typeface.weight(), FontStyle.NORMAL, true);
            if (!typeface.family().equals(Typeface.REGULAR.family())) {
                builder.useFont(new PDFontSupplier(font), typeface.family(), 400, FontStyle.NORMAL, true);
            }
        }
        return builder.buildPdfRenderer();
    }

    /** Nothing is fetched: what may be embedded is in the page. */
    private static boolean isHeld(String uri, ExternalResourceType type) {
        return type == ExternalResourceType.FILE_EMBED && uri.startsWith("data:");
    }

    private static PDFont font(PDDocument document, Typeface typeface) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(typeface.bytes()));
        // The f_t glyph of "after" has no code point: it is printed, but lost to search, copying and screen readers.
        font.setEnableGsub(false);
        return PDType0Font.load(document, font, true);
    }

    private static Document parsed(String xhtml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("Cannot read the page that the template wrote: " + e.getMessage(), e);
        }
    }

    /** Draws what {@code object} elements of the page stand for. */
    private record PictureFactory(Function<Element, Drawing> pictures) implements FSObjectDrawerFactory {
        @Override
        public boolean isReplacedObject(Element element) {
            return element.hasAttribute(PICTURE);
        }

        @Override
        public FSObjectDrawer createDrawer(Element element) {
            return drawer(pictures.apply(element));
        }

        private static FSObjectDrawer drawer(Drawing drawing) {
            return (element, x, y, width, height, device, context, dotsPerPixel) -> {
                double pageWidth = width / dotsPerPixel;
                double pageHeight = height / dotsPerPixel;
                device.drawWithGraphics((float) x, (float) y, (float) pageWidth, (float) pageHeight, graphics -> {
                    graphics.transform(AffineTransform.getScaleInstance(
                            pageWidth / drawing.width(), pageHeight / drawing.height()));
                    drawing.draw(graphics, new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
                });
                return Map.of();
            };
        }
    }
}
