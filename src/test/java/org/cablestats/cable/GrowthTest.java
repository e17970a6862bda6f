package org.cablestats.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.cablestats.cable.RawCable.Clock;
import org.cablestats.testing.CountingLoader;
import org.cablestats.testing.Steps;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Counts the steps that the parser takes: twice the text may take twice the steps and no more. */
class GrowthTest {
    private static final int LENGTH = 40_000;

    /** More than any step that is taken once for a cable. */
    private static final long CONSTANT = 20_000;

    /** Texts that make a careless expression go back and forth: openings that nothing closes, long runs, near misses of every form. */
    private static final List<String> HURTING = List.of(
            "((((",
            "(C",
            "(S/REL ",
            "1. ",
            "1.1.",
            "a 1. (C) ",
            "A. 2. (U) B",
            "    ",
            "\t\n",
            " \n \n",
            "-",
            "- -\n",
            "A\n---\n",
            "SUMMARY: ",
            "Summary\n\n",
            "END ",
            "END OF ",
            "Comment: ",
            "COMMENT AND ",
            "(Note: (",
            "BEGIN TEXT: ",
            "Note: End Comment. ",
            "TAGS: ",
            "TAGS: A, ",
            "E.O. 1: TAG TAG",
            "TAG\nTAGS",
            "(U) TAG ",
            "T A G S",
            "PREL",
            "PRELPGOV ",
            "SUBJECT: ",
            "SUBJECT: REF: ",
            "SUBJECT:\nSUBJECT ",
            "SUBJECT: A\nREF A) B. ",
            "SUBJECT: LAMPS BURN. LAMPS\nBURN. ",
            " 1. (",
            "REF: A. ",
            "ROME 1, ",
            "ROME 1 AND ",
            "E.O. ",
            "Classified By: 1.4 (",
            "REASON \n",
            "PAGE 02 ",
            "PAGE 02 ROME 01196 ",
            "00000001  002 OF ",
            "ROME 00000001  002 OF 003\n",
            "SECTION 01 OF 02 ",
            "usi\nng \n",
            "a\nb",
            "LA-\nMP ",
            "la- mp ",
            "LAMP-\nPIER\n",
            "PAGE 02\n ROME 01196\n",
            "FM \nTO \n",
            "FM A\nTO B\nUNCLAS ROME 1\n",
            "UNCLAS SECTION 1 OF 2 ROME 1\n",
            "UNCLAS ROME 1\nSECTION 1 OF 2\nE.O. 1\nTAGS: A\n",
            "\n\nTO A\nFM A\n",
            "NNNN\n",
            "SMITH\n\n",
            "State for EUR/RUS ",
            "STATE FOR EUR/RUS\n",
            "110930Z DEC ",
            "P 110930Z DEC 07\n",
            "DE RUEHTA #",
            "RUEHC/",
            "TO RUEHC/SECSTATE WASHDC ",
            "INFO ",
            "VZCZC",
            "ZNR ",
            "&#8217",
            "&amp;",
            "::::",
            "....",
            "An edited line is longer than a printer's and holds no parenthesis, no number and no title.\n",
            "\\\n");

    @Tag("slow")
    @Test
    void stepsGrowAsTheTextDoes() throws ReflectiveOperationException {
        ToLongFunction<String> steps = parser();
        List<String> mixed = Stream.of(HURTING, HURTING.subList(7, HURTING.size()))
                .map(texts -> String.join("", texts))
                .toList();
        Stream.concat(HURTING.stream(), mixed.stream()).forEach(text -> {
            long once = steps.applyAsLong(repeated(text, LENGTH));
            long twice = steps.applyAsLong(repeated(text, 2 * LENGTH));
            assertThat(twice)
                    .as("steps for twice as much of '%s', %d for once", text, once)
                    .isLessThan(once * 22 / 10 + CONSTANT);
        });
    }

    @Test
    void stepsOfACableAreAFewForEachCharacter() throws ReflectiveOperationException {
        ToLongFunction<String> steps = parser();
        String text = repeated("1. (C) The lamp of the pier burns. Comment: It does. \n", LENGTH);
        assertThat(steps.applyAsLong(text)).isBetween(2L * LENGTH, 100L * LENGTH);
    }

    private static String repeated(String text, int length) {
        return text.repeat(length / text.length());
    }

    @SuppressWarnings("unchecked")
    private static ToLongFunction<String> parser() throws ReflectiveOperationException {
        ClassLoader loader = new CountingLoader(GrowthTest.class.getPackageName());
        ToLongFunction<String> parser = (ToLongFunction<String>)
                loader.loadClass(Parse.class.getName()).getConstructor().newInstance();
        assertThat(parser.applyAsLong(
                        "The first one reads the tables of posts, tags and words, common and un-\nusual."))
                .isPositive();
        return parser;
    }

    /** Takes a cable apart that has the text as its header and as its body, and tells the steps. */
    public static final class Parse implements ToLongFunction<String> {
        @Override
        public long applyAsLong(String text) {
            LocalDateTime created = LocalDateTime.of(2007, 12, 11, 9, 9);
            RawCable raw = new RawCable(
                    "07ROME1",
                    created,
                    Clock.HOUR,
                    created,
                    "SECRET",
                    "Embassy Rome",
                    List.of(),
                    text,
                    text,
                    List.of());
            long before = Steps.count();
            CableParser.parse(raw);
            return Steps.count() - before;
        }
    }
}
