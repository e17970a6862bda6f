package org.cablestats.job;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.cable.reference.Classification;
import org.cablestats.cable.reference.Countries;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.job.file.AnswerText;
import org.cablestats.job.file.ExportFormat;
import org.cablestats.job.schedule.Schedule;
import org.cablestats.language.Language;
import org.cablestats.load.ModelChoice;
import org.cablestats.report.file.Format;
import org.cablestats.report.mail.Envelope;
import org.cablestats.report.mail.MailAddress;
import org.cablestats.report.mail.SubjectLine;
import org.cablestats.report.page.Paper;
import org.cablestats.result.Unit;
import org.cablestats.source.Layouts;
import org.cablestats.source.record.Layout;
import org.cablestats.table.snapshot.SnapshotChoice;
import org.cablestats.table.snapshot.SnapshotDate;
import org.jspecify.annotations.Nullable;

/** What selections, loads and reports are asked for with. */
public final class Forms {
    /** A day, UTC. */
    public static final Form<LocalDate> DAY = new Form<>(Forms::day, "a date such as 2007-06-30");

    /** A day, which begins at midnight, or a time of one; UTC, to the second. */
    public static final Form<Instant> TIME = new Form<>(SnapshotDate::parse, SnapshotDate.EXPECTED);

    /** The ordinal of a snapshot, or a day or time by whose end it was published. */
    public static final Form<SnapshotChoice> SNAPSHOT = new Form<>(SnapshotChoice::parse, SnapshotChoice.EXPECTED);

    /** A country's code, in capitals. */
    public static final Form<String> COUNTRY = new Form<>(Forms::country, "two letters of ISO 3166-1 such as KZ");

    /** A level's label, also in small letters. */
    public static final Form<String> CLASSIFICATION = classification();

    public static final Form<String> LAYOUT = Form.of(
            Stream.concat(Stream.of(Forms.ANY_LAYOUT), Layouts.ALL.stream().map(Layout::name))
                    .toList(),
            name -> name);

    /** A report's file format. CSV is always written, whatever else is; whoever wants nothing else may still say so. */
    public static final Form<String> FORMAT = Form.of(
            Stream.concat(Arrays.stream(Format.values()).map(Forms::word), Stream.of("csv"))
                    .toList(),
            word -> word);

    /** A file for an answer. */
    static final Form<Path> ANSWER_FILE =
            new Form<>(Forms::answerFile, "a name that ends in one of .csv, .tsv, .json, .jsonl, .parquet");

    /** What an export writes. */
    public static final Form<ExportFormat> EXPORT_FORMAT = Form.of(List.of(ExportFormat.values()), ExportFormat::word);

    /** What a PDF is laid out for. */
    public static final Form<Paper> PAPER =
            Form.of(List.of(Paper.values()), paper -> paper.name().toLowerCase(Locale.ROOT));

    /** In which a report is told. */
    public static final Form<Language> LANGUAGE = Form.of(List.of(Language.values()), Language::tag);

    /** Where a site answers, as a browser calls it; nothing of it is a secret. */
    public static final Form<URI> SITE = new Form<>(Forms::site, "an address such as http://127.0.0.1:8080");

    /** Whom a message goes to, or whom it is from. */
    public static final Form<MailAddress> MAILBOX = new Form<>(MailAddress::of, MailAddress.EXPECTED);

    /** What a message is about. */
    public static final Form<String> SUBJECT = new Form<>(SubjectLine::of, SubjectLine.EXPECTED);

    /** When there is a message. */
    public static final Form<String> ONLY = Form.of(List.of(Envelope.NEWS), word -> word);

    /** How an answer is drawn. */
    public static final Form<ChartKind> CHART_KIND = Form.of(List.of(ChartKind.values()), ChartKind::label);

    /** What the values of a chart count or measure. */
    public static final Form<Unit> UNIT = new Form<>(
            text -> Optional.of(text).filter(Unit::isWritten).map(Unit::of),
            "what numbers count, such as 'words', or 'person/people'");

    /** How long. */
    public static final Form<Duration> DURATION = new Form<>(Forms::duration, "a duration such as 30s, 10m or 2h");

    /** What a run does where another command is at work. */
    static final Form<Overlap> OVERLAP = Form.of(List.of(Overlap.values()), Overlap::word);

    /** When a job runs. */
    static final Form<Schedule> SCHEDULE = new Form<>(Schedule::of, Schedule.EXPECTED);

    /** Which learned model to ask. */
    public static final Form<ModelChoice> MODEL =
            new Form<>(text -> Optional.ofNullable(ModelChoice.of(text)), ModelChoice.EXPECTED);

    private static final Pattern LENGTH = Pattern.compile("([1-9][0-9]{0,5})([smh])");
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final String ANY_LAYOUT = "auto";
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private Forms() {}

    /** The only layout to expect, where one is named. */
    public static @Nullable String only(@Nullable String layout) {
        return ANY_LAYOUT.equals(layout) ? null : layout;
    }

    /** The formats that words name; the usual ones where there is no word. */
    public static Set<Format> formats(List<String> words) {
        return Arrays.stream(Format.values())
                .filter(format -> words.isEmpty() ? Format.USUAL.contains(format) : words.contains(word(format)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Format.class)));
    }

    /** Complains of a period that ends before it begins. */
    public static void verifyPeriod(
            String name, @Nullable LocalDate from, @Nullable LocalDate to, Consumer<String> mistakes) {
        if (from != null && to != null && to.isBefore(from)) {
            mistakes.accept(Form.mistake(name, to.toString(), "a date from " + from + " on"));
        }
    }

    private static Form<String> classification() {
        List<String> labels = Arrays.stream(Classification.values())
                .map(Classification::label)
                .toList();
        return new Form<>(
                text -> Classification.of(text.toUpperCase(Locale.ROOT)).map(Classification::label),
                String.join(", ", labels),
                labels);
    }

    private static String word(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Path> answerFile(String name) {
        Path file = Path.of(name);
        return Optional.of(file)
                .filter(each -> AnswerText.ofFile(each) != null
                        || name.toLowerCase(Locale.ROOT).endsWith(".parquet"));
    }

    private static Optional<Duration> duration(String text) {
        Matcher matcher = LENGTH.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(matcher.group(1));
        return Optional.of(
                switch (matcher.group(2)) {
                    case "s" -> Duration.ofSeconds(number);
                    case "m" -> Duration.ofMinutes(number);
                    default -> Duration.ofHours(number);
                });
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<URI> site(String text) {
        URI address;
        try {
            address = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
        // A path, a question or a user's name would be none of the site, or a secret in every report.
        boolean isOfSite = address.getHost() != null
                && address.equals(URI.create(address.getScheme() + "://" + address.getAuthority()))
                && address.getUserInfo() == null;
        return Optional.of(address).filter(each -> isOfSite && SCHEMES.contains(each.getScheme()));
    }

    private static Optional<String> country(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return Optional.of(code).filter(each -> COUNTRIES.contains(each) || Countries.name(each) != null);
    }
}
