package org.cablestats.sample;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines as drafters' machines break it. */
final class Lines {
    private static final int WIDTH = 66;

    private Lines() {}

    /** Lines of at most {@value #WIDTH} characters; two blanks between sentences. */
    static List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() + 2 > WIDTH && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (!line.isEmpty()) {
                line.append(line.charAt(line.length() - 1) == '.' ? "  " : " ");
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
