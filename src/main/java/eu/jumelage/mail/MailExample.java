package eu.jumelage.mail;

import eu.jumelage.web.Language;

/**
 * One kind of mail with made-up data, as the office looks at it before anybody gets one; each module brings its own.
 */
public interface MailExample {

    /** Nothing of it is sent. */
    Message in(Language language);
}
