package org.cablestats.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScrubbedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Cannot find 's3a://AKIA:xyz/+=@bucket/cables.csv': no permission | Cannot find 's3a://***@bucket/cables.csv': no permission
            Cannot find 's3a://AKIA:xyz@bucket/cables.csv': no permission    | Cannot find 's3a://***@bucket/cables.csv': no permission
            https://me:a@b@host/c.csv and ftp://you@host/                    | https://***@host/c.csv and ftp://***@host/
            Cannot read https://host/c.csv?X-Amz-Signature=5f&x=y: gone      | Cannot read https://host/c.csv?*** gone
            cables.csv?token=abc                                             | cables.csv?***
            https://host/a@b/c.csv                                           | https://***@b/c.csv
            fs.s3a.secret.key=xyz, password: pw                              | fs.s3a.secret.key=***, password: ***
            """)
    void hidesWhatIsSecret(String text, String scrubbed) {
        assertThat(Scrubbed.of(text)).isEqualTo(scrubbed);
    }

    @Test
    void leavesOtherTextsAsTheyAre() {
        String text =
                "jobs/nightly.yaml:9: Cannot find statistic 'cables-by-orgin'; did you mean 'cables-by-origin'? a@b.c";

        assertThat(Scrubbed.of(text)).isEqualTo(text);
    }
}
