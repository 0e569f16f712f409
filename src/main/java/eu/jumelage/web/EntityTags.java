package eu.jumelage.web;

/** What a reader says he has already: If-None-Match (RFC 9110, 13.1.2), compared weakly. */
final class EntityTags {

    private EntityTags() {}

    /** A header that is broken anywhere says nothing: the reader gets the whole answer. */
    static boolean contain(String ifNoneMatch, String tag) {
        if (ifNoneMatch.equals(tag)) {
            return true;
        }
        String list = ifNoneMatch.strip();
        return list.equals("*") || listed(list, tag);
    }

    private static boolean listed(String list, String tag) {
        boolean found = false;
        int at = 0;
        int end = list.length();
        while (at < end) {
            char c = list.charAt(at);
            if (c == ',' || c == ' ' || c == '\t') {
                at++;
                continue;
            }
            int quote = list.startsWith("W/", at) ? at + 2 : at;
            int close = quote < end && list.charAt(quote) == '"' ? list.indexOf('"', quote + 1) : -1;
            if (close < 0 || !followed(list, close + 1)) {
                return false;
            }
            found |= tag.length() == close + 1 - quote && list.startsWith(tag, quote);
            at = close + 1;
        }
        return found;
    }

    /** After a tag comes the end or a comma. */
    private static boolean followed(String list, int at) {
        int next = at;
        while (next < list.length() && (list.charAt(next) == ' ' || list.charAt(next) == '\t')) {
            next++;
        }
        return next == list.length() || list.charAt(next) == ',';
    }
}
