package eu.jumelage.office;

import eu.jumelage.web.WebSettings;
import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions and tokens of the office; the public pages never meet any of it. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(OidcSettings.class)
@ConditionalOnWebApplication
class OfficeDoors {

    /** Tokens and sessions; who may do what is decided where the addresses are known, by {@link Allowed}. */
    @Bean
    SecurityFilterChain staff(HttpSecurity http, Provider provider, AccessDeniedHandler lost) throws Exception {
        http.securityMatcher("/office", "/office/**")
                .headers(AbstractHttpConfigurer::disable) // the house has its own, on every answer
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(tokens -> tokens.csrfTokenRequestHandler(new OwnTokens()))
                .addFilterBefore(new SentFiles(), CsrfFilter.class)
                .exceptionHandling(refused -> refused.accessDeniedHandler(lost));
        provider.configure(http);
        return http.build();
    }

    /** A browser takes a Secure cookie by TLS only, and on this machine itself. */
    @Bean
    CookieSerializer cookie(WebSettings settings) {
        boolean safe = "https".equals(settings.address().getScheme())
                || "localhost".equals(settings.address().getHost());
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(safe ? "__Host-jumelage" : "jumelage");
        cookie.setUseSecureCookie(safe);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax"); // Strict would lose who comes back from the city's identity provider
        cookie.setCookiePath("/");
        return cookie;
    }

    /** Boot puts these filters before every address. */
    @Bean
    static BeanPostProcessor onlyTheOffice() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof DelegatingFilterProxyRegistrationBean filter) {
                    filter.setUrlPatterns(List.of("/office/*"));
                }
                return bean;
            }
        };
    }
}
