package org.cablestats.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

/**
 * A telegram of 1973 to 1979, one a file: the record of the National Archives, or its text alone in a file that has the telegram's
 * number for a name.
 */
final class TelegramLayout implements Layout {
    @Override
    public String name() {
        return "telegram";
    }

    @Override
    public boolean matches(String fileName, byte[] head) {
        String text = Head.text(head);
        if (text.lines().anyMatch(TelegramReader::isTextMarker)) {
            return !TextLayout.hasRow(text);
        }
        TelegramName name = TelegramName.parse(fileName);
        boolean named = name != null && (name.strict() || MessageText.isTelegram(text));
        return named && !TextLayout.isCopiedPage(text);
    }

    @Override
    public boolean splittable() {
        return false;
    }

    @Override
    public Iterator<SourceRecord> read(String file, InputStream input, long start, long end) throws IOException {
        return WholeFile.read(file, input, start, TelegramReader::read);
    }
}
