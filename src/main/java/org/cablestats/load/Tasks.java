package org.cablestats.load;

import java.util.Iterator;
import java.util.function.LongConsumer;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import org.cablestats.input.Pass;
import org.cablestats.input.ReadTask;
import org.cablestats.input.TaskRecords;

/** A pass over the input inside one of Spark's tasks. */
final class Tasks {
    private Tasks() {}

    /** What becomes of the records; whatever the task's end, its file and its threads are given back. */
    static <T> Iterator<T> run(Iterator<ReadTask> tasks, Pass<T> pass, LongConsumer bytesRead) {
        TaskRecords<T> records = new TaskRecords<>(tasks, pass, bytesRead);
        TaskCompletionListener close = context -> records.close();
        TaskContext.get().addTaskCompletionListener(close);
        return records;
    }
}
