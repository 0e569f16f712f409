package eu.jumelage.sample.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;

/**
 * Who sits at the machine itself. A new installation has no accounts yet, and whoever reaches it first must not be able
 * to fill it; a visitor whom a proxy brings comes from this machine too, but says so by a header or another host name.
 */
final class Vicinity {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1", "::1");
    private static final List<String> BROUGHT =
            List.of("Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP");

    private Vicinity() {}

    static boolean isHere(HttpServletRequest request) {
        return InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress()
                && InetAddress.ofLiteral(request.getLocalAddr()).isLoopbackAddress()
                && NAMES.contains(request.getServerName())
                && BROUGHT.stream().allMatch(header -> request.getHeader(header) == null);
    }
}
