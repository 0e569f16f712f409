package eu.jumelage.web;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.springframework.stereotype.Component;

/** What may be believed of what a request says about itself. */
@Component
final class Visitors {

    private final Set<String> hosts;
    private final Set<String> proxies;

    Visitors(WebSettings settings) {
        hosts = settings.hosts().isEmpty() ? Set.of() : allowed(settings);
        proxies = settings.proxies();
    }

    private static Set<String> allowed(WebSettings settings) {
        var hosts = new TreeSet<>(settings.hosts());
        hosts.add(settings.address().getHost().toLowerCase(Locale.ROOT));
        hosts.addAll(Set.of("localhost", "127.0.0.1", "[::1]"));
        return Set.copyOf(hosts);
    }

    /** If it asks for this installation, and not for somebody else's name that points here. */
    boolean isForUs(Request request) {
        if (hosts.isEmpty()) {
            return true;
        }
        String host = request.getHttpURI().getHost();
        return host != null && (hosts.contains(host) || hosts.contains(host.toLowerCase(Locale.ROOT)));
    }

    /** If the visitor came by TLS, to us or to a proxy that we believe. */
    boolean cameByTls(Request request) {
        return request.isSecure()
                || !proxies.isEmpty()
                        && "https".equals(request.getHeaders().get("X-Forwarded-Proto"))
                        && proxies.contains(Request.getRemoteAddr(request));
    }

    /** The request as the servlets shall see it behind such a proxy. */
    static Request secure(Request request) {
        HttpURI address = HttpURI.build(request.getHttpURI()).scheme("https").asImmutable();
        return new Request.Wrapper(request) {
            @Override
            public boolean isSecure() {
                return true;
            }

            @Override
            public HttpURI getHttpURI() {
                return address;
            }
        };
    }
}
