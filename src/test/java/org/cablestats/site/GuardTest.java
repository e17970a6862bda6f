package org.cablestats.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import org.cablestats.network.AccessToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardTest {
    private static final String HOST = "127.0.0.1:8080";
    private static final Guard LOCAL = new Guard(Set.of(HOST, "localhost:8080"), null);
    private static final Guard OPEN = new Guard(Set.of(HOST), AccessToken.of("sixteen-letters-"));

    @ParameterizedTest
    @CsvSource({
        "GET,  127.0.0.1:8080,,                     , false, 0",
        "HEAD, LOCALHOST:8080,,                     none, false, 0",
        "GET,  127.0.0.1:8080, http://127.0.0.1:8080, same-origin, false, 0",
        "GET,  127.0.0.1,     ,                     , false, 403",
        "GET,  127.0.0.1:8081,,                     , false, 403",
        "GET,  example.org:8080,,                   , false, 403",
        "GET,  ,              ,                     , false, 403",
        "GET,  127.0.0.1:8080, http://example.org,  , false, 403",
        "GET,  127.0.0.1:8080, null,                , false, 403",
        "GET,  127.0.0.1:8080, https://127.0.0.1:8080,, false, 403",
        "GET,  127.0.0.1:8080,,                     cross-site, false, 403",
        "GET,  127.0.0.1:8080,,                     same-site, false, 403",
        "POST, 127.0.0.1:8080,,                     , false, 405",
        "get,  127.0.0.1:8080,,                     , false, 405",
        "GET,  127.0.0.1:8080,,                     cross-site,  true,  0",
        "GET,  127.0.0.1:8080,,                     same-site,   true,  0",
        "GET,  127.0.0.1:8080, http://example.org,  cross-site,  true,  403",
        "GET,  example.org:8080,,                   cross-site,  true,  403",
        "POST, 127.0.0.1:8080,,                     cross-site,  true,  405"
    })
    void letsPassWhatComesFromTheSiteItself(
            String method,
            @Nullable String host,
            @Nullable String origin,
            @Nullable String fetchSite,
            boolean isFollowed,
            int status) {
        assertThat(status(LOCAL, new Caller(method, host, origin, fetchSite, isFollowed, null, null, null)))
                .isEqualTo(status);
    }

    @Test
    void asksForTheTokenInAnyOfThreePlaces() {
        String right = "sixteen-letters-";

        assertThat(status(OPEN, knowing(null, null, null))).isEqualTo(401);
        assertThat(status(OPEN, knowing("sixteen-letters", right + "1", ""))).isEqualTo(401);
        assertThat(status(OPEN, knowing(right, null, null))).isZero();
        assertThat(status(OPEN, knowing(null, right, null))).isZero();
        assertThat(status(OPEN, knowing(null, null, right))).isZero();
    }

    private static Caller knowing(@Nullable String bearer, @Nullable String cookie, @Nullable String typed) {
        return new Caller("GET", HOST, null, null, false, bearer, cookie, typed);
    }

    private static int status(Guard guard, Caller caller) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> guard.verify(caller));
        return refusal == null ? 0 : refusal.status();
    }
}
