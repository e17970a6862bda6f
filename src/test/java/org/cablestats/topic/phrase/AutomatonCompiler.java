package org.cablestats.topic.phrase;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Makes one table of all phrases. A state is the set of trie nodes that the text read so far may stand at; since few phrases
 * share words, most sets have one or two nodes, and 770 phrases give about as many states as they have letters.
 */
final class AutomatonCompiler {
    private final LetterClasses alphabet;
    private final PhraseTrie trie;
    private final Map<List<Integer>, Integer> numbers = new HashMap<>();
    private final ArrayDeque<List<Integer>> waiting = new ArrayDeque<>();
    private final List<int[]> rows = new ArrayList<>();
    private final List<int[]> found = new ArrayList<>();

    private AutomatonCompiler(LetterClasses alphabet, PhraseTrie trie) {
        this.alphabet = alphabet;
        this.trie = trie;
    }

    /** The automaton that finds these phrases. */
    static PhraseAutomaton compile(List<Phrase> phrases) {
        LetterClasses alphabet = LetterClasses.of(phrases);
        AutomatonCompiler compiler = new AutomatonCompiler(alphabet, new PhraseTrie(alphabet, phrases));
        compiler.run();
        int[] lengths = phrases.stream().mapToInt(p -> p.words().size()).toArray();
        return new PhraseAutomaton(alphabet, compiler.table(), compiler.found.toArray(int[][]::new), lengths);
    }

    private void run() {
        // A text begins as if a separator stood before it, so this is state 0.
        number(List.of(PhraseTrie.ROOT));
        while (!waiting.isEmpty()) {
            List<Integer> nodes = waiting.remove();
            boolean between = nodes.contains(PhraseTrie.ROOT);
            rows.add(between ? rowBetweenWords(nodes) : rowInsideWord(nodes));
            found.add(between ? new int[0] : endings(nodes));
        }
    }

    private int number(List<Integer> nodes) {
        Integer known = numbers.get(nodes);
        if (known != null) {
            return known;
        }
        numbers.put(nodes, numbers.size());
        waiting.add(nodes);
        return numbers.size() - 1;
    }

    private int[] rowBetweenWords(List<Integer> nodes) {
        int[] row = rowOfLetters(nodes, List.of());
        // A run of separators is one separator.
        row[LetterClasses.SEPARATOR] = number(nodes);
        return row;
    }

    private int[] rowInsideWord(List<Integer> nodes) {
        int[] row = rowOfLetters(nodes, nodes.stream().filter(trie::isOpen).toList());
        TreeSet<Integer> after = new TreeSet<>(List.of(PhraseTrie.ROOT));
        for (int node : nodes) {
            Integer next = trie.edges(node).get(LetterClasses.SEPARATOR);
            if (next != null) {
                after.add(next);
            }
        }
        row[LetterClasses.SEPARATOR] = number(List.copyOf(after));
        return row;
    }

    /** Where each letter leads; the open endings go on whatever it is. */
    private int[] rowOfLetters(List<Integer> nodes, List<Integer> open) {
        Map<Integer, TreeSet<Integer>> targets = new HashMap<>();
        for (int node : nodes) {
            SortedMap<Integer, Integer> letters = trie.edges(node).tailMap(LetterClasses.SEPARATOR + 1);
            letters.forEach((letter, next) -> targets.computeIfAbsent(letter, absent -> new TreeSet<>(open))
                    .addAll(trie.closure(next)));
        }
        int[] row = new int[alphabet.size()];
        Arrays.fill(row, number(open));
        targets.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(target -> row[target.getKey()] = number(List.copyOf(target.getValue())));
        return row;
    }

    private int[] endings(List<Integer> nodes) {
        return nodes.stream()
                .flatMap(node -> trie.endings(node).stream())
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    private int[] table() {
        int classes = alphabet.size();
        int[] table = new int[rows.size() * classes];
        for (int state = 0; state < rows.size(); state++) {
            for (int c = 0; c < classes; c++) {
                int target = rows.get(state)[c] * classes;
                boolean hit = c == LetterClasses.SEPARATOR && found.get(state).length > 0;
                table[state * classes + c] = hit ? ~target : target;
            }
        }
        return table;
    }
}
