package org.cablestats.load;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.TaskCompletionListener;
import org.cablestats.input.Pass;
import org.cablestats.input.Plan;
import org.cablestats.input.ReadTask;
import org.cablestats.input.Reading;
import org.cablestats.input.TaskRecords;
import org.cablestats.table.TaskResults;
import org.cablestats.table.row.RowFile;
import org.cablestats.table.row.RowFiles;
import org.cablestats.table.row.RowWriter;

/** Passes over the input and over stored files, as Spark's tasks. */
final class Tasks {
    private Tasks() {}

    /** What a task makes of its part of the input. */
    interface Work<T> extends Serializable {
        T of(Iterator<ReadTask> tasks, Reading reading);
    }

    /**
     * Runs something in a task for each part of the input.
     *
     * @param keep takes over what a task gives, as soon as it gives it, and gives what stands for it
     * @return one of each, in the order of the input
     */
    static <T> List<T> each(JavaSparkContext spark, Plan plan, Work<T> work, UnaryOperator<T> keep) {
        Reading reading =
                Reading.of(plan.storage(), spark.isLocal(), spark.getConf().getInt("spark.task.cpus", 1));
        return TaskResults.of(spark, plan.tasks(), tasks -> work.of(tasks, reading), keep);
    }

    /** Runs something in a task for each file, and counts its bytes when it is done; keeps what each gives as it comes. */
    static <T> List<T> each(
            JavaSparkContext spark,
            List<RowFile> files,
            LongAccumulator bytes,
            Function<RowFile, T> work,
            UnaryOperator<T> keep) {
        if (files.isEmpty()) {
            return List.of();
        }
        return TaskResults.of(
                spark,
                files,
                one -> {
                    RowFile file = one.next();
                    T done = work.call(file);
                    bytes.add(file.bytes());
                    return done;
                },
                keep);
    }

    /** Inside a task, what becomes of records; whatever the task's end, its file and its threads are given back. */
    static <T> Iterator<T> run(Iterator<ReadTask> tasks, Pass<T> pass, Reading reading, LongConsumer bytesRead) {
        TaskRecords<T> records = new TaskRecords<>(tasks, pass, reading, bytesRead);
        TaskCompletionListener close = context -> records.close();
        TaskContext.get().addTaskCompletionListener(close);
        return records;
    }

    /** Inside a task, a writer of its own. Tasks of several passes count up from 0; the attempt's number tells their files apart. */
    static RowWriter writer(RowFiles files) {
        TaskContext context = TaskContext.get();
        return files.open(context.partitionId(), context.taskAttemptId());
    }
}
