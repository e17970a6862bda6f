package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.cable.Issue;
import org.cablestats.cable.reference.Countries;
import org.cablestats.cable.reference.Tag;
import org.cablestats.cable.reference.TagKind;
import org.cablestats.cable.reference.Tags;
import org.cablestats.fault.UsageException;
import org.cablestats.language.Language;
import org.cablestats.language.PhraseBook;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.definition.ReportDefinition.Section;
import org.cablestats.result.Noun;
import org.cablestats.result.Unit;
import org.cablestats.source.record.RejectReason;
import org.cablestats.statistic.Comparisons;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.cablestats.topic.Subtopic;
import org.cablestats.topic.Topic;
import org.cablestats.topic.TopicPhrase;
import org.junit.jupiter.api.Test;

/** Every text of the definitions that ship is in German, and nothing else is. */
class GermanDefinitionsTest {
    private static final Workplace WORKPLACE = new Workplace(Workplace.CURRENT);
    private static final Definitions ALL = Definitions.readAll(WORKPLACE);
    private static final PhraseBook BOOK = PhraseBook.ofDefinitions(WORKPLACE.languages(), Language.DE);
    private static final PhraseBook PROGRAM = PhraseBook.ofProgram(Language.DE);
    /** How a load ends. */
    private static final Set<String> STATES = Set.of("published", "unchanged", "stopped");

    private static final Pattern VALUE = Pattern.compile("\\{[^}]*}");
    private static final Pattern QUOTED = Pattern.compile("'([^'\\n]+)'");
    private static final Pattern SHARE = Pattern.compile("share of (.+)");

    @Test
    void saysEveryTextOfReportsAndStatistics() {
        Set<String> said = Stream.concat(
                        ALL.reports().stream().flatMap(GermanDefinitionsTest::texts),
                        ALL.statistics().stream().flatMap(Statistic::texts))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(without(said, BOOK.texts().keySet())).as("not translated").isEmpty();
        assertThat(without(BOOK.texts().keySet(), said)).as("left over").isEmpty();
    }

    private static Stream<String> texts(ReportDefinition report) {
        return Stream.concat(report.texts(), report.sections().stream().flatMap(Section::texts));
    }

    @Test
    void namesTheSameValuesInBothLanguages() {
        BOOK.texts()
                .forEach((english, german) ->
                        assertThat(values(german)).as(english).isEqualTo(values(english)));
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @Test
    void hasANounForEveryColumn() {
        Set<String> columns =
                declared().map(column -> Noun.of(column.name())).collect(Collectors.toCollection(TreeSet::new));
        assertThat(without(
                        without(columns, BOOK.columns().keySet()),
                        PROGRAM.columns().keySet()))
                .as("not translated")
                .isEmpty();
        assertThat(without(BOOK.columns().keySet(), columns)).as("left over").isEmpty();
    }

    @Test
    void saysWhatEveryNumberCounts() {
        Set<String> units = declared()
                .filter(DeclaredColumn::isNumber)
                .map(DeclaredColumn::unit)
                .map(unit -> unit.isPerCent() ? unit.asShare() : unit)
                .map(Unit::plural)
                .flatMap(unit -> Stream.concat(
                        Stream.of(unit), SHARE.matcher(unit).results().map(share -> share.group(1))))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing =
                without(without(units, BOOK.units().keySet()), BOOK.columns().keySet());
        assertThat(without(missing, PROGRAM.columns().keySet()))
                .as("not translated")
                .isEmpty();
        assertThat(without(BOOK.units().keySet(), units)).as("left over").isEmpty();
    }

    /** Those of statistics, and of the comparisons of their answers. */
    private static Stream<DeclaredColumn> declared() {
        return ALL.statistics().stream()
                .flatMap(statistic -> Stream.concat(statistic.columns().stream(), compared(statistic)));
    }

    private static Stream<DeclaredColumn> compared(Statistic statistic) {
        try {
            return Comparisons.of(statistic).compared().columns().stream();
        } catch (UsageException e) {
            // It counts no part of a whole.
            return Stream.empty();
        }
    }

    @Test
    void namesEveryTopicCountryAndWordOfStatistics() {
        Set<String> named = new TreeSet<>(subtopics());
        ALL.dictionary().topics().stream().map(Topic::label).forEach(named::add);
        Arrays.stream(Issue.values()).map(Issue::name).forEach(named::add);
        Arrays.stream(RejectReason.values())
                .map(RejectReason::label)
                .map(Noun::of)
                .forEach(named::add);
        Arrays.stream(TagKind.values()).map(TagKind::label).forEach(named::add);
        named.addAll(STATES);
        assertThat(without(
                        without(named, BOOK.names().keySet()), PROGRAM.names().keySet()))
                .as("not translated")
                .isEmpty();
        named.addAll(Countries.names());
        Tags.all().stream().map(Tag::meaning).filter(Objects::nonNull).forEach(named::add);
        named.addAll(ofStatistics());
        assertThat(without(BOOK.names().keySet(), named)).as("in no data").isEmpty();
    }

    private static Set<String> subtopics() {
        return ALL.dictionary().phrases().values().stream()
                .flatMap(Collection::stream)
                .map(TopicPhrase::subtopic)
                .filter(Objects::nonNull)
                .map(Subtopic::label)
                .collect(Collectors.toSet());
    }

    /** Texts of their SQL. */
    private static Set<String> ofStatistics() {
        return ALL.statistics().stream()
                .flatMap(statistic ->
                        QUOTED.matcher(read(Path.of(statistic.file()))).results())
                .map(quoted -> quoted.group(1))
                .collect(Collectors.toSet());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> without(Collection<String> some, Collection<String> others) {
        Set<String> left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }
}
