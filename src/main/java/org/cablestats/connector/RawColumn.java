package org.cablestats.connector;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.cablestats.cable.RawCable;
import org.cablestats.packed.Micros;
import org.cablestats.source.record.SourceRecord;
import org.jspecify.annotations.Nullable;

/** A column of a raw record; those of the cable are null in a row for what could not be read. */
enum RawColumn {
    /** As written. */
    ID(DataTypes.StringType, ofCable(cable -> text(cable.id()))),
    /** UTC. */
    CREATED(DataTypes.TimestampType, ofCable(cable -> microseconds(cable.created()))),
    /** UTC; null in layouts without. */
    RELEASED(DataTypes.TimestampType, ofCable(cable -> microseconds(cable.released()))),
    CLASSIFICATION(DataTypes.StringType, ofCable(cable -> text(cable.classification()))),
    ORIGIN(DataTypes.StringType, ofCable(cable -> text(cable.origin()))),
    REFERENCES(
            DataTypes.createArrayType(DataTypes.StringType, false),
            ofCable(cable -> new GenericArrayData(
                    cable.references().stream().map(RawColumn::text).toArray()))),
    HEADER(DataTypes.StringType, ofCable(cable -> text(cable.header()))),
    BODY(DataTypes.StringType, ofCable(cable -> text(cable.body()))),
    SOURCE_FILE(DataTypes.StringType, record -> text(record.position().file())),
    SOURCE_POSITION(DataTypes.LongType, record -> record.position().offset()),
    /** Why it could not be read; null in a row for a cable. */
    REJECT_REASON(DataTypes.StringType, ofReject(reject -> reject.reason().label())),
    /** The first bytes of what could not be read; null in a row for a cable. */
    EXCERPT(DataTypes.StringType, ofReject(SourceRecord.Rejected::excerpt));

    @SuppressWarnings("ImmutableEnumChecker") // no type of Spark can be changed; they do not say so
    private final DataType type;

    @SuppressWarnings("ImmutableEnumChecker") // nor do these
    private final Function<SourceRecord, @Nullable Object> value;

    RawColumn(DataType type, Function<SourceRecord, @Nullable Object> value) {
        this.type = type;
        this.value = value;
    }

    private static Function<SourceRecord, @Nullable Object> ofCable(Function<RawCable, @Nullable Object> value) {
        return record -> record instanceof SourceRecord.Accepted accepted ? value.apply(accepted.cable()) : null;
    }

    private static Function<SourceRecord, @Nullable Object> ofReject(Function<SourceRecord.Rejected, String> value) {
        return record -> record instanceof SourceRecord.Rejected rejected ? text(value.apply(rejected)) : null;
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
        return value.apply(record);
    }

    private static UTF8String text(String text) {
        return UTF8String.fromString(text);
    }

    private static @Nullable Long microseconds(@Nullable LocalDateTime time) {
        return time == null ? null : Micros.of(time.toInstant(ZoneOffset.UTC));
    }
}
