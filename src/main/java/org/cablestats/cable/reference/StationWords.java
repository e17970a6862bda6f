package org.cablestats.cable.reference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.cablestats.cable.scan.CommonWords;
import org.cablestats.resource.Resource;
import org.jspecify.annotations.Nullable;

/** The last words before a number, of which the longest run that names a station is meant: REF A AMEMBASSY RIO DE JAN. */
public final class StationWords {
    /** The longest names that drafters write: RIO DE JANEIRO with AMEMBASSY or so before it. */
    private static final int MOST = 4;

    /** A hyphen and a number behind one or two letters are another series: A-077 is an airgram, CA-3400 an instruction. */
    private static final int LONGEST_SERIES = 2;

    /** What a number is called, between the station and it: LISBON NO. 410, STATE TELEGRAM 12. */
    private static final Set<String> NUMBER = Set.copyOf(Resource.lines(StationWords.class, "number-words.txt"));

    private final Deque<String> words = new ArrayDeque<>();

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public void clear() {
        words.clear();
    }

    public void add(String word) {
        words.addLast(word);
        if (words.size() > MOST) {
            words.removeFirst();
        }
    }

    /** Whether a station has a name that goes on with this word, RIO DE JAN; {@code more} is not kept. */
    public boolean nameStationWith(String more) {
        if (words.isEmpty()) {
            return false;
        }
        words.addLast(more);
        String station = longest(StationWords::near);
        words.removeLast();
        return station != null;
    }

    public boolean endInSeries() {
        return !words.isEmpty() && words.getLast().length() <= LONGEST_SERIES;
    }

    /** Whether the last word, or all of them, are among these. */
    public boolean areAllIn(Set<String> others) {
        return others.containsAll(words);
    }

    /** The station before this number; a year after other words is no serial number ({@code INCSR BRAZIL 2008}). */
    public @Nullable String station(boolean isYear) {
        while (words.size() > 1 && NUMBER.contains(words.getLast())) {
            words.removeLast();
        }
        String station = longest(Stations::exact);
        if (station == null) {
            station = longest(StationWords::near);
        }
        boolean isOther = isYear && words.size() > 1 && !String.join("", words).equals(station);
        return isOther ? null : station;
    }

    /** A word of everyday English is no misspelt station: PARAS is not Paris. */
    private static @Nullable String near(String name) {
        return CommonWords.isCommon(name.toLowerCase(Locale.ROOT)) ? null : Stations.near(name);
    }

    private @Nullable String longest(UnaryOperator<@Nullable String> names) {
        StringBuilder name = new StringBuilder();
        words.forEach(name::append);
        for (String first : words) {
            String station = names.apply(name.toString());
            if (station != null && Stations.contains(station)) {
                return station;
            }
            name.delete(0, first.length());
        }
        return null;
    }
}
