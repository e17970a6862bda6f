package org.cablestats.report.delivered;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.jspecify.annotations.Nullable;

/** The CSV files of an earlier report, each as its manifest lists it: what was changed since then is as good as gone. */
final class EarlierNumbers {
    private final Path folder;
    private final EarlierBasis basis;
    private final Map<String, Integer> taken = new HashMap<>();

    EarlierNumbers(Path folder, EarlierBasis basis) {
        this.folder = folder;
        this.basis = basis;
    }

    /** An answer of the earlier report: {@code text} is null where it is no longer there as it was listed. */
    record Answer(EarlierBasis.Listed file, @Nullable String text) {}

    /** The next answer of a name, in the order of the sections; null where the earlier report has no more of it. */
    @Nullable Answer next(String name) {
        List<EarlierBasis.Listed> files = basis.answers().getOrDefault(name, List.of());
        int place = taken.merge(name, 1, Integer::sum) - 1;
        return place < files.size() ? new Answer(files.get(place), text(files.get(place))) : null;
    }

    /** Names of the answers that were never asked for. */
    List<String> left() {
        return basis.answers().keySet().stream()
                .filter(name -> !taken.containsKey(name))
                .map(name -> name.replaceFirst("[.]csv$", ""))
                .sorted()
                .toList();
    }

    private @Nullable String text(EarlierBasis.Listed listed) {
        byte[] bytes = bytes(folder.resolve(listed.name()));
        return bytes != null && DigestUtils.sha256Hex(bytes).equals(listed.sha256())
                ? new String(bytes, StandardCharsets.UTF_8)
                : null;
    }

    /** A regular file of the folder; null where there is none of the name. */
    static byte @Nullable [] bytes(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            throw new MachineException("Cannot read " + file + ": " + Reason.of(e), e);
        }
    }
}
