package org.cablestats.chart.style;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.resource.Resource;

/** A weight of Source Sans 3, in which charts and pages are set: read from the class path, never from the machine. */
public enum Typeface {
    REGULAR("SourceSans3-Regular.ttf", "Source Sans 3", 400),
    /** A family of its own: Java's fonts from files are all of plain style, so a PDF tells weights apart by family. */
    SEMIBOLD("SourceSans3-Semibold.ttf", "Source Sans 3 Semibold", 600),
    BOLD("SourceSans3-Bold.ttf", "Source Sans 3", 700);

    private static final String FONTCONFIG = "sun.awt.fontconfig";

    /** Stands for a character that the typeface lacks; it has this one. */
    private static final int MISSING = 0x25A1;

    private final String file;
    private final String family;
    private final int weight;

    Typeface(String file, String family, int weight) {
        this.file = file;
        this.family = family;
        this.weight = weight;
    }

    /** The name under which style sheets and PDF files know the family. */
    public String family() {
        return family;
    }

    /** 400, 600 or 700. */
    public int weight() {
        return weight;
    }

    /** The font at a size in px. */
    public Font at(float size) {
        Font font = switch (this) {
            case REGULAR -> Loaded.REGULAR;
            case SEMIBOLD -> Loaded.SEMIBOLD;
            case BOLD -> Loaded.BOLD;
        };
        return font.deriveFont(size);
    }

    /** The whole TrueType file, unmodified: 390 to 431 KB. */
    public byte[] bytes() {
        return Resource.bytes(Typeface.class, "fonts/" + file);
    }

    /**
     * The text with a box (U+25A1) for each character that the typeface lacks. A picture would show such a character in whatever
     * font the machine has, so that two machines would give two reports; a PDF would show a number sign.
     */
    public static String covered(String text) {
        Font font = Loaded.REGULAR;
        return font.canDisplayUpTo(text) < 0
                ? text
                : text.codePoints()
                        .map(point -> Character.isISOControl(point) || font.canDisplay(point) ? point : MISSING)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /**
     * Makes drawing possible on a machine without fonts and without a screen; call it before anything of {@code java.awt}.
     * Does nothing the second time. All entries of this package call it themselves.
     */
    public static void prepare() {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        // Where no font is installed, Font.createFont throws "Fontconfig head is null", even for a font from the class
        // path.
        if (System.getProperty(FONTCONFIG) == null) {
            System.setProperty(FONTCONFIG, fontConfiguration().toString());
        }
    }

    private static Path fontConfiguration() {
        try {
            Path file = Files.createTempFile("cablestats-fonts", ".properties");
            file.toFile().deleteOnExit();
            return Files.writeString(file, "version=1\nsequence.allfonts=default\n", StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new MachineException("Cannot write a temporary file for fonts: " + Reason.of(e), e);
        }
    }

    private static Font load(Typeface face) {
        prepare();
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.bytes()));
        } catch (FontFormatException | IOException e) {
            throw new MachineException("Cannot load font " + face.file + ": " + Reason.of(e), e);
        }
    }

    /** Loads the faces when one is first drawn with. */
    private static final class Loaded {
        static final Font REGULAR = load(Typeface.REGULAR);
        static final Font SEMIBOLD = load(Typeface.SEMIBOLD);
        static final Font BOLD = load(Typeface.BOLD);
    }
}
