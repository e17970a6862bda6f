package org.cablestats.report.mail;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.correction.Notice;
import org.cablestats.language.Words;
import org.cablestats.report.page.LeadingFindings;
import org.cablestats.report.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * A message in words alone, for who reads no HTML.
 *
 * @param closing what is attached, or why nothing is; null for nothing to say
 */
record LetterText(Letter letter, @Nullable String closing) {
    /** Paragraphs of one line each. */
    String text() {
        Page page = letter.page();
        List<String> blocks = new ArrayList<>();
        blocks.add(page.title());
        page.facts().forEach(fact -> blocks.add(fact.name() + ": " + fact.value()));
        if (page.nothing() != null) {
            blocks.add(page.nothing());
        }
        if (!letter.alerts().isEmpty()) {
            blocks.add(heading("Alerts", page.words()));
            letter.alerts().forEach(alert -> blocks.add("- " + alert.name() + ": " + alert.sentence()));
        }
        addFindings(page, blocks);
        addSince(page, blocks);
        if (closing != null) {
            blocks.add(closing);
        }
        blocks.add(page.footer());
        return String.join("\n\n", blocks) + "\n";
    }

    private static void addFindings(Page page, List<String> blocks) {
        LeadingFindings findings = page.findings();
        if (!findings.areAny()) {
            return;
        }
        blocks.add(heading(findings.shown().isEmpty() ? "No finding" : "Findings", page.words()));
        for (int i = 0; i < findings.shown().size(); i++) {
            LeadingFindings.Leading each = findings.shown().get(i);
            blocks.add((i + 1) + ". " + each.finding().sentence() + "\n   "
                    + each.finding().sureness());
        }
        blocks.add(findings.basis());
    }

    private static void addSince(Page page, List<String> blocks) {
        if (!page.since().isEmpty()) {
            blocks.add(heading("Since the last report", page.words()));
            blocks.addAll(page.since());
        }
        Notice notice = page.notice();
        if (notice != null) {
            blocks.add(heading("Corrections", page.words()));
            blocks.add(notice.summary());
            blocks.addAll(notice.lines());
            notice.rows()
                    .forEach(row -> blocks.add("- " + row.section() + ", " + row.number() + ": " + row.before()
                            + " → " + row.now() + "\n  " + row.why()
                            + (row.ids().isEmpty()
                                    ? ""
                                    : ": " + (String.join(", ", row.ids()) + " " + row.more()).strip())));
        }
    }

    private static String heading(String english, Words words) {
        String heading = words.say(english);
        return heading + "\n" + "-".repeat(heading.length());
    }
}
