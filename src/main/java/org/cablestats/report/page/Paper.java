package org.cablestats.report.page;

/** What a PDF is laid out for: text of 174 or 180 mm between margins of 18 mm. */
public enum Paper {
    A4("A4", 657, 800),
    LETTER("letter", 680, 733);

    private final String size;
    private final int width;
    private final int height;

    Paper(String size, int width, int height) {
        this.size = size;
        this.width = width;
        this.height = height;
    }

    /** Its name in a style sheet. The template sees public methods only. */
    public String size() {
        return size;
    }

    /** Width of the text in CSS px. */
    int width() {
        return width;
    }

    /** In CSS px; a taller picture would leave no room for its heading on the same page. */
    int height() {
        return height;
    }
}
