package org.cablestats.topic;

import java.util.Set;
import org.cablestats.definition.YamlMap;

/**
 * Reads the dictionary's {@code settings}. All must be there: a rule of counting that is not written down cannot be judged. What
 * is missing or wrong is reported, and read as the least value.
 */
record SettingsReader(YamlMap map) {
    private static final Range SHARE = new Range(0, 1);
    private static final Range WEIGHT = new Range(0, 5);
    private static final Range MULTIPLIER = new Range(1, 100);
    private static final Range POINTS = new Range(0, 1000);

    /** The settings in this mapping. */
    static Settings read(YamlMap map) {
        SettingsReader reader = new SettingsReader(map);
        Settings settings = new Settings(reader.points(), reader.limits(), reader.tagRule());
        map.done();
        return settings;
    }

    private Settings.Points points() {
        return new Settings.Points(
                number("subject_multiplier", MULTIPLIER),
                number("summary_multiplier", MULTIPLIER),
                whole("length_norm_words", 1),
                number("length_norm_slope", SHARE));
    }

    private Settings.Limits limits() {
        return new Settings.Limits(
                number("min_score", POINTS),
                whole("min_distinct_phrases", 1),
                new Settings.Strong(whole("min_strong_phrases", 0), number("strong_weight", WEIGHT)),
                number("relative_to_top", SHARE),
                whole("max_topics", 1),
                number("fallback_min_score", POINTS));
    }

    private Settings.TagRule tagRule() {
        return new Settings.TagRule(
                number("tag_points", POINTS), number("tag_assign_at", SHARE), Set.copyOf(map.texts("directive_tags")));
    }

    private int whole(String key, int minimum) {
        Integer value = map.optionalInteger(key, minimum);
        map.require(key);
        return value == null ? minimum : value;
    }

    private double number(String key, Range range) {
        Double value = range.read(map, key);
        map.require(key);
        return value == null ? range.least() : value;
    }
}
