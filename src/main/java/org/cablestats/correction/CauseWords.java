package org.cablestats.correction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cablestats.language.Words;

/** Says in words what moved numbers. */
record CauseWords(Words words) {
    /** Of a number. */
    String of(Correction correction) {
        Map<Cause, Long> cables = counts(correction.cables());
        List<String> causes = new ArrayList<>();
        correction.causes().forEach(cause -> causes.add(of(cause, cables.getOrDefault(cause, 0L))));
        String all = String.join("; ", causes);
        return correction.isCertain() ? all : words.say("one or more of: {0}", all);
    }

    /** Of cables, by what became of them. */
    String of(List<CableMove> moves) {
        List<String> causes = new ArrayList<>();
        counts(moves).forEach((cause, count) -> causes.add(of(cause, count)));
        return String.join("; ", causes);
    }

    private static Map<Cause, Long> counts(List<CableMove> moves) {
        Map<Cause, Long> counts = new EnumMap<>(Cause.class);
        moves.forEach(move -> counts.merge(move.cause(), 1L, Long::sum));
        return counts;
    }

    private String of(Cause cause, long count) {
        String cables = words.counted(count, "cable");
        return switch (cause) {
            case LATE_RELEASE -> words.say("{0} released late", cables);
            case SOURCE_CHANGED -> words.say("{0} of which the source says something else", cables);
            case READ_ANEW -> words.say("{0} stored otherwise by the program", cables);
            case TOPICS_CHANGED -> words.say("{0} found to be about other topics", cables);
            case GONE -> words.say("{0} no longer there", cables);
            case OPEN_PERIOD -> words.say("{0} of months that were open", cables);
            case OTHERS -> words.say("none of its cables, but others that it is held against");
            case STATE -> words.say("another state of the cables");
            case DEFINITION -> words.say("another definition");
            case VERSION -> words.say("another version of the program");
            case UNKNOWN -> words.say("nothing that was compared is other");
        };
    }
}
