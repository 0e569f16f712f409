package eu.jumelage.office;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody goes after signing in: back to the page of the office that they asked for, and nowhere else. */
public final class Next {

    private static final Pattern OFFICE = Pattern.compile("/office/[A-Za-z0-9_~.,:@!$&'()*+;=?/%-]*");

    private Next() {}

    /** An address of ours, without a way out of it. */
    public static boolean isOffice(String path) {
        return OFFICE.matcher(path).matches() && !path.contains("//") && !path.contains("..") && path.length() < 1000;
    }

    /** This page, if it is one of the office's, or else the desk. */
    public static String of(@Nullable String asked) {
        return asked != null && isOffice(asked) ? asked : Area.DESK.path();
    }
}
