package eu.jumelage.participation;

import eu.jumelage.mail.MailExample;
import eu.jumelage.mail.Message;
import eu.jumelage.mail.Message.Block;
import eu.jumelage.participation.Mailing.Kind;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Each kind of mail to those who sign up, with made-up data. */
@Configuration(proxyBeanMethods = false)
@Import(RegistrationExamples.OneOfEach.class)
class RegistrationExamples {

    /** A kind that is added has its example by that. */
    static final class OneOfEach implements BeanRegistrar {
        @Override
        public void register(BeanRegistry registry, Environment environment) {
            for (Kind kind : Kind.values()) {
                registry.registerBean(
                        kind.key() + "-example",
                        MailExample.class,
                        bean -> bean.supplier(_ -> language -> example(kind, language)));
            }
        }
    }

    private static Message example(Kind kind, Language language) {
        Words words = Words.in(language);
        String now = words.say("registration.example.when");
        var facts = new ArrayList<Block>();
        if (kind == Kind.CHANGED) {
            facts.add(Block.former(words.say("registration.mail.was"), words.say("registration.example.was")));
        }
        facts.add(Block.fact(words.say("registration.when"), now));
        facts.add(Block.fact(words.say("registration.where"), words.say("registration.example.where")));
        return new Mailing(
                        language,
                        "kim@example.org",
                        words.say("registration.example.name"),
                        words.say("registration.example.title"),
                        List.copyOf(facts),
                        "https://city.example/",
                        "https://city.example/",
                        null,
                        null)
                .of(kind);
    }
}
