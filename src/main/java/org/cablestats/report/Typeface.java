package org.cablestats.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.cablestats.chart.Fonts;
import org.cablestats.chart.Fonts.Face;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;

/** The weights of the house's typeface that reports use. No font of the machine is ever drawn. */
final class Typeface {
    static final Typeface REGULAR = new Typeface(Face.REGULAR, 400);
    static final Typeface SEMIBOLD = new Typeface(Face.SEMIBOLD, 600);
    static final Typeface BOLD = new Typeface(Face.BOLD, 700);

    /** Stands for a character that the typeface lacks; it has this one. */
    private static final int MISSING = 0x25A1;

    private final Face face;
    private final int weight;
    private final Font font;

    private Typeface(Face face, int weight) {
        Fonts.prepare();
        this.face = face;
        this.weight = weight;
        try {
            font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.bytes()));
        } catch (IOException | FontFormatException e) {
            throw new MachineException("Cannot read font " + face + ": " + Reason.of(e), e);
        }
    }

    /** Every weight, lightest first. */
    static List<Typeface> all() {
        return List.of(REGULAR, SEMIBOLD, BOLD);
    }

    /** The family that Java2D tells: semibold is a family of its own there. */
    String family() {
        return face.family();
    }

    /** 400, 600 or 700. */
    int weight() {
        return weight;
    }

    /** The font at a size in px. */
    Font at(float size) {
        return font.deriveFont(size);
    }

    /** The TrueType file. */
    byte[] file() {
        return face.bytes();
    }

    /**
     * The text with a box (U+25A1) for each character that the typeface lacks. A chart would draw such a character in whatever
     * font the machine has, so that two machines would give two reports; a PDF would show a number sign.
     */
    static String covered(String text) {
        return text.codePoints()
                .map(point -> Character.isISOControl(point) || REGULAR.font.canDisplay(point) ? point : MISSING)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
