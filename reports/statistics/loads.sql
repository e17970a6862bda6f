-- title:    Loads
-- question: What did each load bring?
-- row:      one per load, up to that of the snapshot
-- column:   load       int     ordinal of the load
-- column:   state      string  published, unchanged or stopped
-- column:   read       bigint  records of its sources
-- column:   new        bigint  cables that were not there before
-- column:   updated    bigint  cables replaced by a later release or a better version
-- column:   unchanged  bigint  cables that were there already
-- column:   duplicate  bigint  records of a cable of which another version stays
-- column:   rejected   bigint  records that could not be read
-- column:   cables     bigint  cables in the table afterwards
-- unit:     read       records
-- unit:     new        cables
-- unit:     updated    cables
-- unit:     unchanged  cables
-- unit:     duplicate  records
-- unit:     rejected   records
-- check:    unique load
-- check:    each new + updated + unchanged + duplicate + rejected = read
SELECT ordinal AS load, state, read, new, updated, unchanged, duplicate, rejected, cables
FROM loads
ORDER BY ordinal
