package org.cablestats.sample;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.cablestats.resource.Resource;

/** Fills the slots of one cable's templates: {@code {place}}, {@code {contact}}, {@code {money}} ... and the same in capitals. */
final class Slots {
    private static final List<String> SURNAMES = Resource.lines(Slots.class, "surnames.txt");
    private static final List<String> PLACES = Resource.lines(Slots.class, "places.txt");
    private static final List<String> OFFICIALS = Resource.lines(Slots.class, "officials.txt");
    private static final List<String> REPORTERS = Resource.lines(Slots.class, "reporters.txt");
    private static final List<String> COMMODITIES = Resource.lines(Slots.class, "commodities.txt");
    private static final List<String> FEW = List.of("two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final int PLACES_OF_A_POST = 4;

    private final Dice dice;
    private final SamplePost post;
    private final LocalDate date;
    private final String surname;
    private final String official;
    private boolean introduced;

    Slots(SampleCable cable, Dice dice) {
        this.dice = dice;
        this.post = cable.post();
        this.date = cable.created().toLocalDate();
        this.surname = dice.pick(SURNAMES);
        this.official = dice.pick(OFFICIALS).replace("{surname}", surname);
    }

    /** A template with every slot filled and its first letter in capitals. */
    String fill(String template) {
        StringBuilder text = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            String slot = template.substring(open + 1, close);
            String name = slot.toLowerCase(Locale.ROOT);
            String value = value(name);
            text.append(template, from, open).append(slot.equals(name) ? value : value.toUpperCase(Locale.ROOT));
            from = close + 1;
        }
        text.append(template, from, template.length());
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.toString();
    }

    private String value(String slot) {
        return switch (slot) {
            case "place" -> place();
            case "country" -> post.country();
            case "city" -> post.city();
            case "contact" -> contact();
            case "reporter", "emboff" -> dice.pick(REPORTERS);
            case "commodity" -> dice.pick(COMMODITIES);
            case "date" -> day(date.minusDays(dice.between(1, 12)));
            case "month" -> month(date.plusMonths(dice.between(-4, 8)));
            default -> amount(slot);
        };
    }

    private String amount(String slot) {
        return switch (slot) {
            case "n" -> String.valueOf(dice.between(11, 60));
            case "few" -> dice.pick(FEW);
            case "percent" -> String.valueOf(dice.between(3, 48));
            case "tens" -> String.valueOf(10 * dice.between(1, 9));
            case "hundreds" -> String.valueOf(10 * dice.between(11, 95));
            case "kilograms" -> String.valueOf(dice.between(12, 420));
            case "money" ->
                dice.chance(0.5) ? "$" + dice.between(2, 90) + " million" : "$" + 10 * dice.between(2, 95) + ",000";
            default -> throw new IllegalStateException("Invalid slot: " + slot);
        };
    }

    /** One of the few invented places that a post keeps writing about. */
    private String place() {
        int first = Math.floorMod(post.station().hashCode(), PLACES.size());
        return PLACES.get((first + 7 * dice.between(0, PLACES_OF_A_POST - 1)) % PLACES.size());
    }

    private String contact() {
        if (introduced && dice.chance(0.8)) {
            return surname;
        }
        introduced = true;
        return official;
    }

    private static String day(LocalDate day) {
        return month(day) + " " + day.getDayOfMonth();
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
