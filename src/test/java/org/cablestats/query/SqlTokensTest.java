package org.cablestats.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.apache.spark.sql.catalyst.parser.SqlBaseLexer;
import org.cablestats.query.SqlTokens.Kind;
import org.junit.jupiter.api.Test;

final class SqlTokensTest {
    /** What a hostile text is made of: all that opens, closes or escapes something. */
    private static final String[] PARTS = {
        ";", "'", "''", "\"", "`", "\\", "--", "\n", "\r\n", "\\\n", "/*", "*/", "/*+", "+", "*", "/", "-", "r'", "R\"",
        "a", "SELECT", " ", "1", "(", ")", ".", ","
    };

    @Test
    void tellsPartsApart() {
        assertThat(parts("SELECT `a;b`, 'it''s; \\' ;', r'\\' -- x;\n/* ; /* ; */ ; */ FROM \"c;d\";"))
                .containsExactly(
                        "WORD SELECT",
                        "NAME `a;b`",
                        "SIGN ,",
                        "STRING 'it''s; \\' ;'",
                        "SIGN ,",
                        "STRING r'\\'",
                        "COMMENT -- x;",
                        "COMMENT /* ; /* ; */ ; */",
                        "WORD FROM",
                        "STRING \"c;d\"",
                        "END ;");
    }

    @Test
    void knowsWhatHasNoEndYet() {
        for (String open : List.of("'a; ''", "\"a", "`a``", "/* a", "/* /* */", "r'a\\", "'a\\'")) {
            assertThat(SqlTokens.of("SELECT " + open)).as(open).last().matches(token -> !token.isClosed());
        }
    }

    @Test
    void takesAHintForNoComment() {
        assertThat(parts("/*+ X */")).containsExactly("SIGN /*+", "WORD X", "SIGN */");
    }

    /** Where each text of the engine's lexer ends, for as long as it knows every part. */
    @Test
    void endsStatementsWhereTheEngineDoes() {
        Random random = new Random(20_261);
        int compared = 0;
        for (int i = 0; i < 5_000; i++) {
            String text = text(random);
            List<String> engines = engines(text);
            if (!engines.isEmpty()) {
                assertThat(ours(text)).as("seed 20261, text %d: %s", i, text).isEqualTo(engines);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(500);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = 1 + random.nextInt(14);
        for (int i = 0; i < parts; i++) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }

    private static List<String> ours(String text) {
        return SqlTokens.of(text).stream()
                .filter(token -> token.kind() == Kind.END || token.kind() == Kind.STRING || token.kind() == Kind.NAME)
                .map(token -> token.start() + " to " + token.end())
                .toList();
    }

    /** Of its strings, names and semicolons; empty where it does not know a part of the text. */
    private static List<String> engines(String text) {
        // As the engine reads it: keywords in any case.
        SqlBaseLexer lexer = new SqlBaseLexer(CharStreams.fromString(text.toUpperCase(Locale.ROOT)));
        lexer.removeErrorListeners();
        List<String> tokens = new ArrayList<>();
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            switch (token.getType()) {
                case SqlBaseLexer.UNRECOGNIZED -> {
                    return List.of();
                }
                case SqlBaseLexer.SEMICOLON,
                        SqlBaseLexer.STRING_LITERAL,
                        SqlBaseLexer.DOUBLEQUOTED_STRING,
                        SqlBaseLexer.BACKQUOTED_IDENTIFIER ->
                    tokens.add(token.getStartIndex() + " to " + (token.getStopIndex() + 1));
                default -> {}
            }
        }
        return lexer.has_unclosed_bracketed_comment ? List.of() : tokens;
    }

    private static List<String> parts(String text) {
        return SqlTokens.of(text).stream()
                .map(token -> token.kind() + " " + token.of(text))
                .toList();
    }
}
