package org.cablestats.load;

import org.cablestats.fault.UsageException;
import org.cablestats.table.TopicModels;
import org.cablestats.table.Warehouse;
import org.cablestats.table.snapshot.Derivation;
import org.cablestats.topic.TopicDictionary;
import org.cablestats.topic.model.TopicFinder;
import org.jspecify.annotations.Nullable;

/** Which learned model to ask about cables without tags. */
public sealed interface ModelChoice {
    /** What a choice may be, for messages. */
    String EXPECTED = "last, none, or the number of a model";

    /** The one that gave the current topics, where there is one. */
    record Kept() implements ModelChoice {}

    /** The same, as long as its dictionary is the one in use; else the load says that earlier cables have the topics of another. */
    record Fitting() implements ModelChoice {}

    /** None: the dictionary alone. */
    record None() implements ModelChoice {}

    /** The one that was learned last. */
    record Last() implements ModelChoice {}

    /** That of an ordinal. */
    record Numbered(int ordinal) implements ModelChoice {}

    /** A choice in words; null where the words are none. */
    static @Nullable ModelChoice of(@Nullable String text) {
        if (text == null) {
            return new Kept();
        }
        return switch (text) {
            case "none" -> new None();
            case "last" -> new Last();
            default -> text.matches("[1-9][0-9]{0,5}") ? new Numbered(Integer.parseInt(text)) : null;
        };
    }

    /**
     * What finds topics in a warehouse.
     *
     * @throws UsageException where there is no such model, or it was learned with another dictionary, whose points mean something else
     */
    default TopicFinder finder(Warehouse warehouse, TopicDictionary dictionary) {
        TopicModels.Stored stored = stored(warehouse, dictionary);
        if (stored == null) {
            return TopicFinder.of(dictionary);
        }
        if (!stored.row().dictionaryDigest().equals(dictionary.digest())) {
            throw new UsageException(
                    "Cannot use model " + stored.ordinal()
                            + ": it was learned with another dictionary (expected a model of this one: topics train makes it; or none)");
        }
        return new TopicFinder(dictionary, stored.ordinal(), stored.model());
    }

    private TopicModels.@Nullable Stored stored(Warehouse warehouse, TopicDictionary dictionary) {
        TopicModels models = new TopicModels(warehouse);
        if (this instanceof Numbered numbered) {
            return models.numbered(numbered.ordinal());
        }
        if (this instanceof None) {
            return null;
        }
        if (this instanceof Last) {
            TopicModels.Stored latest = models.latest();
            return latest == null ? models.numbered(1) : latest;
        }
        Derivation derivation = warehouse.derivation();
        if (derivation == null || derivation.model() == 0) {
            return null;
        }
        boolean fits = derivation.dictionary().equals(dictionary.digest());
        return this instanceof Kept || fits ? models.numbered(derivation.model()) : null;
    }
}
