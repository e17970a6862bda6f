package org.cablestats.site;

import java.util.Locale;
import java.util.Set;
import org.cablestats.network.AccessToken;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what does not come from the site itself or from somebody who typed its address or followed a link to it, as reports have them:
 * a page of another site can have a browser send requests, and by a name that it turns to loopback read what they answer.
 *
 * @param hosts names and addresses with the port, by which the site may be called
 * @param token that whoever asks must know; null where only this machine can ask
 */
record Guard(Set<String> hosts, @Nullable AccessToken token) {
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    Guard {
        hosts = Set.copyOf(hosts);
    }

    /**
     * Lets a request pass.
     *
     * @throws Refusal of status 403, 405 or 401
     */
    void verify(Caller caller) {
        String host = caller.host() == null ? "" : caller.host().toLowerCase(Locale.ROOT);
        if (!hosts.contains(host)) {
            throw new Refusal(
                    403, "Cannot answer: the site is not called so here (expected the address that it printed)");
        }
        boolean isForeign = caller.origin() != null && !caller.origin().equals("http://" + host);
        boolean isOwn = caller.fetchSite() == null || OWN.contains(caller.fetchSite()) || caller.isFollowed();
        if (isForeign || !isOwn) {
            throw new Refusal(
                    403, "Cannot answer: another site asks (expected a link of this one, or a typed address)");
        }
        if (!METHODS.contains(caller.method())) {
            throw new Refusal(405, "Cannot answer this method: the site is only read (expected GET or HEAD)");
        }
        if (token != null && !knows(token, caller)) {
            throw new Refusal(
                    401, "Cannot answer: no token, or another one (expected the address that the site printed)");
        }
    }

    private static boolean knows(AccessToken token, Caller caller) {
        return token.isEqualTo(caller.bearer()) || token.isEqualTo(caller.cookie()) || token.isEqualTo(caller.typed());
    }
}
