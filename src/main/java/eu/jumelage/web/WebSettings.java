package eu.jumelage.web;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How this installation is reached and served.
 *
 * @param address where visitors find it, without a slash at the end; every absolute address is made from it, none from
 *     a request
 * @param hosts the names it answers to, besides the address's and this machine's own; if none is given, to all
 * @param proxies the addresses of proxies before it, whose X-Forwarded-Proto is believed
 * @param languages what it speaks; the first is for those whose language it does not speak
 * @param kept how much memory kept answers may take; 0 keeps none
 * @param unwatched how long kept answers are shown while the database cannot be asked whether anything was published
 * @param room how many requests may be inside at once
 */
@ConfigurationProperties("jumelage")
public record WebSettings(
        URI address,
        Set<String> hosts,
        Set<String> proxies,
        List<String> languages,
        DataSize kept,
        Duration unwatched,
        int room) {

    public WebSettings {
        if (address.getHost() == null || !String.valueOf(address.getScheme()).matches("https?")) {
            throw new IllegalArgumentException("jumelage.address is no web address: " + address);
        }
        if (address.toString().endsWith("/")) {
            throw new IllegalArgumentException("jumelage.address must not end in a slash: " + address);
        }
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("jumelage.languages names no language");
        }
        if (room < 1 || kept.isNegative() || unwatched.isNegative()) {
            throw new IllegalArgumentException("jumelage.room, .kept and .unwatched must not be negative or too small");
        }
        hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        proxies = Set.copyOf(proxies);
        languages.forEach(Language::new);
    }

    /** What it speaks, first the one for everyone else. */
    public List<Language> spoken() {
        return languages.stream().map(Language::new).toList();
    }

    /** This path as an absolute address. */
    public String absolute(String path) {
        return address + path;
    }
}
