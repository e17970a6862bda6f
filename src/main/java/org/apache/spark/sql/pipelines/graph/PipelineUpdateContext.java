package org.apache.spark.sql.pipelines.graph;

/**
 * The name that Spark Connect needs in order to end a session: it goes through the session's running pipelines, of which a session that
 * can only ask has none. The class of this name is in spark-pipelines, and nothing of it is used; where that is on the class path, too,
 * either will do.
 */
public interface PipelineUpdateContext {}
