package eu.jumelage.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/de/",
                "/de/suche?q=Br%C3%BCssel",
                "/a.b/c..d",
                "/a?next=../b",
                "/a?b=//c;d",
                "/de/.well-known/x",
                "/%41",
            })
    void whatCanBeAnAddressComesIn(String address) {
        assertThat(RequestTarget.fault(address)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "//",
                "/a//b",
                "/../x",
                "/a/..",
                "/a/./b",
                "/%2e%2e/x",
                "/a/.%2E",
                "/a%2fb",
                "/a%5Cb",
                "/a;b",
                "/a\\b",
                "/%",
                "/%4",
                "/%zz",
                "/%00",
                "/a%0Ab",
                "/a?q=%00",
                "/a?q=%1b",
                "/a?q=%C2%85",
                "/a?q=%ff",
                "/a?q=%",
                "/a?q=%C3",
                "/%7F",
                "/a\u0001b",
                "/%c0%ae%c0%ae/x",
            })
    void whatIsNoneIsRefused(String address) {
        assertThat(RequestTarget.fault(address)).isEqualTo(400);
    }
}
