package org.cablestats.language;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cablestats.result.Noun;
import org.cablestats.result.Numbers;
import org.cablestats.result.Unit;
import org.jspecify.annotations.Nullable;

/** What a report says, in its language: sentences, nouns, names, numbers and days. */
public final class Words {
    /** The language of the program and its definitions. */
    public static final Words ENGLISH = new Words(Language.EN, PhraseBook.EMPTY, PhraseBook.EMPTY);

    private static final Pattern VALUE = Pattern.compile("\\{([0-9])}");

    private static final String THE_TOPIC = "the topic";

    private final Language language;
    private final Notation notation;
    private final PhraseBook program;
    private final PhraseBook all;

    /** Nouns of columns by their singular, as {@link #noun} gives it. */
    private final Map<String, Inflected> nouns = new HashMap<>();

    private Words(Language language, PhraseBook program, PhraseBook definitions) {
        this.language = language;
        this.notation = new Notation(language);
        this.program = program;
        this.all = program.and(definitions);
        all.columns().values().stream().map(Inflected::of).forEach(noun -> nouns.put(noun.singular(), noun));
    }

    /**
     * The words of a language, with those of the definitions at hand.
     *
     * @param languages the folder of the translations of definitions
     * @throws org.cablestats.fault.UsageException with every problem of these files
     */
    public static Words read(Language language, Path languages) {
        return language == Language.EN
                ? ENGLISH
                : new Words(language, PhraseBook.ofProgram(language), PhraseBook.ofDefinitions(languages, language));
    }

    /** All that these words are made of, in one text: equal definitions give equal texts. */
    public String content() {
        return language.tag()
                + new TreeMap<>(all.texts())
                + new TreeMap<>(all.columns())
                + new TreeMap<>(all.units())
                + new TreeMap<>(all.names());
    }

    public Language language() {
        return language;
    }

    /** How days are written. */
    public Notation days() {
        return notation;
    }

    /** A sentence of the program without values. What follows {@code |} tells two of the same English words apart. */
    public String say(String english) {
        if (language == Language.EN) {
            int end = english.indexOf('|');
            return end < 0 ? english : english.substring(0, end);
        }
        String translated = program.texts().get(english);
        if (translated == null) {
            throw new IllegalStateException("Cannot say in " + language.tag() + ": '" + english + "'");
        }
        return translated;
    }

    /** A sentence of the program with values for <code>{0}</code>, <code>{1}</code> and so on. */
    public String say(String english, Object... values) {
        return VALUE.matcher(say(english))
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(found.group(1))])));
    }

    /** A text of a definition; the English one where nobody translated it. */
    public String text(String english) {
        return all.texts().getOrDefault(english, english);
    }

    /** The same of a text that there may be none of. */
    public @Nullable String textOrNull(@Nullable String english) {
        return english == null ? null : text(english);
    }

    /** Whether a text of a definition is in this language. */
    public boolean has(String english) {
        return language == Language.EN || all.texts().containsKey(english);
    }

    /** The name of a column in words, as a noun in the singular: {@code topic}. */
    public String noun(String column) {
        String english = Noun.of(column);
        String translated = all.columns().get(english);
        return translated == null ? english : Inflected.of(translated).singular();
    }

    /** The plural of a noun that {@link #noun} gave. */
    public String plural(String noun) {
        Inflected inflected = nouns.get(noun);
        return inflected == null ? Noun.plural(noun) : inflected.plural();
    }

    /** The same after {@code of} and {@code with}: languages that have a dative put it there. */
    public String dative(String noun) {
        Inflected inflected = nouns.get(noun);
        return inflected == null ? Noun.plural(noun) : inflected.dative();
    }

    /** The singular of a noun that {@link #noun} gave, after {@code by}. */
    public String after(String noun) {
        Inflected inflected = nouns.get(noun);
        return inflected == null ? noun : inflected.dativeSingular();
    }

    /** What numbers count. */
    public Unit unit(Unit english) {
        Inflected unit = inflected(english);
        if (unit != null) {
            return new Unit(unit.singular(), unit.plural(), english.isSaid());
        }
        return language == Language.EN ? english : about(english);
    }

    /** The plural of what numbers count after {@code of} and {@code of all}. */
    public String dative(Unit english) {
        Inflected unit = inflected(english);
        return unit == null ? unit(english).plural() : unit.dative();
    }

    /** A column that declares no unit counts what it is called by. */
    private @Nullable Inflected inflected(Unit english) {
        String translated =
                all.units().getOrDefault(english.plural(), all.columns().get(english.plural()));
        return translated == null ? null : Inflected.of(translated);
    }

    /** {@code cables about drugs}: of a unit and what a report is about, each in this language. */
    private Unit about(Unit english) {
        int at = english.plural().lastIndexOf(Unit.ABOUT);
        if (at < 0) {
            return english;
        }
        String topic = text(english.plural().substring(at + Unit.ABOUT.length()));
        String whole = all.units().get(english.plural().substring(0, at) + Unit.ABOUT + THE_TOPIC);
        if (whole != null) {
            String named = whole.replace(say(THE_TOPIC), topic);
            return new Unit(named, named, english.isSaid());
        }
        Unit of = unit(Unit.of(english.plural().substring(0, at)));
        return new Unit(
                say("{0} about {1}", of.singular(), topic), say("{0} about {1}", of.plural(), topic), english.isSaid());
    }

    /** A name that stands in data, such as that of a topic; the English one where nobody translated it. */
    public String name(String english) {
        return all.names().getOrDefault(english, english);
    }

    /** {@code 251,287}. */
    public String whole(long number) {
        return notation.number(Numbers.whole(number));
    }

    /** The nearest whole number: {@code 251,287}. */
    public String whole(double number) {
        return notation.number(Numbers.whole(number));
    }

    /** {@code 1,204.5}, {@code 3.0}: always one decimal. */
    public String decimal(double number) {
        return notation.number(Numbers.decimal(number));
    }

    /** {@code 1,204.57}, {@code 3}: no more decimals than these, and none that are zero. */
    public String decimals(double number, int most) {
        return notation.number(Numbers.decimals(number, most));
    }

    /** {@code 1,204.50}: as many decimals in each. */
    public String fixed(double number, int decimals) {
        return notation.number(Numbers.fixed(number, decimals));
    }

    /** {@code 3.2%} of a share of one. */
    public String percent(double share) {
        return notation.number(Numbers.percent(share));
    }

    /** The same where there is little room: {@code 3%}. */
    public String wholePercent(double share) {
        return notation.number(Numbers.wholePercent(share));
    }

    /** A difference of shares of one in points of a per cent: {@code +3.2}. */
    public String points(double share) {
        return notation.number(Numbers.points(share));
    }

    /** A number by a pattern of {@link java.text.DecimalFormat}. */
    public String number(String pattern, double number) {
        return notation.number(Numbers.pattern(pattern).format(number));
    }

    /** {@code 1 row}, {@code 4,321 countries}: of the name of a column in words, or another noun of the program. */
    public String counted(long count, String noun) {
        return language == Language.EN
                ? Numbers.counted(count, noun)
                : whole(count) + " " + (count == 1 ? noun(noun) : plural(noun(noun)));
    }

    /** Several names: {@code A and B}, {@code A, B and C}. */
    public String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " " + language.and() + " " + names.get(last);
    }
}
