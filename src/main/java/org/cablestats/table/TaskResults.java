package org.cablestats.table;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import scala.Function1;
import scala.Function2;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;
import scala.runtime.BoxedUnit;

/** What tasks give, taken over one by one as they end: to collect it would hold all of it before any can be kept elsewhere. */
public final class TaskResults {
    private TaskResults() {}

    /**
     * Runs something in a task for each of some parts.
     *
     * @param work of a task: is handed its part alone, and nothing where there are no parts
     * @param keep takes over what a task gives, and gives what stands for it
     * @return one of each, in the order of the parts
     */
    public static <S, T> List<T> of(
            JavaSparkContext spark, List<S> parts, Function<Iterator<S>, T> work, UnaryOperator<T> keep) {
        SortedMap<Integer, T> results = new TreeMap<>();
        ClassTag<T> any = ClassTag$.MODULE$.apply(Object.class);
        spark.sc()
                .runJob(
                        spark.parallelize(parts, Math.max(1, parts.size())).rdd(),
                        (Function1<scala.collection.Iterator<S>, T> & Serializable)
                                part -> called(work, CollectionConverters.asJava(part)),
                        (Function2<Object, T, BoxedUnit>) (part, result) -> {
                            results.put((Integer) part, keep.apply(result));
                            return BoxedUnit.UNIT;
                        },
                        any);
        return List.copyOf(results.values());
    }

    private static <S, T> T called(Function<Iterator<S>, T> work, Iterator<S> part) {
        try {
            return work.call(part);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
