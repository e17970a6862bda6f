package org.cablestats.search.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Words whose places matter. */
public sealed interface Together extends Query permits Together.Row, Together.Near {
    /** All words that it asks for. */
    List<Term> terms();

    @Override
    default boolean asksForWords() {
        return true;
    }

    /** One word, or some one behind the other, whatever stands between them that is no word. */
    record Row(List<Term> terms) implements Together {
        public Row {
            terms = List.copyOf(terms);
        }

        @Override
        public boolean holds(Places places) {
            return !in(places).isEmpty();
        }

        @Override
        public void addTo(Collection<Run> found, Places places) {
            found.addAll(in(places));
        }

        /** Each row of them, in order. */
        List<Run> in(Places places) {
            List<Run> rows = new ArrayList<>();
            for (int first : places.of(terms.get(0))) {
                if (isRow(first, places)) {
                    rows.add(new Run(first, first + terms.size()));
                }
            }
            return rows;
        }

        private boolean isRow(int first, Places places) {
            for (int i = 1; i < terms.size(); i++) {
                if (Arrays.binarySearch(places.of(terms.get(i)), first + i) < 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Two rows near each other, in whatever order.
     *
     * @param distance how many words the one may be from the other, counted from end to beginning: 1 where they are neighbours
     */
    record Near(Row one, Row other, int distance) implements Together {
        @Override
        public List<Term> terms() {
            List<Term> terms = new ArrayList<>(one.terms);
            terms.addAll(other.terms);
            return terms;
        }

        @Override
        public boolean holds(Places places) {
            List<Run> others = other.in(places);
            return !others.isEmpty() && one.in(places).stream().anyMatch(run -> hasNear(run, others));
        }

        @Override
        public void addTo(Collection<Run> found, Places places) {
            List<Run> ones = one.in(places);
            List<Run> others = other.in(places);
            ones.stream().filter(run -> hasNear(run, others)).forEach(found::add);
            others.stream().filter(run -> hasNear(run, ones)).forEach(found::add);
        }

        private boolean hasNear(Run run, List<Run> others) {
            for (int i = firstNear(run, others); i < others.size(); i++) {
                Run each = others.get(i);
                if (each.first() >= run.end() + distance) {
                    return false;
                }
                if (isNear(run, each) || isNear(each, run)) {
                    return true;
                }
            }
            return false;
        }

        /** Of runs that are all of one length. */
        private int firstNear(Run run, List<Run> others) {
            int length =
                    others.isEmpty() ? 0 : others.get(0).end() - others.get(0).first();
            Run earliest = new Run(run.first() - length - distance + 1, 0);
            int found = Collections.binarySearch(others, earliest, Run.IN_ORDER);
            return found < 0 ? -found - 1 : found;
        }

        private boolean isNear(Run before, Run behind) {
            int words = behind.first() - before.end() + 1;
            return words >= 1 && words <= distance;
        }
    }
}
