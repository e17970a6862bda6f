package org.cablestats.query;

/** What the cables are made of in SQL: those of the table with what statistics group by. */
final class CablesSql {
    private CablesSql() {}

    /**
     * A state's cables with what of their date, level and place statistics group by.
     *
     * @param state its cables, as SQL that names them in a {@code FROM} clause
     * @param condition over the columns of the table
     */
    static String of(String state, String condition) {
        return """
                SELECT /*+ BROADCAST(countries) */ stored.*,
                       CASE WHEN NOT array_contains(issues, 'DAY_UNKNOWN') THEN CAST(created AS date) END AS day,
                       CASE
                           WHEN array_contains(issues, 'DAY_UNKNOWN') THEN CAST(created AS date) + INTERVAL '14' DAY
                           ELSE CAST(created AS date)
                       END AS day_or_mid_month,
                       CAST(date_trunc('month', created) AS date) AS month,
                       CASE WHEN NOT array_contains(issues, 'DAY_UNKNOWN') THEN weekday(created) + 1 END AS day_of_week,
                       CASE WHEN NOT array_contains(issues, 'TIME_UNKNOWN') THEN hour(created) END AS hour,
                       CASE WHEN utc_offset IS NOT NULL THEN weekday(created + make_dt_interval(0, 0, utc_offset)) + 1 END
                           AS local_day_of_week,
                       hour(created + make_dt_interval(0, 0, utc_offset)) AS local_hour,
                       CASE
                           WHEN classification RLIKE '^(RESTRICTED|CONFIDENTIAL|SECRET)' THEN true
                           WHEN classification RLIKE '^(UNCLASSIFIED|LIMITED OFFICIAL USE)' THEN false
                       END AS is_classified,
                       country_name,
                       CASE WHEN station IS NOT NULL THEN
                           CAST(substring(id, 1, 2) AS int) + CASE WHEN substring(id, 1, 2) < '66' THEN 2000 ELSE 1900 END
                       END AS id_year,
                       size(topics.topic) AS topic_count,
                       size(cites) AS reference_count
                FROM (SELECT * FROM %s WHERE TRUE AND %s) AS stored
                LEFT JOIN (SELECT country AS code, max(country_name) AS country_name FROM posts GROUP BY country) AS countries
                    ON countries.code = stored.country
                """.formatted(state, condition);
    }
}
