package org.cablestats.table;

import java.time.LocalDateTime;
import java.util.List;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.RawCable;
import org.cablestats.table.schema.StoredCable;
import org.cablestats.topic.TopicMatch;

/** A cable with something in nearly every column, and one with next to nothing. */
public final class InventedCable {
    private InventedCable() {}

    public static StoredCable full() {
        return cable("07ASTANA3287");
    }

    public static StoredCable empty() {
        return cable("no id");
    }

    private static StoredCable cable(String id) {
        boolean full = id.equals("07ASTANA3287");
        RawCable raw = new RawCable(
                id,
                full ? LocalDateTime.of(2007, 12, 11, 9, 30) : null,
                RawCable.Clock.MINUTE,
                full ? LocalDateTime.of(2011, 8, 30, 1, 44) : null,
                full ? "CONFIDENTIAL" : "",
                full ? "Embassy Astana" : "",
                full ? List.of("07STATE1") : List.of(),
                full ? HEADER : "",
                full ? BODY : "",
                List.of());
        List<TopicMatch> topics = full
                ? List.of(new TopicMatch(
                        "border_security",
                        TopicMatch.Source.TEXT,
                        0.75,
                        new TopicMatch.Votes(0.5, 0.75, null),
                        List.of(new TopicMatch.Evidence("border guard*", 2, 8.5, List.of(1, 2)))))
                : List.of();
        return new StoredCable(raw, CableParser.parse(raw), topics, "cables.csv", 17, 1);
    }

    private static final String HEADER = """
            VZCZCXRO0001
            PP RUEHDBU
            DE RUEHTA #3287/01 3450930
            ZNY CCCCC ZZH
            P 110930Z DEC 07 ZDK
            FM AMEMBASSY ASTANA
            TO RUEHC/SECSTATE WASHDC PRIORITY 1602
            INFO RUCNCIS/CIS COLLECTIVE
            XMT AMEMBASSY SOFIA
            """;

    private static final String BODY = """
            C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 003287\s
            \s
            SIPDIS\s
            \s
            E.O. 12958: DECL: 12/11/2017\s
            TAGS: PREL, SNAR, KZ\s
            SUBJECT: AN INVENTED CABLE\s
            \s
            REF: STATE 1\s
            \s
            Classified By: An invented officer for reasons 1.4 (b) and (d)\s
            \s
            1. (C) An invented paragraph.\s
            """;
}
