package org.cablestats.source.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.io.input.ProxyInputStream;
import org.cablestats.source.record.Flaws;
import org.cablestats.source.record.RejectReason;

/**
 * How much an archive inside an archive may unpack to, with all that lies in it, however deep: a few kilobytes may be zips in zips
 * of more than any disk holds. A file of its own has no such end: reading it takes no longer than its size lets expect.
 */
final class Allowance {
    /** Real pages and cables.csv shrink to a tenth, a solid archive of pages to a fiftieth; a compressed tar counts twice. */
    private static final long RATIO = 200;

    /** A small archive of equal texts may shrink further, and takes a second at most. */
    private static final long LEAST = 64L << 20;

    private final EntryContent archive;
    private long taken;

    /**
     * An allowance for what an archive unpacks to.
     *
     * @param archive its bytes; as many as were read of them measure it
     */
    Allowance(EntryContent archive) {
        this.archive = archive;
    }

    /** Whether nothing more is to be unpacked. */
    boolean isSpent() {
        return taken > Math.max(LEAST, RATIO * archive.count());
    }

    /** An entry whose bytes count; where they are too many they end with a flaw. */
    ArchiveEntry counted(ArchiveEntry entry) {
        EntryContent content = entry.content();
        if (content.flaw() != null) {
            return entry;
        }
        return entry.with(new EntryContent((bytes, from, length) -> {
            int read = content.read(bytes, from, length);
            RejectReason flaw = content.flaw();
            if (read < 0 && flaw != null) {
                throw new Flaws.Flawed(flaw);
            }
            return count(read);
        }));
    }

    /** A stream whose bytes count; where they are too many it fails. */
    InputStream counted(InputStream stream) {
        return new ProxyInputStream(stream) {
            @Override
            protected void afterRead(int read) throws IOException {
                count(read);
            }
        };
    }

    private int count(int read) throws IOException {
        taken += Math.max(0, read);
        if (isSpent()) {
            throw new Flaws.Flawed(RejectReason.TOO_LARGE);
        }
        return read;
    }
}
