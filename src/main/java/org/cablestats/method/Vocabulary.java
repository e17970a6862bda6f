package org.cablestats.method;

import static org.cablestats.method.Role.count;
import static org.cablestats.method.Role.text;

import java.util.List;
import java.util.stream.IntStream;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;

/** How frequent each word is among all. Of two selections it is what {@link TypicalWords} holds against each other. */
final class Vocabulary implements Method {
    private static final List<Column> ADDED = List.of(new Column("words", "bigint"), new Column("share", "double"));

    @Override
    public String name() {
        return "vocabulary";
    }

    @Override
    public String meaning() {
        return "Adds the words up, and divides the count of each by that; held against another selection, it is the method words that"
                + " tells which words set the two apart";
    }

    @Override
    public String source() {
        return "Counts alone; two selections by Monroe, Colaresi and Quinn (2008), as words";
    }

    @Override
    public List<Role> roles() {
        return List.of(text("word", "word; the rows are the whole vocabulary"), count("part", "how often it is found"));
    }

    @Override
    public ResultTable conclude(Gathered gathered) {
        long words = IntStream.range(0, gathered.size())
                .mapToLong(row -> gathered.count(row, "part"))
                .sum();
        return gathered.with(ADDED, row -> List.of(words, Rounded.share((double) gathered.count(row, "part") / words)));
    }
}
