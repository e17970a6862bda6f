package org.cablestats.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.report.Reports;
import org.cablestats.run.RunStep;
import org.cablestats.run.RunStep.RunFile;
import org.cablestats.source.record.FileName;

/**
 * A file that a step wrote, as the record of its run has it and as it lies there.
 *
 * @param place where it lies
 * @param recorded as the record has it
 */
record WrittenFile(Path place, RunFile recorded) {
    /**
     * What a record is to say of a file that was written, or of all that lie in a folder that was.
     *
     * @param folder of its step
     */
    static List<RunFile> all(Path folder, Path written, boolean isDigested) {
        try (Stream<Path> below = Files.walk(written)) {
            return below.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> of(folder, file, isDigested))
                    .toList();
        } catch (IOException e) {
            throw new MachineException("Cannot read " + written + ": " + Reason.of(e), e);
        }
    }

    /** What a step wrote. */
    static Stream<WrittenFile> of(Step step, RunStep taken) {
        return step.target().stream()
                .flatMap(folder ->
                        taken.files().stream().map(file -> new WrittenFile(folder.resolve(file.path()), file)));
    }

    private static RunFile of(Path folder, Path file, boolean isDigested) {
        try {
            return new RunFile(
                    FileName.shown(folder.relativize(file)), Files.size(file), isDigested ? digest(file) : null);
        } catch (IOException e) {
            throw new MachineException("Cannot read " + file + ": " + Reason.of(e), e);
        }
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(in);
        }
    }

    /** A message that was sent and taken away. */
    private boolean isSent() {
        return Reports.isMessage(place) && !Files.exists(place);
    }

    /** That it is gone, or has another size. */
    Optional<String> otherSize() {
        if (isSent()) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(place)) {
            return Optional.of(place + " is not there any more");
        }
        try {
            return changed(Files.size(place) != recorded.bytes());
        } catch (IOException e) {
            return Optional.of(place + " cannot be read: " + Reason.of(e));
        }
    }

    /** That it has other bytes, where that is known. */
    Optional<String> otherBytes() {
        try {
            return changed(
                    recorded.sha256() != null && !isSent() && !digest(place).equals(recorded.sha256()));
        } catch (IOException e) {
            return Optional.of(place + " cannot be read: " + Reason.of(e));
        }
    }

    private Optional<String> changed(boolean isOther) {
        return isOther ? Optional.of(place + " was changed") : Optional.empty();
    }
}
