package eu.jumelage.web;

import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Why a form could not be read: it is the sender's fault, however deep inside the servlets it is found. */
final class UnreadForm {

    private static final int DEEPEST = 10;

    private UnreadForm() {}

    /** The status that says what is wrong with it, or 0 if the fault is none of a form. */
    static int status(Throwable failed) {
        @Nullable Throwable cause = failed;
        int known = failed instanceof MultipartException ? 400 : 0;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            int status = own(cause);
            known = status == 0 ? known : status; // the deepest knows best: the others only pass it on
            cause = cause.getCause();
        }
        return known;
    }

    private static int own(Throwable cause) {
        return switch (cause) {
            case HttpException http when http.getCode() >= 400 && http.getCode() < 500 -> http.getCode();
            case MaxUploadSizeExceededException _ -> 413;
            case UnsupportedEncodingException _, UnsupportedCharsetException _, IllegalCharsetNameException _ -> 415;
            case CharacterCodingException _ -> 400;
            // Jetty says only in words that there was more of it than it takes.
            case IllegalStateException _ when said(cause).matches("(?is).*form.*(too many|large|length|size).*") -> 413;
            default -> 0;
        };
    }

    private static String said(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? "" : message;
    }
}
