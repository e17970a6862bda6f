package org.cablestats.report.mail;

import java.util.HashMap;
import java.util.Map;
import org.cablestats.report.file.Layout;
import org.jspecify.annotations.Nullable;

/** A message as HTML that mail programs show: tables of one column, styles on each element, no script, nothing loaded from anywhere. */
record LetterHtml(Letter letter, @Nullable String closing) {
    String text() {
        Map<String, Object> words = new HashMap<>();
        words.put("letter", letter);
        words.put("page", letter.page());
        words.put("closing", closing == null ? "" : closing);
        return new Layout("org/cablestats/report/mail/").filled("letter", words);
    }
}
