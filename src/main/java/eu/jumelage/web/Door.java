package eu.jumelage.web;

import eu.jumelage.web.Drawing.Outcome;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is kept on the thread that reads the socket, without waiting for anything; everything else goes to a
 * virtual thread, so nothing slow holds up the readers. When the house is full, who comes is told to come back.
 */
final class Door extends Handler.Wrapper {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final int TRIES = 3;

    private final KeptAnswers kept;
    private final ErrorPages errors;
    private final Visitors visitors;
    private final Semaphore room;
    private final ExecutorService inside = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("request-", 0).factory());

    Door(@Nullable Handler servlets, KeptAnswers kept, ErrorPages errors, Visitors visitors, int room) {
        super(servlets);
        this.kept = kept;
        this.errors = errors;
        this.visitors = visitors;
        this.room = new Semaphore(room);
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING; // true because handle() never waits: it answers or hands over
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        boolean tls = visitors.cameByTls(request);
        String address = request.getHttpURI().getPathQuery();
        if (address != null && isRead(request) && visitors.isForUs(request)) {
            KeptAnswer answer = kept.now(address);
            KeptAnswer found = answer == null ? Assets.at(address) : answer;
            if (found != null) {
                answer(found, tls, request, response, callback);
                return true;
            }
        }
        int fault = fault(request, address);
        if (fault == 0 && room.tryAcquire()) {
            request.addHttpStreamWrapper(stream -> protecting(stream, request, response, tls));
            Callback leave = Callback.from(callback, () -> room.release());
            Request seen = tls && !request.isSecure() ? Visitors.secure(request) : request;
            inside.execute(() -> enter(seen, tls, response, leave));
        } else {
            errors.answer(fault == 0 ? 503 : fault, tls, request, response, callback);
        }
        return true;
    }

    private int fault(Request request, @Nullable String address) {
        if (!METHODS.contains(request.getMethod())) {
            return 405;
        }
        if (!visitors.isForUs(request)) {
            return 421;
        }
        return address == null ? 400 : RequestTarget.fault(address);
    }

    static void answer(KeptAnswer answer, boolean tls, Request request, Response response, Callback callback) {
        var asked = request.getHeaders();
        var variant = answer.in(Encoding.liked(asked.get(HttpHeader.ACCEPT_ENCODING)));
        String known = asked.get(HttpHeader.IF_NONE_MATCH);
        HttpFields.Mutable headers = response.getHeaders();
        if (tls) {
            headers.add(Protection.ONLY_TLS);
        }
        if (known != null && EntityTags.contain(known, variant.tag())) {
            request.addHttpStreamWrapper(Door::withoutLength);
            response.setStatus(304);
            headers.add(variant.unchanged());
            response.write(true, BufferUtil.EMPTY_BUFFER, callback);
        } else {
            response.setStatus(200);
            headers.add(variant.whole());
            headers.add(variant.contentLength());
            response.write(true, variant.body().slice(), callback);
        }
    }

    /** Draws it, or waits for who draws the same already. */
    private void enter(Request request, boolean tls, Response response, Callback callback) {
        try {
            if (!isRead(request) || isPersonal(request)) {
                inside(request, response, callback);
                return;
            }
            String address = request.getHttpURI().getPathQuery();
            for (int tries = 0; tries < TRIES; tries++) {
                Drawing mine = kept.begin(address);
                Drawing running = kept.join(mine);
                if (running == mine) {
                    lead(mine, tls, request, response, callback);
                    return;
                }
                switch (running.await()) {
                    case Outcome.Shared(var answer)
                    when kept.stands(answer) -> {
                        answer(answer, tls, request, response, callback);
                        return;
                    }
                    case Outcome.Alone _ -> tries = TRIES;
                    case Outcome.Shared _, Outcome.Overtaken _ -> {}
                }
            }
            draw(kept.begin(address), request, response, callback);
        } catch (Throwable failed) {
            Response.writeError(request, response, callback, failed);
        }
    }

    /** Between the look at the door and this turn, another may have kept it. */
    private void lead(Drawing mine, boolean tls, Request request, Response response, Callback callback)
            throws Exception {
        KeptAnswer ready = kept.now(mine.address());
        if (ready == null) {
            draw(mine, request, response, callback);
        } else {
            mine.outcome().complete(new Outcome.Shared(ready));
            kept.end(mine);
            answer(ready, tls, request, response, callback);
        }
    }

    private void draw(Drawing drawing, Request request, Response response, Callback callback) throws Exception {
        request.setAttribute(Drawing.ATTRIBUTE, drawing);
        try {
            inside(request, response, callback);
        } finally {
            kept.end(drawing);
        }
    }

    private void inside(Request request, Response response, Callback callback) throws Exception {
        if (!super.handle(request, response, callback)) {
            Response.writeError(request, response, callback, 404);
        }
    }

    private static boolean isRead(Request request) {
        return HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
    }

    /** The public pages set no cookie: who brings one may be staff, and is answered alone. */
    private static boolean isPersonal(Request request) {
        return request.getHeaders().contains(HttpHeader.COOKIE)
                || request.getHeaders().contains(HttpHeader.AUTHORIZATION);
    }

    /** Completes the head of whatever comes out of the house; once it goes out, nobody needs to wait for it. */
    private static HttpStream protecting(HttpStream stream, Request request, Response response, boolean tls) {
        return new HttpStream.Wrapper(stream) {
            @Override
            public void prepareResponse(HttpFields.Mutable headers) {
                Protection.complete(headers, tls);
                if (request.getAttribute(Drawing.ATTRIBUTE) instanceof Drawing drawing) {
                    drawing.letGo();
                }
                if (response.getStatus() == 304) {
                    headers.remove(HttpHeader.CONTENT_LENGTH);
                }
                super.prepareResponse(headers);
            }
        };
    }

    /** Jetty gives every answer a length; older readers then wait for the body that a 304 never has. */
    private static HttpStream withoutLength(HttpStream stream) {
        return new HttpStream.Wrapper(stream) {
            @Override
            public void prepareResponse(HttpFields.Mutable headers) {
                headers.remove(HttpHeader.CONTENT_LENGTH);
                super.prepareResponse(headers);
            }
        };
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        inside.shutdown();
    }
}
