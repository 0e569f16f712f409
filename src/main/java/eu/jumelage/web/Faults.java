package eu.jumelage.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns what failed into a page in the visitor's language; faults of ours are logged once, under a reference. */
@ControllerAdvice
class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Pages pages;
    private final ReadersLanguage readers;

    Faults(Pages pages, ReadersLanguage readers) {
        this.pages = pages;
        this.readers = readers;
    }

    @ExceptionHandler
    @Nullable
    Document caught(Exception failed, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (failed.getClass().getName().startsWith("org.springframework.security.")) {
            throw failed; // its filters know what to do
        }
        if (response.isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(failed)) {
            LOG.debug("Nobody is there to be told", failed);
            return null;
        }
        response.reset();
        return answer(failed, request);
    }

    Document answer(Throwable failed, HttpServletRequest request) {
        int status = status(failed);
        if (status == 500) {
            String reference = HexFormat.of().formatHex(RANDOM.generateSeed(4));
            // The mapping, not the address: addresses can hold somebody's personal link.
            Object place = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            LOG.error("Fault {} at {} {}", reference, request.getMethod(), place, failed);
            return page(status, reference, request);
        }
        if (status == 503) {
            LOG.warn("Not available: {}", failed.getMessage());
        }
        var page = page(status, "", request);
        return failed instanceof ErrorResponse response
                        && status == 405
                        && !response.getHeaders().getAllow().isEmpty()
                ? page.with(
                        "Allow",
                        response.getHeaders().getAllow().stream()
                                .map(Object::toString)
                                .flatMap(method -> method.equals("GET") ? Stream.of("GET", "HEAD") : Stream.of(method))
                                .distinct()
                                .collect(Collectors.joining(", ")))
                : page;
    }

    Document page(int status, String reference, HttpServletRequest request) {
        Object first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = first == null ? request.getRequestURI() : first.toString();
        var language = readers.of(path, request.getHeader("Accept-Language"));
        var page = Document.of(Pages.HTML, pages.draw(new ErrorPage(language, status, reference), path))
                .withStatus(status);
        return status == 503 ? page.with("Retry-After", ErrorPages.AGAIN_IN_SECONDS) : page;
    }

    private static int status(Throwable failed) {
        if (failed instanceof ErrorResponse response) {
            return response.getStatusCode().value();
        }
        int unread = UnreadForm.status(failed);
        if (unread != 0) {
            return unread;
        }
        var named = AnnotatedElementUtils.findMergedAnnotation(failed.getClass(), ResponseStatus.class);
        if (named != null) {
            return named.code().value();
        }
        if (failed instanceof TypeMismatchException || failed instanceof HttpMessageNotReadableException) {
            return 400; // "2019-02-30" where a date belongs
        }
        return isAway(failed) ? 503 : 500;
    }

    /** The database is away, or so busy that it comes to the same. */
    private static boolean isAway(Throwable failed) {
        return failed instanceof DataAccessResourceFailureException
                || failed instanceof CannotCreateTransactionException
                || failed instanceof TransientDataAccessException
                || failed.getCause() instanceof java.sql.SQLTransientConnectionException;
    }
}
