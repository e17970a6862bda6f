package org.cablestats.query;

import java.util.List;
import java.util.Random;

/** SQL that hides something at a random depth of random places where SQL has room for it. */
final class HostileSql {
    /** Questions, and conditions in them, with room for a value. */
    private static final List<String> AROUND_VALUES = List.of(
            "coalesce(%s, 'x')",
            "CASE WHEN %s = 'x' THEN 'y' ELSE 'z' END",
            "(SELECT max(%s) FROM cables)",
            "array_join(transform(array('x'), each -> concat(each, %s)), ',')",
            "CAST(%s AS STRING)",
            "max(%s) OVER (PARTITION BY %s)",
            "try_element_at(map('x', %s), 'x')",
            "named_struct('x', %s).x",
            "if(id IN (SELECT %s FROM cables), 'x', 'y')",
            "if(EXISTS (SELECT 1 FROM cables WHERE %s IS NULL), 'x', 'y')");

    private static final List<String> AROUND_VALUES_OF_QUESTIONS = List.of(
            "SELECT %s FROM cables",
            "SELECT count(*) FROM cables WHERE id = %s",
            "SELECT count(*) FROM cables GROUP BY %s",
            "SELECT id FROM cables ORDER BY %s",
            "SELECT id, count(*) FROM cables GROUP BY id HAVING max(id) = %s",
            "SELECT * FROM VALUES (%s)",
            "SELECT * FROM cables a JOIN cables b ON a.id = %s",
            "SELECT id FROM cables LATERAL VIEW explode(array(%s)) other AS each",
            "SELECT * FROM cables, LATERAL (SELECT %s)",
            "SELECT * FROM explode(array(%s))",
            "SELECT id FROM cables LIMIT int(%s)",
            "FROM cables |> WHERE id = %s |> SELECT id");

    private static final List<String> AROUND_QUESTIONS = List.of(
            "WITH named AS (%s) SELECT count(*) FROM named",
            "WITH one AS (SELECT 1), two AS (%s) SELECT * FROM one",
            "SELECT count(*) FROM (%s)",
            "SELECT * FROM (SELECT 1) UNION ALL (SELECT count(*) FROM (%s))",
            "SELECT 1 WHERE EXISTS (%s)",
            "SELECT 1 EXCEPT (SELECT count(*) FROM (%s) other)",
            "SELECT * FROM cables WHERE words > (SELECT count(*) FROM (%s))",
            "TABLE cables |> JOIN (%s) ON true",
            "SELECT * FROM cables, LATERAL (%s)");

    private final Random random;

    HostileSql(long seed) {
        this.random = new Random(seed);
    }

    /** A question with a value somewhere in it. */
    String withValue(String value) {
        String hidden = value;
        for (int depth = random.nextInt(4); depth > 0; depth--) {
            hidden = one(AROUND_VALUES).replace("%s", hidden);
        }
        return withQuestion(one(AROUND_VALUES_OF_QUESTIONS).replace("%s", hidden));
    }

    /** A question with another somewhere in it. */
    String withQuestion(String question) {
        String hidden = question;
        for (int depth = random.nextInt(4); depth > 0; depth--) {
            hidden = one(AROUND_QUESTIONS).replace("%s", hidden);
        }
        return (random.nextInt(4) == 0 ? one(List.of("EXPLAIN ", "DESCRIBE QUERY ", "EXPLAIN EXTENDED ")) : "")
                + hidden;
    }

    private String one(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
