package org.cablestats.store;

import java.util.regex.Pattern;
import org.cablestats.fault.UsageException;

/** URIs of stores as users write them. They are shown in messages, run records and tables. */
public final class StoreUri {
    /** What stands before an at sign with a colon in it that is none of a port. */
    private static final Pattern SECRET = Pattern.compile("[^:]+://[^/]*:(?![0-9]+(/|$)).*@.*");

    private StoreUri() {}

    /**
     * Sees that a URI tells no secret.
     *
     * @param what it is of, for the message
     * @throws UsageException where it does
     */
    public static void verifyUntold(String what, String uri) {
        if (SECRET.matcher(uri).matches()) {
            throw new UsageException("Invalid " + what + ": '" + uri.replaceFirst("://.*@", "://***@")
                    + "' (expected nothing before '@': a store's keys in the environment or in core-site.xml)");
        }
    }
}
