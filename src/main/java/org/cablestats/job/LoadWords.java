package org.cablestats.job;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.cablestats.source.Layout;
import org.cablestats.source.Layouts;
import org.jspecify.annotations.Nullable;

/**
 * How to load, as it was written, on the command line or in a job file.
 *
 * @param layout name of a layout, or {@code auto}
 * @param rejectLimit a share
 */
public record LoadWords(@Nullable String layout, @Nullable String rejectLimit) {
    /** Any layout. */
    public static final String AUTO = "auto";

    /** One record in a thousand: more than the corpus has, less than a damaged file shows. */
    public static final String DEFAULT_REJECT_LIMIT = "0.1%";

    /** The step that loads these sources. What cannot be used is complained of and left out. */
    public Step.Load step(List<String> sources, Complaints complaints, String place) {
        return new Step.Load(sources, layoutName(complaints), limit(complaints), List.of(), false, place);
    }

    private @Nullable String layoutName(Complaints complaints) {
        if (layout == null || layout.equals(AUTO)) {
            return null;
        }
        if (Layouts.named(layout).isEmpty()) {
            List<String> names = Stream.concat(
                            Stream.of(AUTO), Layouts.ALL.stream().map(Layout::name))
                    .toList();
            complaints.addUnknown("layout", layout, names);
        }
        return layout;
    }

    private double limit(Complaints complaints) {
        String text = rejectLimit == null ? DEFAULT_REJECT_LIMIT : rejectLimit;
        OptionalDouble share = Share.of(text);
        if (share.isEmpty()) {
            complaints.add("reject-limit", text, Share.EXPECTED);
        }
        return share.orElse(0);
    }
}
