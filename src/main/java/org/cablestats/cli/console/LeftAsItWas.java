package org.cablestats.cli.console;

import java.util.List;

/** What an interrupted run leaves: said at once, so that nobody need wonder what is half done. */
public final class LeftAsItWas {
    private static final List<String> PUBLISHING = List.of("load: publish", "reparse: publish", "retag: publish");

    private LeftAsItWas() {}

    /** In one line; the step as the progress calls it, such as {@code load: read} or {@code query}. */
    public static String line(String step) {
        if (PUBLISHING.contains(step)) {
            return "Interrupted while publishing: the load is there whole or not at all ('cablestats snapshots' says which)";
        }
        String word = step.replaceFirst(":.*", "");
        return "Interrupted: "
                + switch (word) {
                    case "load", "reparse", "retag" -> "nothing was published, the warehouse is as it was before";
                    case "report" ->
                        "report" + step.substring(word.length()).replace(":", "")
                                + " was not written, earlier ones were";
                    case "export" -> "nothing was exported";
                    case "train", "evaluate", "discover", "expect" ->
                        "nothing was learned, the warehouse is as it was before";
                    case "sample" -> "the sample is not whole ('cablestats sample' writes it anew)";
                    case "maintain" ->
                        "every snapshot can be read, what was not done is left to the next 'cablestats maintain'";
                    case "relocate" -> "'cablestats relocate' goes on from here";
                    default -> "nothing was changed";
                };
    }
}
