package org.cablestats.topic.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The phrases letter by letter, common beginnings once: what {@link AutomatonCompiler} makes a table of. */
final class PhraseTrie {
    /** The node where every word of a text begins. */
    static final int ROOT = 0;

    /** The edge into an open ending: no class of the alphabet. */
    private static final int ENDING = -1;

    private final LetterClasses alphabet;
    private final List<SortedMap<Integer, Integer>> edges = new ArrayList<>();
    private final List<List<Integer>> endings = new ArrayList<>();
    private final BitSet open = new BitSet();

    PhraseTrie(LetterClasses alphabet, List<Phrase> phrases) {
        this.alphabet = alphabet;
        addNode();
        for (int i = 0; i < phrases.size(); i++) {
            endings.get(lastNode(phrases.get(i))).add(i);
        }
    }

    /** Where the classes that may follow a node lead; {@link LetterClasses#SEPARATOR} is one of them inside a phrase. */
    SortedMap<Integer, Integer> edges(int node) {
        return edges.get(node).tailMap(LetterClasses.SEPARATOR);
    }

    /** Indexes of the phrases that are complete when the word ends at a node. */
    List<Integer> endings(int node) {
        return endings.get(node);
    }

    /** Whether any letter may follow a node and lead back to it. */
    boolean isOpen(int node) {
        return open.get(node);
    }

    /** The nodes that are reached with a node: itself, and the open ending that may begin there. */
    List<Integer> closure(int node) {
        Integer ending = edges.get(node).get(ENDING);
        return ending == null ? List.of(node) : List.of(node, ending);
    }

    private int lastNode(Phrase phrase) {
        int node = ROOT;
        for (Phrase.Word word : phrase.words()) {
            node = node == ROOT ? node : child(node, LetterClasses.SEPARATOR);
            for (char letter : word.letters().toCharArray()) {
                node = child(node, alphabet.classOf(letter));
            }
            if (word.open()) {
                node = child(node, ENDING);
                open.set(node);
            }
        }
        return node;
    }

    private int child(int node, int edge) {
        return edges.get(node).computeIfAbsent(edge, absent -> addNode());
    }

    private int addNode() {
        edges.add(new TreeMap<>());
        endings.add(new ArrayList<>());
        return edges.size() - 1;
    }
}
