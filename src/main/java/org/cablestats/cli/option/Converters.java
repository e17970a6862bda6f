package org.cablestats.cli.option;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.cablestats.cli.console.LogForm;
import org.cablestats.job.Form;
import org.cablestats.job.Forms;
import org.cablestats.job.file.ExportFormat;
import org.cablestats.language.Language;
import org.cablestats.load.ModelChoice;
import org.cablestats.query.Reach;
import org.cablestats.report.page.Paper;
import org.cablestats.table.snapshot.SnapshotChoice;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options; of one that is none they say what was expected instead. */
public final class Converters {
    private static final BigInteger GREATEST = BigInteger.valueOf(Integer.MAX_VALUE);

    /** A number from one on; beyond what an int holds, where nothing is counted so far, the greatest that it holds. */
    public static final Form<Integer> ORDINAL = new Form<>(
            text -> Optional.of(text)
                    .filter(number -> number.matches("0*[1-9][0-9]*"))
                    .map(number -> new BigInteger(number).min(GREATEST).intValue()),
            "a whole number from 1 on");

    private Converters() {}

    /** Makes them known to a command and all below it. Forms are looked up where they are needed: some know half of the program. */
    public static void register(CommandLine line) {
        line.registerConverter(Integer.class, text -> whole(text, 1));
        line.registerConverter(int.class, text -> whole(text, 1));
        line.registerConverter(long.class, text -> within(text, 0, Long.MAX_VALUE));
        line.registerConverter(LocalDate.class, text -> read(Forms.DAY, text));
        line.registerConverter(Instant.class, text -> read(Forms.TIME, text));
        line.registerConverter(SnapshotChoice.class, text -> read(Forms.SNAPSHOT, text));
        line.registerConverter(ModelChoice.class, text -> read(Forms.MODEL, text));
        line.registerConverter(Reach.class, text -> read(LeftOutOptions.REACH, text));
        line.registerConverter(Paper.class, text -> read(Forms.PAPER, text));
        line.registerConverter(Language.class, text -> read(Forms.LANGUAGE, text));
        line.registerConverter(LogForm.class, text -> read(LogForm.FORM, text));
        line.registerConverter(ExportFormat.class, text -> read(Forms.EXPORT_FORMAT, text));
    }

    /** A number of which one is too few. */
    public static final class Several implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return whole(text, 2);
        }
    }

    private static int whole(String text, int minimum) {
        return (int) within(text, minimum, Integer.MAX_VALUE);
    }

    private static long within(String text, int minimum, long greatest) {
        BigInteger number = text.matches("[0-9]+") ? new BigInteger(text) : BigInteger.valueOf(-1);
        if (number.compareTo(BigInteger.valueOf(minimum)) < 0) {
            throw new TypeConversionException("(expected a whole number from " + minimum + " on)");
        }
        if (number.compareTo(BigInteger.valueOf(greatest)) > 0) {
            throw new TypeConversionException("(expected a whole number up to " + greatest + ")");
        }
        return number.longValue();
    }

    private static <T> T read(Form<T> form, String text) {
        return form.reading().apply(text).orElseThrow(() -> new TypeConversionException(form.expectation(text)));
    }
}
