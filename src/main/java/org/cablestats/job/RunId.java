package org.cablestats.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.cablestats.cable.Digest;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.statistic.Statistic;

/** Collects what a report is made from and digests it: the same work has the same id, anywhere and at any time. */
final class RunId {
    /** Twelve hexadecimal digits fit the foot of a page and tell 16 million runs apart with a chance of a clash below 1 in 2. */
    private static final int DIGITS = 12;

    private final Digest digest = new Digest();

    /** Adds a text; its length goes first, so that two texts never read as another two. */
    RunId with(String text) {
        digest.add(text);
        return this;
    }

    /** Adds a file's bytes, not its place. */
    RunId withFile(String file) {
        try {
            digest.add(Files.readAllBytes(Path.of(file)));
            return this;
        } catch (IOException e) {
            throw new MachineException("Cannot read " + file + ": " + Reason.of(e), e);
        }
    }

    /** Adds statistics, with those that they use: names and files. */
    RunId withStatistics(Collection<Statistic> statistics) {
        statistics.stream()
                .flatMap(statistic -> statistic.withUsed().stream())
                .distinct()
                .forEach(statistic -> with(statistic.name()).withFile(statistic.file()));
        return this;
    }

    /** The id: the first digits of the digest. Ends the collection. */
    String digits() {
        return hex().substring(0, DIGITS);
    }

    /** The whole digest, 64 digits. Ends the collection. */
    String hex() {
        return digest.hex();
    }
}
