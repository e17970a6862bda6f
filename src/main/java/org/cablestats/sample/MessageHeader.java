package org.cablestats.sample;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the header of a message in each of the forms that the corpus has. */
final class MessageHeader {
    private static final DateTimeFormatter GROUP = DateTimeFormatter.ofPattern("ddHHmm'Z' MMM yy", Locale.ENGLISH);
    private static final DateTimeFormatter JULIAN = DateTimeFormatter.ofPattern("DDDHHmm", Locale.ENGLISH);
    private static final List<String> INFORMED = List.of(
            "RUEAIIA/CIA WASHDC",
            "RHEHNSC/NSC WASHDC",
            "RUEKJCS/SECDEF WASHDC",
            "RUEATRS/DEPT OF TREASURY WASHDC",
            "RUCPDOC/DEPT OF COMMERCE WASHDC",
            "RUEAWJA/DEPT OF JUSTICE WASHDC",
            "RUEHNO/USMISSION USNATO",
            "RUEHGV/USMISSION GENEVA");

    private static final Weighted<String> PRECEDENCES = Weighted.read("precedences.tsv", letters -> letters);

    private final SampleCable cable;
    private final Dice dice;
    private final String precedence;

    private MessageHeader(SampleCable cable, long seed) {
        this.cable = cable;
        this.dice = Dice.of(seed, "header", cable.number());
        this.precedence = PRECEDENCES.draw(dice);
    }

    /** The header's text, of a message of so many sections. */
    static String of(SampleCable cable, int sections, long seed) {
        MessageHeader header = new MessageHeader(cable, seed);
        return switch (cable.headerKind()) {
            case ACP127 -> header.routed(sections);
            case ACP126 -> header.plain();
            case PARTIAL ->
                "This record is a partial extract of the original cable."
                        + " The full text of the original cable is not available. \n";
            case DISTRIBUTION -> header.distributed();
            case OTHER -> header.bare();
        };
    }

    private String group() {
        return precedence + " " + cable.created().format(GROUP).toUpperCase(Locale.ROOT);
    }

    private String routed(int sections) {
        LocalDateTime created = cable.created();
        String pair = precedence.substring(0, 1).repeat(2);
        List<String> lines = new ArrayList<>();
        lines.add("VZCZCX" + (dice.chance(0.6) ? "RO" : "YZ") + dice.between(1000, 9999));
        lines.add(pair + " RUEHC RUEHDBU RUEHLN");
        lines.add("DE " + cable.post().routing() + " #" + String.format(Locale.ROOT, "%04d", cable.serial() % 10000)
                + (sections > 1 ? "/01 " : " ") + created.format(JULIAN));
        lines.add(cable.level().security());
        lines.add(group());
        lines.add("FM " + cable.post().sender());
        lines.add("TO RUEHC/SECSTATE WASHDC " + word() + " " + dice.between(1000, 9999));
        addInformed(lines, "");
        return String.join("\n", lines) + "\n";
    }

    private String plain() {
        List<String> lines = new ArrayList<>(List.of(
                group(),
                "FM " + cable.post().sender(),
                "TO SECSTATE WASHDC " + word() + " " + dice.between(1000, 9999)));
        addInformed(lines, "/");
        return String.join("\n", lines) + "\n";
    }

    private String distributed() {
        String counter = String.format(Locale.ROOT, "%06X", dice.between(0x100000, 0xFFFFFF));
        return "ACTION " + cable.post().bureau() + "-00   \n\nINFO  LOG-00   NP-00    AID-00   INL-01   SS-00    \n"
                + "      ------------------" + counter + "  "
                + cable.created().format(GROUP).substring(0, 7) + " /38   \n"
                + plain();
    }

    private String bare() {
        String level = cable.level().label();
        return level + "   " + cable.post().place() + "   " + String.format(Locale.ROOT, "%08d", cable.serial()) + " \n"
                + group() + "\n";
    }

    private void addInformed(List<String> lines, String routingEnd) {
        int first = lines.size();
        for (String address : INFORMED) {
            if (dice.chance(0.4)) {
                String name = routingEnd.isEmpty() ? address : address.substring(address.indexOf('/') + 1);
                lines.add((lines.size() == first ? "INFO " : "") + name);
            }
        }
    }

    private String word() {
        return switch (precedence.charAt(0)) {
            case 'Z' -> "FLASH";
            case 'O' -> "IMMEDIATE";
            case 'P' -> "PRIORITY";
            default -> "ROUTINE";
        };
    }
}
