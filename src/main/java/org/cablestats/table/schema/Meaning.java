package org.cablestats.table.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a column of a stored table, or a field of a structure in one, says to readers. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Meaning {
    /** A sentence. */
    String value();

    /** The column's name where the component cannot have it: a word that is reserved in Java. */
    String column() default "";
}
