package org.cablestats.cable;

import org.cablestats.cable.reference.Post;
import org.jspecify.annotations.Nullable;

/**
 * Where a cable came from.
 *
 * @param origin post or office as the source writes it, null where it names none
 * @param post city of the post that the origin, else the id, else the header names
 * @param country ISO 3166-1 alpha-2 of the post, as of today: Saigon's is Vietnam
 * @param bureau State's bureau as of 2007 to 2010
 */
public record Place(
        @Nullable String origin,
        @Nullable String post,
        @Nullable String country,
        @Nullable String bureau) {

    static Place of(RawCable raw, @Nullable Post post) {
        String origin = raw.origin().isEmpty() ? null : raw.origin();
        return post == null ? new Place(origin, null, null, null) : of(origin, post);
    }

    static Place of(@Nullable String origin, Post post) {
        return new Place(origin, post.city(), post.country(), post.bureau());
    }
}
