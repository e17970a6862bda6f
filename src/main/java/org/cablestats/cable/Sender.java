package org.cablestats.cable;

import org.jspecify.annotations.Nullable;

/**
 * The post that a cable came from: the one that its origin names, else the station of its id, else the header's sender.
 *
 * <p>The origin comes first because it is what the source says; nearly all cables of the published corpus have one. The record of a
 * telegram of 1973 to 1979 has a station's name there, a telegram's text alone has its number at most.
 */
final class Sender {
    private Sender() {}

    /** The post, or nothing where none of the three names a known one: another agency is no post. */
    static @Nullable Post post(RawCable raw, ReferenceId id, @Nullable String sender) {
        Post named = PostName.read(raw.origin());
        if (named == null) {
            named = Posts.at(id.station());
        }
        return named == null && sender != null ? PostName.read(withoutRoute(sender)) : named;
    }

    /** {@code RUEHLI/AMEMBASSY LISBON}. */
    private static String withoutRoute(String sender) {
        int slash = sender.indexOf('/');
        return OriginLine.isRoutingIndicator(sender, 0, slash) ? sender.substring(slash + 1) : sender;
    }
}
