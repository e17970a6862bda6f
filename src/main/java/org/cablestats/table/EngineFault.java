package org.cablestats.table;

import java.util.List;
import org.apache.spark.SparkException;
import org.jspecify.annotations.Nullable;

/** What Spark says where not the program failed but those who work for it. It has no kinds of exception for that, only words. */
final class EngineFault {
    /** The words, what could not be done, and what helps. */
    private record Known(String words, String object, String remedy) {}

    private static final List<Known> ALL = List.of(
            new Known(
                    "Total size of serialized results",
                    "take over what tasks give",
                    "; --conf spark.driver.maxResultSize=0 sets no bound"),
            new Known("ExecutorLostFailure", "go on without the executors", ""),
            new Known("Master removed our application", "go on without the cluster", ""),
            new Known("All masters are unresponsive", "reach the cluster", ""));

    private EngineFault() {}

    /** One line about it; null where these are not Spark's words for such a fault. */
    static @Nullable String said(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        return thrown instanceof SparkException
                ? ALL.stream()
                        .filter(known -> message.contains(known.words))
                        .findFirst()
                        .map(known -> "Cannot " + known.object + ": " + line(message, known.words) + known.remedy)
                        .orElse(null)
                : null;
    }

    private static String line(String message, String words) {
        return message.substring(message.indexOf(words))
                .lines()
                .findFirst()
                .orElse(words)
                .strip();
    }
}
