package eu.jumelage.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"ab\"",
                "W/\"ab\"",
                "*",
                " * ",
                "\"x\", \"ab\"",
                "\"x\",W/\"ab\" , \"y\"",
                "\"a,b\", \"ab\"",
                ", \"ab\",",
            })
    void aReaderWhoHasItIsNotSentItAgain(String header) {
        assertThat(EntityTags.contain(header, "\"ab\"")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ab",
                "\"abc\"",
                "\"ab",
                "ab\"",
                "\"AB\"",
                "w/\"ab\"",
                "\"ab\" \"x\"",
                "\"ab\", x",
                "\"x\" *",
                "W/",
                "W/ab",
                "\"ab\"x",
                "\"",
                "\"ab-gzip\"",
            })
    void whoSaysSomethingElseOrBrokenGetsTheWhole(String header) {
        assertThat(EntityTags.contain(header, "\"ab\"")).isFalse();
    }
}
