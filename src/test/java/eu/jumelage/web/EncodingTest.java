package eu.jumelage.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "gzip, deflate, br, zstd | BROTLI",
                "gzip | GZIP",
                "`` | IDENTITY",
                "deflate | IDENTITY",
                "gzip;q=0 | IDENTITY",
                "gzip;q=0.0, br;q=0 | IDENTITY",
                "br;q=0, gzip;q=0.5 | GZIP",
                "br;q=0.1, gzip | GZIP",
                "gzip;q=0.5, br;q=0.5 | BROTLI",
                "* | BROTLI",
                "*;q=0.3, br;q=0 | GZIP",
                "identity, gzip;q=0.5 | IDENTITY",
                "GZIP ; Q=0.7 | GZIP",
                "brandnew | IDENTITY",
                "gzip;q=many | IDENTITY",
                "gzip;q=NaN | IDENTITY",
                "gzip;q=2 | IDENTITY",
                ", ,gzip, | GZIP",
                "identity;q=0 | IDENTITY",
                "x-gzip | GZIP",
                "gzip;q | IDENTITY",
            })
    void theReaderGetsTheEncodingHeLikesBest(String header, Encoding expected) {
        assertThat(Encoding.liked(header)).isEqualTo(expected);
    }
}
