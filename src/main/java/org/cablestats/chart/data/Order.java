package org.cablestats.chart.data;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.cablestats.language.Words;

/** The order in which names stand: some have one of their own, most stand by size. */
public enum Order {
    /** UNCLASSIFIED first. */
    CLASSIFICATION,
    /** Monday first; a number is ISO's, 1 for Monday. */
    WEEKDAY,
    /** 00 to 23. */
    HOUR,
    /** As in the table: steps of a scale, such as {@code 0-99}, {@code 100-199}, years, or the fields of a cable. */
    SCALE,
    /** Largest first; equal ones by name. */
    SIZE,
    /** By size as well; phrases and words of texts, which are printed as they are. */
    QUOTED;

    private static final List<Level> LEVELS = List.of(
            new Level("UNCLASSIFIED", "Unclassified", "U"),
            new Level("UNCLASSIFIED//FOR OFFICIAL USE ONLY", "For official use only", "FOUO"),
            new Level("LIMITED OFFICIAL USE", "Limited official use", "LOU"),
            new Level("RESTRICTED", "Restricted", "R"),
            new Level("CONFIDENTIAL", "Confidential", "C"),
            new Level("CONFIDENTIAL//NOFORN", "Confidential//NOFORN", "C//NF"),
            new Level("SECRET", "Secret", "S"),
            new Level("SECRET//NOFORN", "Secret//NOFORN", "S//NF"));
    private static final List<String> LEVEL_NAMES =
            LEVELS.stream().map(Level::name).toList();
    private static final List<String> LEVEL_LABELS =
            LEVELS.stream().map(Level::label).toList();
    private static final List<String> WEEKDAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();
    private static final List<String> HOURS = IntStream.range(0, 24)
            .mapToObj(hour -> (hour < 10 ? "0" : "") + hour)
            .toList();
    private static final Set<String> SCALES = Set.of("year", "quarter", "month", "week", "day", "date", "field");
    private static final Set<String> OF_TEXTS = Set.of("phrase", "word");

    /** A classification as it is written, as it is printed, and where there is little room. */
    private record Level(String name, String label, String code) {}

    /** The order of a column's names. */
    static Order of(String column, List<String> names) {
        List<String> known =
                names.stream().filter(name -> !Names.isUnknown(name)).toList();
        if (OF_TEXTS.contains(column)) {
            return QUOTED;
        }
        if (known.isEmpty()) {
            return SIZE;
        }
        for (Order order : List.of(CLASSIFICATION, WEEKDAY, HOUR)) {
            boolean isNamed =
                    order == CLASSIFICATION || column.contains(order.name().toLowerCase(Locale.ROOT));
            if (isNamed && known.stream().allMatch(name -> order.rank(name) >= 0)) {
                return order;
            }
        }
        return SCALES.contains(column) || isRising(known) ? SCALE : SIZE;
    }

    /** The level that a printed label of {@link #CLASSIFICATION} stands for, 0 for UNCLASSIFIED. */
    public static int level(String label) {
        return LEVEL_LABELS.indexOf(label);
    }

    /** A classification as it is printed, {@code Confidential}; any other text as it is. */
    public static String levelLabel(String stored) {
        int level = LEVEL_NAMES.indexOf(stored);
        return level < 0 ? stored : LEVEL_LABELS.get(level);
    }

    /** Whether names have no order but that of their sizes, so that the smallest may be left out. */
    boolean isBySize() {
        return this == SIZE || this == QUOTED;
    }

    /** Whether the names may be periods, if they read so. */
    public boolean isMaybeTime() {
        return this == SCALE || this == SIZE;
    }

    /** Whether a name that is not known says no more than that there is no date. */
    boolean isOfTime() {
        return this == HOUR || this == WEEKDAY;
    }

    /** The names of an order that has all of them always: seven weekdays, 24 hours; else none. */
    List<String> all() {
        return switch (this) {
            case WEEKDAY -> WEEKDAYS;
            case HOUR -> HOURS;
            case CLASSIFICATION, SCALE, SIZE, QUOTED -> List.of();
        };
    }

    /** Place of a name in the order, from 0; -1 where it has none. */
    int rank(String name) {
        return switch (this) {
            case CLASSIFICATION -> LEVEL_NAMES.indexOf(name.toUpperCase(Locale.ROOT));
            case WEEKDAY -> weekday(name);
            case HOUR -> name.length() > 2 ? -1 : HOURS.indexOf(name.length() == 1 ? "0" + name : name);
            case SCALE, SIZE, QUOTED -> -1;
        };
    }

    /** One name for all ways to write it: {@code 9} and {@code 09} are the same hour. */
    String key(String name) {
        return this == CLASSIFICATION || rank(name) < 0 ? name : all().get(rank(name));
    }

    /** How a name is printed where there is little room, with its whole name elsewhere; empty where it has no short form. */
    String code(String name, Words words) {
        int rank = rank(name);
        return switch (this) {
            case CLASSIFICATION -> rank < 0 ? "?" : LEVELS.get(rank).code();
            case WEEKDAY -> rank < 0 ? "?" : label(name, words).substring(0, 2);
            case HOUR, SCALE, SIZE, QUOTED -> "";
        };
    }

    /** How a name is printed. */
    String label(String name, Words words) {
        int rank = rank(name);
        if (rank < 0) {
            return this == QUOTED && !Names.isUnknown(name) ? name : Names.inWords(name);
        }
        return switch (this) {
            // The official name is a term of the source and of its law; a key glosses it.
            case CLASSIFICATION -> LEVEL_LABELS.get(rank);
            case WEEKDAY -> words.name(WEEKDAYS.get(rank));
            case HOUR, SCALE, SIZE, QUOTED -> all().get(rank);
        };
    }

    /** The names in this order, the unknown one last. */
    List<String> sorted(Map<String, Double> sizes) {
        List<String> names = new ArrayList<>(sizes.keySet());
        Comparator<String> comparator = switch (this) {
            case CLASSIFICATION, WEEKDAY, HOUR -> Comparator.comparing(this::rank);
            case SCALE -> Comparator.comparing(names::indexOf);
            case SIZE, QUOTED ->
                Comparator.<String, Double>comparing(name -> sizes.getOrDefault(name, 0.0))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder());
        };
        return names.stream()
                .sorted(Comparator.comparing(Names::isUnknown).thenComparing(comparator))
                .toList();
    }

    private static int weekday(String name) {
        if (name.length() == 1) {
            return name.charAt(0) >= '1' && name.charAt(0) <= '7' ? name.charAt(0) - '1' : -1;
        }
        if (name.length() < 3) {
            return -1;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return IntStream.range(0, WEEKDAYS.size())
                .filter(i -> WEEKDAYS.get(i).toLowerCase(Locale.ROOT).startsWith(lower))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isRising(List<String> names) {
        double last = Double.NEGATIVE_INFINITY;
        Set<Double> seen = new HashSet<>();
        for (String name : names) {
            double number = leadingNumber(name);
            if (!(number >= last)) {
                return false;
            }
            seen.add(number);
            last = number;
        }
        return names.size() > 2 && seen.size() > 1;
    }

    private static double leadingNumber(String name) {
        int end = 0;
        while (end < name.length() && end < 15 && name.charAt(end) >= '0' && name.charAt(end) <= '9') {
            end++;
        }
        return end == 0 ? Double.NaN : Double.parseDouble(name.substring(0, end));
    }
}
