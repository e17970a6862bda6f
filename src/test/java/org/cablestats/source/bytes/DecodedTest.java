package org.cablestats.source.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DecodedTest {
    @ParameterizedTest
    @CsvSource({
        "Latin1, windows-1252, naïve “café”",
        "US-ASCII, windows-1252, naïve “café”",
        "cp1252, windows-1252, naïve “café”",
        "ISO-8859-9, windows-1254, İstanbul’da şölen",
        "windows-1250, windows-1250, Žižkov źródło",
        "cp1251, windows-1251, Рыбаки вышли в море",
        "KOI8-U, koi8-u, Рибалки вийшли в море",
        "x-mac-cyrillic, x-MacCyrillic, Рыбаки вышли в море",
        "macintosh, x-MacRoman, naïve “café”",
        "windows-1255, windows-1255, דייגים יצאו לים",
        "windows-1256, windows-1256, خرج الصيادون",
        "tis-620, x-windows-874, ชาวประมงออกทะเล",
        "x-sjis, windows-31j, 漁師は海に出た",
        "euc-jp, euc-jp, 漁師は海に出た",
        "gb2312, gbk, 渔民出海了",
        "ks_c_5601-1987, x-windows-949, 어부들이 바다로"
    })
    void readsTheSetThatAPageDeclares(String label, String charset, String text) {
        for (String declaration : new String[] {
            "<meta charset=\"%s\">",
            "<META http-equiv=Content-Type content='text/html; charset=%s'>",
            "<?xml version='1.0' encoding=\"%s\" ?>",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=%s\r\n\r\n<html>"
        }) {
            String page = declaration.replace("%s", label) + "<pre>" + text + "</pre>";
            assertThat(Decoded.of(page.getBytes(Charset.forName(charset)), 0)).isEqualTo(new Decoded(page, false));
            assertThat(Decoded.of(page.getBytes(StandardCharsets.UTF_8), 0)).isEqualTo(new Decoded(page, false));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "utf-8", "x-unknown", "utf-16", "IBM500", "'; drop", "???"})
    void guessesWhereNoUsableSetIsDeclared(String label) {
        String page = "<meta charset='" + label + "'>café";
        byte[] bytes = page.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Decoded.of(bytes, 0)).isEqualTo(new Decoded(page, true));
    }

    @Test
    void keepsUtf8OfWhichALetterIsDamaged() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("<meta charset=iso-8859-1>Ångström ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xC3);
        assertThat(Decoded.of(bytes.toByteArray(), 0))
                .isEqualTo(new Decoded("<meta charset=iso-8859-1>Ångström \uFFFD", false));
    }

    @Test
    void leavesLettersThatWereLostBeforeAsTheyAre() {
        String lost = "gob\uFFFDrno";
        assertThat(Decoded.of(lost.getBytes(StandardCharsets.UTF_8), 0)).isEqualTo(new Decoded(lost, false));
    }

    @Test
    void takesNoBinaryFileForUtf16() {
        assertThat(Utf16.of(new byte[] {'P', 'K', 3, 4})).isNull();
        assertThat(Utf16.of(new byte[] {0, 0, 1, 0})).isNull();
        assertThat(Utf16.of(new byte[] {'a', 0})).isNull();
        assertThat(Utf16.of(new byte[0])).isNull();
    }

    @Test
    void looksForADeclarationInGoodTime() {
        byte[] page = "<meta <?xml ".repeat(300_000).getBytes(StandardCharsets.US_ASCII);
        page[page.length - 1] = (byte) 0xE9;
        assertTimeout(Duration.ofSeconds(10), () -> Decoded.of(page, 0));
    }
}
