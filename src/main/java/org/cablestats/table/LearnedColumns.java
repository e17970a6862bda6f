package org.cablestats.table;

import static org.cablestats.table.ColumnType.Scalar.DOUBLE;
import static org.cablestats.table.ColumnType.Scalar.INT;
import static org.cablestats.table.ColumnType.Scalar.LONG;
import static org.cablestats.table.ColumnType.Scalar.STRING;

import java.util.List;
import org.cablestats.table.ColumnType.ListOf;
import org.cablestats.table.ColumnType.MapOf;

/** Columns of the tables that keep what was learned from the cables. */
final class LearnedColumns {
    private static final StoredColumn SNAPSHOT =
            column("snapshot", INT, "State of the cables that it was learned from");
    private static final StoredColumn DICTIONARY =
            column("dictionary_digest", STRING, "SHA-256 of the topic dictionary");
    private static final StoredColumn MODEL = column("model", INT, "Ordinal of the model");

    static final List<StoredColumn> MODELS = List.of(
            column("ordinal", INT, "1, 2, 3 ...; the last one is used"),
            SNAPSHOT,
            column("corpus_digest", STRING, "SHA-256 over the sorted pairs of id and content digest of that state"),
            DICTIONARY,
            column("program_version", STRING, "Version of the program"),
            column("cables", LONG, "Tagged cables that it was learned from"),
            column("terms", INT, "Terms that it knows"),
            column("settings", new MapOf(DOUBLE), "What else the result depends on"));

    static final List<StoredColumn> MODEL_TOPICS = List.of(
            MODEL,
            column("topic", STRING, "Id of the dictionary"),
            column("cables", LONG, "Cables that tags assign to it, among those that were learned from"),
            column("intercept", DOUBLE, "Log-odds of a cable of which nothing is known"),
            column("threshold", DOUBLE, "Probability from which on a cable is about it"));

    static final List<StoredColumn> MODEL_TERMS = List.of(
            MODEL,
            column("topic", STRING, "Id of the topic that the weight is for"),
            column("kind", STRING, "term, or topic for the points that the dictionary gives"),
            column("term", STRING, "One or two words in lower case, or the id of the topic with the points"),
            column("rarity", DOUBLE, "Inverse document frequency of a term; null for points"),
            column("weight", DOUBLE, "What it adds to the log-odds of the topic"));

    static final List<StoredColumn> EVALUATIONS = List.of(
            column("ordinal", INT, "1, 2, 3 ... of the evaluation"),
            SNAPSHOT,
            DICTIONARY,
            column("method", STRING, "rules: the dictionary's words alone; model: cross-validated"),
            column("topic", STRING, "Id of the dictionary, or micro or macro"),
            column("cables", LONG, "Tagged cables that were judged"),
            column("tagged", LONG, "Those that tags assign to the topic"),
            column("found", LONG, "Those in which the method found it"),
            column("agreed", LONG, "Those of both"),
            column("precision", DOUBLE, "agreed / found; null where undefined"),
            column("precision_low", DOUBLE, "Lower end of its 95 % interval"),
            column("precision_high", DOUBLE, "Upper end of its 95 % interval"),
            column("recall", DOUBLE, "agreed / tagged; null where undefined"),
            column("recall_low", DOUBLE, "Lower end of its 95 % interval"),
            column("recall_high", DOUBLE, "Upper end of its 95 % interval"),
            column("f1", DOUBLE, "2 agreed / (found + tagged); null where no cable is tagged"),
            column("f1_low", DOUBLE, "Lower end of its 95 % interval"),
            column("f1_high", DOUBLE, "Upper end of its 95 % interval"));

    static final List<StoredColumn> THEMES = List.of(
            column("ordinal", INT, "1, 2, 3 ... of the discovery"),
            SNAPSHOT,
            DICTIONARY,
            column("theme", INT, "1, 2, 3 ...: the theme that leads most cables first"),
            column("name", STRING, "Its most telling words"),
            column("words", new ListOf(STRING), "More of them, most telling first"),
            column("cables", LONG, "Cables of the sample of which it is the largest part"),
            column("uncovered", LONG, "Those of them that have no specific topic"),
            column("sampled", LONG, "Cables of the sample"),
            column("typical", new ListOf(STRING), "Ids of the cables with most of it"));

    private LearnedColumns() {}

    private static StoredColumn column(String name, ColumnType type, String meaning) {
        return new PlainColumn(name, type, meaning);
    }
}
