package org.cablestats.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cablestats.correction.StateChange.LoadNote;
import org.cablestats.language.Words;
import org.jspecify.annotations.Nullable;

/** What a notice tells besides its table: what is other of cables, topics, definitions and program, a line each. */
record NoticeLines(Held held, Corrections corrections, Words words) {
    private static final int MOST = 5;

    /**
     * The lines; none where no number moved and all were compared.
     *
     * @param shown number of rows of the table
     * @param file that holds all corrections
     */
    List<String> all(int shown, String file) {
        List<String> lines = new ArrayList<>();
        if (!corrections.corrected().isEmpty()) {
            addChange(lines);
            addDefinitions(lines);
            lines.add(words.say(
                    "{0} of {1} are shown: of each section in turn the row that moved farthest, counts of cables first. All stand in {2}.",
                    words.whole(shown), words.whole(corrections.corrected().size()), file));
        }
        if (corrections.grown() > 0 && !lines.isEmpty()) {
            lines.add(words.say(
                    "Not counted here are numbers that are other by newer cables alone, of the last month of the last report or later: {0}.",
                    words.whole(corrections.grown())));
        }
        if (!held.dropped().isEmpty()) {
            lines.add(words.say("No longer asked: {0}.", listed(held.dropped())));
        }
        if (!held.notCompared().isEmpty()) {
            lines.add(words.say(
                    "Not compared, for the rows of the last report are no longer there as it listed them: {0}.",
                    listed(held.notCompared())));
        }
        return lines;
    }

    private void addChange(List<String> lines) {
        StateChange change = corrections.change();
        if (change == null) {
            lines.add(words.say("Both reports are on the same state of the cables."));
            return;
        }
        if (change.untold() != null) {
            lines.add(words.say(
                    change.untold() == StateChange.Untold.NOT_KEPT
                            ? "Which cables are other cannot be told: snapshot {0}, which the last report is on, is no longer kept here."
                            : "Which cables are other than in snapshot {0} was not looked at, for the selection has a condition in SQL.",
                    words.whole(held.earlier())));
            change.loads().stream().limit(MOST).forEach(load -> lines.add(load(load) + "."));
            return;
        }
        Map<Integer, List<CableMove>> byLoad = change.moves().stream()
                .collect(Collectors.groupingBy(CableMove::load, TreeMap::new, Collectors.toList()));
        byLoad.entrySet().stream()
                .limit(MOST)
                .forEach(load -> lines.add(
                        load(note(change, load.getKey())) + ": " + new CauseWords(words).of(load.getValue()) + "."));
        if (byLoad.size() > MOST) {
            lines.add(words.say("and {0} more", words.whole(byLoad.size() - MOST)) + ".");
        }
        lines.add(words.say(
                "All cables that are other: cablestats snapshots diff {0} {1}",
                String.valueOf(held.earlier()), String.valueOf(held.now())));
    }

    private static @Nullable LoadNote note(StateChange change, int ordinal) {
        return change.loads().stream()
                .filter(load -> load.ordinal() == ordinal)
                .findFirst()
                .orElse(null);
    }

    private String load(@Nullable LoadNote load) {
        if (load == null) {
            return words.say("By none of the loads since then");
        }
        String sources = load.sources().isEmpty() ? "" : " (" + listed(load.sources()) + ")";
        return load.day() == null
                ? words.say("Load {0}{1}", words.whole(load.ordinal()), sources)
                : words.say(
                        "Load {0} of {1}{2}",
                        words.whole(load.ordinal()), words.days().day(load.day()), sources);
    }

    private void addDefinitions(List<String> lines) {
        if (held.isOtherDictionary()) {
            List<String> topics = held.topics();
            lines.add(
                    topics == null
                            ? words.say(
                                    "Topics are found by another dictionary; of which topics it says something else, the last report did not keep.")
                            : topics.isEmpty()
                                    ? words.say(
                                            "Topics are found by another dictionary, which says the same of every topic.")
                                    : words.say(
                                            "Topics are found by another dictionary, which has other phrases or tags of: {0}.",
                                            listed(topics)));
        }
        if (!held.definedOtherwise().isEmpty()) {
            lines.add(words.say("Defined otherwise now: {0}.", listed(held.definedOtherwise())));
        }
        if (!held.areDefinitionsKnown()) {
            lines.add(words.say("By which definitions the last report was made, it did not keep."));
        }
        if (held.version() != null) {
            lines.add(words.say("The last report was made by cablestats {0}.", held.version()));
        }
    }

    private String listed(List<String> names) {
        String shown = String.join("; ", names.subList(0, Math.min(MOST, names.size())));
        return names.size() > MOST ? words.say("{0}; and {1} more", shown, names.size() - MOST) : shown;
    }
}
