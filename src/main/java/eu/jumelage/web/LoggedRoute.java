package eu.jumelage.web;

import jakarta.servlet.http.HttpServletRequest;

/** An address as it may stand in the log: without what names a record, and without anybody's personal link. */
public final class LoggedRoute {

    private static final int LONGEST = 200;

    private LoggedRoute() {}

    public static String of(HttpServletRequest request) {
        String path = request.getRequestURI()
                .replaceAll("/(link|calendar|translate|anmeldung|inscription|aanmelding|registration)/[^/]+", "/$1/…")
                .replaceAll("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", "{id}")
                .replaceAll("[^A-Za-z0-9{}…/._-]", "?");
        return request.getMethod() + " " + (path.length() > LONGEST ? path.substring(0, LONGEST) + "…" : path);
    }
}
