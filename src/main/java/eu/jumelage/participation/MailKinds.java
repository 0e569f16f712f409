package eu.jumelage.participation;

import eu.jumelage.mail.Message;
import eu.jumelage.mail.Message.Block;
import eu.jumelage.participation.Mailing.Kind;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.Arrays;
import java.util.List;

/** The kinds of mail that go to those who sign up, with made-up data for who wants to see them. */
public final class MailKinds {

    private MailKinds() {}

    /** One of each. */
    public static List<Message> examples(Language language) {
        Words words = Words.in(language);
        var mailing = new Mailing(
                language,
                "name@city.example",
                words.say("registration.example.name"),
                words.say("registration.example.title"),
                List.of(
                        Block.fact(words.say("registration.when"), words.say("registration.example.when")),
                        Block.fact(words.say("registration.where"), words.say("registration.example.where"))),
                "https://city.example/",
                "https://city.example/",
                null,
                null);
        return Arrays.stream(Kind.values()).map(mailing::of).toList();
    }
}
