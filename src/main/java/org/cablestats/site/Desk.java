package org.cablestats.site;

import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cablestats.job.SiteLink;
import org.cablestats.report.file.WebStyle;
import org.cablestats.resource.Resource;
import org.cablestats.table.snapshot.Snapshot;

/** Answers requests. */
final class Desk {
    private static final String REPORTS = "/reports/";
    /** A report brings its own style and pictures in its one file. */
    private static final String OF_REPORT = "default-src 'none'; style-src 'unsafe-inline'; font-src data:;"
            + " img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private final Routes routes;
    private final Rendering rendering;
    private final byte[] style =
            (WebStyle.css() + Resource.text(Desk.class, "site.css")).getBytes(StandardCharsets.UTF_8);

    /** Over some pages. */
    Desk(Routes routes, Rendering rendering) {
        this.routes = routes;
        this.rendering = rendering;
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
            Headers.keep(typed.get(0), context);
            redirect(new SiteLink(path, query), context);
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

    private static void redirect(SiteLink link, Context context) {
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
            SiteLink same =
                    asked.path().equals("/") ? SiteLink.to("/start", snapshot.ordinal()) : asked.in(asked.form());
            redirect(same.with("snapshot", snapshot.ordinal()), context);
            return;
        }
        String page = rendering.of(routes.page(asked, snapshot), asked, ordinal);
        context.contentType(asked.form().type()).result(page);
    }
}
