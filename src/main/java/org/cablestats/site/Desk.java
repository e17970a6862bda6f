package org.cablestats.site;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.cablestats.fault.CheckException;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.UsageException;
import org.cablestats.report.file.WebStyle;
import org.cablestats.resource.Resource;
import org.cablestats.table.MachineFault;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** Answers requests. */
final class Desk {
    private static final String REPORTS = "/reports/";
    private static final String CABLES_OWN = "default-src 'none'; style-src 'self'; font-src data:; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    /** A report brings its own style and pictures in its one file. */
    private static final String OF_REPORT = "default-src 'none'; style-src 'unsafe-inline'; font-src data:;"
            + " img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private final Routes routes;
    private final Consumer<Throwable> faults;
    private final Rendering rendering = new Rendering();
    private final byte[] style =
            (WebStyle.css() + Resource.text(Desk.class, "site.css")).getBytes(java.nio.charset.StandardCharsets.UTF_8);

    /**
     * Over some pages.
     *
     * @param faults hears of what is a fault of the program
     */
    Desk(Routes routes, Consumer<Throwable> faults) {
        this.routes = routes;
        this.faults = faults;
    }

    /** Who asks. */
    static Caller caller(Context context) {
        String authorization = context.header("Authorization");
        boolean isBearer = authorization != null && authorization.startsWith("Bearer ");
        return new Caller(
                context.req().getMethod(),
                context.header("Host"),
                context.header("Origin"),
                context.header("Sec-Fetch-Site"),
                isBearer ? authorization.substring("Bearer ".length()) : null,
                context.cookie(cookie(context)),
                context.queryParam("token"));
    }

    private static String cookie(Context context) {
        return "cablestats_" + context.req().getLocalPort();
    }

    /** What holds of every answer, before there is one. */
    static void prepare(Context context) {
        context.header("Content-Security-Policy", CABLES_OWN)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "no-store");
    }

    void answer(Context context) {
        try {
            find(context);
        } catch (Error e) {
            // Too little memory, say: told like any other fault.
            throw new IllegalStateException(e);
        }
    }

    private void find(Context context) {
        String path = URI.create(context.path()).getPath();
        Map<String, List<String>> query = new TreeMap<>(context.queryParamMap());
        List<String> typed = query.remove("token");
        if (typed != null) {
            keep(typed.get(0), context);
            redirect(new Link(path, query), context);
        } else if (path.equals("/site.css")) {
            context.header("Cache-Control", "max-age=3600")
                    .contentType("text/css; charset=utf-8")
                    .result(style);
        } else if (path.startsWith(REPORTS)) {
            report(path.substring(REPORTS.length()), context);
        } else {
            page(Asked.of(path, query), context);
        }
    }

    /** In a cookie, so that it stands in the address only once. */
    private static void keep(String token, Context context) {
        context.cookie(new Cookie(cookie(context), token, "/", -1, false, true, null, SameSite.STRICT));
    }

    private static void redirect(Link link, Context context) {
        context.status(302).header("Location", link.toString());
    }

    private void report(String path, Context context) {
        ReportFiles.Found file = routes.reports().find(path);
        if (file == null) {
            throw new Refusal(404, "Cannot find this file among the reports");
        }
        context.header("Content-Security-Policy", OF_REPORT)
                .contentType(file.type())
                .result(file.bytes());
    }

    private void page(Asked asked, Context context) {
        Integer ordinal = asked.number("snapshot", Integer.MAX_VALUE);
        Snapshot snapshot = routes.corpus().snapshot(ordinal);
        if (ordinal == null) {
            Link same = asked.path().equals("/") ? Link.to("/start", snapshot.ordinal()) : asked.in(asked.form());
            redirect(same.with("snapshot", snapshot.ordinal()), context);
            return;
        }
        String page = rendering.of(routes.page(asked, snapshot), asked, ordinal);
        context.contentType(asked.form().type()).result(page);
    }

    /** Says why there is no answer. */
    void explain(Exception fault, Context context) {
        FaultPage page = page(fault);
        DataForm form = DataForm.of(context.path());
        if (page.status() == 405) {
            context.header("Allow", "GET, HEAD");
        }
        context.status(page.status()).contentType(form.type()).result(rendering.of(page, form));
    }

    private FaultPage page(Exception fault) {
        if (fault instanceof Refusal refusal) {
            return new FaultPage(refusal.status(), List.of(String.valueOf(refusal.getMessage())));
        }
        if (fault instanceof UsageException mistake) {
            return new FaultPage(400, mistake.problems());
        }
        if (fault instanceof CheckException check) {
            return new FaultPage(500, String.valueOf(check.getMessage()).lines().toList());
        }
        @Nullable MachineException ofMachine = MachineFault.behind(fault);
        if (ofMachine != null) {
            return new FaultPage(500, List.of(String.valueOf(ofMachine.getMessage())));
        }
        faults.accept(fault);
        return new FaultPage(
                500, List.of("Cannot answer: this is a fault of cablestats, and it is told where the site runs"));
    }
}
