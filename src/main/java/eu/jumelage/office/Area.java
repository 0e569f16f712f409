package eu.jumelage.office;

import java.util.Locale;

/** The places of the office, as they stand at the left of every page. */
public enum Area {
    DESK("/office/"),
    PROGRAMME("/office/programme"),
    PARTNERS("/office/partners"),
    CRISIS("/office/crisis"),
    PAGES("/office/pages"),
    MEDIA("/office/media"),
    TRANSLATIONS("/office/translations"),
    LETTERS("/office/letters"),
    MAIL("/office/mail"),
    AUDIT("/office/audit"),
    ACCOUNTS("/office/accounts"),
    SETTINGS("/office/settings"),
    OWN_ACCOUNT("/office/account");

    private final String path;

    Area(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    /** As the words of the interface call it: "own-account". */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a member finds anything there. */
    public boolean isFor(Member member) {
        return switch (this) {
            case DESK, OWN_ACCOUNT -> true;
            case PROGRAMME, PARTNERS, CRISIS, PAGES, LETTERS, MAIL, MEDIA, TRANSLATIONS -> member.mayRead();
            case AUDIT -> member.mayPublish() || member.is(Role.ADMINISTRATOR);
            case ACCOUNTS, SETTINGS -> member.is(Role.ADMINISTRATOR);
        };
    }
}
