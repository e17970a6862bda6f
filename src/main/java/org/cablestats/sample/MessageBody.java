package org.cablestats.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cablestats.resource.Resource;

/**
 * Writes the body of a message: its top, numbered paragraphs with page markers between them, a signature. Every line ends in a
 * blank, as in the corpus.
 */
final class MessageBody {
    private static final List<String> SURNAMES = Resource.lines(MessageBody.class, "surnames.txt");
    private static final int LINES_OF_A_PAGE = 90;
    private static final int SHORTEST_BROKEN_WORD = 7;

    private final SampleCable cable;
    private final Dice dice;

    private MessageBody(SampleCable cable, long seed) {
        this.cable = cable;
        this.dice = Dice.of(seed, "body", cable.number());
    }

    /** The whole message, its header included. */
    static SampleMessage message(SampleCable cable, long seed) {
        return new MessageBody(cable, seed).write(new SampleProse(cable, seed), seed);
    }

    private SampleMessage write(SampleProse prose, long seed) {
        String subject = prose.subject();
        List<String> paragraphs = paragraphs(prose.paragraphs());
        int sections = 1 + paragraphs.size() / (LINES_OF_A_PAGE + 10);
        List<String> lines = new ArrayList<>(MessageTop.of(cable, sections, subject, dice));
        lines.addAll(withPageMarkers(paragraphs, sections));
        lines.add(dice.pick(SURNAMES).toUpperCase(Locale.ROOT));
        lines.replaceAll(line -> line + " ");
        if (dice.chance(0.008)) {
            breakAWord(lines);
        }
        return new SampleMessage(MessageHeader.of(cable, sections, seed), String.join("\n", lines) + "\n");
    }

    private List<String> paragraphs(List<String> texts) {
        boolean marked = !cable.level().label().equals("UNCLASSIFIED") || dice.chance(0.25);
        List<String> lines = new ArrayList<>();
        int number = 1;
        for (String text : texts) {
            lines.addAll(Lines.wrap(number++ + ". " + (marked ? "(" + mark() + ") " : "") + text));
            lines.add("");
        }
        return lines;
    }

    /** A paragraph's portion mark: the cable's own, or a lower one. */
    private String mark() {
        String own = cable.level().mark();
        double share = dice.share();
        if (share < 0.85 || own.equals("U")) {
            return own;
        }
        if (own.equals("SBU")) {
            return share < 0.9 ? "SBU/NF" : "U";
        }
        return share < 0.93 ? "U" : "SBU";
    }

    private List<String> withPageMarkers(List<String> lines, int sections) {
        List<String> marked = new ArrayList<>();
        int page = 1;
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && i % LINES_OF_A_PAGE == 0 && page < sections) {
                page++;
                String place = cable.post().place();
                marked.add("");
                marked.add(String.format(Locale.ROOT, "%s %08d  %03d OF %03d", place, cable.serial(), page, sections));
                marked.add("");
            }
            marked.add(lines.get(i));
        }
        return marked;
    }

    /** Ends a line within a word, without the blank: some machine on the way did so (07ASTANA3287, {@code usi|ng}). */
    private void breakAWord(List<String> lines) {
        int line = dice.between(lines.size() / 2, lines.size() - 2);
        String text = lines.get(line);
        for (String word : text.split(" ", -1)) {
            boolean plain = word.chars().allMatch(c -> c >= 'a' && c <= 'z');
            if (plain && word.length() >= SHORTEST_BROKEN_WORD) {
                int cut = text.indexOf(word) + 3;
                lines.set(line, text.substring(cut));
                lines.add(line, text.substring(0, cut));
                return;
            }
        }
    }
}
