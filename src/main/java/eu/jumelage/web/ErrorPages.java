package eu.jumelage.web;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.springframework.stereotype.Component;

/** The error pages that the door shows itself: to whom it does not let in, and to whom Jetty cannot understand. */
@Component
class ErrorPages extends ErrorHandler {

    static final String AGAIN_IN_SECONDS = "5";

    private record Kind(int status, Language language) {}

    private final Map<Kind, ByteBuffer> drawn = new ConcurrentHashMap<>(); // a dozen statuses in a few languages
    private final Pages pages;
    private final ReadersLanguage readers;
    private final Visitors visitors;

    ErrorPages(Pages pages, ReadersLanguage readers, Visitors visitors) {
        this.pages = pages;
        this.readers = readers;
        this.visitors = visitors;
    }

    /** Jetty's own faults come here, with the status that it found. */
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        answer(response.getStatus(), visitors.cameByTls(request), request, response, callback);
        return true;
    }

    void answer(int status, boolean tls, Request request, Response response, Callback callback) {
        var headers = response.getHeaders();
        headers.put(HttpHeader.CONTENT_TYPE, Pages.HTML);
        if (status == 503) {
            headers.put(HttpHeader.RETRY_AFTER, AGAIN_IN_SECONDS);
        }
        if (status < 500 && status != 404) {
            headers.put(HttpFields.CONNECTION_CLOSE); // what else it means to say, we would not understand either
        }
        if (status == 405) {
            headers.put(HttpHeader.ALLOW, "GET, HEAD, POST");
        }
        Protection.complete(headers, tls);
        response.setStatus(status);
        response.write(
                true, drawn.computeIfAbsent(kind(status, request), this::draw).slice(), callback);
    }

    private Kind kind(int status, Request request) {
        var uri = request.getHttpURI();
        String liked = request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE);
        return new Kind(status, readers.of(uri == null ? null : uri.getPath(), liked));
    }

    private ByteBuffer draw(Kind kind) {
        return ByteBuffer.wrap(pages.draw(ErrorPage.of(kind.language(), kind.status())));
    }
}
