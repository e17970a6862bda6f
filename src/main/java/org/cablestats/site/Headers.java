package org.cablestats.site;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;

/** What stands in the headers of requests and answers. */
final class Headers {
    private static final String BEARER = "Bearer ";

    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src data:; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private Headers() {}

    /** Who asks. */
    static Caller caller(Context context) {
        String authorization = context.header("Authorization");
        boolean isBearer = authorization != null && authorization.startsWith(BEARER);
        return new Caller(
                context.req().getMethod(),
                context.header("Host"),
                context.header("Origin"),
                context.header("Sec-Fetch-Site"),
                isFollowed(context),
                isBearer ? authorization.substring(BEARER.length()) : null,
                context.cookie(cookie(context)),
                context.queryParam("token"));
    }

    private static boolean isFollowed(Context context) {
        return "navigate".equals(context.header("Sec-Fetch-Mode"))
                && "document".equals(context.header("Sec-Fetch-Dest"))
                && "?1".equals(context.header("Sec-Fetch-User"));
    }

    private static String cookie(Context context) {
        return "cablestats_" + context.req().getLocalPort();
    }

    /** What holds of every answer, before there is one. */
    static void prepare(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "no-store");
    }

    /** In a cookie, so that it stands in the address only once. It comes along where somebody follows a link, such as one of a report. */
    static void keep(String token, Context context) {
        context.cookie(new Cookie(cookie(context), token, "/", -1, false, true, null, SameSite.LAX));
    }
}
