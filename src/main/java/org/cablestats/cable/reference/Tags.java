package org.cablestats.cable.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cablestats.resource.Resource;
import org.jspecify.annotations.Nullable;

/** State's vocabulary of TAGS, as far as it is known. */
public final class Tags {
    private static final List<Tag> ALL = Resource.rows(Tags.class, "tags.tsv", Tags::tag);
    private static final Map<String, Tag> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Tag::code, Function.identity()));

    private Tags() {}

    /** All of them, in the order of the kinds. */
    public static List<Tag> all() {
        return ALL;
    }

    /** The tag with this code. */
    public static Optional<Tag> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    public static boolean contains(String code) {
        return BY_CODE.containsKey(code);
    }

    private static Tag tag(List<String> row) {
        TagKind kind = TagKind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        return new Tag(row.get(0), kind, known(row.get(2)), known(row.get(3)));
    }

    private static @Nullable String known(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
