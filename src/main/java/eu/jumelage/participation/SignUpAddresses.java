package eu.jumelage.participation;

import eu.jumelage.programme.Programme;
import eu.jumelage.web.Addresses;
import eu.jumelage.web.Language;
import eu.jumelage.web.WebSettings;
import eu.jumelage.web.Words;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where one signs up and where one's own registration is found, as absolute addresses for mails. */
@Component
public class SignUpAddresses {

    private final WebSettings settings;
    private final Addresses addresses;

    SignUpAddresses(WebSettings settings, Addresses addresses) {
        this.settings = settings;
        this.addresses = addresses;
    }

    /** The page of one's own registration, by the secret of a personal link. */
    public String own(Language language, String secret) {
        return settings.address() + "/" + language + "/" + Words.in(language).say("path.registration") + "/" + secret;
    }

    /** The page of an activity, with the secret of an invitation; empty where it is not public. */
    public Optional<String> invitation(UUID activity, Language language, String secret) {
        return activity(activity, language).map(page -> page + "?invitation=" + secret);
    }

    public Optional<String> activity(UUID activity, Language language) {
        return Optional.ofNullable(addresses.of(Programme.ADDRESS, activity).get(language))
                .map(slug -> settings.address() + "/" + language + "/"
                        + Words.in(language).say("path.activities") + "/" + slug);
    }

    public String absolute(String path) {
        return settings.address() + path;
    }
}
