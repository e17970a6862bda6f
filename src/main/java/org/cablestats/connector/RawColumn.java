package org.cablestats.connector;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.cablestats.cable.RawCable;
import org.cablestats.source.SourceRecord;
import org.jspecify.annotations.Nullable;

/** A column of a raw record; those of the cable are null in a row for what could not be read. */
enum RawColumn {
    /** As written. */
    ID(DataTypes.StringType),
    /** UTC. */
    CREATED(DataTypes.TimestampType),
    /** UTC; null in layouts without. */
    RELEASED(DataTypes.TimestampType),
    CLASSIFICATION(DataTypes.StringType),
    ORIGIN(DataTypes.StringType),
    REFERENCES(DataTypes.createArrayType(DataTypes.StringType, false)),
    HEADER(DataTypes.StringType),
    BODY(DataTypes.StringType),
    SOURCE_FILE(DataTypes.StringType),
    SOURCE_POSITION(DataTypes.LongType),
    /** Why it could not be read; null in a row for a cable. */
    REJECT_REASON(DataTypes.StringType),
    /** The first bytes of what could not be read; null in a row for a cable. */
    EXCERPT(DataTypes.StringType);

    @SuppressWarnings("ImmutableEnumChecker") // no type of Spark can be changed; they do not say so
    private final DataType type;

    RawColumn(DataType type) {
        this.type = type;
    }

    /** The columns, the last two only where rejects are asked for. */
    static StructType schema(boolean rejects) {
        StructType schema = new StructType();
        for (RawColumn column : values()) {
            if (rejects || column.compareTo(SOURCE_POSITION) <= 0) {
                schema = schema.add(column.label(), column.type);
            }
        }
        return schema;
    }

    /** The columns of a schema, which may be some of ours only. */
    static RawColumn[] of(StructType schema) {
        return Stream.of(schema.fieldNames())
                .map(name -> valueOf(name.toUpperCase(Locale.ROOT)))
                .toArray(RawColumn[]::new);
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its value, as Spark's engine computes with it. */
    @Nullable Object value(SourceRecord record) {
        return switch (this) {
            case SOURCE_FILE -> text(record.position().file());
            case SOURCE_POSITION -> record.position().offset();
            case REJECT_REASON ->
                record instanceof SourceRecord.Rejected rejected
                        ? text(rejected.reason().label())
                        : null;
            case EXCERPT -> record instanceof SourceRecord.Rejected rejected ? text(rejected.excerpt()) : null;
            case ID, CREATED, RELEASED, CLASSIFICATION, ORIGIN, REFERENCES, HEADER, BODY ->
                record instanceof SourceRecord.Accepted accepted ? value(accepted.cable()) : null;
        };
    }

    private @Nullable Object value(RawCable cable) {
        return switch (this) {
            case ID -> text(cable.id());
            case CREATED -> microseconds(cable.created());
            case RELEASED -> microseconds(cable.released());
            case CLASSIFICATION -> text(cable.classification());
            case ORIGIN -> text(cable.origin());
            case REFERENCES ->
                new GenericArrayData(
                        cable.references().stream().map(RawColumn::text).toArray());
            case HEADER -> text(cable.header());
            case BODY -> text(cable.body());
            case SOURCE_FILE, SOURCE_POSITION, REJECT_REASON, EXCERPT -> throw new IllegalStateException(name());
        };
    }

    private static UTF8String text(String text) {
        return UTF8String.fromString(text);
    }

    private static @Nullable Long microseconds(@Nullable LocalDateTime time) {
        return time == null ? null : ChronoUnit.MICROS.between(Instant.EPOCH, time.toInstant(ZoneOffset.UTC));
    }
}
