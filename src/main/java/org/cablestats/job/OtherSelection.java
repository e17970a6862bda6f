package org.cablestats.job;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cablestats.definition.Problems;
import org.cablestats.definition.YamlMap;
import org.cablestats.query.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The selection that another one is held against: all cables that this leaves out, or the cables of the same selection with other values of
 * some keys, which are those of a report step. Cables of both are of the first alone.
 */
public final class OtherSelection {
    /** The word for all that a selection leaves out. */
    private static final String OTHERS = "others";

    /** The value of a key that stands for all values. */
    private static final String ANY = "any";

    private static final String EXPECTED = "others, or keys of another selection such as 'origin: Embassy Astana'";

    private static final Form<String> TEXT = new Form<>(Optional::of, "a text");

    private final YamlMap map;
    private final Selection these;

    private OtherSelection(YamlMap map, Selection these) {
        this.map = map;
        this.these = these;
    }

    /**
     * That of a text: {@code others}, or keys and values such as {@code origin: Embassy Almaty} or {@code topic: any, from: 2007-01-01}.
     *
     * @param name of the option that has the text, for messages
     * @return nothing to be used where the mistakes hear of it
     */
    public static Selection parse(String name, String text, Selection these, Consumer<String> mistakes) {
        if (text.strip().equals(OTHERS)) {
            return Selection.ALL.without(these);
        }
        if (text.indexOf(':') < 0) {
            mistakes.accept(Form.mistake(name, text, EXPECTED));
            return Selection.ALL;
        }
        Problems problems = new Problems();
        YamlMap map = YamlMap.parse(name, text.strip(), problems);
        Selection other = new OtherSelection(map, these).selection();
        problems.all().forEach(mistakes);
        return other.without(these);
    }

    private Selection selection() {
        Selection other = new Selection(
                one("from", Forms.DAY, these.from()),
                one("to", Forms.DAY, these.to()),
                all("origin", TEXT, these.origins()),
                all("country", Forms.COUNTRY, these.countries()),
                all("classification", Forms.CLASSIFICATION, these.classifications()),
                all("topic", TEXT, these.topics()),
                map.keys().contains("topic") ? null : these.subject(),
                one("where", TEXT, these.where()));
        map.done();
        Forms.verifyPeriod("to", other.from(), other.to(), message -> map.problem("to", message));
        return other;
    }

    private <T> @Nullable T one(String key, Form<T> form, @Nullable T kept) {
        String text = map.optionalText(key);
        if (!map.keys().contains(key)) {
            return kept;
        }
        return ANY.equals(text) ? null : form.read(key, text, message -> map.problem(key, message));
    }

    private <T> List<T> all(String key, Form<T> form, List<T> kept) {
        List<String> texts = map.texts(key);
        if (!map.keys().contains(key)) {
            return kept;
        }
        return texts.equals(List.of(ANY)) ? List.of() : form.all(key, texts, message -> map.problem(key, message));
    }
}
