package org.cablestats.input;

import java.util.Iterator;
import java.util.function.Function;

/** Something made of each element when it is asked for. */
record Mapped<S, T>(Iterator<S> elements, Function<S, T> function) implements Iterator<T> {
    @Override
    public boolean hasNext() {
        return elements.hasNext();
    }

    @Override
    public T next() {
        return function.apply(elements.next());
    }
}
