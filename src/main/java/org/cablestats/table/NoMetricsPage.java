package org.cablestats.table;

import com.codahale.metrics.MetricRegistry;
import java.util.Properties;
import org.apache.spark.SparkConf;
import org.apache.spark.metrics.sink.MetricsServlet;
import org.sparkproject.jetty.servlet.ServletContextHandler;

/**
 * Instead of the page of metrics that Spark makes for its web interface even where that is off: its server is of Servlet 5, and fails to
 * load beside the Servlet 6 of ours. Spark makes it by its name.
 */
public final class NoMetricsPage extends MetricsServlet {
    static final String SETTING = "spark.metrics.conf.*.sink.servlet.class";

    public NoMetricsPage(Properties properties, MetricRegistry metrics) {
        super(properties, metrics);
    }

    @Override
    public ServletContextHandler[] getHandlers(SparkConf settings) {
        return new ServletContextHandler[0];
    }
}
