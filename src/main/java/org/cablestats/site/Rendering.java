package org.cablestats.site;

import java.util.Map;
import org.cablestats.report.file.Layout;

/** Lays pages out. Thread-safe. */
final class Rendering {
    private final Layout layout = new Layout("org/cablestats/site/");

    /** A page of a snapshot in the form that is asked for. */
    String of(SitePage page, Asked asked, int snapshot) {
        return asked.form() == DataForm.HTML
                ? html(page, asked, snapshot)
                : asked.form().data(page.data());
    }

    private String html(SitePage page, Asked asked, int snapshot) {
        return layout.filled(
                page.template(),
                Map.of(
                        "page", page,
                        "snapshot", snapshot,
                        "path", asked.path(),
                        "csv", asked.in(DataForm.CSV).toString(),
                        "json", asked.in(DataForm.JSON).toString()));
    }

    /** Why there is no page: in HTML unless data was asked for. */
    String of(FaultPage page, DataForm form) {
        return form == DataForm.HTML
                ? layout.filled(page.template(), Map.of("page", page, "snapshot", 0, "path", ""))
                : form.data(page.data());
    }
}
