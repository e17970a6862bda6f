package org.cablestats.site;

import org.jspecify.annotations.Nullable;

/**
 * What a request says of where it comes from, as far as it says so.
 *
 * @param host the name that it called the site by
 * @param origin of the page that sent it
 * @param fetchSite how that page and the site are related, in a browser's words
 * @param isFollowed whether somebody followed a link, by a click or a key, to a page of its own; a browser says so of nothing else
 * @param bearer token in the header Authorization
 * @param cookie token in the site's cookie
 * @param typed token in the address
 */
record Caller(
        String method,
        @Nullable String host,
        @Nullable String origin,
        @Nullable String fetchSite,
        boolean isFollowed,
        @Nullable String bearer,
        @Nullable String cookie,
        @Nullable String typed) {}
