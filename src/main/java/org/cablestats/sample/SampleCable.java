package org.cablestats.sample;

import java.time.LocalDateTime;
import java.util.List;
import org.cablestats.cable.header.HeaderKind;

/**
 * What a cable of the sample is to be, before its texts are written.
 *
 * @param number of the cable in the order of dates, from 0
 * @param writtenId the id that the source prints: another one where it is one of the known wrong ids
 * @param created UTC
 * @param topics one or two, the main one first
 * @param references ids of cables that it refers to, sorted
 */
record SampleCable(
        int number,
        String id,
        String writtenId,
        LocalDateTime created,
        SamplePost post,
        int serial,
        Level level,
        HeaderKind headerKind,
        List<SampleTopic> topics,
        List<String> tags,
        List<String> references) {}
