package org.cablestats.search.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is looked for in a passage. */
public sealed interface Query permits Together, Query.All, Query.Any, Query.Not {
    /** Whether a passage has it. */
    boolean holds(Places places);

    /** Adds the words by which a passage that has it has it. */
    void addTo(Collection<Run> found, Places places);

    /** Whether it asks for words, and not only that some are missing. */
    boolean asksForWords();

    /** The words by which a passage has it, in order, those that overlap as one; none where it has it not. */
    default List<Run> runs(Places places) {
        List<Run> found = new ArrayList<>();
        if (holds(places)) {
            addTo(found, places);
        }
        return Run.united(found);
    }

    /** All of some. */
    record All(List<Query> parts) implements Query {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Places places) {
            return parts.stream().allMatch(part -> part.holds(places));
        }

        @Override
        public void addTo(Collection<Run> found, Places places) {
            parts.forEach(part -> part.addTo(found, places));
        }

        @Override
        public boolean asksForWords() {
            return parts.stream().anyMatch(Query::asksForWords);
        }
    }

    /** One of some, or more. */
    record Any(List<Query> parts) implements Query {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Places places) {
            return parts.stream().anyMatch(part -> part.holds(places));
        }

        @Override
        public void addTo(Collection<Run> found, Places places) {
            parts.stream().filter(part -> part.holds(places)).forEach(part -> part.addTo(found, places));
        }

        @Override
        public boolean asksForWords() {
            return parts.stream().allMatch(Query::asksForWords);
        }
    }

    /** What a passage must not have. */
    record Not(Query part) implements Query {
        @Override
        public boolean holds(Places places) {
            return !part.holds(places);
        }

        @Override
        public void addTo(Collection<Run> found, Places places) {}

        @Override
        public boolean asksForWords() {
            return false;
        }
    }
}
