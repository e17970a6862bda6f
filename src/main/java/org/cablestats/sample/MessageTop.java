package org.cablestats.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what stands above the first paragraph: classification line, captions, E.O. line, TAGS, subject, references, classifier. */
final class MessageTop {
    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ENGLISH);
    private static final LocalDate ORDER_12958 = LocalDate.of(1995, 10, 14);
    private static final LocalDate SECTION_1_4 = LocalDate.of(2003, 9, 22);
    private static final Map<String, String> PLACES =
            SamplePost.all().stream().collect(Collectors.toMap(SamplePost::station, SamplePost::place));
    private static final List<String> TITLES = List.of(
            "Political Counselor", "Economic Counselor", "Deputy Chief of Mission", "Ambassador", "Charge d'Affaires");

    private final SampleCable cable;
    private final Dice dice;
    private final LocalDate date;
    private final List<String> lines = new ArrayList<>();

    private MessageTop(SampleCable cable, Dice dice) {
        this.cable = cable;
        this.dice = dice;
        this.date = cable.created().toLocalDate();
    }

    /** The lines, the last one empty, of a message of so many sections. */
    static List<String> of(SampleCable cable, int sections, String subject, Dice dice) {
        MessageTop top = new MessageTop(cable, dice);
        top.addMarking(sections);
        top.lines.add(top.executiveOrder());
        top.lines.addAll(SampleTags.of(cable.tags(), dice));
        top.addSubject(subject);
        top.addReferences();
        top.addClassifier();
        return top.lines;
    }

    private void addMarking(int sections) {
        Level level = cable.level();
        String section = sections > 1 ? String.format(Locale.ROOT, "SECTION 01 OF %02d ", sections) : "";
        lines.add(level.marking() + " " + section + cable.post().place() + " "
                + cable.post().printedSerial(cable.serial()));
        lines.add("");
        if (level.isForNoForeigners()) {
            lines.add("NOFORN");
        }
        if (level.isForOfficialUse()) {
            lines.add("SENSITIVE");
        }
        if (date.getYear() >= 2001) {
            lines.add("SIPDIS");
        }
        lines.add("");
        if (!cable.post().isDepartment() && dice.chance(0.5)) {
            lines.add("STATE FOR " + cable.post().bureau());
            lines.add("");
        }
    }

    private String executiveOrder() {
        if (date.isBefore(ORDER_12958)) {
            return "E.O. 12356: " + (cable.level().isUnclassified() ? "N/A" : "DECL: OADR");
        }
        return "E.O. 12958: "
                + (cable.level().isUnclassified()
                        ? "N/A"
                        : "DECL: " + date.plusYears(10).format(SLASHES));
    }

    private void addSubject(String subject) {
        boolean marked = !cable.level().isUnclassified() && dice.chance(0.3);
        lines.addAll(Lines.wrap("SUBJECT: " + (marked ? "(" + cable.level().mark() + ") " : "") + subject));
        lines.add("");
    }

    private void addReferences() {
        if (cable.references().isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder(cable.references().size() > 1 ? "REFS:" : "REF:");
        char letter = 'A';
        for (String reference : cable.references()) {
            text.append(cable.references().size() > 1 ? " " + letter++ + ". " : " ")
                    .append(printed(reference));
        }
        lines.addAll(Lines.wrap(text.toString()));
        lines.add("");
    }

    /** A reference as drafters write it: without the year where it is the cable's own. */
    private String printed(String reference) {
        int serial = reference.length();
        while (Character.isDigit(reference.charAt(serial - 1))) {
            serial--;
        }
        String year = reference.substring(0, 2);
        String prefix = year.equals(cable.id().substring(0, 2)) ? "" : year + " ";
        String station = reference.substring(2, serial);
        return prefix + PLACES.getOrDefault(station, station) + " " + reference.substring(serial);
    }

    private void addClassifier() {
        if (cable.level().isUnclassified()) {
            return;
        }
        String section = date.isBefore(SECTION_1_4) ? "1.5" : "1.4";
        String letters = dice.chance(0.8) ? "(b) and (d)" : "(" + dice.pick(List.of("b", "d", "c", "a")) + ")";
        lines.addAll(
                Lines.wrap("Classified By: " + dice.pick(TITLES) + " for reasons " + section + " " + letters + "."));
        lines.add("");
    }
}
