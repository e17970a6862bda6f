package org.cablestats.chart;

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

/** The typefaces of charts and pages: Source Sans 3, read from the class path, never from the machine. */
public final class Fonts {
    private static final String FONTCONFIG = "sun.awt.fontconfig";

    private Fonts() {}

    /** A face of the family. Charts use {@link #REGULAR} and {@link #SEMIBOLD} alone. */
    public enum Face {
        REGULAR("SourceSans3-Regular.ttf", "Source Sans 3"),
        /** A family of its own: Java's fonts from files are all of plain style, so a PDF tells weights apart by family. */
        SEMIBOLD("SourceSans3-Semibold.ttf", "Source Sans 3 Semibold"),
        BOLD("SourceSans3-Bold.ttf", "Source Sans 3"),
        ITALIC("SourceSans3-It.ttf", "Source Sans 3");

        private final String file;
        private final String family;

        Face(String file, String family) {
            this.file = file;
            this.family = family;
        }

        /** The family name under which style sheets and PDF files know this face. */
        public String family() {
            return family;
        }

        /** The whole TrueType file, unmodified: 316 to 431 KB. */
        public byte[] bytes() {
            return Resource.bytes(Fonts.class, "fonts/" + file);
        }
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

    static Font regular(float size) {
        return Loaded.REGULAR.deriveFont(size);
    }

    static Font semibold(float size) {
        return Loaded.SEMIBOLD.deriveFont(size);
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

    private static Font load(Face face) {
        prepare();
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.bytes()));
        } catch (FontFormatException | IOException e) {
            throw new MachineException("Cannot load font " + face.file + ": " + Reason.of(e), e);
        }
    }

    /** Loads a face when it is first drawn with. */
    private static final class Loaded {
        static final Font REGULAR = load(Face.REGULAR);
        static final Font SEMIBOLD = load(Face.SEMIBOLD);
    }
}
