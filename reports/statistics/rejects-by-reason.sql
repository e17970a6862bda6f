-- title:    Rejects by reason
-- question: Which records of the sources could not be read?
-- row:      one per load, up to that of the snapshot, and reason
-- column:   load     int     ordinal of the load
-- column:   reason   string  why the record could not be read
-- column:   records  bigint  number of records
-- column:   bytes    bigint  their size
-- check:    unique load, reason
-- check:    filled reason
SELECT load_id AS load, reason, count(*) AS records, sum(length) AS bytes
FROM rejects
GROUP BY load_id, reason
ORDER BY load_id, reason
