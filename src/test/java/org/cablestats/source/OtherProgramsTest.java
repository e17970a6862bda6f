package org.cablestats.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.cablestats.source.record.Layout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other programs write is in none of the layouts: half of it would be read, or a page of no cable. */
final class OtherProgramsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frus.xml | <?xml version=\"1.0\"?>~<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><div><head>1. Telegram</head></div></body></text></TEI>",
                "tei.xml | <TEI><teiHeader/><text><body><p>1. The menders met.</p></body></text></TEI>",
                "book.xml | <?xml version='1.0'?><!-- a -->~<book><head>Cables</head><body>09NOWHERE10</body></book>",
                "feed.rss | <?xml version=\"1.0\"?>~<rss><channel><title>Cables</title><item><title>09NOWHERE10</title></item></channel></rss>",
                "drawing.svg | <svg xmlns='http://www.w3.org/2000/svg'><text>09NOWHERE10</text></svg>",
                "page.mht | From: <Saved by a browser>~Subject: Cable 09NOWHERE10~MIME-Version: 1.0~Content-Type: multipart/related",
                "cables.sql | -- dump~INSERT INTO cable VALUES (1,'2009-02-24 11:02:00','09NOWHERE10','Embassy Nowhere');",
                "pandas.csv | ,id,date,origin~0,09NOWHERE10,2009-02-24,Embassy Nowhere",
                "mail.mbox | From someone Tue Feb 24 11:02:00 2009~Subject: 09NOWHERE10~~See the cable.",
                "crawl.warc | WARC/1.0~WARC-Type: warcinfo~Content-Length: 10"
            })
    void areOfNoLayout(String name, String content) {
        byte[] head = content.replace('~', '\n').getBytes(StandardCharsets.UTF_8);
        assertThat(Layouts.of(name, head)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'<!-- saved -->\n<head><title>Cable Viewer</title>'",
        "'<body>\n<table>'",
        "'HTTP/1.1 200 OK\nServer: x\n\n<!-- a --> <body>'"
    })
    void areNotConfusedWithPagesThatLostTheirFirstLines(String head) {
        assertThat(Layouts.of("saved", head.getBytes(StandardCharsets.UTF_8)).map(Layout::name))
                .hasValue("page");
    }
}
