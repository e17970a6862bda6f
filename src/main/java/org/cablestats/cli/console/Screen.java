package org.cablestats.cli.console;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees. The launcher asks the shell and hands it on, since Java 17 cannot tell one stream's terminal from the
 * other's and Java 22 claims a console where there is none.
 *
 * @param in whether a person types what is read
 * @param out whether results go to a terminal
 * @param err whether messages go to a terminal
 */
public record Screen(boolean in, boolean out, boolean err, int rows, int columns) {
    /** No terminal: nothing is cut, nothing is drawn over. */
    public static final Screen NONE = new Screen(false, false, false, 24, 80);

    private static final Pattern BLANK = Pattern.compile(" ");

    /** The same of another size. */
    public Screen resized(int otherRows, int otherColumns) {
        return new Screen(in, out, err, otherRows, otherColumns);
    }

    /** The same with a pager, where no result is too long. */
    public Screen endless() {
        return new Screen(in, out, err, Integer.MAX_VALUE, columns);
    }

    /** Whether a result may have any number of rows. */
    public boolean isEndless() {
        return !out || rows == Integer.MAX_VALUE;
    }

    /**
     * As the launcher says: {@code cablestats.terminal} names the streams ({@code in,out,err}), {@code cablestats.size} is
     * {@code rows columns}.
     */
    public static Screen of(UnaryOperator<@Nullable String> property) {
        String streams = property.apply("cablestats.terminal");
        if (streams == null) {
            return NONE;
        }
        String size = property.apply("cablestats.size");
        List<String> numbers = size == null ? List.of() : List.of(BLANK.split(size, -1));
        boolean sized = numbers.size() == 2 && numbers.stream().allMatch(number -> number.matches("[1-9][0-9]{0,3}"));
        return new Screen(
                streams.contains("in"),
                streams.contains("out"),
                streams.contains("err"),
                sized ? Integer.parseInt(numbers.get(0)) : NONE.rows,
                sized ? Integer.parseInt(numbers.get(1)) : NONE.columns);
    }
}
